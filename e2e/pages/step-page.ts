import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** The step view, as a reader uses it. */
export class StepPage {
  readonly page: Page;
  readonly number: Locator;
  readonly litLine: Locator;
  /** What lies under the CRI, in the node picture. */
  readonly docker: Locator;

  constructor(page: Page) {
    this.page = page;
    this.number = page.locator('input[name="step"]');
    this.docker = page.locator('details.docker');
    this.litLine = page.locator('.scroll:not([hidden]) .ln[aria-current="step"]');
  }

  async open(stepId = '', lang = 'ja', scenario = 'fresh-pod'): Promise<void> {
    await this.page.goto(`/${lang}/step/${scenario}${stepId ? `/${stepId}` : ''}`);
    await this.ready();
  }

  /** Waits until keys move the page, and what comes after that is there too: the timeline and the dialogs. */
  async ready(): Promise<void> {
    await expect(this.page.locator('.player[data-ready="yes"]')).toBeAttached();
    await expect(this.page.locator('.trk[role="slider"]')).toBeAttached();
  }

  async stepNumber(): Promise<number> {
    return Number(await this.number.inputValue());
  }

  async total(): Promise<number> {
    const text = await this.number.locator('xpath=following-sibling::span').textContent();
    return Number(String(text).replace(/\D/g, ''));
  }

  /** 1-based number of the lit Go line. */
  async line(): Promise<number> {
    return Number(await this.litLine.getAttribute('data-n'));
  }

  /** The lit line's Go text, without the values and calls shown at its end. */
  async lineText(): Promise<string> {
    return this.litLine.locator('.tx').evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const value of copy.querySelectorAll('.val, .made')) value.remove();
      return copy.textContent?.replace(/\n$/, '') ?? '';
    });
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
  }

  /** Presses a key until the view stands at step `number`; gives up where the key moves nothing. */
  async pressUntil(key: string, number: number): Promise<void> {
    for (let at = await this.stepNumber(), before = 0; at !== number && at !== before; at = await this.stepNumber()) {
      before = at;
      await this.press(key);
    }
    expect(await this.stepNumber()).toBe(number);
  }

  /** A line of the open function, by its 1-based number. */
  lineAt(line: number): Locator {
    return this.page.locator(`.scroll:not([hidden]) .ln[data-n="${line}"]`);
  }

  /** The number of a line, where breakpoints are set. */
  gutter(line: number): Locator {
    return this.lineAt(line).locator('.no');
  }

  /** The button of a move, named as the player names it. */
  button(move: string): Locator {
    return this.page.locator(`button[data-move="${move}"]`);
  }
}
