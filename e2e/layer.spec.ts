import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

/** In dockershim's RunPodSandbox: the pause container has just been started. */
const STARTED = '1.docker_sandbox.142';
/** The line of the CRI client that goes into dockershim. */
const CALLED = '1.remote_runtime.111';

test('the node shows the pause container, the address it gets, and the papers of dockershim', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.docker_sandbox.185.r');
  const docker = step.docker;
  await expect(docker.locator('.dockered')).toHaveText([/pause.*docker0.*running.*pid 1001.*10\.244\.0\.2/s]);
  await expect(docker.locator('.ip.changed')).toHaveText('10.244.0.2');
  await docker.locator('.dockered summary').click();
  await expect(docker.locator('.opts')).toBeVisible();
  await expect(docker.locator('.opts')).toContainText('k8s_POD_web_default_7f2c1d3e-0001-4000-8000-000000000001_0');
  await docker.locator('.papers summary', { hasText: 'checkpoint' }).click();
  await expect(docker.locator('pre:visible')).toContainText('"name": "web"');
  await expect(page.locator('aside.node')).toContainText('CNI が docker0 に 10.244.0.2 を渡した');
});

test('the docker part stays folded for who folded it', async ({ page }) => {
  const step = new StepPage(page);
  await step.open(STARTED);
  await step.docker.locator('> summary').click();
  await expect(step.docker.locator('.dockered')).toBeHidden();
  await page.reload();
  await step.ready();
  await expect(step.docker.locator('.dockered')).toBeHidden();
});

test('a call below the CRI stands on its line and goes to its step', async ({ page }) => {
  const step = new StepPage(page);
  await step.open(STARTED);
  const call = page.locator('.scroll:not([hidden])').getByRole('button', { name: 'docker StartContainer' });
  expect(await step.lineText()).not.toContain('docker');
  await call.click();
  expect(await step.line()).toBe(141);
  await step.open('1.docker_sandbox.201', 'en', 'network-plugin-fails');
  const failed = page.locator('.scroll:not([hidden]) .made.bad');
  await expect(failed).toHaveText(/cni SetUpPod ✕.*no IP addresses available/);
});

test('a CRI call on its line opens the list of calls', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.instrumented_services.185.r');
  await page.locator('.scroll:not([hidden])').getByRole('button', { name: 'RunPodSandbox' }).click();
  await expect(page.getByRole('tab', { name: /CRI/ })).toHaveAttribute('aria-selected', 'true');
});

test('folding dockershim away leaves the reader on the line that called, and steps pass over it', async ({ page }) => {
  const step = new StepPage(page);
  await step.open(STARTED);
  const total = await step.total();
  await page.locator('.rail [data-fold="docker"]').click();
  expect(await step.line()).toBe(111);
  await expect(step.docker).toHaveCount(0);
  await expect(page).toHaveURL(/remote_runtime\.111\?.*fold=docker/);
  await step.press('ArrowRight');
  expect(await step.line()).toBe(111);
  await expect(page).toHaveURL(/remote_runtime\.111\.r\?/);
  await expect(page.locator('.sandbox .ip')).toHaveText('10.244.0.2');
  expect(await step.total()).toBe(total);
  await page.locator('.rail [data-fold="none"]').click();
  await step.press('ArrowLeft');
  await expect(page.locator('.src-head .tag')).toHaveText('dockershim');
});

test('a fold is kept for the next run, and a link into it opens it and says so', async ({ page }) => {
  const step = new StepPage(page);
  await step.open(CALLED);
  await page.locator('.rail [data-fold="docker"]').click();
  await step.open('', 'ja', 'crash-loop');
  await expect(page.locator('.foldnote')).toBeVisible();
  await step.open(STARTED);
  await expect(page.locator('main')).toContainText('たたんだ層を開きました');
  expect(await step.line()).toBe(142);
  await expect(step.docker).toBeVisible();
});

test('what is pressed on the node tells how many steps touched it, and goes to them', async ({ page }) => {
  const step = new StepPage(page);
  await step.open(STARTED);
  const pause = page.locator('[data-thing="dockerContainer docker0"]').first();
  await pause.focus();
  await page.keyboard.press('Enter');
  await expect(pause).toHaveAttribute('aria-pressed', 'true');
  const lit = page.locator('.litsteps');
  await expect(lit).toContainText(/docker0.*\d/);
  await lit.getByRole('button').first().click();
  expect(await step.line()).toBe(141);
  await pause.click();
  await expect(lit).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the layer open, folded, and something lit: ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const step = new StepPage(page);
    await step.open('1.docker_sandbox.201', 'ja', 'network-plugin-fails');
    await page.locator('[data-thing="sandbox docker0"]').click();
    await step.docker.locator('.dockered summary').click();
    const found = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`,
      );
    expect(await found()).toEqual([]);
    await page.locator('.rail [data-fold="docker"]').click();
    expect(await found()).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the fold is a link, and steps pass over it', async ({ page }) => {
    await page.goto(`/ja/step/fresh-pod/${STARTED}`);
    await page.locator('.rail [data-fold="docker"]').click();
    await expect(page).toHaveURL(/1\.remote_runtime\.111\?fold=docker/);
    const step = new StepPage(page);
    await step.button('stepForward').click();
    await expect(page).toHaveURL(/1\.remote_runtime\.111\.r\?fold=docker/);
    await page.goto(`/ja/step/fresh-pod/${STARTED}?fold=docker`);
    await expect(page.locator('main')).toContainText('たたんだ層を開きました');
  });
});

test('the count of changes brings each of them into sight, one after the other', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  const step = new StepPage(page);
  await step.open('1.docker_sandbox.185.r');
  const count = page.getByRole('button', { name: 'この step の変化' });
  const changed = step.docker.locator('.ip.changed');
  await expect(changed).not.toBeInViewport();
  await expect(async () => {
    await count.click();
    await expect(changed).toBeInViewport({ timeout: 300 });
  }).toPass({ timeout: 15_000 });
  await step.press('End');
  await expect(page.locator('.tally')).toHaveAttribute('aria-disabled', 'true');
});

test('timers and images stand above what lies under the CRI', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('', 'ja', 'crash-loop');
  await step.press('End');
  for (const part of ['.backoffs', '.shelf'])
    await expect(page.locator(`.nodetop ${part}`)).toBeInViewport({ ratio: 1 });
});
