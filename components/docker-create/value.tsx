import { jsonText } from '../../lib/docker-create/index.ts';
import type { Json } from '../../lib/engine/index.ts';

/** Longer than this, in characters, a value is folded. */
const LONG = 140;
const BEGINNING = 60;

/** A value as it stands in a request; a long one opens on demand. */
export function Value({ value }: { readonly value: Json }) {
  const text = jsonText(value);
  if (text.length <= LONG) return <span className="val">{text}</span>;
  return (
    <details className="long">
      <summary>{text.slice(0, BEGINNING)}…</summary>
      <span className="val">{text}</span>
    </details>
  );
}
