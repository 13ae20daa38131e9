import { useEffect, useEffectEvent, useRef } from 'react';
import { dropAddress, pushAddress, writeAddress } from './address.ts';
import { placeOf } from './place.ts';

/**
 * Keeps the address bar on the open step: the history grows by jumps, single steps rewrite its newest entry. The address with
 * which the page came stands until the reader moves.
 * @param jumps how often the reader has jumped
 * @param restore called when the browser goes back or forward to another place in the same run
 */
export function useAddress(scenario: string, href: string, jumps: number, restore: () => void): void {
  const known = useRef({ href, jumps, moved: false });
  useEffect(() => {
    const { current } = known;
    const jump = jumps !== current.jumps;
    if (href === current.href) return;
    const left = current.moved ? current.href : undefined;
    known.current = { href, jumps, moved: true };
    // back and forward have brought the address along
    if (`${location.pathname}${location.search}` === href) dropAddress();
    else if (jump) pushAddress(href, left);
    else writeAddress(href);
  }, [href, jumps]);
  const back = useEffectEvent((event: PopStateEvent) => {
    if (placeOf(location.pathname)?.scenario !== scenario) return;
    // Next.js would ask the server for a page that is open already.
    event.stopImmediatePropagation();
    dropAddress();
    restore();
  });
  useEffect(() => {
    const listen = (event: PopStateEvent) => back(event);
    window.addEventListener('popstate', listen, true);
    return () => {
      window.removeEventListener('popstate', listen, true);
      dropAddress();
    };
  }, []);
}
