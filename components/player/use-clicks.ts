import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type ClickWish, MARKED, wishOf } from './clicks.ts';

/**
 * Takes the clicks on marked links and buttons. Panes only mark them, so that they hold no code of the player and work as
 * plain links where there is no JavaScript. A click with a modifier is the browser's.
 */
export function useClicks(root: RefObject<HTMLElement | null>, grant: (wish: ClickWish) => void): void {
  const click = useEffectEvent((event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const marked = event.target instanceof Element ? event.target.closest<HTMLElement>(MARKED) : null;
    // with shift, a link opens a window of its own, and a button that moves goes the other way
    if (event.shiftKey && marked?.dataset.move === undefined) return;
    const wish = marked && wishOf(marked.dataset, event.shiftKey);
    // the view's own marks say what is open, for styles
    if (!wish || marked === root.current) return;
    event.preventDefault();
    if (marked.ariaDisabled !== 'true' || event.shiftKey) grant(wish);
  });
  useEffect(() => {
    const element = root.current;
    const listen = (event: MouseEvent) => click(event);
    element?.addEventListener('click', listen);
    return () => element?.removeEventListener('click', listen);
  }, [root]);
}
