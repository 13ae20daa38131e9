import { Errorf, type Result } from '../go-error.ts';

/** `strconv.ParseUint(s, 10, bits)`. */
export function ParseUint(s: string, bits: number): Result<bigint> {
  if (!/^\d+$/.test(s)) return syntaxError('ParseUint', s);
  const value = BigInt(s);
  return value === BigInt.asUintN(bits, value) ? [value] : rangeError('ParseUint', s);
}

/** `strconv.ParseInt(s, 10, bits)`. */
export function ParseInt(s: string, bits: number): Result<bigint> {
  if (!/^[+-]?\d+$/.test(s)) return syntaxError('ParseInt', s);
  const value = BigInt(s.replace(/^\+/, ''));
  return value === BigInt.asIntN(bits, value) ? [value] : rangeError('ParseInt', s);
}

function syntaxError(func: string, s: string): Result<never> {
  return [undefined, Errorf('strconv.%s: parsing %q: invalid syntax', func, s)];
}

function rangeError(func: string, s: string): Result<never> {
  return [undefined, Errorf('strconv.%s: parsing %q: value out of range', func, s)];
}
