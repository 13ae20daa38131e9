'use client';

import { usePathname } from 'next/navigation';
import { failedWords, inLang } from '../../lib/dictionary/index.ts';
import { langOfPath } from '../../lib/request-lang.ts';

interface FailedProps {
  /** What was thrown; an error on the server has a digest, under which its log has more. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** What a reader sees where a page broke. */
export function Failed({ error, retry }: FailedProps) {
  const lang = langOfPath(usePathname() ?? '') ?? 'ja';
  const words = inLang(failedWords, lang);
  return (
    <main id="main" className="message" lang={lang}>
      <h1>{words.failed}</h1>
      <p>{words.failedHelp}</p>
      {digestOf(error) && <p className="mono micro t3">{digestOf(error)}</p>}
      <p className="row">
        <button type="button" className="btn primary" onClick={retry}>
          {words.again}
        </button>
        <a className="btn" href={`/${lang}`}>
          {words.home}
        </a>
      </p>
    </main>
  );
}

function digestOf(error: unknown): string | undefined {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' ? digest : undefined;
}
