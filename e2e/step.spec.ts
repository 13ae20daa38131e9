import { loadSource } from '../lib/sources/index.ts';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const MANAGER = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
const SANDBOX = 'pkg/kubelet/kuberuntime/kuberuntime_sandbox.go';
const CONTAINER = 'pkg/kubelet/kuberuntime/kuberuntime_container.go';

/** Steps whose Go line is known: id, file, line, and a word that stands on it. */
const CHECKED = [
  ['1.kuberuntime_manager.677', MANAGER, 677, 'computePodActions'],
  ['1.kuberuntime_manager.440', MANAGER, 440, 'return'],
  ['1.kuberuntime_manager.752', MANAGER, 752, 'createPodSandbox'],
  ['1.kuberuntime_sandbox.67', SANDBOX, 67, 'RunPodSandbox'],
  ['1.kuberuntime_container.170', CONTAINER, 170, 'CreateContainer'],
] as const;

test('home leads to the step view', async ({ page }) => {
  await page.goto('/ja');
  await page.locator('main a[href^="/ja/step"]').first().click();
  if (!/\/step\/[^/]+/.test(page.url())) await page.locator('main a[href*="/step/fresh-pod"]').first().click();
  await expect(page).toHaveURL(/\/ja\/step\/fresh-pod/);
  await new StepPage(page).ready();
});

test('the keyboard goes to the end from stop to stop, and back to the start', async ({ page }) => {
  test.setTimeout(120_000);
  const step = new StepPage(page);
  await step.open();
  const total = await step.total();
  expect(total).toBeGreaterThan(150);
  await step.press('ArrowRight', 40);
  expect(await step.stepNumber()).toBe(41);
  await step.press('Shift+ArrowRight', 10);
  await step.pressUntil('n', total);
  expect(await step.line()).toBe(863);
  await step.press('ArrowRight');
  expect(await step.stepNumber()).toBe(total);
  await step.press('Shift+ArrowLeft', 10);
  await step.pressUntil('Shift+n', 1);
  expect(await step.line()).toBe(677);
  await step.press('End');
  expect(await step.stepNumber()).toBe(total);
  await step.press('Home');
  expect(await step.stepNumber()).toBe(1);
});

test('the buttons step forward, back, over, into and out', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.button('stepIn').click();
  expect(await step.stepNumber()).toBe(2);
  await step.button('stepOut').click();
  expect(await step.line()).toBe(677);
  const after = await step.stepNumber();
  expect(after).toBeGreaterThan(10);
  await step.button('stepBack').click();
  expect(await step.stepNumber()).toBe(after - 1);
  await step.button('stepForward').click();
  await step.button('next').click();
  expect(await step.line()).toBeGreaterThan(677);
});

for (const [id, file, line, word] of CHECKED) {
  test(`${id} lights line ${line} of the pulled source`, async ({ page }) => {
    const step = new StepPage(page);
    await step.open(id);
    const source = await loadSource(file);
    if ('missing' in source) throw new Error(`${file} is not here: npm run pull`);
    expect(await step.line()).toBe(line);
    expect(await step.lineText()).toBe(source.lines[line - 1]);
    expect(await step.lineText()).toContain(word);
  });
}

test('the address follows the step and opens it again', async ({ page, context }) => {
  const step = new StepPage(page);
  await step.open();
  await step.press('ArrowRight', 30);
  const number = await step.stepNumber();
  await expect(page).not.toHaveURL(/\/step\/fresh-pod(\/1\.kuberuntime_manager\.677)?$/);
  await page.waitForTimeout(400);
  const again = await context.newPage();
  await again.goto(page.url());
  const other = new StepPage(again);
  await other.ready();
  expect(await other.stepNumber()).toBe(number);
  expect(await other.line()).toBe(await step.line());
});

test('keys pressed before the replay is there are not lost', async ({ page }) => {
  await page.goto('/ja/step/fresh-pod', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading' && document.querySelector('.player'));
  const step = new StepPage(page);
  await step.ready();
  await step.press('ArrowRight', 5);
  expect(await step.stepNumber()).toBe(6);
});

test('a step that is no more opens the nearest one and says so', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_manager.678');
  expect([677, 679]).toContain(await step.line());
  await expect(page.locator('main')).toContainText('近い');
});

test.describe('an unknown scenario', () => {
  // The browser itself reports the 404 of the page.
  test.use({ expectComplaints: true });

  test('is named, and all others stand below', async ({ page }) => {
    for (const path of ['no-such-run', 'no-such-run/3?bp=podActions', 'no-such-run/docker']) {
      const response = await page.goto(`/ja/step/${path}`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('main .notice')).toContainText('「no-such-run」');
    }
    await expect(page).toHaveTitle(/no-such-run/);
    await page.locator('main a[href="/ja/step/fresh-pod"]').click();
    await new StepPage(page).ready();
  });

  test('is named without JavaScript too, and nothing of its name is markup', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const name = '<img src=x onerror=alert(1)>';
    const response = await page.goto(`/en/step/${encodeURIComponent(name)}`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('main .notice')).toContainText(name);
    await expect(page.locator('main a[href="/en/step/fresh-pod"]')).toBeVisible();
    await context.close();
  });
});

test('an address that cannot be decoded opens the run and says so', async ({ page }) => {
  const response = await page.goto('/ja/step/fresh-pod/%zz?bp=podActions');
  expect(response?.status()).toBe(200);
  await new StepPage(page).ready();
  await expect(page.locator('main .notice')).toContainText('見つかりません');
  await expect(page.locator('.rail .bps')).toContainText('podActions');
});

test('the code of a step is copied without line numbers', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_manager.677');
  const copied = await step.litLine.evaluate((line) => {
    const range = document.createRange();
    range.selectNode(line);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return selection?.toString() ?? '';
  });
  expect(copied).not.toMatch(/677/);
  expect(copied).toContain('computePodActions');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same step is there: code, lit line, node, and links to the next and previous step', async ({ page }) => {
    await page.goto('/ja/step/fresh-pod/1.kuberuntime_sandbox.67.r');
    const step = new StepPage(page);
    expect(await step.line()).toBe(67);
    await expect(page.locator('body')).toContainText('docker0');
    await step.button('stepForward').click();
    await expect(page).toHaveURL(/\/ja\/step\/fresh-pod\/1\./);
    expect(await step.line()).not.toBe(0);
    await step.button('stepBack').click();
    await expect(page).toHaveURL(/1\.kuberuntime_sandbox\.67\.r/);
  });

  test('the lit line of a long function is in sight', async ({ page }) => {
    await page.goto('/ja/step/fresh-pod/1.kuberuntime_manager.752');
    await expect(new StepPage(page).litLine).toBeInViewport();
  });
});
