import type { FaithfulWords } from '../../lib/dictionary/index.ts';
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

/** How many of the blocks that the real kubelet ran are lit, by function: those below 100 % first, then file by file. */
export function FunctionTable({ lines, lang, words }: FunctionTableProps) {
  if (!lines) {
    return (
      <section aria-labelledby="functions">
        <h2 id="functions">{words.functions}</h2>
        <p>{words.noLines}</p>
      </section>
    );
  }
  const below = lines.functions.filter(({ ran, seen }) => seen < ran);
  const files = [...new Set(lines.functions.map(({ file }) => file))];
  const reached = new Map(loadReached().map((one) => [`${one.file} ${one.name}`, one]));
  const rows = (functions: readonly FunctionRecall[]) =>
    functions.map((one) => (
      <Row key={`${one.file} ${one.name}`} one={one} reached={reached.get(`${one.file} ${one.name}`)} lang={lang} />
    ));
  return (
    <section aria-labelledby="functions">
      <h2 id="functions">{words.functions}</h2>
      <p className="t2">{words.functionsLead}</p>
      {below.length === 0 && <p>{words.noneBelow}</p>}
      <table className="grid functions" aria-labelledby="functions">
        <Head words={words} />
        {below.length > 0 && (
          <tbody>
            <tr className="file">
              <th scope="rowgroup" colSpan={5}>
                {words.lowest}
              </th>
            </tr>
            {rows(below.toSorted((a, b) => a.seen / a.ran - b.seen / b.ran))}
          </tbody>
        )}
        {files.map((file) => (
          <tbody key={file}>
            <tr className="file">
              <th scope="rowgroup" colSpan={5}>
                <span className="place">
                  <LayerTag layer={layerOf(file)} />
                  <a className="mono" href={sourceHref(lang, file)}>
                    {file}
                  </a>
                </span>
              </th>
            </tr>
            {rows(lines.functions.filter((one) => one.file === file))}
          </tbody>
        ))}
      </table>
    </section>
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
