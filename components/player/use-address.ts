import { useEffect, useRef } from 'react';
import { dropAddress, writeAddress } from './address.ts';

/** Keeps the address bar on the open step. The address with which the page came stands until the reader moves. */
export function useAddress(href: string): void {
  const first = useRef(href);
  const moved = useRef(false);
  useEffect(() => {
    moved.current ||= href !== first.current;
    if (moved.current) writeAddress(href);
  }, [href]);
  useEffect(() => dropAddress, []);
}
