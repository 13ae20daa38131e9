import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** The page of a run's docker creates, or one of them in the step view. */
export class CreatePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(scenario: string, lang = 'ja'): Promise<void> {
    await this.page.goto(`/${lang}/step/${scenario}/docker`);
  }

  /** Waits until the page runs: React may not find what it drew changed. */
  async ready(): Promise<void> {
    await expect(this.page.locator('.copying button').first()).toBeVisible();
  }

  /** Opens what is folded because nothing set it. */
  async unfold(): Promise<void> {
    for (const group of await this.page.locator('[data-group="unset"]').all()) {
      await group.locator('summary').first().click();
    }
  }

  /** The section of the n-th create of the run, 1-based. */
  create(n: number): Locator {
    return this.page.locator(`#create-${n}`);
  }

  option(within: Locator, name: string): Locator {
    return within.locator(`.opt[data-option="${name}"]`);
  }

  command(within: Locator): Locator {
    return within.locator('.text pre');
  }

  /** The tab in the step view. */
  get tab(): Locator {
    return this.page.locator('#panel-docker');
  }
}
