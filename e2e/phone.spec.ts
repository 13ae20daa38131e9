import AxeBuilder from '@axe-core/playwright';
import { expect, scrollsSideways, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const PATHS = [
  '/ja',
  '/ja/step',
  '/ja/source',
  '/ja/source/pkg/kubelet/kuberuntime/kuberuntime_manager.go',
  '/ja/step/fresh-pod/1.kuberuntime_sandbox.67',
];

for (const path of PATHS) {
  test(`${path} never scrolls sideways on a phone, and axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await scrollsSideways(page)).toBe(false);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
  });
}

test('code on a phone is 13 px or more and its lines wrap', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67');
  const line = await step.litLine.evaluate((element) => ({
    size: Number.parseFloat(getComputedStyle(element).fontSize),
    width: element.getBoundingClientRect().width,
    scroll: element.scrollWidth,
    window: innerWidth,
  }));
  expect(line.size).toBeGreaterThanOrEqual(13);
  expect(line.width).toBeLessThanOrEqual(line.window);
  expect(line.scroll).toBeLessThanOrEqual(Math.ceil(line.width));
});

test('the bar at the bottom steps, with targets that a thumb can hit', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  for (const move of ['stepBack', 'stepForward', 'next']) {
    const box = await step.button(move).boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(44);
  }
  await step.button('stepForward').tap();
  expect(await step.stepNumber()).toBe(2);
});

test('code, node and notes are one tap away from each other', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67');
  await page.getByRole('tab', { name: /ノード/ }).tap();
  await expect(page.getByText('sandbox-0').first()).toBeVisible();
  await page.getByRole('tab', { name: /コード/ }).tap();
  await expect(step.litLine).toBeVisible();
});
