import AxeBuilder from '@axe-core/playwright';
import { CallsTab } from './pages/calls-tab.ts';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const FRESH = '/ja/step/fresh-pod/1.kuberuntime_sandbox.67';

test('a CRI call is listed with what was asked, what was answered, and the calls it made in turn', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(FRESH);
  await calls.turnTo('list');
  const row = calls.rows.first();
  await expect(row.locator(':scope > a code')).toHaveText('RunPodSandbox');
  await row.locator(':scope > .msgs summary').click();
  await expect(row.locator(':scope > .msgs pre').first()).toContainText('"logDirectory": "/var/log/pods/');
  await expect(row.locator(':scope > .msgs pre').last()).toContainText('"podSandboxId": "docker0"');
  await expect(row.locator('.low code').nth(1)).toHaveText('CreateContainer');
});

test('a call in the list leads to its step, and so does a call below it', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(FRESH);
  await calls.turnTo('list');
  await calls.rows.nth(1).locator(':scope > a').click();
  await expect(calls.rows.nth(1)).toHaveClass(/now/);
  await calls.rows.first().locator('.low a').nth(1).click();
  await expect(calls.step.litLine).toContainText('CreateContainer');
});

test('a failed call is red and says why, on both levels', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open('/ja/step/network-plugin-fails');
  await calls.turnTo('list');
  const row = calls.rows.first();
  await expect(row).toHaveClass(/bad/);
  await expect(row.locator(':scope > .error')).toContainText('networkPlugin cni failed to set up pod');
  await expect(row.locator('.low .bad .error').first()).toContainText('no IP addresses available');
});

test('the diagram is drawn once, and a step moves its mark', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(FRESH);
  await expect(calls.diagram).toBeVisible({ timeout: 30_000 });
  await calls.diagram.evaluate((svg) => svg.setAttribute('data-first', 'yes'));
  await calls.step.press('n');
  expect(await calls.marked()).toEqual(['RunPodSandbox web']);
  await calls.step.press('n');
  expect(await calls.marked()).toEqual(['PodSandboxStatus docker0']);
  await expect(calls.diagram).toHaveAttribute('data-first', 'yes');
});

test('a message of the diagram leads to its step', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(FRESH);
  await expect(calls.diagram).toBeVisible({ timeout: 30_000 });
  await calls.message('SetUpPod docker0').click();
  await expect(calls.step.litLine).toContainText('SetUpPod');
  expect(await calls.marked()).toEqual(['SetUpPod docker0']);
});

test('a failure is a crossed arrow', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open('/ja/step/network-plugin-fails');
  await expect(calls.diagram).toBeVisible({ timeout: 30_000 });
  await expect(calls.diagram.locator('line[data-kind="error"]')).toHaveAttribute('marker-end', /crosshead/);
  await expect(calls.diagram.locator('line[data-kind="lowError"]').first()).toHaveAttribute('marker-end', /crosshead/);
});

test('over the whole window the diagram zooms and steps, and it comes back', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(FRESH);
  await expect(calls.diagram).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: '全画面' }).click();
  const dialog = page.locator('dialog.bigseq');
  await expect(dialog.locator('svg.seq')).toBeVisible();
  const width = () => calls.diagram.evaluate((svg) => svg.getBoundingClientRect().width);
  const before = await width();
  await dialog.getByRole('button', { name: '縮小' }).click();
  expect(await width()).toBeLessThan(before);
  await dialog.getByRole('button', { name: '幅に合わせる' }).click();
  expect(await width()).toBeCloseTo(before, 0);
  const step = await calls.step.stepNumber();
  await dialog.getByRole('button', { name: '進む' }).click();
  await expect(dialog).toContainText(`step ${step + 1}`);
  await page.keyboard.press('Escape');
  await expect(calls.panel.locator('svg.seq')).toBeVisible();
  await expect(page.getByRole('button', { name: '全画面' })).toBeFocused();
});

test('the list stays chosen', async ({ page }) => {
  const calls = new CallsTab(page);
  await calls.open(FRESH);
  await calls.turnTo('list');
  await page.reload();
  await calls.step.ready();
  await expect(calls.rows.first()).toBeVisible();
  await expect(calls.diagram).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  for (const lang of ['ja', 'en'] as const) {
    test(`axe finds nothing in the tabs, ${theme}, ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const violations = async () => {
        const { violations: found } = await new AxeBuilder({ page }).analyze();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
      };
      const calls = new CallsTab(page);
      await calls.open(`/${lang}/step/network-plugin-fails/1.docker_sandbox.175`);
      await expect(calls.diagram).toBeVisible({ timeout: 30_000 });
      expect(await violations()).toEqual([]);
      await calls.turnTo('list');
      await calls.rows.first().locator(':scope > .msgs summary').click();
      expect(await violations()).toEqual([]);
      await page.locator('#tab-events').click();
      expect(await violations()).toEqual([]);
      await page.locator('#tab-status').click();
      expect(await violations()).toEqual([]);
    });
  }
}

test.describe('without Mermaid', () => {
  test.use({ expectComplaints: true });

  test('the tab says so, and the list works', async ({ page }) => {
    const calls = new CallsTab(page);
    await page.goto(FRESH);
    await calls.step.ready();
    await page.route(/\.js($|\?)/, (route) => route.abort());
    await page.locator('#tab-cri').click();
    await expect(calls.panel).toContainText('図を描けませんでした', { timeout: 30_000 });
    await calls.turnTo('list');
  });
});

test('what podActions changed since the sync before is struck and bold, and a field says what it means', async ({
  page,
}) => {
  const step = new StepPage(page);
  await page.goto('/ja/step/sandbox-loses-ip/2.kuberuntime_manager.677.r');
  await step.ready();
  const row = page.locator('#panel-actions tr').filter({ hasText: /^Attempt/ });
  await expect(row.locator('del')).toContainText('0');
  await expect(row.locator('b')).toHaveText('1');
  await row.locator('summary').click();
  await expect(row.locator('details p')).toContainText('sandbox が何番目か');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('calls with request and answer are there', async ({ page }) => {
    await page.goto(`${FRESH}?tab=cri`);
    const row = page.locator('#panel-cri .calls > li').first();
    await row.locator(':scope > .msgs summary').click();
    await expect(row.locator(':scope > .msgs pre').last()).toContainText('docker0');
    await expect(page.locator('#panel-cri .seg')).toBeHidden();
  });

  test('events are those of kubectl describe: counted, newest first', async ({ page }) => {
    await page.goto('/ja/step/crash-loop/99999?tab=events');
    const rows = page.locator('#panel-events tbody tr');
    await expect(page.locator('#panel-events thead')).toHaveText(/Type\s*Reason\s*Age\s*From\s*Message/);
    await expect(rows.first()).toContainText(/Normal\s*Started\s*0s \(x4 over 37s\)\s*kubelet\s*Started container app/);
    await expect(rows.last()).toContainText('BackOff');
  });

  test('podStatus opens to ids and hash', async ({ page }) => {
    await page.goto('/ja/step/crash-loop/2200?tab=status');
    const row = page.locator('#panel-status tr').filter({ hasText: 'exited (1)' }).first();
    await row.locator('summary').click();
    await expect(row.locator('dl')).toContainText('PodSandboxID');
  });
});

test.describe('without what comes after the first step', () => {
  test.use({ expectComplaints: true });

  test('a tab shows what the server drew of it, and steps go on', async ({ page }) => {
    await page.route(/\.js($|\?)/, async (route) => {
      const response = await route.fetch();
      const late = (await response.text()).includes('podStatusLead');
      await (late ? route.abort() : route.fulfill({ response }));
    });
    await page.goto('/ja/step/fresh-pod/1.kuberuntime_manager.690?tab=status');
    await expect(page.locator('.player[data-ready="yes"]')).toBeAttached();
    const step = new StepPage(page);
    const at = await step.stepNumber();
    await step.press('ArrowRight');
    expect(await step.stepNumber()).toBe(at + 1);
    await expect(page.locator('#panel-status .cap')).toContainText('SyncPod');
  });
});
