'use client';

import { usePathname } from 'next/navigation';
import { langOfPath } from '../../lib/request-lang.ts';
import { NotFoundMessage } from './not-found-message.tsx';

/** "Not found" in the language of the address, and for what it asks: Next gives such a page no params. */
export function NotFoundHere() {
  const path = usePathname();
  return <NotFoundMessage lang={langOfPath(path) ?? 'ja'} scenario={scenarioOf(path)} />;
}

/** The scenario that an address names. */
function scenarioOf(path: string): string | undefined {
  const name = /^\/\w+\/step\/([^/]+)\/?$/.exec(path)?.[1];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
