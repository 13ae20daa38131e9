import { errorWords, fill, inLang } from '../../lib/dictionary/index.ts';
import type { Lang } from '../../lib/text.ts';

/** What a reader sees at an address that no page has, with the ways on from there: first the one to what the address asks for. */
export function NotFoundMessage({ lang, scenario }: { readonly lang: Lang; readonly scenario?: string | undefined }) {
  const words = inLang(errorWords, lang);
  const [source, step] = [`/${lang}/source`, `/${lang}/step`] as const;
  const asked = scenario === undefined ? source : step;
  const primary = (href: string) => (href === asked ? 'btn primary' : 'btn');
  return (
    <section className="message" lang={lang}>
      <h1>{scenario === undefined ? words.notFound : fill(words.noScenario, { name: scenario })}</h1>
      <p>{scenario === undefined ? words.notFoundHelp : words.noScenarioHelp}</p>
      <p className="row">
        <a className={primary(source)} href={source}>
          {words.source}
        </a>
        <a className={primary(step)} href={step}>
          {words.step}
        </a>
        <a className="btn" href={`/${lang}`}>
          {words.home}
        </a>
      </p>
    </section>
  );
}
