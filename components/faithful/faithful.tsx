import './faithful.css';
import { faithfulWords, fill, inLang } from '../../lib/dictionary/index.ts';
import { type Measured, measured } from '../../lib/engine/conformance/index.ts';
import { pins } from '../../lib/sources/index.ts';
import type { Lang } from '../../lib/text.ts';
import { CaseList, Differences } from './case-list.tsx';
import { Divergences } from './divergences.tsx';
import { Figures } from './figures.tsx';
import { FunctionTable } from './function-table.tsx';
import { Made } from './made.tsx';
import { Repeat } from './repeat.tsx';
import { StageTable } from './stage-table.tsx';
import { Unreached } from './unreached.tsx';

/** What was compared with the real kubelet and what came out, measured while this page is made. */
export async function Faithful({ lang }: { readonly lang: Lang }) {
  return <Report all={await measured()} lang={lang} />;
}

/** The same, of any comparison. */
export function Report({ all, lang }: { readonly all: Measured; readonly lang: Lang }) {
  const words = inLang(faithfulWords, lang);
  return (
    <main id="main" className="wrap faithful">
      <h1>{words.title}</h1>
      <p className="lead t2">{fill(words.lead, { version: pins().tag })}</p>
      <Figures measured={all} words={words} />
      <Differences cases={all.cases} words={words} />
      <section aria-labelledby="stages">
        <h2 id="stages">{words.stages}</h2>
        <p className="t2">{words.stagesLead}</p>
        <StageTable stages={all.stages} words={words} />
      </section>
      <section aria-labelledby="known">
        <h2 id="known">{words.known}</h2>
        {all.known.length === 0 ? <p>{words.noneKnown}</p> : null}
        <ul className="plain">
          {all.known.map(({ scenario, reason }) => (
            <li key={scenario}>
              <code>{scenario}</code> <span lang="en">{reason}</span>
            </li>
          ))}
        </ul>
      </section>
      <CaseList cases={all.cases} lang={lang} words={words} />
      <FunctionTable lines={all.lines} lang={lang} words={words} />
      <Unreached lang={lang} words={words} />
      <Divergences lang={lang} words={words} />
      <Repeat words={words} />
      <Made provenance={all.provenance} words={words} />
    </main>
  );
}
