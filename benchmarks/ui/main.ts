/**
 * `npm run bench:ui`: what a step costs in Chromium, at more than 20,000 steps, beside the least that it can cost; and what
 * the page weighs. Needs a built site. Milliseconds of one machine mean little: the ratios are what counts.
 */
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browser as findBrowser } from '../../lib/commands/browser.mjs';
import type { NextServer } from '../../lib/commands/next-server.ts';
import { root } from '../../lib/commands/process.mjs';
import { percentile } from '../percentile.ts';
import { LONG_RUN, longRun } from './long-run.ts';
import { lowerBounds, offerLowerBound } from './lower-bound.ts';
import { layoutShift, loading, metric, pressToPaint, watchPaints, workOfPresses } from './measure.ts';
import { serve } from './site.ts';

/** Places in the long run, as parts of it, from which steps are taken; and how many from each. */
const PLACES = [0.02, 0.2, 0.4, 0.6, 0.8, 0.95];
const PRESSES = 30;
const THROTTLE = 4;

const { scenario, steps } = await longRun();
const executablePath = await findBrowser();
const site = await serve(root, LONG_RUN, scenario);
const chrome = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await pageWeight(chrome, site);
  await longSteps(chrome, site);
} finally {
  await chrome.close();
  site.close();
}

async function pageWeight(chrome: Browser, { url }: NextServer): Promise<void> {
  const page = await chrome.newPage({ viewport: { width: 1440, height: 900 } });
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  await open(page, `${url}/ja/step/fresh-pod`);
  await page.keyboard.press('ArrowRight');
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  const { paint, blocking } = await loading(page);
  row('JavaScript of a first visit, late parts too', `${(bytes / 1024).toFixed(1)} KB`);
  row('largest contentful paint', ms(paint));
  row('total blocking time', ms(blocking));
  await page.close();
}

async function longSteps(chrome: Browser, { url }: NextServer): Promise<void> {
  const page = await chrome.newPage({ viewport: { width: 1440, height: 900 } });
  const cdp = await page.context().newCDPSession(page);
  // the thread's own time: what other programs take of the machine is not the page's work
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await watchPaints(page);
  await open(page, `${url}/ja/step/${LONG_RUN}/1`);
  await cdp.send('HeapProfiler.collectGarbage');
  row(
    `heap at ${steps.toLocaleString('en')} steps`,
    `${((await metric(cdp, 'JSHeapUsedSize')) / 2 ** 20).toFixed(0)} MB`,
  );

  const work: number[] = [];
  for (const place of PLACES) {
    await goTo(page, Math.floor(steps * place));
    work.push(...(await workOfPresses(page, cdp, PRESSES)));
  }
  row('main thread a step, median', ms(percentile(work, 0.5)));
  row('main thread a step, p95', ms(percentile(work, 0.95)), 'at most 16 ms');
  const shift = await layoutShift(page);
  row(
    'layout shift while stepping',
    `${shift.counted.toFixed(4)}; right after presses too ${shift.all.toFixed(4)}`,
    '0',
  );

  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const ours: number[] = [];
  for (const place of PLACES) {
    await goTo(page, Math.floor(steps * place));
    ours.push(...(await pressToPaint(page, PRESSES)));
  }
  await goTo(page, 1);
  const bounds = await lowerBounds(page);
  for (const [what, bound, limit] of [
    ['the whole file', bounds.file, 'ratio at most 1.5'],
    ['the open function alone', bounds.open, ''],
  ] as const) {
    await offerLowerBound(page, bound);
    await page.goto(`${url}${bound.path}`);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.keyboard.press('ArrowRight');
    const leastWork = await workOfPresses(page, cdp, PRESSES * 2);
    row(
      `lower bound, ${what}: main thread a step`,
      `${ms(percentile(leastWork, 0.5))}; p95 ${ms(percentile(leastWork, 0.95))}`,
    );
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const least = await pressToPaint(page, PRESSES * PLACES.length);
    for (const [name, part] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      const [step, lowest] = [percentile(ours, part), percentile(least, part)];
      row(
        `press to paint at CPU ÷ ${THROTTLE}, ${name}`,
        `${ms(step)}; lower bound ${ms(lowest)}; ratio ${(step / lowest).toFixed(2)}`,
        limit,
      );
    }
    await page.goBack();
  }
}

async function open(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url);
  if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`);
  await page.locator('.player[data-ready="yes"]').waitFor({ state: 'attached', timeout: 60_000 });
}

async function goTo(page: Page, step: number): Promise<void> {
  await page.locator('input[name="step"]').fill(String(step));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

function row(what: string, value: string, bound = ''): void {
  console.log(`${what.padEnd(62)} ${value}${bound === '' ? '' : `   (${bound})`}`);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
