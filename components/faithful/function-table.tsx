import { type FaithfulWords, fill } from '../../lib/dictionary/index.ts';
import {
  type FunctionReached,
  type FunctionRecall,
  type LinesMeasured,
  loadReached,
} from '../../lib/engine/conformance/index.ts';
import { layerOf } from '../../lib/layer.ts';
import { sourceHref } from '../../lib/source-links.ts';
import type { Lang } from '../../lib/text.ts';
import { LayerTag } from '../layout/layer-tag.tsx';
import { percent, whole } from './numbers.ts';

interface FunctionTableProps {
  /** Undefined where the Go source is not here. */
  readonly lines: LinesMeasured | undefined;
  readonly lang: Lang;
  readonly words: FaithfulWords;
}

/** How many of the blocks that the real kubelet ran are lit, by function: those below 100 % at once, all file by file. */
export function FunctionTable({ lines, lang, words }: FunctionTableProps) {
  const functions = lines?.functions ?? [];
  const below = functions.filter(({ ran, seen }) => seen < ran).toSorted((a, b) => a.seen / a.ran - b.seen / b.ran);
  return (
    <section aria-labelledby="functions">
      <h2 id="functions">{words.functions}</h2>
      {lines ? <p className="t2">{words.functionsLead}</p> : <p>{words.noLines}</p>}
      {lines && below.length === 0 && <p>{words.noneBelow}</p>}
      {below.length > 0 && (
        <>
          <h3 id="below">{words.lowest}</h3>
          <ByFile functions={below} labelledBy="below" lang={lang} words={words} />
        </>
      )}
      {lines && (
        <details>
          <summary>{fill(words.showAll, { n: whole(functions.length) })}</summary>
          <ByFile functions={functions} labelledBy="functions" lang={lang} words={words} />
        </details>
      )}
    </section>
  );
}

interface ByFileProps {
  readonly functions: readonly FunctionRecall[];
  /** The id of the table's heading. */
  readonly labelledBy: string;
  readonly lang: Lang;
  readonly words: FaithfulWords;
}

function ByFile({ functions, labelledBy, lang, words }: ByFileProps) {
  const files = [...new Set(functions.map(({ file }) => file))];
  const reached = new Map(loadReached().map((one) => [`${one.file} ${one.name}`, one]));
  return (
    <table className="grid functions" aria-labelledby={labelledBy}>
      <Head words={words} />
      {files.map((file) => (
        <tbody key={file}>
          <tr className="file">
            <th scope="rowgroup" colSpan={5}>
              <span className="place">
                <LayerTag layer={layerOf(file)} />{' '}
                <a className="mono" href={sourceHref(lang, file)}>
                  {file}
                </a>
              </span>
            </th>
          </tr>
          {functions
            .filter((one) => one.file === file)
            .map((one) => (
              <Row key={one.name} one={one} reached={reached.get(`${file} ${one.name}`)} lang={lang} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Head({ words }: { readonly words: FaithfulWords }) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.function}</th>
        <th scope="col" className="n">
          {words.ran}
        </th>
        <th scope="col" className="n" colSpan={2}>
          {words.lit}
        </th>
        <th scope="col" className="n">
          {words.reached}
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly one: FunctionRecall;
  readonly reached: FunctionReached | undefined;
  readonly lang: Lang;
}

function Row({ one: { file, name, lines, ran, seen }, reached, lang }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a className="mono" href={sourceHref(lang, file, lines)}>
          {name}
        </a>
      </th>
      <td className="n">{whole(ran)}</td>
      <td className="n">{whole(seen)}</td>
      <td className={seen === ran ? 'n' : 'n warn'}>{percent(seen, ran)}</td>
      <td className="n">{reached && `${reached.reached} / ${reached.blocks}`}</td>
    </tr>
  );
}
