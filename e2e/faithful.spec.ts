import AxeBuilder from '@axe-core/playwright';
import { measured } from '../lib/engine/conformance/index.ts';
import { expect, scrollsSideways, test } from './pages/site.ts';

test('the page and the bars show what the comparison says now', async ({ page }) => {
  const { cases, lines } = await measured();
  const equal = cases.filter((one) => one.equal).length;
  await page.goto('/en/faithful');
  const figures = page.locator('.figures');
  await expect(figures).toContainText(`${equal} / ${cases.length}`);
  await expect(figures).toContainText((lines?.lines ?? -1).toLocaleString('en'));
  for (const path of ['/en', '/en/step']) {
    await page.goto(path);
    await expect(page.locator('.check-bar')).toContainText(String(cases.length));
  }
  await page.locator('.check-bar').click();
  await expect(page).toHaveURL(/\/en\/faithful$/);
});

test('every scenario is named, and a function leads to its lines', async ({ page }) => {
  const { cases } = await measured();
  await page.goto('/ja/faithful');
  const text = await page.locator('main').textContent();
  for (const { name } of cases) expect(text).toContain(name);
  const link = page.locator('main a[href*="/ja/source/pkg/kubelet/kuberuntime/kuberuntime_manager.go#L"]').first();
  await link.click();
  await expect(page).toHaveURL(/kuberuntime_manager\.go#L\d+/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways on a phone, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const path of ['/ja/faithful', '/en/faithful']) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}
