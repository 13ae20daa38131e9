import { memo, useId, useRef } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';
import { CODE_SIZES, type LookChoice } from './use-look.ts';

/** How the code looks, behind one button; beside it presenter mode. */
export const LookButtons = memo(function LookButtons({
  look,
  words,
}: {
  readonly look: LookChoice;
  readonly words: StepWords;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" className="btn ghost sm lookbtn" popoverTarget={id}>
        {words.text}
      </button>
      <div
        id={id}
        className="pop look"
        popover="auto"
        onToggle={(event) => hangUnder(event.currentTarget, button.current)}
      >
        <Choice
          legend={words.codeSize}
          name="code-size"
          list={CODE_SIZES.map((size) => ({ value: size, word: words[SIZE_WORD[size]] }))}
          chosen={look.size}
          onChoose={(size) => look.choose({ size })}
        />
        <Choice
          legend={words.longLines}
          name="code-wrap"
          list={[
            { value: 'on', word: words.wrapLines },
            { value: 'off', word: words.scrollLines },
          ]}
          chosen={look.wrap ? 'on' : 'off'}
          onChoose={(wrap) => look.choose({ wrap: wrap === 'on' })}
        />
      </div>
      <button
        type="button"
        className="btn ghost sm presenterbtn"
        aria-label={words.presenter}
        title={words.presenter}
        aria-pressed={look.presenter}
        aria-keyshortcuts="Shift+P"
        onClick={look.turnPresenter}
      >
        <Icon name="present" />
      </button>
    </>
  );
});

const SIZE_WORD = { small: 'codeSmall', medium: 'codeMedium', large: 'codeLarge' } as const;

/** One of a few, as radio buttons in a row. */
function Choice<Value extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly list: readonly { readonly value: Value; readonly word: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <div className="options">
        {props.list.map(({ value, word }) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Puts what opened under its button, within the window. */
function hangUnder(panel: HTMLElement, button: HTMLElement | null): void {
  if (!button || !panel.matches(':popover-open')) return;
  const { right, bottom } = button.getBoundingClientRect();
  const left = Math.max(8, Math.min(right, innerWidth - 8) - panel.offsetWidth);
  panel.style.left = `${left}px`;
  panel.style.top = `${bottom + 4}px`;
}
