/** Sizes that the buttons go through; 1 is the size at which the diagram was drawn. */
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next size up or down from any; the ends stay. */
export function zoomFrom(zoom: number, by: 1 | -1): number {
  const next = by === 1 ? ZOOMS.find((one) => one > zoom + 0.01) : ZOOMS.findLast((one) => one < zoom - 0.01);
  return next ?? zoom;
}

/** The size at which a diagram fills a width, as far as it stays readable and does not shout. */
export function fitZoom(room: number, width: number): number {
  const smallest = 0.75;
  return width <= 0 ? 1 : Math.min(2, Math.max(smallest, room / width));
}
