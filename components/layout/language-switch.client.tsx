'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { LANGS, type Lang } from '../../lib/text.ts';

const NAME = { ja: '日本語', en: 'EN' } as const satisfies Record<Lang, string>;
const FULL_NAME = { ja: '日本語', en: 'English' } as const satisfies Record<Lang, string>;

function inOtherLang(path: string, lang: Lang): string {
  return path.replace(/^\/(ja|en)(?=\/|$)/, `/${lang}`);
}

/** Opens the same page in the other language. The address is read on click: stepping and selecting lines change it without React. */
export function LanguageSwitch({ lang, label }: { readonly lang: Lang; readonly label: string }) {
  const pathname = usePathname();
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>, to: Lang) => {
    event.currentTarget.href = inOtherLang(location.pathname, to) + location.search + location.hash;
  };
  return (
    <nav className="seg" aria-label={label}>
      {LANGS.map((to) => (
        <a
          key={to}
          href={inOtherLang(pathname, to)}
          hrefLang={to}
          lang={to}
          title={FULL_NAME[to]}
          aria-current={to === lang ? 'true' : undefined}
          onClick={(event) => keepPlace(event, to)}
        >
          {NAME[to]}
        </a>
      ))}
    </nav>
  );
}
