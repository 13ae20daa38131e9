import { test as base, expect, type Page } from '@playwright/test';

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

/** What has moved on the page since it began to load, as the browser counts it: 0 where nothing has. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // what is buffered comes with the next task or two
        setTimeout(() => done(sum), 200);
      }),
  );
}
