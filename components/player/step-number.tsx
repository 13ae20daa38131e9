import { memo, type RefObject, useState } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { Icon, type IconName } from '../layout/icon.tsx';
import { HiddenQuery } from './hidden-query.tsx';
import type { Query } from './place.ts';
import type { Shown } from './shown.ts';
import type { Way } from './ways.ts';

/** Where the reader is in the run, as a field that goes to a step, between the jumps to its ends and its syncs. */
export function StepNumber(props: {
  readonly shown: Shown;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Where the form goes without JavaScript. */
  readonly action: string;
  readonly onStep: (index: number) => void;
  readonly href: (stepId: string) => string;
  readonly query: Query;
  readonly words: StepWords;
}) {
  const { shown, field, action, onStep, href, query, words } = props;
  const [draft, setDraft] = useState<string | undefined>();
  const submit = () => {
    const number = Number(draft);
    setDraft(undefined);
    field.current?.blur();
    if (draft !== undefined && draft.trim() !== '' && Number.isFinite(number)) onStep(number - 1);
  };
  const jump = (way: Way, icon: IconName, label: string, flip = false) => (
    <Jump to={shown.ways[way]} way={way} icon={icon} label={label} flip={flip} href={href} />
  );
  return (
    <div className="cnt num">
      {jump('first', 'first', words.first)}
      {jump('previousSync', 'back', words.previousSync)}
      <form
        action={action}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <HiddenQuery query={query} />
        <input
          ref={field}
          name="step"
          inputMode="numeric"
          autoComplete="off"
          aria-label={words.stepNumber}
          aria-keyshortcuts="g"
          value={draft ?? String(shown.index + 1)}
          onChange={(event) => setDraft(event.target.value.replace(/[^0-9]/g, ''))}
          onFocus={(event) => event.target.select()}
          onBlur={() => setDraft(undefined)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') field.current?.blur();
          }}
        />
        <span>/ {shown.total}</span>
      </form>
      {jump('nextSync', 'forward', words.nextSync)}
      {jump('last', 'first', words.last, true)}
    </div>
  );
}

const Jump = memo(function Jump(props: {
  readonly to: string | undefined;
  readonly way: Way;
  readonly icon: IconName;
  readonly label: string;
  readonly flip: boolean;
  readonly href: (stepId: string) => string;
}) {
  const { to, way, icon, label, flip, href } = props;
  const className = `btn ghost sm${flip ? ' flip' : ''}`;
  if (to === undefined) {
    return (
      <span className={className} aria-disabled="true" title={label}>
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <a className={className} href={href(to)} data-move={way} aria-label={label} title={label}>
      <Icon name={icon} />
    </a>
  );
});
