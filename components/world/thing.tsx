import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { type ThingKind, thingName } from '../../lib/player/index.ts';

/**
 * The name of something on the node. Pressed, it lights up the steps that touched it; pressed again, they go out. Where
 * nothing can light up, `touched` is undefined and the name is plain text.
 */
export function Thing(props: {
  readonly kind: ThingKind;
  readonly id: string;
  readonly name: string;
  /** The thing whose steps are lit, `''` for none. */
  readonly touched: string | undefined;
  readonly words: StepWords;
}) {
  const { kind, id, name, touched, words } = props;
  if (touched === undefined) return <b>{name}</b>;
  const thing = thingName({ kind, key: id });
  return (
    <b>
      <button
        type="button"
        className="thing"
        data-thing={thing}
        aria-pressed={touched === thing}
        title={fill(words.touch, { name })}
      >
        {name}
      </button>
    </b>
  );
}
