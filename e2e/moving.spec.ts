import type { Locator } from '@playwright/test';
import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

test.describe('breakpoints', () => {
  test('are set by the gutter and by B, stop the run, and stand in the address', async ({ page }) => {
    const step = new StepPage(page);
    await step.open();
    await step.gutter(745).click();
    await expect(step.lineAt(745)).toHaveAttribute('data-stop', 'on');
    await step.press('n');
    expect(await step.line()).toBe(745);
    await expect(page.locator('.subt .stopped')).toContainText('SyncPod:745');
    await step.press('b');
    await expect(step.lineAt(745)).not.toHaveAttribute('data-stop');
    await step.press('F9');
    await expect(page).toHaveURL(/bp=kuberuntime\/kuberuntime_manager\.745/);
    await page.reload();
    await step.ready();
    await expect(step.lineAt(745)).toHaveAttribute('data-stop', 'on');
    await step.press('Shift+n');
    expect(await step.stepNumber()).toBe(1);
  });

  test('stop at a CRI call, an event, and a change of podActions; can be switched off and removed', async ({
    page,
  }) => {
    const step = new StepPage(page);
    await step.open();
    const list = page.locator('.rail .bps');
    await list.locator('select').selectOption('cri.StartContainer');
    await step.press('n');
    await expect(page.locator('.subt .stopped')).toContainText('StartContainer');
    const at = await step.stepNumber();
    await list.locator('[data-switch="cri.StartContainer"]').click();
    await step.press('Home');
    await list.locator('select').selectOption('podActions');
    await step.press('n');
    expect(await step.stepNumber()).toBeLessThan(at);
    await list.locator('[data-toggle="cri.StartContainer"]').click();
    await expect(list.locator('li')).toHaveCount(2);
    await list.locator('select').selectOption('event.Pulled');
    await expect(page).toHaveURL(/bp=podActions,event\.Pulled/);
  });

  test('are added with Enter by who walks through the list by keys, and at once by who presses one', async ({
    page,
  }) => {
    const step = new StepPage(page);
    await step.open();
    const [rows, select] = [page.locator('.rail .bps li'), page.locator('.rail .bps select')];
    await select.focus();
    await step.press('ArrowDown', 3);
    await expect(rows).toHaveCount(1);
    await expect(page.locator('.rail .bps')).toContainText('Enter で足す');
    await step.press('Enter');
    await expect(rows).toHaveCount(2);
    await expect(select).toBeFocused();
    await step.press('ArrowDown');
    await step.press('Tab');
    await expect(rows).toHaveCount(2);
    await select.click();
    await select.selectOption('podActions');
    await expect(rows).toHaveCount(3);
    await step.press('ArrowRight');
    expect(await step.stepNumber()).toBe(2);
    await expect(rows).toHaveCount(3);
  });

  test('that no step reaches say so', async ({ page }) => {
    const step = new StepPage(page);
    await page.goto('/ja/step/fresh-pod?bp=kuberuntime/kuberuntime_manager.713,<b>');
    await step.ready();
    await expect(step.lineAt(713)).toHaveAttribute('data-stop', 'idle');
    await expect(page.locator('.rail .bps')).toContainText('SyncPod:713');
    await expect(page.locator('main .notice')).toContainText('<b>');
  });
});

test('who has pressed a line number or chosen a speed goes on moving by keys', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.gutter(745).click();
  await step.press('ArrowDown');
  expect(await step.stepNumber()).toBe(2);
  await step.litLine.locator('.tx').click();
  await step.press('ArrowUp');
  expect(await step.line()).toBe(677);
  const speed = page.locator('select.speed');
  await speed.click();
  await speed.selectOption('4');
  const at = await step.stepNumber();
  await step.press('ArrowRight');
  expect(await step.stepNumber()).toBe(at + 1);
  await expect(speed).toHaveValue('4');
});

test('who comes to the code by Tab scrolls it with the keys', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  const pane = page.locator('.scroll:not([hidden])');
  await page.locator('.src-head .btn').focus();
  await step.press('Tab');
  await expect(pane).toBeFocused();
  await step.press('ArrowDown');
  expect(await step.stepNumber()).toBe(1);
  await expect.poll(() => pane.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
});

test('at the last step nothing plays', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await expect(page.locator('.play')).toHaveAttribute('aria-disabled', 'false');
  await step.press('End');
  await expect(page.locator('.play')).toHaveAttribute('aria-disabled', 'true');
});

test('alt-click runs to a line, in the nearer direction', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.gutter(745).click({ modifiers: ['Alt'] });
  expect(await step.line()).toBe(745);
  await step.gutter(677).click({ modifiers: ['Alt'] });
  expect(await step.stepNumber()).toBeLessThan(20);
  await step.gutter(860).click({ button: 'right' });
  await page.locator('.linemenu .item').nth(1).click();
  expect(await step.line()).toBe(860);
});

test('a line with several calls asks which to go into', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.82');
  await step.press('ArrowDown');
  const dialog = page.locator('dialog.intos[open]');
  await expect(dialog.locator('li')).toHaveCount(2);
  await step.press('ArrowDown');
  await step.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.src-head .fn')).toContainText('newPodAnnotations');
  await step.press('ArrowUp');
  expect(await step.line()).toBe(82);
});

test('the history grows by jumps, not by steps', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_manager.677');
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await step.press('ArrowRight', 8);
  await page.waitForTimeout(400);
  expect(await length()).toBe(before);
  const left = await step.stepNumber();
  await step.press('End');
  expect(await length()).toBe(before + 1);
  const end = await step.stepNumber();
  await page.goBack();
  await expect(step.number).toHaveValue(String(left));
  await page.goForward();
  await expect(step.number).toHaveValue(String(end));
  await page.goBack();
  await step.press('ArrowRight');
  expect(await step.stepNumber()).toBe(left + 1);
});

test('leaving for the gallery and coming back opens the step that was left', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.press('ArrowRight', 12);
  await page.waitForTimeout(400);
  const left = await step.stepNumber();
  await page.goto('/ja/step');
  await page.goBack();
  await step.ready();
  await expect(step.number).toHaveValue(String(left));
});

test('a link of the site and back opens the step of the last jump', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.press('End');
  const end = await step.stepNumber();
  await page.locator('header nav a[href="/ja/source"]').first().click();
  await expect(page).toHaveURL(/\/ja\/source$/);
  await page.goBack();
  await step.ready();
  await expect(step.number).toHaveValue(String(end));
});

test('a button with shift goes the other way', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.press('ArrowRight', 5);
  const at = await step.stepNumber();
  await step.button('stepForward').click({ modifiers: ['Shift'] });
  expect(await step.stepNumber()).toBe(at - 1);
});

test('a reader who comes back is offered the step where they left', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await expect(page.locator('.offer')).toContainText('?');
  await step.press('ArrowRight', 6);
  const left = await step.stepNumber();
  await step.open();
  await expect(page.locator('.offer')).toContainText(String(left));
  await page.locator('.offer .btn').first().click();
  expect(await step.stepNumber()).toBe(left);
  await expect(page.locator('.offer')).toHaveCount(0);
});

test('a first visit names three keys, where no code is', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  const offer = await page.locator('.offer').boundingBox();
  for (const place of ['.stage', '.node', '.rail', '.deck']) {
    const box = await page.locator(place).boundingBox();
    expect(box?.y ?? 0, place).toBeGreaterThanOrEqual((offer?.y ?? 0) + (offer?.height ?? 0));
  }
});

for (const [key, opens] of [
  ['?', 'dialog[open] .keys'],
  ['s', 'dialog.scenarios[open]'],
  ['+', '.overview'],
] as const) {
  test(`${key} is carried out though what it needs has yet to arrive`, async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    await page.route('**/_next/static/**/*.js', async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes('keysoffer')) await arrived;
      await route.fulfill({ response });
    });
    const step = new StepPage(page);
    await page.goto('/ja/step/fresh-pod');
    await expect(page.locator('.player[data-ready="yes"]')).toBeAttached();
    await step.press(key);
    await step.press('ArrowRight');
    expect(await step.stepNumber()).toBe(2);
    await expect(page.locator(opens)).toHaveCount(0);
    arrive();
    await expect(page.locator(opens)).toBeVisible();
  });
}

test('S lists the scenarios as the gallery does, and one of them opens at its first step', async ({ page }) => {
  const step = new StepPage(page);
  const hrefs = (links: Locator) => links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await page.goto('/ja/step');
  const gallery = await hrefs(page.locator('.cards a.card'));
  expect(gallery[0]).toBe('/ja/step/fresh-pod');
  await step.open();
  await step.press('s');
  const dialog = page.locator('dialog.scenarios[open]');
  await expect(dialog.locator('li a')).not.toHaveCount(0);
  expect(await hrefs(dialog.locator('li a'))).toEqual(gallery);
  await dialog.locator('a[href$="/docker-restarts"]').click();
  await expect(page).toHaveURL(/\/ja\/step\/docker-restarts$/);
  await step.ready();
  expect(await step.stepNumber()).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('breakpoints of the address are drawn, and links keep them', async ({ page }) => {
    const step = new StepPage(page);
    await page.goto('/ja/step/fresh-pod/1.kuberuntime_manager.677?bp=kuberuntime/kuberuntime_manager.745');
    await expect(step.lineAt(745)).toHaveAttribute('data-stop', 'on');
    await step.button('continue').click();
    expect(await step.line()).toBe(745);
    await expect(page).toHaveURL(/bp=/);
  });
});

test('no key steps behind an open dialog, and keys step again once it is closed', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  await step.press('?');
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  // a press beside its controls leaves the focus on the page
  await dialog.locator('h2').click();
  await step.press('ArrowRight', 2);
  expect(await step.stepNumber()).toBe(1);
  await step.press('Escape');
  await expect(dialog).toHaveCount(0);
  await step.press('ArrowRight', 2);
  expect(await step.stepNumber()).toBe(3);
});
