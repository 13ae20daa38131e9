import { expect, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const SOURCE = '/ja/source/pkg/kubelet/kuberuntime/kuberuntime_manager.go';

test('/ opens in the language of the reader and remembers the choice', async ({ browser }) => {
  const english = await browser.newContext({ locale: 'en-US' });
  const page = await english.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.goto('/ja');
  await page.goto('/');
  await english.close();
  const japanese = await browser.newContext({ locale: 'ja-JP' });
  const other = await japanese.newPage();
  await other.goto('/');
  await expect(other).toHaveURL(/\/ja$/);
  await japanese.close();
});

test('/healthz says that the site is well and how much of the source is there', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(answer.ok()).toBe(true);
  expect(await answer.json()).toMatchObject({ ok: true });
});

for (const path of ['/ja', '/en', '/ja/step', '/ja/source', SOURCE, '/ja/step/fresh-pod']) {
  test(`${path} has a strict policy for scripts`, async ({ page }) => {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(scripts).toContain("'self'");
    expect(scripts).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    await page.waitForLoadState('networkidle');
  });
}

test('a line range of a file can be linked', async ({ page }) => {
  for (const hash of ['#L494-L500', '#L494-500', '#L494']) {
    await page.goto(`${SOURCE}${hash}`);
    await expect(page.locator('#L494')).toBeInViewport();
  }
});

test('the whole file stands in the page once', async ({ request }) => {
  const html = await (await request.get(SOURCE)).text();
  expect(html.split('id="L675"').length - 1).toBe(1);
});

for (const path of ['/en/nothing-here', '/en/source/no/such_file.go']) {
  test(`${path}, which does not exist, says so in the language of its address`, async ({ browser }) => {
    const page = await browser.newPage();
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expect(page.locator('main h1:visible')).toHaveText(['There is no such page']);
    await expect(page.locator('main a:visible').first()).toHaveAttribute('href', '/en/source');
    await page.close();
  });
}

test('a page that does not exist says so without JavaScript too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto('/ja/nothing/here');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main h1')).toHaveText(['このページはありません']);
  await context.close();
});

test('a page that does not exist has the theme of the reader', async ({ browser }) => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  // one that Next draws in the browser alone
  await page.goto('/ja/source/no/such_file.go');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.close();
});

test('the two typefaces come from the site itself', async ({ page }) => {
  await page.goto('/ja/step/fresh-pod');
  const arrived = () =>
    page.evaluate(() => [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family));
  for (const family of ['Noto Sans JP Variable', 'JetBrains Mono Latin']) {
    await expect.poll(async () => (await arrived()).some((name) => name.includes(family))).toBe(true);
  }
});

test('no part of a typeface arrives under a reader who steps', async ({ page }) => {
  const view = new StepPage(page);
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.add(request.url());
  });
  await view.open('', 'ja', 'crash-loop');
  await expect.poll(() => asked.size).toBeGreaterThan(20);
  await page.waitForLoadState('networkidle');
  asked.clear();
  await view.press('ArrowRight', 30);
  await view.press('n', 8);
  expect([...asked]).toEqual([]);
});
