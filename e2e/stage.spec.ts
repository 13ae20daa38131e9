import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadSource } from '../lib/sources/index.ts';
import { expect, expectNothingMoves, scrollsSideways, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const SANDBOX = 'pkg/kubelet/kuberuntime/kuberuntime_sandbox.go';
const SANDBOX_STEP = '1.kuberuntime_sandbox.67';

async function axeFinds(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
}

test('a line says in hidden words what its bar and its dot show, and they follow the run', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_manager.677');
  await expect(step.gutter(677)).toHaveText('通った');
  await expect(step.gutter(745)).toHaveText('これから');
  await expect(step.gutter(713)).toHaveText('通らない');
  const height = () => step.lineAt(745).evaluate((line) => line.getBoundingClientRect().height);
  const before = await height();
  await step.gutter(745).click();
  await expect(step.gutter(745)).toHaveText('停止点 これから');
  await step.press('n');
  await expect(step.gutter(745)).toHaveText('停止点 通った');
  expect(await height()).toBe(before);
});

test('a screen reader hears function, line, caption and change of each step', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67.r');
  const live = page.locator('.subt [aria-live="polite"]');
  await expect(live).toContainText('createPodSandbox の 67 行目。');
  await expect(live.locator('.say')).not.toBeEmpty();
  const said = await live.textContent();
  await step.press('ArrowRight');
  await expect(live).not.toHaveText(said ?? '');
});

test.describe('presenter mode', () => {
  for (const [width, height] of [
    [1920, 1080],
    [1440, 900],
    [1280, 720],
  ] as const) {
    test(`fits ${width}×${height}: code at 21 px, targets of 44 px, nothing over the edge`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: width === 1440 ? 'dark' : 'light' });
      const step = new StepPage(page);
      await step.open(SANDBOX_STEP);
      await step.press('Shift+P');
      await expect(page.locator('html')).toHaveAttribute('data-mode', 'presenter');
      await expect(step.litLine).toHaveCSS('font-size', '21px');
      await expect(page.locator('.callers').first()).toBeHidden();
      expect(await scrollsSideways(page)).toBe(false);
      for (const control of await page.locator('.deck :is(.btn, input), .pathrow .btn, .rail a').all()) {
        const box = await control.boundingBox();
        if (!box) continue;
        expect(Math.min(box.height, box.width), await control.evaluate((one) => one.outerHTML)).toBeGreaterThanOrEqual(
          44,
        );
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      expect(await axeFinds(page)).toEqual([]);
    });
  }

  test('makes what can be pressed on the node and in the code 44 px high', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const step = new StepPage(page);
    await step.open();
    await step.press('End');
    await step.press('Shift+P');
    const things = await page.locator('.node .thing').all();
    expect(things.length).toBeGreaterThan(3);
    for (const thing of things) {
      const box = await thing.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await expect(page.locator('.shelf .thing').first()).toHaveCSS('font-size', '18px');
    const chip = page.locator('.scroll:not([hidden]) .ln .val').last();
    await chip.scrollIntoViewIfNeeded();
    const [top, bottom] = await chip.evaluate((one) => {
      const box = one.getBoundingClientRect();
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return [-21, 21].map((by) => document.elementFromPoint(middle.x, middle.y + by) === one);
    });
    expect([top, bottom]).toEqual([true, true]);
  });

  test('has two sandboxes and the images in sight at 1920×1080, and air between chips', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const step = new StepPage(page);
    await step.open('', 'ja', 'sandbox-loses-ip');
    await step.press('End');
    await step.press('Shift+P');
    await expect(page.locator('.pic .sandbox')).toHaveCount(2);
    await expect(page.locator('.nodetop .shelf')).toBeInViewport({ ratio: 1 });
    await step.open('1.kuberuntime_manager.752');
    const boxes = await page
      .locator('.scroll:not([hidden]) .ln .val')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const below = boxes.flatMap((box, i) => {
      const next = boxes[i + 1];
      return next && next.top > box.top ? [next.top - box.bottom] : [];
    });
    expect(below.length).toBeGreaterThan(0);
    expect(Math.min(...below)).toBeGreaterThanOrEqual(6);
  });

  test('keeps the lit line in sight when it is turned on at the end of a long function', async ({ page }) => {
    const step = new StepPage(page);
    await step.open();
    await step.press('End');
    await step.press('Shift+P');
    await expect(step.litLine).toBeInViewport({ ratio: 1 });
  });

  test('is left by ⇧P and not by Esc, and is there before the first paint of the next visit', async ({ page }) => {
    const step = new StepPage(page);
    await step.open(SANDBOX_STEP);
    await page.getByRole('button', { name: '発表モード' }).click();
    await step.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'presenter');
    await page.route('**/*.js', async (route) => {
      if (!route.request().url().endsWith('/theme.js')) await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('.player');
    expect(await page.locator('.player').getAttribute('data-ready')).not.toBe('yes');
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'presenter');
    await step.ready();
    await step.press('Shift+P');
    await expect(page.locator('html')).not.toHaveAttribute('data-mode');
    await step.press('?');
    await expect(page.locator('dialog[open] .keys')).toContainText('⇧P');
  });
});

test('a line that a sync runs more than once says how often, and lists the visits', async ({ page }) => {
  const step = new StepPage(page);
  await step.open();
  const visits = page.locator('.scroll:not([hidden]) .visits');
  await step.press('End');
  for (let i = 0; i < 12 && (await visits.count()) === 0; i++) await step.press('Shift+n');
  const count = Number((await visits.first().textContent())?.slice(1));
  expect(count).toBeGreaterThan(1);
  await visits.first().focus();
  await step.press('Enter');
  const list = page.locator('dialog.linemenu[open] .visitlist a');
  await expect(list).toHaveCount(count);
  expect(await axeFinds(page)).toEqual([]);
  const last = list.last();
  const number = Number((await last.textContent())?.match(/step (\d+)/)?.[1]);
  await last.click();
  await expect(page.locator('dialog.linemenu[open]')).toHaveCount(0);
  expect(await step.stepNumber()).toBe(number);
});

test('the size and the wrapping of code are chosen by keyboard, remembered, and shift nothing', async ({ page }) => {
  const step = new StepPage(page);
  await step.open(SANDBOX_STEP);
  await page.getByRole('button', { name: '文字' }).focus();
  await step.press('Enter');
  await page.getByRole('radio', { name: '大' }).check();
  await page.getByRole('radio', { name: '横に動かす' }).check();
  expect(await axeFinds(page)).toEqual([]);
  await step.press('Escape');
  await expect(step.litLine).toHaveCSS('font-size', '15.5px');
  await page.addInitScript(() => {
    const inCode = ({ node }: { readonly node?: Node | null }) =>
      (node instanceof Element ? node : node?.parentElement)?.closest('.stage') != null;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources?: { node?: Node }[] })[]) {
        if (entry.sources?.some(inCode)) document.documentElement.dataset.shifted = 'yes';
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await step.ready();
  await expect(step.litLine).toHaveCSS('font-size', '15.5px');
  await expect(step.litLine.locator('.tx')).toHaveCSS('white-space', 'pre');
  await expect(page.locator('html')).not.toHaveAttribute('data-shifted');
  expect(await scrollsSideways(page)).toBe(false);
});

test('opened notes stand in the margin of a wide window, move no line, and stay while stepping', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const step = new StepPage(page);
  await step.open('1.kuberuntime_manager.677');
  const tops = () =>
    page.locator('.scroll:not([hidden]) .ln').evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop));
  const before = await tops();
  for (const key of ['1', '2', '3']) await step.press(key);
  expect(await tops()).toEqual(before);
  const notes = page.locator('.scroll:not([hidden]) .nt[open] > .note');
  await expect(notes).toHaveCount(3);
  const boxes = await notes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  for (const [i, box] of boxes.entries()) if (i > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1].bottom);
  await step.press('Shift+ArrowRight', 3);
  await expect(notes).toHaveCount(3);
});

test('a reader who scrolls away by wheel or key is offered the way back, and is not moved', async ({ page }) => {
  const step = new StepPage(page);
  await step.open('1.kuberuntime_manager.677');
  const pane = page.locator('.scroll:not([hidden])');
  const back = page.getByRole('button', { name: 'いまの行へ' });
  await pane.focus();
  await step.press('End');
  await expect(back).toBeVisible();
  const top = await pane.evaluate((one) => one.scrollTop);
  await step.press('ArrowRight');
  await step.press('ArrowLeft');
  expect(await pane.evaluate((one) => one.scrollTop)).toBe(top);
  await back.click();
  await expect(step.litLine).toBeInViewport();
  await expect(back).toHaveCount(0);
  await pane.hover();
  await page.mouse.wheel(0, 4000);
  await expect(back).toBeVisible();
  await step.press('Escape');
  await expect(step.litLine).toBeInViewport();
});

test('several lines are copied as they stand in the Go file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const step = new StepPage(page);
  await step.open('1.kuberuntime_sandbox.67.r');
  await step.press('1');
  await page.evaluate(() => {
    const lines = [...document.querySelectorAll('.scroll:not([hidden]) .ln')];
    getSelection()?.setBaseAndExtent(
      lines[0] as Node,
      0,
      lines.at(-1) as Node,
      (lines.at(-1) as Node).childNodes.length,
    );
  });
  await page.keyboard.press('ControlOrMeta+c');
  const numbers = await page
    .locator('.scroll:not([hidden]) .ln')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.n)));
  const source = await loadSource(SANDBOX);
  if ('missing' in source) throw new Error(`${SANDBOX} is not here: npm run pull`);
  const code = numbers.map((n) => `${source.lines[n - 1]}\n`).join('');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

for (const [width, height] of [
  [1280, 760],
  [1100, 700],
  [900, 700],
  [720, 450],
  [320, 640],
] as const) {
  test(`at ${width}×${height} the lit line, the caption and the transport are in sight, and the page does not scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const step = new StepPage(page);
    await step.open(SANDBOX_STEP);
    expect(await scrollsSideways(page)).toBe(false);
    await expect(step.litLine).toBeVisible();
    for (const part of [page.locator('.subt'), step.button('stepForward')]) {
      await part.scrollIntoViewIfNeeded();
      const box = await part.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    expect(await axeFinds(page)).toEqual([]);
  });
}

test('in forced colours the lit line keeps its arrow and an edge, and a breakpoint its dot', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const step = new StepPage(page);
  await step.open(SANDBOX_STEP);
  await step.press('b');
  await expect(step.litLine).toHaveCSS('outline-style', 'solid');
  const [arrow, dot] = await step.litLine
    .locator('.no')
    .evaluate((no) => [
      getComputedStyle(no, '::after').borderLeftWidth,
      getComputedStyle(no, '::before').borderTopWidth,
    ]);
  expect([arrow, dot]).toEqual(['9px', '2px']);
});

test('nothing moves while the page loads and the run arrives', async ({ page }) => {
  const step = new StepPage(page);
  for (const scenario of ['fresh-pod', 'network-plugin-fails?tab=docker']) {
    await expectNothingMoves(page, () => step.open('', 'ja', scenario));
  }
});
