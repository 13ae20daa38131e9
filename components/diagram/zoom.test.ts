import { describe, expect, it } from 'vitest';
import { fitZoom, zoomFrom } from './zoom.ts';

describe('the size of a diagram', () => {
  it('goes up and down in steps and stays at the ends', () => {
    expect([zoomFrom(1, 1), zoomFrom(1, -1), zoomFrom(1.1, 1), zoomFrom(4, 1), zoomFrom(0.5, -1)]).toEqual([
      1.25, 0.75, 1.25, 4, 0.5,
    ]);
  });

  it('fits a width, but is never too small to read nor larger than twice', () => {
    expect([fitZoom(600, 500), fitZoom(300, 500), fitZoom(2000, 500), fitZoom(300, 0)]).toEqual([1.2, 0.75, 2, 1]);
  });
});
