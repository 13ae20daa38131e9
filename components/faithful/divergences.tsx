import { type FaithfulWords, fill } from '../../lib/dictionary/index.ts';
import {
  DIVERGENCES_FILE,
  type DivergenceTable,
  loadDivergences,
  loadJapanese,
} from '../../lib/engine/conformance/index.ts';
import type { Lang } from '../../lib/text.ts';
import { Translated } from './translated.tsx';

/** What the port leaves out or does in its own way: whole classes in both languages, single places as they are written. */
export function Divergences({ lang, words }: { readonly lang: Lang; readonly words: FaithfulWords }) {
  const [classes, ...places] = loadDivergences();
  return (
    <section aria-labelledby="divergences">
      <h2 id="divergences">{words.divergences}</h2>
      <p className="t2">{words.divergencesLead}</p>
      {classes && <Classes table={classes} lang={lang} words={words} />}
      <details>
        <summary>{fill(words.moreDivergences, { file: DIVERGENCES_FILE })}</summary>
        {places.map((table) => (
          <Places key={table.title} table={table} />
        ))}
      </details>
    </section>
  );
}

interface ClassesProps {
  readonly table: DivergenceTable;
  readonly lang: Lang;
  readonly words: FaithfulWords;
}

function Classes({ table, lang, words }: ClassesProps) {
  const japanese = loadJapanese().divergences;
  return (
    <table className="grid prose" aria-labelledby="divergences">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.how}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row[0]}>
            <th scope="row" lang="en">
              {row[0]}
            </th>
            <td>
              <Translated text={row.at(-1) ?? ''} lang={lang} japanese={japanese} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Places({ table: { title, head, rows } }: { readonly table: DivergenceTable }) {
  return (
    <div className="group" lang="en">
      <h3>{title}</h3>
      <table className="grid prose">
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, i) => (
                <td key={head[i]}>
                  <Translated text={cell} lang="en" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
