import { test as base, expect, type Page } from '@playwright/test';
import { layoutShift } from '../../benchmarks/ui/measure.ts';

/** What a page must never do, gathered while a test runs. */
export class Complaints {
  readonly #found: string[] = [];

  constructor(page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
        this.#found.push(message.text());
    });
    page.on('pageerror', (error) => this.#found.push(error.message));
  }

  /** Console errors, thrown errors and violations of the content security policy so far. */
  get found(): readonly string[] {
    return this.#found;
  }
}

/** Every test watches its page: a console error or a CSP violation fails it, unless it says that it expects one. */
export const test = base.extend<{ complaints: Complaints; expectComplaints: boolean }>({
  expectComplaints: [false, { option: true }],
  complaints: [
    async ({ page, expectComplaints }, use) => {
      const complaints = new Complaints(page);
      await use(complaints);
      if (!expectComplaints) expect(complaints.found).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Whether the page can be scrolled sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Less than this is no layout shift. */
const STILL = 0.0001;

/** On a busy machine a typeface comes late from the cache too: so often a page is opened at most. */
const VISITS = 5;

/** Opens a page until nothing moves while it loads: what the page itself moves, it moves on each visit. */
export async function expectNothingMoves(page: Page, open: () => Promise<void>): Promise<void> {
  const shifts: number[] = [];
  while (shifts.length < VISITS && (shifts.at(-1) ?? 1) >= STILL) {
    await open();
    shifts.push((await layoutShift(page)).all);
    await page.evaluate(() => document.fonts.ready);
  }
  // on a first visit the site's typefaces take the place of the machine's, and words get another width
  expect(shifts[0], `first visit to ${page.url()}`).toBeLessThan(0.01);
  expect(Math.min(...shifts), `${page.url()}, with the typefaces there`).toBeLessThan(STILL);
}
