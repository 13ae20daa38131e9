import AxeBuilder from '@axe-core/playwright';
import { expect, expectNothingMoves, scrollsSideways, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

test('every control of the code pane can be hit by a thumb', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67');
  const small = await page.locator('.player :is(a, button, input, select)').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.ln *'))
      .map((one) => ({ name: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name}`),
  );
  expect(small).toEqual([]);
});

test('notes open one at a time on a phone, and stepping leaves them open', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_manager.677');
  const open = page.locator('.scroll:not([hidden]) .nt[open]');
  const numbers = page.locator('.scroll:not([hidden]) .nt > .mkb');
  await numbers.nth(0).tap();
  await expect(open).toHaveCount(1);
  await numbers.nth(1).tap();
  await expect(open).toHaveCount(1);
  await step.button('next').tap();
  await expect(open).toHaveCount(1);
});

test('code scrolls sideways in its pane if the reader wants that, and the page does not', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67');
  await page.getByRole('button', { name: '文字' }).tap();
  await page.getByRole('radio', { name: '横に動かす' }).tap();
  await page.getByRole('radio', { name: '大' }).tap();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(step.litLine).toHaveCSS('font-size', '15px');
  const pane = page.locator('.scroll:not([hidden])');
  expect(await pane.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  expect(await scrollsSideways(page)).toBe(false);
  await pane.evaluate((one) => one.scrollTo({ left: 120 }));
  const number = await step.litLine.locator('.no').boundingBox();
  expect(number?.x).toBe(0);
});

test('a long press on a line opens its menu, at the foot of the screen', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67');
  const box = await step.litLine.locator('.tx').boundingBox();
  const at = { clientX: (box?.x ?? 0) + 40, clientY: (box?.y ?? 0) + 8, pointerType: 'touch' };
  await step.litLine.locator('.tx').dispatchEvent('pointerdown', at);
  await expect(page.locator('dialog.linemenu[open]')).toBeVisible();
  for (const item of await page.locator('.linemenu .item').all()) {
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('nothing moves while the page loads and the run arrives', async ({ page }) => {
  const step = new StepPage(page);
  for (const scenario of ['fresh-pod', 'network-plugin-fails?tab=docker']) {
    await expectNothingMoves(page, () => step.open('', 'ja', scenario));
  }
});

for (const [width, height] of [
  [844, 390],
  [667, 375],
] as const) {
  test(`on its side, at ${width}×${height}, code, caption and buttons are in sight at once`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const step = new StepPage(page);
    await step.open('1.kuberuntime_sandbox.67');
    const parts = [step.litLine, page.locator('.subt'), page.locator('.trk'), step.button('stepForward')];
    for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
    expect((await step.button('stepForward').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.locator('.morebtn').tap();
    for (const move of ['stepIn', 'stepOut', 'continue', 'nextBack', 'reverseContinue', 'first', 'last']) {
      await expect(page.locator(`.deck [data-move="${move}"]`)).toBeInViewport({ ratio: 1 });
    }
    await page.locator('.morebtn').tap();
    await page.locator('#pane-tab-node').tap();
    await expect(page.locator('#node')).toBeInViewport({ ratio: 1 });
    await expect(step.button('stepForward')).toBeInViewport({ ratio: 1 });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
