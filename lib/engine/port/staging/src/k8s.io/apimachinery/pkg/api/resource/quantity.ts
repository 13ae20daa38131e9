/*
 * Port of staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go at v1.20.2, blob 8d718945d06615fb5073cc3aa827bb1342df8551.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. A quantity is immutable: RoundUp and Add give a new one. int64Amount and infDecAmount
 * (amount.go, math.go, scale_int.go, suffix.go of the same folder) are one pair of bigint and scale, with a mark for which
 * of the two Go would hold. Left out: what SyncPod does not reach.
 */
import { type GoError, New } from '../../../../../../../../go-error.ts';

export type Format = 'DecimalExponent' | 'BinarySI' | 'DecimalSI';

/** A power of ten. */
export type Scale = number;
export const Nano: Scale = -9;
export const Milli: Scale = -3;

const ErrFormatWrong = New(
  "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
);
const ErrNumeric = New('unable to parse numeric part of quantity');
const ErrSuffix = New("unable to parse quantity's suffix");

const mostPositive = 2n ** 63n - 1n;
const maxInt64Factors = 18;

/** Where the amount lives in Go: an int64 with a scale, or an arbitrary decimal. */
type Kind = 'int64' | 'dec';

export class Quantity {
  /** The amount is `unscaled` × 10^`scale`. */
  readonly unscaled: bigint;
  readonly scale: Scale;
  readonly kind: Kind;
  readonly format: Format;
  /** The text it was parsed from, where Go keeps it; empty where it prints the canonical form. */
  readonly s: string;

  constructor(unscaled: bigint, scale: Scale, format: Format, kind: Kind = 'int64', s = '') {
    this.unscaled = unscaled;
    this.scale = scale;
    this.kind = kind;
    this.format = format;
    this.s = s;
    Object.freeze(this);
  }

  IsZero(): boolean {
    return this.unscaled === 0n;
  }

  /** This quantity at `scale` or coarser, rounded away from zero. */
  RoundUp(scale: Scale): Quantity {
    if (this.kind === 'int64' && this.scale >= scale) return this;
    return new Quantity(asScale(this, scale).value, scale, this.format, this.kind);
  }

  Add(y: Quantity): Quantity {
    const format = this.IsZero() ? y.format : this.format;
    if (y.IsZero() && y.kind === 'int64' && this.kind === 'int64') {
      return new Quantity(this.unscaled, this.scale, format);
    }
    const scale = Math.min(this.scale, y.scale);
    const sum = rescale(this, scale) + rescale(y, scale);
    const kind = this.kind === 'int64' && y.kind === 'int64' && sum <= mostPositive ? 'int64' : 'dec';
    return new Quantity(sum, scale, format, kind);
  }

  /** -1, 0 or 1. */
  Cmp(y: Quantity): number {
    const scale = Math.min(this.scale, y.scale);
    const a = rescale(this, scale);
    const b = rescale(y, scale);
    return a === b ? 0 : a < b ? -1 : 1;
  }

  CmpInt64(y: bigint): number {
    return this.Cmp(new Quantity(y, 0, 'DecimalSI'));
  }

  /** The text that JSON holds. */
  String(): string {
    return this.s === '' ? canonical(this) : this.s;
  }

  /** An int64: the amount rounded up, or what Go's int64 arithmetic makes of one that is too large. */
  Value(): bigint {
    return this.ScaledValue(0);
  }

  MilliValue(): bigint {
    return this.ScaledValue(Milli);
  }

  ScaledValue(scale: Scale): bigint {
    if (this.kind === 'dec') return scaledValue(this.unscaled, -this.scale, -scale);
    if (this.scale < scale) return asScale(this, scale).value;
    return positiveScaleInt64(this.unscaled, this.scale - scale);
  }
}

const zero = new Quantity(0n, 0, 'DecimalSI', 'int64', '0');

/** For literals in the ported code; throws where Go panics. */
export function MustParse(str: string): Quantity {
  const [q, err] = ParseQuantity(str);
  if (err) throw new Error(`cannot parse '${str}': ${err.message}`);
  return q;
}

interface Parts {
  readonly positive: boolean;
  readonly value: string;
  readonly num: string;
  readonly denom: string;
  readonly suffix: string;
}

function parseQuantityString(str: string): Parts | undefined {
  const match = /^([+-]?)(0*)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/.exec(str);
  if (!match) return undefined;
  const [, sign = '', zeroes = '', digits = '', denom = '', suffix = ''] = match;
  const positive = sign !== '-';
  const length = sign.length + zeroes.length;
  if (str.length === length) return { positive, value: '0', num: '0', denom: '', suffix: '' };
  return {
    positive,
    value: str.slice(0, str.length - suffix.length),
    num: digits === '' ? '0' : digits,
    denom,
    suffix,
  };
}

export function ParseQuantity(str: string): [Quantity, GoError | undefined] {
  if (str.length === 0) return [zero, ErrFormatWrong];
  if (str === '0') return [zero, undefined];
  const parts = parseQuantityString(str);
  if (!parts) return [zero, ErrFormatWrong];
  const suffix = interpret(parts.suffix);
  if (!suffix) return [zero, ErrSuffix];
  const { base, exponent, format } = suffix;
  const { num, denom, positive } = parts;

  let precision = 0;
  let scale = 0;
  let mantissa = 1n;
  if (format === 'BinarySI') {
    if (exponent >= 0 && denom.length === 0) {
      mantissa = 1n << BigInt(exponent);
      precision = 15 - num.length - Math.trunc((exponent * 3) / 10) - 1;
    } else {
      precision = -1;
    }
  } else {
    scale = exponent;
    precision = maxInt64Factors - (num.length + denom.length);
  }

  if (precision >= 0) {
    scale -= denom.length;
    if (scale >= Nano) {
      const shifted = num + denom;
      const value = BigInt(shifted);
      const result = value * mantissa;
      if (result <= mostPositive) {
        const keep =
          format === 'BinarySI'
            ? exponent % 10 === 0 && (value & 7n) !== 0n
            : scale % 3 === 0 && !shifted.endsWith('000') && !shifted.startsWith('0');
        return [new Quantity(positive ? result : -result, scale, format, 'int64', keep ? str : ''), undefined];
      }
    }
  }
  return parseDec(parts, base, exponent, format);
}

/** The second half of ParseQuantity, on arbitrary decimals. */
function parseDec(parts: Parts, base: 2 | 10, exponent: number, format: Format): [Quantity, GoError | undefined] {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(parts.value)) return [zero, ErrNumeric];
  let unscaled = BigInt(parts.value.replace(/[+.-]/g, ''));
  let scale = -(parts.value.split('.')[1] ?? '').length;
  if (base === 10) scale += exponent;
  else unscaled <<= BigInt(exponent);

  // What is finer than a nano rounds up: whoever got some resources keeps some.
  if (unscaled !== 0n) {
    unscaled = asScale({ unscaled, scale }, Nano).value;
    scale = Nano;
  }
  let amount = new Quantity(unscaled, scale, format, 'dec');
  if (format === 'BinarySI' && amount.CmpInt64(mostPositive) > 0) {
    amount = new Quantity(mostPositive, 0, format, 'dec');
  }
  const kept = format === 'BinarySI' && amount.CmpInt64(1n) < 0 && amount.unscaled > 0n ? 'DecimalSI' : format;
  return [new Quantity(parts.positive ? amount.unscaled : -amount.unscaled, amount.scale, kept, 'dec'), undefined];
}

interface Amount {
  readonly unscaled: bigint;
  readonly scale: Scale;
}

/** The unscaled value at an equal or finer scale. */
function rescale(a: Amount, scale: Scale): bigint {
  return a.scale === scale ? a.unscaled : a.unscaled * 10n ** BigInt(a.scale - scale);
}

/** The unscaled value at any scale, rounded away from zero. */
function asScale(a: Amount, scale: Scale): { readonly value: bigint; readonly exact: boolean } {
  if (a.scale >= scale) return { value: rescale(a, scale), exact: true };
  const divisor = 10n ** BigInt(scale - a.scale);
  const value = a.unscaled / divisor;
  if (a.unscaled % divisor === 0n) return { value, exact: true };
  return { value: a.unscaled > 0n ? value + 1n : value - 1n, exact: false };
}

/** The powers of ten for which math.go multiplies at once; for others it gives 0 when a step overflows. */
const AT_ONCE = new Set([1, 2, 3, 6, 9]);

/** math.go's, without its report of an overflow, which ScaledValue does not look at. */
function positiveScaleInt64(base: bigint, scale: Scale): bigint {
  const value = base * 10n ** BigInt(scale);
  const wrapped = BigInt.asIntN(64, value);
  return value === wrapped || AT_ONCE.has(scale) ? wrapped : 0n;
}

/**
 * scale_int.go's, where scales count upside down. A negative amount with a rest moves towards plus infinity, and one that
 * no int64 holds is cut to its low bits first.
 */
function scaledValue(unscaled: bigint, scale: number, newScale: number): bigint {
  const dif = scale - newScale;
  if (dif === 0) return BigInt.asIntN(64, unscaled);
  if (dif < 0) {
    // A power that no int64 holds becomes the smallest one when Go converts the float.
    const power = -dif < 19 ? 10n ** BigInt(-dif) : -(2n ** 63n);
    return BigInt.asIntN(64, BigInt.asIntN(64, unscaled) * power);
  }
  const amount = unscaled < mostPositive && dif < 19 ? BigInt.asIntN(64, unscaled) : unscaled;
  const divide = 10n ** BigInt(dif);
  const result = amount / divide;
  return BigInt.asIntN(64, amount % divide === 0n ? result : result + 1n);
}

function canonical(q: Quantity): string {
  if (q.IsZero()) return '0';
  let format = q.format;
  if (format === 'BinarySI') {
    const small = q.CmpInt64(-1024n) > 0 && q.CmpInt64(1024n) < 0;
    if (small || !asScale(q, 0).exact) format = 'DecimalSI';
  }
  if (format === 'BinarySI') {
    const { amount, times } = removeFactors(asScale(q, 0).value, 1024n);
    return `${amount}${construct(2, times * 10, format)}`;
  }
  let { amount, times: exponent } = removeFactors(q.unscaled, 10n);
  exponent += q.scale;
  for (; exponent % 3 !== 0; exponent--) amount *= 10n;
  return `${amount}${construct(10, exponent, format)}`;
}

function removeFactors(value: bigint, factor: bigint): { amount: bigint; times: number } {
  let amount = value;
  let times = 0;
  for (; amount !== 0n && amount % factor === 0n; times++) amount /= factor;
  return { amount, times };
}

const DECIMAL = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['', 0],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
]);
const BINARY = new Map(['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, i) => [suffix, (i + 1) * 10]));
const DECIMAL_SUFFIX = new Map([...DECIMAL].map(([suffix, exponent]) => [exponent, suffix]));
const BINARY_SUFFIX = new Map([...BINARY].map(([suffix, exponent]) => [exponent, suffix]));

/** suffix.go's: what a suffix means, undefined if nothing. */
function interpret(suffix: string): { base: 2 | 10; exponent: number; format: Format } | undefined {
  const decimal = DECIMAL.get(suffix);
  if (decimal !== undefined) return { base: 10, exponent: decimal, format: 'DecimalSI' };
  const binary = BINARY.get(suffix);
  if (binary !== undefined) return { base: 2, exponent: binary, format: 'BinarySI' };
  const power = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1];
  if (power === undefined) return undefined;
  const exponent = BigInt(power);
  if (exponent !== BigInt.asIntN(64, exponent)) return undefined;
  return { base: 10, exponent: Number(BigInt.asIntN(32, exponent)), format: 'DecimalExponent' };
}

/** suffix.go's: the suffix to print; empty where there is none, as in Go. */
function construct(base: 2 | 10, exponent: number, format: Format): string {
  if (format === 'DecimalExponent') return exponent === 0 ? '' : `e${exponent}`;
  return (base === 2 ? BINARY_SUFFIX : DECIMAL_SUFFIX).get(exponent) ?? '';
}
