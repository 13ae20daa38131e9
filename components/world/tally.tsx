import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Change } from '../../lib/player/index.ts';
import { changeText } from './change-text.ts';

/** By the changes of a step: which of them comes into sight at the next press. */
const nexts = new WeakMap<readonly Change[], number>();

/** How much the step has changed. Pressed, it brings what it has changed into sight, one after the other. */
export function Tally(props: {
  readonly changes: readonly Change[];
  /** Whether there is anyone to press it: on the picture of the start page there is not. */
  readonly live: boolean;
  readonly words: StepWords;
}) {
  const { changes, live, words } = props;
  const some = changes.length > 0;
  const pill = (
    <span className={some ? 'pill now' : 'pill'}>
      {some ? fill(words.changeCount, { n: changes.length }) : words.noChange}
    </span>
  );
  if (!live) return pill;
  const show = (picture: Element | null) => {
    const next = nexts.get(changes) ?? 0;
    const all = [...(picture?.querySelectorAll('.changed') ?? [])].filter((one) => one.checkVisibility());
    all[next % all.length]?.scrollIntoView({ block: 'nearest' });
    nexts.set(changes, next + 1);
  };
  return (
    <button
      type="button"
      className="tally"
      aria-disabled={!some}
      title={some ? changes.map((change) => changeText(change, words)).join('\n') : undefined}
      onClick={(event) => show(event.currentTarget.closest('.nodetop'))}
    >
      {pill}
    </button>
  );
}
