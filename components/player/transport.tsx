import { memo, useState } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { Icon, type IconName } from '../layout/icon.tsx';
import { Kbd } from '../layout/kbd.tsx';
import { useHand } from '../layout/use-hand.ts';
import { FoldLink } from './fold-link.tsx';
import { HiddenQuery } from './hidden-query.tsx';
import type { Query } from './place.ts';
import type { Shown } from './shown.ts';
import type { Way } from './ways.ts';

/** Speeds of playing: at ×1 the player takes two steps a second. */
const SPEEDS = [0.5, 1, 2, 4, 8] as const;

interface Control {
  readonly way: Way;
  readonly icon: IconName;
  readonly word: 'back' | 'forward' | 'over' | 'into' | 'out' | 'nextStop' | 'overBack' | 'previousStop';
  /** As printed on the button, and as `aria-keyshortcuts` names it. */
  readonly keys: readonly [shown: string, named: string];
}

const MAIN: readonly Control[] = [
  { way: 'stepBack', icon: 'back', word: 'back', keys: ['←', 'ArrowLeft'] },
  { way: 'stepForward', icon: 'forward', word: 'forward', keys: ['→', 'ArrowRight'] },
  { way: 'next', icon: 'over', word: 'over', keys: ['⇧→', 'Shift+ArrowRight'] },
];
const MORE: readonly Control[] = [
  { way: 'stepIn', icon: 'into', word: 'into', keys: ['↓', 'ArrowDown'] },
  { way: 'stepOut', icon: 'out', word: 'out', keys: ['↑', 'ArrowUp'] },
  { way: 'continue', icon: 'advance', word: 'nextStop', keys: ['N', 'n'] },
];
/** On a desk these are keys, and the same buttons with shift. */
const ON_PHONE: readonly Control[] = [
  { way: 'nextBack', icon: 'back', word: 'overBack', keys: ['⇧←', 'Shift+ArrowLeft'] },
  { way: 'reverseContinue', icon: 'first', word: 'previousStop', keys: ['⇧N', 'Shift+n'] },
];

/**
 * The buttons that move. Each submits the address of the step that it leads to, so they work without JavaScript; with it,
 * the player takes the press instead.
 */
export function Transport(props: {
  readonly shown: Shown;
  readonly playing: boolean;
  readonly speed: number;
  readonly onPlay: () => void;
  readonly onSpeed: (speed: number) => void;
  readonly href: (stepId: string, other?: Partial<Query>) => string;
  readonly query: Query;
  readonly words: StepWords;
}) {
  const { shown, playing, speed, onPlay, onSpeed, href, query, words } = props;
  const [more, setMore] = useState(false);
  // addresses are for a page whose steps are not alive: they stay as the server wrote them
  const [first] = useState({ ways: shown.ways, id: shown.id });
  const button = (control: Control) => (
    <MoveButton
      key={control.way}
      control={control}
      action={href(first.ways[control.way] ?? first.id)}
      leads={shown.ways[control.way] !== undefined}
      words={words}
    />
  );
  const hand = useHand();
  return (
    <form className="tp" method="get">
      <HiddenQuery query={query} />
      <div className="moves" role="toolbar" aria-label={words.player}>
        {MAIN.map(button)}
        <button
          type="button"
          className="btn morebtn"
          aria-expanded={more}
          aria-controls="more"
          aria-label={words.more}
          onClick={() => setMore(!more)}
        >
          <Icon name={more ? 'down' : 'up'} />
        </button>
        <div className={more ? 'more open' : 'more'} id="more">
          {MORE.map(button)}
          {ON_PHONE.map(button)}
          <button type="button" className="btn litstop" data-toggle="lit" aria-keyshortcuts="b">
            <i className="bpdot" aria-hidden="true" />
            <span>{words.stop}</span>
          </button>
          <button
            type="button"
            className="btn play"
            aria-disabled={!playing && shown.ways.stepForward === undefined}
            aria-keyshortcuts="Space"
            onClick={onPlay}
          >
            <Icon name={playing ? 'pause' : 'play'} />
            <span>{playing ? words.pause : words.play}</span>
            <Kbd keys="Space" />
          </button>
          <select
            aria-label={words.speed}
            className="speed num"
            value={speed}
            {...hand.handlers}
            onChange={({ target }) => {
              onSpeed(Number(target.value));
              // the next key moves the step again, not the speed
              if (hand.way() === 'press') target.blur();
            }}
          >
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                ×{one}
              </option>
            ))}
          </select>
          <FoldLink folding={shown.folding} href={href} className="btn foldbtn" words={words} />
        </div>
      </div>
    </form>
  );
}

const MoveButton = memo(function MoveButton(props: {
  readonly control: Control;
  /** Where it goes without JavaScript. */
  readonly action: string;
  /** Whether it leads anywhere from the open step. */
  readonly leads: boolean;
  readonly words: StepWords;
}) {
  const { control, action, leads, words } = props;
  return (
    <button
      type="submit"
      className={`btn ${control.way}${control.way === 'stepForward' ? ' primary' : ''}`}
      formAction={action}
      data-move={control.way}
      aria-disabled={!leads}
      aria-keyshortcuts={control.keys[1]}
    >
      <Icon name={control.icon} />
      <span>{words[control.word]}</span>
      <Kbd keys={control.keys[0]} />
    </button>
  );
});
