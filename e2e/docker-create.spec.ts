import AxeBuilder from '@axe-core/playwright';
import { CreatePage } from './pages/create-page.ts';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const RUN = 'down-to-docker';

test('a value is followed from the CRI to the flag, with the Go line and the step that set it', async ({ page }) => {
  const creates = new CreatePage(page);
  await creates.open(RUN);
  const oom = creates.option(creates.create(1), 'HostConfig.OomScoreAdj');
  await expect(oom).toContainText('-998');
  await expect(oom).toContainText('--oom-score-adj=-998');
  await expect(oom.getByRole('link', { name: 'docker_sandbox.go:654' })).toHaveAttribute(
    'href',
    '/ja/source/pkg/kubelet/dockershim/docker_sandbox.go#L654',
  );
  await oom.getByRole('link', { name: /^step / }).click();
  await expect(page).toHaveURL(/\/ja\/step\/down-to-docker\/1\.docker_sandbox\.654/);
});

test('the command is copied, and the copy is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const creates = new CreatePage(page);
  await creates.open(RUN, 'en');
  const first = creates.create(1);
  await first.getByRole('button', { name: /^Copy the command/ }).click();
  await expect(first.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await creates.command(first).textContent());
  expect(copied).toMatch(/^docker create \\\n {2}--name=k8s_POD_web_/);
});

test('what the command cannot say is named', async ({ page }) => {
  const creates = new CreatePage(page);
  await creates.open(RUN);
  await expect(creates.create(2).locator('.unsaid').first()).toContainText('HostConfig.MaskedPaths');
});

test('the page reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const creates = new CreatePage(await context.newPage());
  await creates.open(RUN);
  await expect(creates.command(creates.create(2))).toContainText('--network=container:docker0');
  const unset = creates.create(1).locator('[data-group="unset"]');
  await unset.locator('summary').first().click();
  await expect(creates.option(unset, 'HostConfig.Dns')).toBeVisible();
  await context.close();
});

test('the gallery leads to it', async ({ page }) => {
  await page.goto('/ja/step');
  await page.locator(`a[href="/ja/step/${RUN}/docker"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('docker create');
});

test('the tab follows the step: an option is yellow when its line is lit', async ({ page }) => {
  const creates = new CreatePage(page);
  const step = new StepPage(page);
  await page.goto(`/ja/step/${RUN}/1.docker_sandbox.654?tab=docker`);
  await step.ready();
  await expect(creates.option(creates.tab, 'HostConfig.OomScoreAdj')).toHaveAttribute('data-when', 'now');
  await expect(creates.option(creates.tab, 'HostConfig.CgroupParent')).toHaveAttribute('data-when', 'later');
  await expect(creates.option(creates.tab, 'HostConfig.OomScoreAdj')).toBeInViewport();
  await step.press('ArrowRight');
  await expect(creates.option(creates.tab, 'HostConfig.OomScoreAdj')).toHaveAttribute('data-when', 'set');
  const cgroup = creates.option(creates.tab, 'HostConfig.CgroupParent');
  await cgroup
    .getByRole('link', { name: /^step / })
    .last()
    .click();
  await expect(cgroup).toHaveAttribute('data-when', 'now');
  expect(await step.line()).toBe(615);
});

test('the tab has a link to the page before there is a replay', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(`/ja/step/${RUN}/1.docker_sandbox.654?tab=docker`);
  await page.locator('#panel-docker a').click();
  await expect(page).toHaveURL(`/ja/step/${RUN}/docker`);
  await context.close();
});

for (const theme of ['light', 'dark'] as const) {
  for (const lang of ['ja', 'en'] as const) {
    test(`axe finds nothing on the page, ${lang}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const creates = new CreatePage(page);
      await creates.open(RUN, lang);
      await creates.ready();
      await creates.unfold();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
    });
  }
  test(`axe finds nothing in the tab, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`/ja/step/${RUN}/1.helpers_linux.114?tab=docker`);
    await new StepPage(page).ready();
    await expect(new CreatePage(page).tab.locator('[data-when="now"]').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('#panel-docker').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
  });
}
