import './docker-create.css';
import { type DockerCreateWords, dockerCreateWords, fill, inLang } from '../../lib/dictionary/index.ts';
import { type Create, createsOf, tableOf } from '../../lib/docker-create/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { loadRuns, type ReadyRun } from '../player/load-run.ts';
import { createsHref } from './address.ts';
import { CreateView } from './create-view.tsx';
import { nameOf } from './names.ts';
import { placesOf } from './places.ts';
import { Prose } from './prose.tsx';

/** Every docker create of a run, each with its command and its table. */
export function CreatePage({ lang, run }: { readonly lang: Lang; readonly run: ReadyRun }) {
  const words = inLang(dockerCreateWords, lang);
  const creates = createsOf(run.replay);
  return (
    <main className="creates" id="main">
      <h1>{fill(words.title, { title: pick(run.scenario.title, lang) })}</h1>
      <p className="lead">{words.lead}</p>
      <p className="t2">
        {words.version} <a href={stepHref(lang, run.scenario.name)}>{words.toRun}</a>
      </p>
      {creates.length === 0 ? (
        <None lang={lang} run={run} words={words} />
      ) : (
        <>
          <nav aria-label={words.list}>
            <ul className="toc">
              {creates.map((create) => (
                <li key={create.index}>
                  <a href={`#create-${create.index + 1}`}>
                    <span className="num">{fill(words.inSync, { n: create.sync })}</span> {nameOf(create, words)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {creates.map((create) => (
            <CreateSection key={create.index} lang={lang} run={run} create={create} words={words} />
          ))}
        </>
      )}
    </main>
  );
}

function CreateSection(props: {
  readonly lang: Lang;
  readonly run: ReadyRun;
  readonly create: Create;
  readonly words: DockerCreateWords;
}) {
  const { lang, run, create, words } = props;
  const { scenario, replay } = run;
  const places = placesOf(lang, replay.steps, (id) => stepHref(lang, scenario.name, id));
  const step = places.step(create.step);
  const name = nameOf(create, words);
  return (
    <section id={`create-${create.index + 1}`} aria-labelledby={`create-${create.index + 1}-name`}>
      <h2 id={`create-${create.index + 1}-name`}>{name}</h2>
      <p className="num t2">
        {fill(words.inSync, { n: create.sync })}
        {step ? <a href={step.href}>{fill(words.step, { n: create.step + 1 })}</a> : null}
      </p>
      {create.error === undefined ? null : (
        <p className="error">
          {words.refused}: {create.error}
        </p>
      )}
      <CreateView
        table={tableOf(replay, create)}
        name={name}
        folded={false}
        moment={undefined}
        places={places}
        lang={lang}
        words={words}
      />
    </section>
  );
}

/** Where a run has no create: why, and which runs have. */
function None({
  lang,
  run,
  words,
}: {
  readonly lang: Lang;
  readonly run: ReadyRun;
  readonly words: DockerCreateWords;
}) {
  const others = loadRuns().filter(({ replay }) => createsOf(replay).length > 0);
  return (
    <>
      <p>
        <Prose text={run.replay.scenario.node.runtime === 'fake' ? words.none : words.noneYet} />
      </p>
      <h2>{words.others}</h2>
      <ul className="toc">
        {others.map(({ scenario }) => (
          <li key={scenario.name}>
            <a href={createsHref(lang, scenario.name)}>{pick(scenario.title, lang)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
