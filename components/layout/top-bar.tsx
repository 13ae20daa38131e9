import './top-bar.css';
import { inLang, shellWords } from '../../lib/dictionary/index.ts';
import type { Lang } from '../../lib/text.ts';
import { BrandMark } from './brand.tsx';
import { LanguageSwitch } from './language-switch.client.tsx';
import { Nav } from './nav.client.tsx';
import { ThemeSwitch } from './theme-switch.client.tsx';

/** The bar over every page. A place stands in it only when its page exists. */
export function TopBar({ lang }: { readonly lang: Lang }) {
  const words = inLang(shellWords, lang);
  const places = [
    { href: `/${lang}/source`, under: `/${lang}/source`, name: words.read },
    { href: `/${lang}/step`, under: `/${lang}/step`, name: words.run },
  ];
  return (
    <header className="top">
      <a className="brand" href={`/${lang}`} aria-label={words.site}>
        <BrandMark />
        <span>{words.site}</span>
      </a>
      <Nav places={places} label={words.mainNav} />
      <div className="grow" />
      <LanguageSwitch lang={lang} label={words.language} />
      <ThemeSwitch label={words.theme} />
    </header>
  );
}
