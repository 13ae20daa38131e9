import type { Page } from '@playwright/test';

/** A page that does the least that a step can do, answered by the benchmark itself. */
export interface LowerBound {
  readonly path: string;
  /** The highlighted lines that it shows. */
  readonly lines: readonly string[];
}

/**
 * The least that a step can cost: a static page that shows the whole file of the open function, highlighted as it is
 * everywhere on the site, and moves one attribute from a line to the next when → is pressed. And the same with the lines of
 * the open function alone, which is less than any reader of a file has.
 */
export async function lowerBounds(page: Page): Promise<{ readonly file: LowerBound; readonly open: LowerBound }> {
  const key = await page.locator('.scroll:not([hidden])').getAttribute('data-fn');
  const file = key?.slice(0, key.indexOf('#'));
  const answer = await page.request.get(new URL(`/code/${file}`, page.url()).href);
  if (!answer.ok()) throw new Error(`The step view shows no code: ${answer.url()} answered ${answer.status()}`);
  const { lines } = (await answer.json()) as { readonly lines: readonly string[] };
  const [first = 0, last = 0] = await page.evaluate(() => {
    const numbers = [...document.querySelectorAll<HTMLElement>('.scroll:not([hidden]) .ln')].map(({ dataset }) =>
      Number(dataset.n),
    );
    return [numbers[0], numbers.at(-1)];
  });
  return {
    file: { path: '/lower-bound/file', lines },
    open: { path: '/lower-bound/function', lines: lines.slice(first - 1, last) },
  };
}

/** Answers the address of a lower bound from now on, in the styles of the step view that is open on `page`. */
export async function offerLowerBound(page: Page, { path, lines }: LowerBound): Promise<void> {
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => link.href),
  );
  const html = `<!doctype html><html lang="ja"><meta charset="utf-8">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<body><div class="player"><main class="stage"><div class="src-card stack">
<div class="cols"><div class="scroll"><ol class="code k">${lines.join('')}</ol></div></div>
</div></main></div>
<script>
const lines = [...document.querySelectorAll('.ln')];
let at = Math.floor(lines.length / 3);
addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowRight') return;
  lines[at].ariaCurrent = null;
  at = (at + 1) % lines.length;
  lines[at].ariaCurrent = 'step';
  lines[at].scrollIntoView({ block: 'nearest' });
});
</script>`;
  await page.context().route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
}
