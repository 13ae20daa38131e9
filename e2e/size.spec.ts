import { gzipSync } from 'node:zlib';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

/** The goal is 210 KB; this is what it takes, with a little room. See README, "What a reader downloads". */
const LIMIT_KB = 205;

test(`a reader downloads at most ${LIMIT_KB} KB of JavaScript until the first step can be taken, both engines included`, async ({
  page,
}) => {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.player[data-ready="yes"]')) return;
      observer.disconnect();
      performance.mark('ready');
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  const step = new StepPage(page);
  await step.open();
  await step.press('ArrowRight');
  expect(await step.stepNumber()).toBe(2);
  const before = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < ready ? [name] : []));
  });
  const counted = await Promise.all(before.flatMap((url) => sizes.get(url) ?? []));
  expect(counted.length).toBeGreaterThan(5);
  const kilobytes = counted.reduce((sum, size) => sum + size, 0) / 1024;
  console.log(
    `first-load JavaScript, as the browser fetched it: ${kilobytes.toFixed(1)} KB gzip in ${counted.length} files`,
  );
  expect(kilobytes).toBeLessThanOrEqual(LIMIT_KB);
});
