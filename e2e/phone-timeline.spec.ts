import type { Page } from '@playwright/test';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';
import { TimelinePart } from './pages/timeline-part.ts';

type Finger = { readonly x: number; readonly y: number };

/** Fingers on the screen, as the browser's own input gives them: none lifts them. */
async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
}

test('the scrubber is 44 px high, and a tap and a drag on it go to a step', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open();
  const total = await step.total();
  expect((await timeline.track.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  const [half, more] = [await timeline.at(0.5), await timeline.at(0.8)];
  await page.touchscreen.tap(half.x, half.y);
  await expect.poll(() => step.stepNumber()).toBe(Math.floor(total / 2) + 1);
  const touch = await fingers(page);
  await touch('touchStart', half);
  for (const share of [0.3, 0.6, 1]) await touch('touchMove', { x: half.x + (more.x - half.x) * share, y: half.y });
  await expect(timeline.preview).toContainText(/\.go:\d+/);
  await touch('touchEnd');
  await expect.poll(() => step.stepNumber()).toBe(Math.floor(total * 0.8) + 1);
  await expect(timeline.preview).toHaveCount(0);
});

test('two fingers zoom and leave the step alone; two buttons zoom by degrees', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('300');
  const middle = await timeline.at(0.5);
  const apart = (by: number) => [
    { x: middle.x - by, y: middle.y },
    { x: middle.x + by, y: middle.y },
  ];
  const touch = await fingers(page);
  await touch('touchStart', { x: middle.x - 30, y: middle.y });
  await touch('touchStart', ...apart(30));
  for (const by of [50, 80, 120]) await touch('touchMove', ...apart(by));
  await touch('touchEnd');
  await expect.poll(() => timeline.size()).toBeLessThan(35);
  expect(await step.stepNumber()).toBe(300);
  const [closer, away] = [timeline.button('拡大'), timeline.button('縮小')];
  for (const button of [closer, away]) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  const pinched = await timeline.size();
  await away.tap();
  expect(await timeline.size()).toBeCloseTo(pinched * 2, 0);
  await away.tap();
  expect(await timeline.size()).toBe(100);
  await expect(away).toHaveAttribute('aria-disabled', 'true');
  await closer.tap();
  expect(await timeline.size()).toBeCloseTo(50, 0);
  expect(await step.stepNumber()).toBe(300);
});
