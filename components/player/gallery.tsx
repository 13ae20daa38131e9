import '../timeline/timeline.css';
import './gallery.css';
import { fill, inLang, type StepWords, stepWords } from '../../lib/dictionary/index.ts';
import { createsOf } from '../../lib/docker-create/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { createsHref } from '../docker-create/address.ts';
import { CheckBar } from '../faithful/check-bar.tsx';
import { Icon } from '../layout/icon.tsx';
import { noteText } from '../note/note-html.ts';
import { Flame } from '../timeline/flame.tsx';
import { Patterns } from '../timeline/patterns.tsx';
import { loadRuns, type ReadyRun } from './load-run.ts';

/**
 * Every scenario as a card: its run at a glance, what it is about, and how long it is.
 * @param missing says which scenario a reader has asked for in vain
 */
export function Gallery({ lang, missing }: { readonly lang: Lang; readonly missing?: string | undefined }) {
  const words = inLang(stepWords, lang);
  const runs = loadRuns();
  return (
    <main className="gallery" id="main">
      <Patterns />
      {missing === undefined ? null : (
        <p className="notice" role="status">
          <Icon name="warning" />
          {missing}
        </p>
      )}
      <h1>{words.gallery}</h1>
      <p className="lead">{runs.length === 0 ? words.galleryEmpty : words.galleryLead}</p>
      <CheckBar lang={lang} />
      <ul className="cards">
        {runs.map((run) => (
          <li key={run.scenario.name}>
            <Card run={run} lang={lang} words={words} />
            {createsOf(run.replay).length === 0 ? null : (
              <a className="creates-link" href={createsHref(lang, run.scenario.name)}>
                {words.dockerCreates}
                <span className="sr">: {pick(run.scenario.title, lang)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

function Card({ run, lang, words }: { readonly run: ReadyRun; readonly lang: Lang; readonly words: StepWords }) {
  const { scenario, replay } = run;
  const calls = replay.syncs.flatMap((sync) => sync.calls);
  const failed = calls.filter((call) => call.error !== undefined).length;
  return (
    <a className="card sc" href={stepHref(lang, scenario.name)}>
      <div className="th">
        <Flame replay={replay} width={300} rowHeight={8} height={72} />
      </div>
      <div className="bd">
        <h2>{pick(scenario.title, lang)}</h2>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is made */}
        <p dangerouslySetInnerHTML={{ __html: noteText(pick(scenario.description, lang)) }} />
        <div className="ft num">
          <span>{fill(words.syncCount, { n: replay.syncs.length })}</span>
          <span>{fill(words.callCount, { n: calls.length })}</span>
          <span>{fill(words.stepCount, { n: replay.steps.length })}</span>
          {failed === 0 ? null : <span className="bad">✕ {fill(words.errorCount, { n: failed })}</span>}
        </div>
      </div>
    </a>
  );
}
