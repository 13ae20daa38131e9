import { inLang, notFoundWords } from '../../lib/dictionary/index.ts';
import type { Lang } from '../../lib/text.ts';

/** What a reader sees at an address that no page has, with the ways on from there. */
export function NotFoundMessage({ lang }: { readonly lang: Lang }) {
  const words = inLang(notFoundWords, lang);
  return (
    <section className="message" lang={lang}>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundHelp}</p>
      <p className="row">
        <a className="btn primary" href={`/${lang}/source`}>
          {words.source}
        </a>
        <a className="btn" href={`/${lang}/step`}>
          {words.step}
        </a>
        <a className="btn" href={`/${lang}`}>
          {words.home}
        </a>
      </p>
    </section>
  );
}
