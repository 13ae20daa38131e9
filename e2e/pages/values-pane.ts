import type { Locator, Page } from '@playwright/test';

/** The values tab and the card of a value at a line's end, as a reader uses them. */
export class ValuesPane {
  readonly page: Page;
  readonly tab: Locator;
  readonly tree: Locator;
  readonly pins: Locator;
  readonly when: Locator;
  readonly card: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tab = page.locator('[role="tab"][data-tab="values"]');
    this.tree = page.locator('#panel-values .trees > [role="tree"]');
    this.pins = page.locator('.values .pins');
    this.when = page.locator('.when');
    this.card = page.locator('.chipcard');
  }

  /** The row of a variable or of a part of one, by the text at its start: `changes`, `killPod`. */
  row(name: string, within: Locator = this.tree): Locator {
    return within.locator('[role="treeitem"]').filter({ has: this.page.locator(`.k:text-is("${name}")`) });
  }

  /** The heading of an open function. */
  frame(name: string): Locator {
    return this.tree.locator('.frame').filter({ hasText: new RegExp(`^${name} \\d*$`) });
  }

  async pin(row: Locator): Promise<void> {
    await row.hover();
    await row.locator('[data-act="pin"]').click();
  }

  async askWhen(row: Locator): Promise<void> {
    await row.hover();
    await row.locator('[data-act="when"]').click();
  }

  /** The value at the end of a line. */
  chip(line: number, name: string): Locator {
    return this.page.locator(`.scroll:not([hidden]) [data-chip="${line} ${name}"]`);
  }
}
