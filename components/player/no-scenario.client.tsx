'use client';

import { useParams } from 'next/navigation';
import { stepWords } from '../../lib/dictionary/index.ts';
import { isLang, pick } from '../../lib/text.ts';

/** Said when an address names a scenario that is not there. */
export function NoScenario() {
  const { lang } = useParams();
  const language = isLang(lang) ? lang : 'ja';
  return (
    <main className="wrap no-scenario" id="main">
      <h1>{pick(stepWords.noScenario, language)}</h1>
      <p>{pick(stepWords.noScenarioLead, language)}</p>
      <p>
        <a className="btn primary big" href={`/${language}/step`}>
          {pick(stepWords.toGallery, language)}
        </a>
      </p>
    </main>
  );
}
