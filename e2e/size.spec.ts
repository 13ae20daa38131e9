import { gzipSync } from 'node:zlib';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const LIMIT_KB = 210;

test(`a reader downloads at most ${LIMIT_KB} KB of JavaScript until the first step is taken, engine included`, async ({
  page,
}) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  const step = new StepPage(page);
  await step.open();
  await step.press('ArrowRight');
  expect(await step.stepNumber()).toBe(2);
  const kilobytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0) / 1024;
  console.log(
    `first-load JavaScript, as the browser fetched it: ${kilobytes.toFixed(1)} KB gzip in ${scripts.length} files`,
  );
  expect(kilobytes).toBeLessThanOrEqual(LIMIT_KB);
});
