import { type Breakpoint, type Breakpoints, type Listed, MOST_BREAKPOINTS, sameBreakpoint } from './breakpoints.ts';

/** Most files of the reading range lie here; the address leaves it out. */
const HOME = 'pkg/kubelet/';
const ELSEWHERE = /^(?:pkg|staging|vendor|cmd)\//;

/** A longer query value is not read. */
const LONGEST = 4_000;
/** More parts that cannot be read are not named. */
const MOST_NAMED = 3;

/**
 * Breakpoints as the value of a query: `kuberuntime/kuberuntime_manager.684,cri.RunPodSandbox,event.Failed,podActions`.
 * A `~` before one says that it is off. Nothing in it needs escaping. Empty where there is none.
 */
export function breakpointsText(list: Breakpoints): string {
  return list.map(({ at, on }) => `${on ? '' : '~'}${textOf(at)}`).join(',');
}

function textOf(at: Breakpoint): string {
  switch (at.kind) {
    case 'line': {
      const path = at.file.startsWith(HOME) ? at.file.slice(HOME.length) : at.file;
      return `${path.replace(/\.go$/, '')}.${at.line}`;
    }
    case 'call':
      return `cri.${at.method}`;
    case 'event':
      return `event.${at.reason}`;
    case 'podActions':
    case 'sync':
      return at.kind;
    default:
      return at satisfies never;
  }
}

/** What a query value says, and what of it could not be read. */
export interface ReadBreakpoints {
  readonly list: Breakpoints;
  /** The first few parts that name no breakpoint, cut to a length fit for a message. */
  readonly dropped: readonly string[];
}

/** Reads what `breakpointsText` wrote, or what someone made of it. Never throws. */
export function readBreakpoints(value: unknown): ReadBreakpoints {
  if (typeof value !== 'string' || value === '') return { list: [], dropped: [] };
  if (value.length > LONGEST) return { list: [], dropped: [cut(value)] };
  const list: Listed[] = [];
  const dropped: string[] = [];
  for (const part of value.split(',').filter(Boolean)) {
    const one = readOne(part);
    const again = one && list.some(({ at }) => sameBreakpoint(at, one.at));
    if (!one || (!again && list.length >= MOST_BREAKPOINTS)) dropped.push(cut(part));
    else if (!again) list.push(one);
  }
  return { list, dropped: dropped.length > MOST_NAMED ? [...dropped.slice(0, MOST_NAMED), '…'] : dropped };
}

function readOne(part: string): Listed | undefined {
  const on = !part.startsWith('~');
  const text = on ? part : part.slice(1);
  if (text === 'podActions') return { at: { kind: text }, on };
  // on is how it is without being named
  if (text === 'sync') return on ? undefined : { at: { kind: text }, on };
  const named = /^(cri|event)\.([A-Za-z]{1,60})$/.exec(text);
  if (named?.[2]) {
    return { at: named[1] === 'cri' ? { kind: 'call', method: named[2] } : { kind: 'event', reason: named[2] }, on };
  }
  const line = /^((?:[\w-]+(?:\.[\w-]+)*\/)*[\w-]+)\.([1-9]\d{0,5})$/.exec(text);
  if (!line?.[1]) return undefined;
  const path = ELSEWHERE.test(line[1]) ? line[1] : `${HOME}${line[1]}`;
  return { at: { kind: 'line', file: `${path}.go`, line: Number(line[2]) }, on };
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
