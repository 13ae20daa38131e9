import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';
import { TimelinePart } from './pages/timeline-part.ts';

test('a press goes to the step that is drawn there, a drag scrubs', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open();
  const total = await step.total();
  await timeline.press(0.5);
  await expect.poll(() => step.stepNumber()).toBe(Math.floor(total / 2) + 1);
  const [from, to] = [await timeline.at(0.5), await timeline.at(0.75)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => step.stepNumber()).toBe(Math.floor(total * 0.75) + 1);
});

test('the sentence waits while the playhead is dragged, and follows when the hand rests', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await page.clock.install();
  await step.open();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const sentence = page.locator('.subt .w b');
  const start = await timeline.at(0.1);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let i = 1; i <= 5; i++) {
    const before = await step.stepNumber();
    await page.mouse.move(start.x + i * 20, start.y);
    await page.clock.runFor(20);
    await expect.poll(() => step.stepNumber()).not.toBe(before);
    await expect(sentence).toHaveText('1');
  }
  await page.clock.runFor(120);
  await expect(sentence).toHaveText(String(await step.stepNumber()));
  await page.mouse.up();
});

test('as a slider it steps, moves by sync, goes to both ends and says where it is', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('1.kuberuntime_sandbox.67');
  await timeline.track.focus();
  const number = await step.stepNumber();
  await expect(timeline.track).toHaveAttribute(
    'aria-valuetext',
    `step ${number}、kuberuntime createPodSandbox 67 行目`,
  );
  await step.press('ArrowRight');
  expect(await step.stepNumber()).toBe(number + 1);
  await step.press('PageUp');
  expect(await step.stepNumber()).toBe(1);
  await step.press('PageDown');
  await expect(page.locator('.syncs b.on')).toHaveText(/2$/);
  await step.press('End');
  expect(await step.stepNumber()).toBe(await step.total());
  await step.press('Home');
  expect(await step.stepNumber()).toBe(1);
});

test('buttons and keys zoom, and say what is shown', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('300');
  await timeline.button('拡大').click();
  expect(await timeline.size()).toBeCloseTo(50, 0);
  await expect(timeline.said).toHaveText(/^step \d+〜\d+ を表示$/);
  await step.press('+');
  expect(await timeline.size()).toBeCloseTo(25, 0);
  expect(await step.stepNumber()).toBe(300);
  await step.press('-');
  expect(await timeline.size()).toBeCloseTo(50, 0);
  await timeline.button('縮小').click();
  expect(await timeline.size()).toBe(100);
  await step.press('+', 3);
  await step.press('0');
  expect(await timeline.size()).toBe(100);
});

test('a double press on a frame zooms to it, and its callee has room for its name', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open();
  const names = page.locator('.icicle .name');
  const before = (await names.allTextContents()).filter(Boolean);
  const bar = await names.filter({ hasText: 'RunPodSandbox' }).first().boundingBox();
  if (!bar) throw new Error('no frame is named');
  await page.mouse.dblclick(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await expect.poll(() => timeline.size()).toBeLessThan(50);
  const after = (await names.allTextContents()).filter(Boolean);
  expect(after.filter((name) => !before.includes(name)).length).toBeGreaterThan(0);
});

test('the wheel zooms at the pointer with Ctrl, and pans with shift or to the side', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open();
  await timeline.hover(0.5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -480);
  await page.keyboard.up('Control');
  await expect.poll(() => timeline.size()).toBeCloseTo(25, 0);
  const zoomed = await timeline.window();
  expect((zoomed.from + zoomed.to) / 2).toBeCloseTo(50, 0);
  await page.mouse.wheel(200, 0);
  await expect.poll(async () => (await timeline.window()).from).toBeGreaterThan(zoomed.from);
  const panned = await timeline.window();
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await timeline.window()).from).toBeLessThan(panned.from);
  expect(await timeline.size()).toBeCloseTo(25, 0);
});

test('the window turns the page when the playhead leaves it, and the strip moves it', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('100');
  await step.press('+', 6);
  const before = await timeline.window();
  await step.press('ArrowRight', 25);
  expect(await timeline.window()).not.toEqual(before);
  const [head, track] = [await timeline.playhead.boundingBox(), await timeline.bars.boundingBox()];
  if (!head || !track) throw new Error('the playhead is not there');
  expect(head.x + head.width / 2).toBeGreaterThanOrEqual(track.x);
  expect(head.x + head.width / 2).toBeLessThanOrEqual(track.x + track.width);
  await page.locator('.overview').click({ position: { x: track.width * 0.9, y: 2 } });
  await expect.poll(async () => (await timeline.window()).from).toBeGreaterThan(80);
  expect(await step.stepNumber()).toBe(125);
  await step.press('ArrowRight');
  expect((await timeline.window()).from).toBeLessThan(50);
});

test('what the pointer is on is named: frame, place, steps, sentence', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open();
  await timeline.hover(0.5, 0.02);
  await expect(timeline.preview).toContainText('syncPod');
  await expect(timeline.preview).toContainText(/step \d+.*\w+\.go:\d+.*（\d+〜\d+）/);
  await expect(timeline.preview.locator('.says')).not.toBeEmpty();
  await page.mouse.move(5, 5);
  await expect(timeline.preview).toHaveCount(0);
});

test('a mark is named under the pointer, and a press on it goes to its step', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('', 'ja', 'network-plugin-fails');
  const error = await timeline.mark('error');
  await page.mouse.move(error.x, error.y);
  await expect(timeline.preview.locator('.error').first()).toContainText('RunPodSandbox: ');
  await page.mouse.click(error.x, error.y);
  await expect(page.locator('.crumbs')).toContainText('RunPodSandbox');
  await expect(timeline.track).toHaveAccessibleDescription(/CRI 呼び出し.*docker/);
});

test('breakpoints are red dots where they stop the run', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('1.kuberuntime_sandbox.67');
  const dots = page.locator('.marks .stop');
  await expect(dots).toHaveAttribute('d', '');
  await step.press('b');
  await expect(dots).toHaveAttribute('d', /^M/);
  const number = await step.stepNumber();
  const box = await timeline.bars.boundingBox();
  const at = await timeline.at((number - 0.5) / (await step.total()));
  await page.mouse.move(at.x, (box?.y ?? 0) - 4);
  await expect(timeline.preview.locator('.stop')).toHaveText('kuberuntime_sandbox.go:67');
});

test('what is pressed on the node lights its steps, and the rest dims', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67.r');
  const lit = page.locator('.icicle .dim .lit .column');
  await expect(lit).toHaveCount(0);
  const thing = page.locator('aside.node [data-thing]').first();
  await thing.click();
  await expect(lit).toHaveAttribute('d', /^M/);
  await thing.click();
  await expect(lit).toHaveCount(0);
});

test('the timeline is drawn anew for a narrower page', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('300');
  await page.setViewportSize({ width: 1100, height: 760 });
  await expect
    .poll(async () => {
      const [bars, track] = [await timeline.bars.boundingBox(), await timeline.track.boundingBox()];
      return bars && track && Math.round(bars.x + bars.width) === Math.round(track.x + track.width);
    })
    .toBe(true);
});

test('the number of the last step stays in the window, and a sync without steps is named', async ({ page }) => {
  const [step, timeline] = [new StepPage(page), new TimelinePart(page)];
  await step.open('', 'ja', 'status-unknown');
  await expect(page.locator('.syncs')).toContainText('sync 2 ✕');
  await step.press('End');
  const box = await timeline.playhead.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
});
