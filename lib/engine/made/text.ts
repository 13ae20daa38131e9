import { Quantity } from '../port/staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';
import { NumberText } from '../wire/index.ts';

/*
 * JSON of what has been read already, in which nothing is left to check: a string that begins with $ says what the value
 * was, and a string that began with $ itself begins with two.
 */

/** Prints numbers beyond 2^53, quantities and numbers with a spelling of their own too. */
export function toMadeText(made: object): string {
  return JSON.stringify(made, (_, value: unknown) => {
    if (typeof value === 'string') return value.startsWith('$') ? `$${value}` : value;
    if (typeof value === 'bigint') return `$i${value}`;
    if (value instanceof NumberText) return `$t${value.text}`;
    // no part of one has a space
    if (value instanceof Quantity)
      return `$q${[value.unscaled, value.scale, value.format, value.kind, value.s].join(' ')}`;
    return value;
  });
}

/** What `toMadeText` printed. */
export function fromMadeText(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('$') ? fromMark(value.charAt(1), value.slice(2)) : value,
  );
}

function fromMark(mark: string, text: string): unknown {
  if (mark === 'i') return BigInt(text);
  if (mark === 't') return new NumberText(text);
  if (mark === '$') return `$${text}`;
  const [unscaled = '', scale, format, kind, s] = text.split(' ');
  return new Quantity(BigInt(unscaled), Number(scale), format as Quantity['format'], kind as Quantity['kind'], s);
}
