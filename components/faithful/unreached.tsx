import { type FaithfulWords, fill } from '../../lib/dictionary/index.ts';
import { type FunctionReached, loadJapanese, loadReached } from '../../lib/engine/conformance/index.ts';
import { layerOf } from '../../lib/layer.ts';
import { sourceHref } from '../../lib/source-links.ts';
import type { Lang } from '../../lib/text.ts';
import { LayerTag } from '../layout/layer-tag.tsx';
import { whole } from './numbers.ts';
import { Translated } from './translated.tsx';

/** The blocks that no scenario runs, file by file, each with the reason. */
export function Unreached({ lang, words }: { readonly lang: Lang; readonly words: FaithfulWords }) {
  const functions = loadReached();
  const japanese = loadJapanese().unreached;
  const files = [...new Set(functions.map(({ file }) => file))].map((file) => ({
    file,
    out: functions.filter((one) => one.file === file && one.unreached.length > 0),
  }));
  const all = functions.reduce((sum, { blocks }) => sum + blocks, 0);
  const n = functions.reduce((sum, { unreached }) => sum + unreached.length, 0);
  return (
    <section aria-labelledby="unreached">
      <h2 id="unreached">{words.unreached}</h2>
      <p className="t2">{fill(words.unreachedLead, { n: whole(n), all: whole(all) })}</p>
      {files
        .filter(({ out }) => out.length > 0)
        .map(({ file, out }) => (
          <details key={file}>
            <summary>
              <span className="place">
                <LayerTag layer={layerOf(file)} /> <span className="mono">{file}</span>{' '}
                <span className="num t3">{out.reduce((sum, { unreached }) => sum + unreached.length, 0)}</span>
              </span>
            </summary>
            {out.map((one) => (
              <Blocks key={one.name} one={one} lang={lang} japanese={japanese} />
            ))}
          </details>
        ))}
    </section>
  );
}

interface BlocksProps {
  readonly one: FunctionReached;
  readonly lang: Lang;
  readonly japanese: Readonly<Record<string, string>>;
}

function Blocks({ one: { file, name, unreached }, lang, japanese }: BlocksProps) {
  return (
    <div className="group">
      <h3 className="mono">{name}</h3>
      <ul className="blocks">
        {unreached.map(({ first, last, reason }) => (
          <li key={`${first}-${last}`}>
            <a className="mono num" href={sourceHref(lang, file, { first, last })}>
              {first === last ? first : `${first}–${last}`}
            </a>
            <Translated text={reason} lang={lang} japanese={japanese} />
          </li>
        ))}
      </ul>
    </div>
  );
}
