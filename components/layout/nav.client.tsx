'use client';

import { usePathname } from 'next/navigation';

/** A place in the top bar; `under` is the path whose pages belong to it. */
export interface NavPlace {
  readonly href: string;
  readonly under: string;
  readonly name: string;
}

/** The site's places, with the one that the reader is in. */
export function Nav({ places, label }: { readonly places: readonly NavPlace[]; readonly label: string }) {
  const pathname = usePathname();
  return (
    <nav className="nav" aria-label={label}>
      {places.map((place) => (
        <a
          key={place.href}
          href={place.href}
          aria-current={pathname === place.under || pathname.startsWith(`${place.under}/`) ? 'page' : undefined}
        >
          {place.name}
        </a>
      ))}
    </nav>
  );
}
