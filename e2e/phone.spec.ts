import AxeBuilder from '@axe-core/playwright';
import { expect, scrollsSideways, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const PATHS = [
  '/ja',
  '/ja/step',
  '/ja/source',
  '/ja/source/pkg/kubelet/kuberuntime/kuberuntime_sandbox.go',
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

test('a long file never scrolls sideways either', async ({ page }) => {
  await page.goto('/ja/source/pkg/kubelet/kuberuntime/kuberuntime_manager.go');
  await page.waitForLoadState('networkidle');
  expect(await scrollsSideways(page)).toBe(false);
});

test('code on a phone is 13 px or more and its lines wrap', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67');
  const line = await step.litLine.evaluate((element) => {
    const pane = element.closest('.scroll');
    pane?.scrollTo({ left: 50 });
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const px = Number.parseFloat;
    return {
      size: px(style.fontSize),
      width,
      rows: height / px(style.lineHeight),
      window: innerWidth,
      scrolled: pane?.scrollLeft,
    };
  });
  expect(line.size).toBeGreaterThanOrEqual(13);
  expect(line.width).toBeLessThanOrEqual(line.window);
  expect(line.rows).toBeGreaterThan(1.5);
  expect(line.scrolled).toBe(0);
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
  await step.open('1.kuberuntime_sandbox.67.r');
  await page.getByRole('tab', { name: /ノード/ }).tap();
  await expect(page.locator('aside.node').getByText('docker0').first()).toBeVisible();
  await page.getByRole('tab', { name: /コード/ }).tap();
  await expect(step.litLine).toBeVisible();
});
