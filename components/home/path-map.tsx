import { homeWords, inLang } from '../../lib/dictionary/index.ts';
import { sourceHref } from '../../lib/source-links.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { LAYER_CLASS, Shape } from '../layout/shape.tsx';
import { STATIONS, type Station } from './stations.ts';

/** The way of a pod through the layers; a station that is read here opens its file. */
export function PathMap({ lang }: { readonly lang: Lang }) {
  const words = inLang(homeWords, lang);
  return (
    <section className="map" aria-labelledby="map-title">
      <div className="wrap">
        <div className="maphead">
          <h2 id="map-title">{words.map}</h2>
          <p className="small t3">{words.mapHelp}</p>
        </div>
        <ol className="stations">
          {STATIONS.map((station) => (
            <li key={station.name}>
              <Stop station={station} lang={lang} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Stop({ station, lang }: { readonly station: Station; readonly lang: Lang }) {
  const { name, does, read } = station;
  const text = (
    <>
      <span className="dot">{read && <Shape layer={read.layer} />}</span>
      <b>{name}</b>
      <span className="does">{pick(homeWords[does], lang)}</span>
      <span className="micro">{read ? fileName(read.file) : pick(homeWords.outside, lang)}</span>
    </>
  );
  if (!read) return <div className="stn">{text}</div>;
  const range = read.line === undefined ? undefined : { first: read.line, last: read.line };
  return (
    <a className={`stn in ${LAYER_CLASS[read.layer]}`} href={sourceHref(lang, read.file, range)}>
      {text}
    </a>
  );
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
