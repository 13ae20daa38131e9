import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';

/** How many steps touched the thing that was pressed, with a way to each next one and a way to forget it. */
export function TouchedBar(props: {
  readonly thing: string;
  readonly label: string;
  /** Indexes in `Replay.steps`, ascending. */
  readonly steps: readonly number[];
  readonly index: number;
  readonly onStep: (index: number) => void;
  readonly words: StepWords;
}) {
  const { thing, label, steps, index, onStep, words } = props;
  if (thing === '') return <div role="status" />;
  const [before, after] = [steps.findLast((step) => step < index), steps.find((step) => step > index)];
  return (
    <div className="touched" role="status">
      <span className="clip" title={label}>
        {fill(words.touchedSteps, { name: label, n: steps.length })}
      </span>
      <span className="grow" />
      <button
        type="button"
        className="btn ghost sm"
        aria-label={words.touchedBefore}
        aria-disabled={before === undefined}
        onClick={() => before !== undefined && onStep(before)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="btn ghost sm"
        aria-label={words.touchedAfter}
        aria-disabled={after === undefined}
        onClick={() => after !== undefined && onStep(after)}
      >
        <Icon name="forward" />
      </button>
      <button type="button" className="btn ghost sm" data-thing={thing}>
        {words.touchedOff}
      </button>
    </div>
  );
}
