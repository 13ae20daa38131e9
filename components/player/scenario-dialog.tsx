import { memo, useEffect, useRef, useState } from 'react';
import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import { openModal } from '../layout/modal.ts';
import { LAYER_CLASS } from '../layout/shape.tsx';
import type { ScenarioChoice } from './scenario-list.ts';
import { remember, remembered } from './storage.ts';

/** Names of the scenarios opened last, newest first. */
const RECENT = 'step-recent';
const MOST_RECENT = 5;

interface Choices {
  readonly width: number;
  readonly scenarios: readonly ScenarioChoice[];
}

/** The scenarios to pick from: those opened last first, then all, each with its run at a glance. Fetched when first asked for. */
export const ScenarioDialog = memo(function ScenarioDialog(props: {
  /** How often the reader has asked for the list. */
  readonly asked: number;
  readonly lang: Lang;
  /** Name of the open scenario. */
  readonly open: string;
  readonly words: StepWords;
}) {
  const { asked, lang, open, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<Choices | undefined>();
  const [failed, setFailed] = useState(false);
  // the list comes after the dialog has opened, and the focus with it
  useEffect(() => {
    if (choices && asked > 0) dialog.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [choices, asked]);
  useEffect(() => {
    const recent = recentNames().filter((name) => name !== open);
    remember(RECENT, [open, ...recent].slice(0, MOST_RECENT).join(','));
  }, [open]);
  useEffect(() => {
    if (asked === 0) return;
    openModal(dialog.current);
    fetchChoices(lang).then(
      (list) => {
        setChoices(list);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [asked, lang]);
  return (
    <dialog ref={dialog} className="pop dlg scenarios" aria-label={words.scenarioList} closedby="any">
      <h2>{words.scenarioList}</h2>
      {failed ? <p className="err">{words.scenariosFailed}</p> : null}
      <ul>
        {sorted(choices?.scenarios ?? []).map((one) => (
          <li key={one.name}>
            <a className="item" href={stepHref(lang, one.name)} aria-current={one.name === open ? 'true' : undefined}>
              <svg
                className="flame-mini"
                viewBox={`0 0 ${choices?.width ?? 0} ${one.height}`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {one.bars.map(({ layer, path }) => (
                  <path key={layer} className={`bar ${LAYER_CLASS[layer]}`} d={path} />
                ))}
              </svg>
              <span className="ti">{one.title}</span>
              <span className="t3 small num">{fill(words.scenarioSteps, { n: one.steps })}</span>
            </a>
          </li>
        ))}
      </ul>
      <form method="dialog">
        <a className="btn" href={`/${lang}/step`}>
          {words.scenarioAll}
        </a>
        <button type="submit" className="btn">
          {words.close}
        </button>
      </form>
    </dialog>
  );
});

function recentNames(): readonly string[] {
  return (remembered(RECENT) ?? '').split(',').filter(Boolean);
}

function sorted(scenarios: readonly ScenarioChoice[]): readonly ScenarioChoice[] {
  const recent = recentNames();
  const rank = ({ name }: ScenarioChoice) => (recent.includes(name) ? recent.indexOf(name) : recent.length);
  return [...scenarios].sort((a, b) => rank(a) - rank(b));
}

async function fetchChoices(lang: Lang): Promise<Choices> {
  const answer = await fetch(`/scenarios/${lang}`);
  if (!answer.ok) throw new Error(`/scenarios/${lang}: ${answer.status}`);
  return answer.json();
}
