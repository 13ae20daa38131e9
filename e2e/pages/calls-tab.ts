import { expect, type Locator, type Page } from '@playwright/test';
import { StepPage } from './step-page.ts';

/** The tab with the CRI calls. */
export class CallsTab {
  readonly page: Page;
  readonly step: StepPage;
  readonly panel: Locator;
  readonly diagram: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.step = new StepPage(page);
    this.panel = page.locator('#panel-cri');
    this.diagram = page.locator('svg.seq');
    this.rows = this.panel.locator('.calls > li:not(.fine)');
  }

  /** Opens a step with the tab; `more` goes into the query. */
  async open(path: string, more = ''): Promise<void> {
    await this.page.goto(`${path}?tab=cri${more}`);
    await this.step.ready();
  }

  async turnTo(view: 'diagram' | 'list'): Promise<void> {
    await this.panel
      .locator('.seg button')
      .nth(view === 'diagram' ? 0 : 1)
      .click();
    await expect(view === 'diagram' ? this.diagram : this.rows.first()).toBeVisible({ timeout: 30_000 });
  }

  /** The row of a message in the diagram, by what it says. */
  message(said: string): Locator {
    return this.diagram.locator('.row').filter({ has: this.page.locator(`title:text-is("${said}")`) });
  }

  /** What the marked messages say. */
  marked(): Promise<string[]> {
    return this.diagram.locator('.row[data-when="now"] title').allTextContents();
  }
}
