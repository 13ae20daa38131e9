import type { Page } from '@playwright/test';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

/** A real finger: what it does goes through the browser's own gestures. */
async function fingerOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
}

test('a swipe across the caption turns a step, and the browser stays on the page', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.press('End');
  const [total, address] = [await step.total(), page.url()];
  const finger = await fingerOf(page);
  const box = await page.locator('.subt').boundingBox();
  const y = (box?.y ?? 0) + 30;
  const swipe = async (from: number, to: number) => {
    await finger('touchStart', { x: from, y });
    for (let i = 1; i <= 6; i++) await finger('touchMove', { x: from + ((to - from) * i) / 6, y });
    await finger('touchEnd');
  };
  await swipe(60, 320);
  await expect.poll(() => step.stepNumber()).toBe(total - 1);
  await swipe(60, 320);
  await expect.poll(() => step.stepNumber()).toBe(total - 2);
  await swipe(320, 60);
  await expect.poll(() => step.stepNumber()).toBe(total - 1);
  expect(page.url().split('/').slice(0, 6)).toEqual(address.split('/').slice(0, 6));
});

test('a finger that rests on a line opens its menu, which stays when the finger goes', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  const finger = await fingerOf(page);
  const box = await step.lineAt(679).locator('.tx').boundingBox();
  await finger('touchStart', { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 8 });
  const menu = page.locator('dialog.linemenu[open]');
  await expect(menu).toBeVisible();
  await finger('touchEnd');
  await menu.getByRole('button', { name: 'ここまで実行' }).tap();
  await expect(menu).toHaveCount(0);
  expect(await step.line()).toBe(679);
  await finger('touchStart', { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 8 });
  await expect(menu).toBeVisible();
  await finger('touchEnd');
  await page.touchscreen.tap(200, 100);
  await expect(menu).toHaveCount(0);
});

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
