import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './pages/site.ts';

const PAGES = [
  '/ja',
  '/en',
  '/ja/step',
  '/ja/source',
  '/ja/source/pkg/kubelet/kuberuntime/kuberuntime_sandbox.go',
  '/ja/step/fresh-pod/1.kuberuntime_sandbox.67',
  '/en/step/fresh-pod/1.kuberuntime_container.170',
];

for (const theme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
    });
  }
}
