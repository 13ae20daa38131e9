import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';
import { placeAmong, type Touched } from './touched.ts';

/** Which steps are lit in the timeline, how many, and the way from one to the next. */
export function LitSteps(props: {
  readonly touched: Touched;
  readonly index: number;
  readonly onStep: (index: number) => void;
  readonly onDark: () => void;
  readonly words: StepWords;
}) {
  const { touched, index, onStep, onDark, words } = props;
  const { before, after, passed } = placeAmong(touched.steps, index);
  return (
    <div className="litsteps" role="toolbar" aria-label={words.litSteps}>
      <p role="status">
        <b>{touched.label}</b> {fill(words.litCount, { n: passed, count: touched.steps.length })}
      </p>
      <Way to={before} name={words.litPrevious} icon="back" onStep={onStep} />
      <Way to={after} name={words.litNext} icon="forward" onStep={onStep} />
      <button
        type="button"
        className="btn ghost sm"
        aria-label={words.litClear}
        title={words.litClear}
        onClick={onDark}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function Way(props: {
  readonly to: number | undefined;
  readonly name: string;
  readonly icon: 'back' | 'forward';
  readonly onStep: (index: number) => void;
}) {
  const { to, name, icon, onStep } = props;
  return (
    <button
      type="button"
      className="btn ghost sm"
      aria-label={name}
      title={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onStep(to)}
    >
      <Icon name={icon} />
    </button>
  );
}
