'use client';

import { usePathname } from 'next/navigation';
import { langOfPath } from '../../lib/request-lang.ts';
import { NotFoundMessage } from './not-found-message.tsx';

/** "Not found" in the language of the address: Next gives such a page no params. */
export function NotFoundHere() {
  return <NotFoundMessage lang={langOfPath(usePathname()) ?? 'ja'} />;
}
