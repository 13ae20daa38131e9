import AxeBuilder from '@axe-core/playwright';
import { expect, scrollsSideways, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

test('the layer folds from the sheet of moves, with a target that a thumb can hit', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.docker_sandbox.142');
  await page.locator('.morebtn').tap();
  const fold = page.locator('.more [data-fold="docker"]');
  const box = await fold.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  expect(box?.width ?? 0).toBeGreaterThanOrEqual(44);
  await fold.tap();
  expect(await step.line()).toBe(111);
  await expect(page.locator('.more [data-fold="none"]')).toBeVisible();
});

test('Docker is in the node pane, whole and readable, and nothing scrolls sideways', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.docker_container.286.r');
  await page.getByRole('tab', { name: /ノード/ }).tap();
  await expect(step.docker.locator('.dockered')).toHaveCount(2);
  const thing = step.docker.locator('.thing').first();
  expect((await thing.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  await thing.tap();
  await expect(page.locator('.litsteps')).toContainText('docker0');
  await step.docker.locator('.dockered summary').first().tap();
  expect(await scrollsSideways(page)).toBe(false);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
});
