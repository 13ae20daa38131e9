import './check-bar.css';
import { faithfulWords, fill, inLang } from '../../lib/dictionary/index.ts';
import { type MeasuredCase, measured } from '../../lib/engine/conformance/index.ts';
import type { Lang } from '../../lib/text.ts';

/** The measured count in one line, red with their names where scenarios differ; opens the page that says more. */
export async function CheckBar({ lang }: { readonly lang: Lang }) {
  const { cases } = await measured();
  return <CheckLine cases={cases} lang={lang} />;
}

/** The same, of any comparison. */
export function CheckLine({ cases, lang }: { readonly cases: readonly MeasuredCase[]; readonly lang: Lang }) {
  const words = inLang(faithfulWords, lang);
  const different = cases.filter(({ equal }) => !equal).map(({ name }) => name);
  const counts = { all: cases.length, equal: cases.length - different.length };
  if (different.length === 0) {
    return (
      <a className="check-bar" href={`/${lang}/faithful`}>
        <span className="mark" aria-hidden="true">
          ✓
        </span>
        <span>{fill(words.allEqual, counts)}</span>
      </a>
    );
  }
  return (
    <a className="check-bar bad" href={`/${lang}/faithful`}>
      <span className="mark" aria-hidden="true">
        ✕
      </span>
      <span>
        {fill(words.someDiffer, counts)} <span className="mono">{different.join(', ')}</span>
      </span>
    </a>
  );
}
