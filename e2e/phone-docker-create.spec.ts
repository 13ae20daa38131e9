import { CreatePage } from './pages/create-page.ts';
import { expect, scrollsSideways, test } from './pages/site.ts';
import { StepPage } from './pages/step-page.ts';

const RUN = 'down-to-docker';

for (const lang of ['ja', 'en'] as const) {
  test(`on a phone the table is stacked and the page does not move sideways, ${lang}`, async ({ page }) => {
    const creates = new CreatePage(page);
    await creates.open(RUN, lang);
    await creates.ready();
    await creates.unfold();
    expect(await scrollsSideways(page)).toBe(false);
    const cells = creates.option(creates.create(2), 'HostConfig.NetworkMode').locator('dl > div');
    const lefts = await cells.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(1);
    await expect(creates.option(creates.create(2), 'HostConfig.NetworkMode').locator('dt').first()).toBeVisible();
  });
}

test('on a phone the links of a row are tall enough to press', async ({ page }) => {
  const creates = new CreatePage(page);
  await creates.open(RUN);
  const heights = await creates
    .create(1)
    .locator('.vias a, .btn, summary')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('on a phone the tab shows the option that this step sets', async ({ page }) => {
  await page.goto(`/ja/step/${RUN}/1.docker_sandbox.654?tab=docker&pane=node`);
  await new StepPage(page).ready();
  const creates = new CreatePage(page);
  await expect(creates.option(creates.tab, 'HostConfig.OomScoreAdj')).toBeInViewport();
});
