import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

test('every move is in the sheet, in reach of a thumb', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await page.locator('.morebtn').tap();
  for (const move of ['stepIn', 'stepOut', 'continue', 'nextBack', 'reverseContinue']) {
    const box = await step.button(move).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(422);
  }
  await step.button('stepIn').tap();
  expect(await step.stepNumber()).toBe(2);
  await step.button('continue').tap();
  expect(await step.stepNumber()).toBeGreaterThan(2);
  await step.button('reverseContinue').tap();
  expect(await step.stepNumber()).toBe(1);
});

test('a breakpoint is set from the sheet, by a tap on the number, and in the menu of a long press', async ({
  page,
}) => {
  const step = new StepPage(page);
  await step.open();
  await page.locator('.morebtn').tap();
  await page.locator('.litstop').tap();
  await expect(step.litLine).toHaveAttribute('data-stop', 'on');
  await page.locator('.morebtn').tap();
  const other = step.lineAt((await step.line()) + 15);
  await other.scrollIntoViewIfNeeded();
  await other.locator('.no').tap();
  await expect(page.locator('.scroll:not([hidden]) .ln[data-stop]')).toHaveCount(2);
  await other.locator('.no').click({ button: 'right' });
  await page.locator('.linemenu[open] .item').first().tap();
  await expect(page.locator('.scroll:not([hidden]) .ln[data-stop]')).toHaveCount(1);
  await page.locator('[data-pane="memo"]').tap();
  const box = await page.locator('.memo .bps .xbtn').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
});

test('the step where a reader left is offered above the code', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.button('stepForward').tap();
  await step.button('stepForward').tap();
  await page.waitForFunction(() => localStorage.getItem('step-left-fresh-pod') !== null);
  await step.open();
  const offer = await page.locator('.offer').boundingBox();
  const code = await page.locator('.stack').boundingBox();
  expect((offer?.y ?? 0) + (offer?.height ?? 0)).toBeLessThanOrEqual(code?.y ?? 0);
  await page.locator('.offer .btn').first().tap();
  expect(await step.stepNumber()).toBe(3);
});
