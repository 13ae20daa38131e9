import AxeBuilder from '@axe-core/playwright';
import { expect, scrollsSideways, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';
import { ValuesPane } from './pages/values-pane.ts';

test('a value at the end of a line opens as a sheet at the bottom', async ({ page }) => {
  const step = new StepPage(page);
  const values = new ValuesPane(page);
  await step.open('1.kuberuntime_manager.498');
  await values.chip(498, 'changes').tap();
  await expect(values.row('killPod', values.card)).toBeVisible();
  const box = await values.card.boundingBox();
  expect(box?.x).toBe(0);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
  expect(await scrollsSideways(page)).toBe(false);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await values.card.getByRole('button', { name: '閉じる' }).tap();
  await expect(values.card).toHaveCount(0);
});

test('the values are read and pinned with a thumb', async ({ page }) => {
  const step = new StepPage(page);
  const values = new ValuesPane(page);
  await page.goto('/ja/step/fresh-pod/1.kuberuntime_manager.498?tab=values&pane=node');
  await step.ready();
  await values.row('changes').tap();
  await expect(values.row('killPod')).toBeVisible();
  for (const target of [values.row('changes'), values.row('killPod').locator('[data-act="pin"]')]) {
    const box = await target.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(44);
  }
  await values.row('killPod').locator('[data-act="pin"]').tap();
  await expect(values.row('changes.killPod', values.pins)).toContainText('true');
  expect(await scrollsSideways(page)).toBe(false);
});
