import type { CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from each key press to the first task after the frame that it painted. */
    paintTimes: number[];
  }
}

/** Watches the key presses of a page, from its start. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.paintTimes = [];
    const heard = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowRight') return;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.paintTimes.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    };
    addEventListener('keydown', heard, { capture: true });
  });
}

/** Presses → that often; each press waits until the one before is painted. Milliseconds from press to paint. */
export async function pressToPaint(page: Page, presses: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.paintTimes = [];
  });
  for (let n = 1; n <= presses; n++) await pressOnce(page, n);
  return page.evaluate(() => window.paintTimes);
}

async function pressOnce(page: Page, painted: number): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((count) => window.paintTimes.length >= count, painted, { polling: 'raf' });
}

/** Milliseconds of processor time on the main thread that each of so many presses of → takes: script, style, layout and paint. */
export async function workOfPresses(page: Page, cdp: CDPSession, presses: number): Promise<readonly number[]> {
  const work: number[] = [];
  await page.evaluate(() => {
    window.paintTimes = [];
  });
  for (let n = 1; n <= presses; n++) {
    const before = await metric(cdp, 'TaskDuration');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(60);
    work.push((await metric(cdp, 'TaskDuration')) * 1000 - before * 1000);
  }
  return work;
}

/** A metric of Chromium's main thread, in its own unit: seconds or bytes. */
export async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** How a page came up: largest contentful paint and total blocking time, both in milliseconds. */
export function loading(page: Page): Promise<{ readonly paint: number; readonly blocking: number }> {
  return page.evaluate(
    () =>
      new Promise<{ paint: number; blocking: number }>((resolve) => {
        const found = { paint: 0, blocking: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.paint = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.blocking += Math.max(0, entry.duration - 50);
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(found), 1000);
      }),
  );
}

/** Layout shifts so far: those that Chromium counts, and with what moved within half a second after a press; 0 is none. */
export function layoutShift(page: Page): Promise<{ readonly counted: number; readonly all: number }> {
  return page.evaluate(
    () =>
      new Promise<{ counted: number; all: number }>((resolve) => {
        const sum = { counted: 0, all: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            sum.all += value;
            if (!hadRecentInput) sum.counted += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
