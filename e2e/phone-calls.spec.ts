import AxeBuilder from '@axe-core/playwright';
import { CallsTab } from './pages/calls-tab.ts';
import { expect, scrollsSideways, test } from './pages/site.ts';

const STEP = '/ja/step/network-plugin-fails/1.docker_sandbox.175';

test('the diagram fits a phone, and its buttons a thumb', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(STEP, '&pane=node');
  await expect(calls.diagram).toBeVisible({ timeout: 30_000 });
  expect(await scrollsSideways(page)).toBe(false);
  for (const button of await calls.panel.locator('button:visible').all()) {
    const box = await button.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: '全画面' }).tap();
  for (const button of await page.locator('dialog.bigseq button').all()) {
    const box = await button.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(40);
  }
  await page.getByRole('button', { name: '閉じる' }).first().tap();
  await expect(calls.panel.locator('svg.seq')).toBeVisible();
});

test('the list of calls is one tap away, its rows can be tapped, and axe finds nothing', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(STEP, '&pane=node');
  await calls.turnTo('list');
  const link = calls.rows.first().locator(':scope > a');
  expect((await link.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  expect(await scrollsSideways(page)).toBe(false);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
  await link.tap();
  await expect(calls.rows.first()).toHaveClass(/now/);
});
