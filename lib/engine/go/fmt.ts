import { quote } from './quote.ts';

/**
 * `fmt.Sprintf` for the verbs that the ported code uses: `%s %v %d %q %t %x %%`.
 * An error prints its message, a type with a `String` method what that gives, nil `<nil>`, a slice of strings `[a b]`.
 */
export function Sprintf(format: string, ...args: readonly unknown[]): string {
  let next = 0;
  return format.replaceAll(/%(\+?[svdqtwx]|%)/g, (_, verb: string) => {
    if (verb === '%') return '%';
    if (next >= args.length) return `%!${verb}(MISSING)`;
    const arg = args[next++];
    if (verb === 'q') return quoted(arg);
    if (verb === 'x') return (typeof arg === 'bigint' || typeof arg === 'number' ? arg : 0).toString(16);
    return Sprint(arg);
  });
}

/** `%v` of one value. */
export function Sprint(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '<nil>';
  if (value instanceof Error) return value.message;
  if (Array.isArray(value)) return `[${value.map(Sprint).join(' ')}]`;
  if (typeof value === 'object' && 'String' in value && typeof value.String === 'function')
    return String(value.String());
  return String(value);
}

function quoted(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(quoted).join(' ')}]` : quote(Sprint(value));
}
