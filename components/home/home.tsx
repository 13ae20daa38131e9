import './home.css';
import { homeWords, inLang } from '../../lib/dictionary/index.ts';
import { sourceHref } from '../../lib/source-links.ts';
import type { Lang } from '../../lib/text.ts';
import { CheckBar } from '../faithful/check-bar.tsx';
import { Icon } from '../layout/icon.tsx';
import { Demo } from './demo.tsx';
import { PathMap } from './path-map.tsx';
import { SYNC_POD } from './stations.ts';
import { Ways } from './ways.tsx';

/** What this is, six real steps of it, the way of a pod, and the ways in. */
export function Home({ lang }: { readonly lang: Lang }) {
  const words = inLang(homeWords, lang);
  const syncPod = sourceHref(lang, SYNC_POD.file, { first: SYNC_POD.line, last: SYNC_POD.line });
  return (
    <main id="main">
      <div className="wrap hero">
        <div>
          <span className="eyebrow">{words.eyebrow}</span>
          <h1>{words.headline}</h1>
          <p className="lead">{words.lead}</p>
          <div className="cta">
            <a className="btn big primary" href={`/${lang}/step`}>
              <Icon name="play" />
              {words.tryIt}
            </a>
            <a className="btn big" href={syncPod}>
              <Icon name="book" />
              {words.readIt}
            </a>
          </div>
          <CheckBar lang={lang} />
        </div>
        <Demo lang={lang} />
      </div>
      <PathMap lang={lang} />
      <div className="wrap">
        <Ways lang={lang} />
        <p className="legal small t3">{words.notice}</p>
      </div>
    </main>
  );
}
