import type { Page } from '@playwright/test';

/** Address of the page, answered by the benchmark itself. */
export const LOWER_BOUND = '/lower-bound';

/**
 * The least that a step can cost: the lines of the function that is open on `page`, highlighted as they are, in a static page
 * that moves one attribute from a line to the next when → is pressed. Answers the address `LOWER_BOUND` from then on.
 */
export async function offerLowerBound(page: Page): Promise<void> {
  const { styles, lines } = await page.evaluate(() => ({
    styles: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => link.href),
    lines: document.querySelector('.cols')?.outerHTML ?? '',
  }));
  if (lines === '') throw new Error('The step view shows no code: nothing to compare with');
  const html = `<!doctype html><html lang="ja"><meta charset="utf-8">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<body><div class="player"><main class="stage"><div class="src-card stack">${lines}</div></main></div>
<script>
const lines = [...document.querySelectorAll('.scroll:not([hidden]) .ln')];
let at = Math.max(0, lines.findIndex((line) => line.ariaCurrent === 'step'));
addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowRight') return;
  lines[at].ariaCurrent = null;
  at = (at + 1) % lines.length;
  lines[at].ariaCurrent = 'step';
  lines[at].scrollIntoView({ block: 'nearest' });
});
</script>`;
  await page.context().route(`**${LOWER_BOUND}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
}
