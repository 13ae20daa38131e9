import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';
import { ValuesPane } from './pages/values-pane.ts';

/** computePodActions has just made `changes`. */
const MADE = '1.kuberuntime_manager.498';

async function openValues(page: StepPage['page'], stepId: string, lang = 'ja', scenario = 'fresh-pod') {
  const step = new StepPage(page);
  await page.goto(`/${lang}/step/${scenario}/${stepId}?tab=values`);
  await step.ready();
  const values = new ValuesPane(page);
  await expect(values.tree).toBeVisible();
  return { step, values };
}

test('the values of the open functions are trees, and what the step set is marked', async ({ page }) => {
  const { step, values } = await openValues(page, MADE);
  await expect(values.row('changes')).toHaveClass(/set/);
  await expect(values.row('attempt')).not.toHaveClass(/set/);
  await expect(values.row('killPod')).toHaveCount(0);
  await values.row('changes').click();
  await expect(values.row('killPod')).toContainText('true');
  await step.press('ArrowRight');
  await expect(values.row('changes')).not.toHaveClass(/set/);
  await expect(values.row('killPod')).toBeVisible();
});

test('a part that the step changed is marked in the tree, beside what it was', async ({ page }) => {
  const { values } = await openValues(page, '1.kuberuntime_manager.545');
  await values.row('changes').click();
  await expect(values.row('containersToStart').first()).toHaveClass(/changed/);
  await expect(values.row('killPod')).not.toHaveClass(/changed/);
});

test('callers are folded under their name, and one that was opened is open at the next visit', async ({ page }) => {
  const { step, values } = await openValues(page, MADE);
  await expect(values.frame('computePodActions')).toHaveAttribute('aria-expanded', 'true');
  await expect(values.frame('SyncPod')).toHaveAttribute('aria-expanded', 'false');
  await values.frame('SyncPod').click();
  await expect(values.frame('SyncPod')).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await step.ready();
  await expect(values.frame('SyncPod')).toHaveAttribute('aria-expanded', 'true');
});

test('the tree is driven by keyboard, and a click leaves the arrow keys to the steps', async ({ page }) => {
  const { step, values } = await openValues(page, MADE);
  const number = await step.stepNumber();
  await page.locator('#panel-values').focus();
  await step.press('Tab');
  await expect(values.frame('computePodActions')).toBeFocused();
  await step.press('End');
  await step.press('ArrowUp');
  await expect(values.row('changes')).toBeFocused();
  await step.press('ArrowRight', 2);
  await expect(values.row('killPod')).toBeFocused();
  await step.press('ArrowLeft', 2);
  await expect(values.row('changes')).toHaveAttribute('aria-expanded', 'false');
  expect(await step.stepNumber()).toBe(number);
  await step.press('F10');
  expect(await step.stepNumber()).toBe(number + 1);

  await values.row('attempt').click();
  await step.press('ArrowRight');
  expect(await step.stepNumber()).toBe(number + 2);
});

test('a pinned value stays above, also where its function is not open, until it is unpinned', async ({ page }) => {
  const { step, values } = await openValues(page, MADE);
  await values.row('changes').click();
  await values.pin(values.row('killPod'));
  const pin = values.row('changes.killPod', values.pins);
  await expect(pin).toContainText('computePodActions');
  await page.reload();
  await step.ready();
  await expect(pin).toContainText('true');
  await step.press('Home');
  await expect(pin).toContainText('まだ値が無い');
  await step.press('End');
  await expect(pin).toHaveClass(/dim/);
  await expect(pin).toContainText('false');
  await values.pin(pin);
  await expect(values.pins).toHaveCount(0);
});

test('when did it change: the steps that set a value, each a link to it, the current one marked', async ({ page }) => {
  const { step, values } = await openValues(page, '1.kuberuntime_manager.752.r');
  await values.askWhen(values.row('podSandboxID'));
  await expect(values.when).toContainText('podSandboxID はいつ変わった?');
  const lit = page.getByRole('toolbar', { name: '光っている step' });
  await expect(lit).toContainText('podSandboxID');
  const links = values.when.getByRole('link');
  await expect(links).toHaveCount(3);
  await expect(values.when.locator('[aria-current]')).toContainText('"docker0"');
  await links.first().click();
  expect(await step.line()).toBe(744);
  await expect(values.when.locator('[aria-current]')).toContainText('""');
  await values.when.getByRole('button', { name: '閉じる' }).click();
  await expect(values.when).toHaveCount(0);
  await expect(lit).toHaveCount(0);
});

test('a value at the end of a line opens as a tree, by mouse and by keyboard, and Esc closes it alone', async ({
  page,
}) => {
  const step = new StepPage(page);
  const values = new ValuesPane(page);
  await step.open(MADE);
  await values.chip(498, 'changes').click();
  await expect(values.card).toBeVisible();
  await expect(values.row('killPod', values.card)).toContainText('true');
  await step.press('Escape');
  await expect(values.card).toHaveCount(0);

  await values.chip(498, 'changes').focus();
  await step.press('Enter');
  await expect(values.row('changes', values.card)).toBeFocused();
  await step.press('ArrowRight');
  await expect(values.row('killPod', values.card)).toBeFocused();
  await step.press('Escape');
  await expect(values.card).toHaveCount(0);
  await expect(values.chip(498, 'changes')).toBeFocused();
});

test('the next step closes the card of a value, and another value opens its own', async ({ page }) => {
  const step = new StepPage(page);
  const values = new ValuesPane(page);
  await step.open(MADE);
  await values.chip(498, 'changes').click();
  await values.chip(497, 'attempt').click();
  await expect(values.card).toHaveCount(1);
  await expect(values.row('attempt', values.card)).toBeVisible();
  await step.press('ArrowRight');
  await expect(values.card).toHaveCount(0);
});

test('the values stand in the page without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/ja/step/fresh-pod/${MADE}?tab=values`);
  await expect(page.locator('#panel-values')).toContainText('createPodSandbox');
  await expect(page.locator('#panel-values .set')).toContainText('changes');
  await context.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the values, their past and their card, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const { values } = await openValues(page, '1.kuberuntime_manager.752.r', 'en');
    await values.row('podContainerChanges').click();
    await values.pin(values.row('podSandboxID'));
    await values.askWhen(values.row('podSandboxID'));
    const found = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
    };
    expect(await found()).toEqual([]);
    await values.chip(752, 'podSandboxID').click();
    await expect(values.card).toBeVisible();
    expect(await found()).toEqual([]);
  });
}
