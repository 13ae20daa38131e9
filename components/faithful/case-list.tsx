import { type FaithfulWords, fill } from '../../lib/dictionary/index.ts';
import type { MeasuredCase } from '../../lib/engine/conformance/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import { whole } from './numbers.ts';

const FOR_READERS = 'content/scenarios';

/** The scenarios that differ, each with the first thing that does; nothing where none differs. */
export function Differences({
  cases,
  words,
}: {
  readonly cases: readonly MeasuredCase[];
  readonly words: FaithfulWords;
}) {
  const different = cases.filter(({ equal }) => !equal);
  if (different.length === 0) return null;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences" className="bad">
        {words.differences}
      </h2>
      {different.map(({ name, text }) => (
        <div key={name} className="differs">
          <h3 className="mono">✕ {name}</h3>
          <pre lang="en">{text}</pre>
        </div>
      ))}
    </section>
  );
}

interface CaseListProps {
  readonly cases: readonly MeasuredCase[];
  readonly lang: Lang;
  readonly words: FaithfulWords;
}

/** Every scenario compared, by the folder it lies in. */
export function CaseList({ cases, lang, words }: CaseListProps) {
  const folders = [...new Set(cases.map(({ file }) => folderOf(file)))].sort();
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{words.cases}</h2>
      <p className="t2">{words.casesLead}</p>
      <details>
        <summary>{fill(words.showAll, { n: whole(cases.length) })}</summary>
        {folders.map((folder) => (
          <div key={folder} className="group">
            <h3 className="mono">{folder === FOR_READERS ? words.forReaders : folder.replace(/^.*\//, '')}</h3>
            <ul className="names">
              {cases
                .filter(({ file }) => folderOf(file) === folder)
                .map((one) => (
                  <li key={one.name}>
                    <Case one={one} lang={lang} words={words} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}

function Case({
  one,
  lang,
  words,
}: {
  readonly one: MeasuredCase;
  readonly lang: Lang;
  readonly words: FaithfulWords;
}) {
  const opens = folderOf(one.file) === FOR_READERS;
  return (
    <>
      <span className={one.equal ? 'ok' : 'bad'}>{one.equal ? '✓' : '✕'}</span>{' '}
      {opens ? (
        <a className="mono" href={stepHref(lang, one.name)}>
          {one.name}
        </a>
      ) : (
        <span className="mono">{one.name}</span>
      )}
      {one.refused && <span className="t3"> {words.refused}</span>}
    </>
  );
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
