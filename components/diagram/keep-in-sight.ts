/** Scrolls what holds an element, and nothing outside it, as little as shows the element. */
export function keepInSight(scroller: Element | null | undefined, element: Element | null | undefined): void {
  if (!scroller || !element) return;
  const [view, box] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  if (view.height === 0) return;
  const [over, under] = [view.top - box.top, box.bottom - view.bottom];
  if (over > 0) scroller.scrollTop -= over + view.height / 3;
  else if (under > 0) scroller.scrollTop += under + view.height / 3;
}
