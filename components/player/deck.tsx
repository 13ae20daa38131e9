import type { ReactNode, RefObject } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { stepHref } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import { Icon } from '../layout/icon.tsx';
import type { Query } from './place.ts';
import type { Shown } from './shown.ts';
import { StepNumber } from './step-number.tsx';
import { Transport } from './transport.tsx';

/** The foot of the step view: which scenario, how to move, and the whole run as a timeline. */
export function Deck(props: {
  readonly lang: Lang;
  /** Of the scenario. */
  readonly name: string;
  readonly title: string;
  readonly shown: Shown;
  readonly playing: boolean;
  readonly speed: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSpeed: (speed: number) => void;
  readonly onPlay: () => void;
  readonly onStep: (index: number) => void;
  readonly onHelp: () => void;
  readonly onScenarios: () => void;
  readonly href: (stepId: string, other?: Partial<Query>) => string;
  readonly query: Query;
  readonly timeline: ReactNode;
  readonly words: StepWords;
}) {
  const { lang, name, title, shown, playing, speed, field, href, query, words } = props;
  return (
    <section className="deck" aria-label={words.player}>
      <div className="ctl">
        <a
          className="btn scen"
          href={`/${lang}/step`}
          title={words.scenario}
          aria-keyshortcuts="s"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            props.onScenarios();
          }}
        >
          <span className="clip">{title}</span>
          <Icon name="down" />
        </a>
        <Transport
          shown={shown}
          playing={playing}
          speed={speed}
          onPlay={props.onPlay}
          onSpeed={props.onSpeed}
          href={href}
          query={query}
          words={words}
        />
        <StepNumber
          shown={shown}
          field={field}
          action={stepHref(lang, name, shown.id)}
          onStep={props.onStep}
          href={href}
          query={query}
          words={words}
        />
        <button
          type="button"
          className="btn ghost sm helpbtn"
          aria-label={words.keys}
          title={words.keys}
          aria-keyshortcuts="?"
          onClick={props.onHelp}
        >
          <Icon name="keyboard" />
        </button>
      </div>
      {props.timeline}
    </section>
  );
}
