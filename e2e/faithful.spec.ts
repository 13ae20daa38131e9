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
  const { cases, lines } = await measured();
  await page.goto('/ja/faithful');
  const text = await page.locator('main').textContent();
  for (const { name } of cases) expect(text).toContain(name);
  const functions = page.locator('section', { has: page.locator('#functions') });
  await functions.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(functions.locator('details tbody tr:not(.file)')).toHaveCount(lines?.functions.length ?? -1);
  await functions.locator('details a[href*="kuberuntime_manager.go#L"]').first().click();
  await expect(page).toHaveURL(/kuberuntime_manager\.go#L\d+/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole comparison can be read', async ({ page }) => {
    const { stages } = await measured();
    await page.goto('/en/faithful');
    for (const { stage, syncs } of stages) {
      await expect(page.locator(`[data-stage="${stage}"]`)).toContainText(syncs.toLocaleString('en'));
    }
    await page
      .locator('section', { has: page.locator('#unreached') })
      .locator('summary')
      .first()
      .click();
    await expect(page.locator('.blocks').first()).toBeVisible();
  });
});

for (const theme of ['light', 'dark'] as const) {
  for (const path of ['/ja/faithful', '/en/faithful']) {
    test(`axe finds nothing on ${path}, and it does not scroll sideways on a phone, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      await page.locator('main summary').evaluateAll((all) => {
        for (const one of all) (one as HTMLElement).click();
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await scrollsSideways(page)).toBe(false);
    });
  }
}
