import type { Locator, Page } from '@playwright/test';

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The timeline of the step view. */
export class TimelinePart {
  readonly page: Page;
  /** The slider. */
  readonly track: Locator;
  readonly bars: Locator;
  readonly playhead: Locator;
  readonly preview: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.track = page.getByRole('slider');
    this.bars = page.locator('.icicle');
    this.playhead = page.locator('.playhead .num');
    this.preview = page.locator('.preview');
    this.said = page.locator('.tl > [role="status"]');
  }

  button(name: string): Locator {
    return this.page.locator('.zooms').getByRole('button', { name, exact: true });
  }

  /** A point of the bars: parts of their width and height. */
  async at(x: number, y = 0.3): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.bars.boundingBox();
    if (!box) throw new Error('the timeline is not drawn');
    return { x: box.x + x * box.width, y: box.y + y * box.height };
  }

  async press(x: number, y = 0.3): Promise<void> {
    const point = await this.at(x, y);
    await this.page.mouse.click(point.x, point.y);
  }

  async hover(x: number, y = 0.3): Promise<void> {
    const point = await this.at(x, y);
    await this.page.mouse.move(point.x, point.y);
  }

  /** The part of the run that is shown, in hundredths, as the strip below says; all of it where there is no strip. */
  async window(): Promise<Window> {
    const thumb = this.page.locator('.overview span');
    if ((await thumb.count()) === 0) return { from: 0, to: 100 };
    return thumb.evaluate((element) => {
      const [left, width] = [Number.parseFloat(element.style.left), Number.parseFloat(element.style.width)];
      return { from: left, to: left + width };
    });
  }

  async size(): Promise<number> {
    const { from, to } = await this.window();
    return to - from;
  }

  /** Middle of a mark of that kind in pixels: the first that is drawn. */
  async mark(kind: 'call' | 'event' | 'error'): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.locator(`.marks .${kind}`).evaluate((path) => {
      const box = path.closest('svg')?.getBoundingClientRect();
      const start = /^M(-?[\d.]+)/.exec(path.getAttribute('d') ?? '');
      if (!box || !start) throw new Error('no such mark');
      return { x: box.left + Number(start[1]) + 1, y: box.top + 5 };
    });
  }
}
