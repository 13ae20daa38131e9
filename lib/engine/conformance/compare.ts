import type { Json, LowCall, RunSync } from '../run.ts';

/** The stages of a sync in the order in which a difference is reported: what comes later follows from what came before. */
export const STAGES = ['statusError', 'podStatus', 'podActions', 'calls', 'lowCalls', 'events', 'result'] as const;

export type Stage = (typeof STAGES)[number];

/** The first place where a stage of two syncs differs. */
export interface Difference {
  /** 0-based. */
  readonly sync: number;
  readonly stage: Stage;
  /** Below the stage: `[2].request.config.labels`. */
  readonly path: string;
  /** Undefined where there is nothing at the path. */
  readonly kubelet: unknown;
  readonly engine: unknown;
}

/** A run as a file or a line holds it; the real kubelet's has blocks, the engine's steps. */
export type ComparedRun =
  | { readonly name: string; readonly syncs: readonly Omit<RunSync, 'steps'>[] }
  | { readonly name: string; readonly error: string };

/** What differs between the real kubelet's run of a scenario and the engine's. Of errors only the presence counts. */
export function compareRuns(kubelet: ComparedRun, engine: ComparedRun): readonly Difference[] | string {
  if ('error' in kubelet || 'error' in engine) {
    if ('error' in kubelet && 'error' in engine) return [];
    return 'error' in kubelet ? `only kubelet fails: ${kubelet.error}` : `only the engine fails: ${errorOf(engine)}`;
  }
  if (kubelet.syncs.length !== engine.syncs.length) {
    return `kubelet has ${kubelet.syncs.length} syncs, the engine ${engine.syncs.length}`;
  }
  return kubelet.syncs.flatMap((sync, i) => {
    const other = engine.syncs[i];
    return other ? compareSyncs(i, sync, other) : [];
  });
}

function errorOf(run: ComparedRun): string {
  return 'error' in run ? run.error : '';
}

type Synced = Omit<RunSync, 'steps'>;

function compareSyncs(sync: number, kubelet: Synced, engine: Synced): readonly Difference[] {
  const a = settled(kubelet);
  const b = settled(engine);
  return STAGES.flatMap((stage) => {
    const found = difference(a[stage], b[stage], '');
    return found ? [{ sync, stage, ...found }] : [];
  });
}

/**
 * The one form that all orders share of what kubelet does at the same time: unbroken runs of stopping and exec calls, of
 * removing and asking, of their events and results are sorted by container, each container's own order kept.
 */
function settled(sync: Synced): Readonly<Record<Stage, unknown>> {
  const numbered = sortRuns(
    sync.calls.map((call, index) => ({ call, index })),
    ({ call }) => CALLS_AT_ONCE[call.method],
    ({ call }) => containerOf(call.request),
  );
  return {
    statusError: sync.statusError ?? null,
    podStatus: sync.podStatus,
    podActions: sync.podActions,
    calls: numbered.map(({ call }) => call),
    lowCalls: sync.lowCalls ? followers(sync.lowCalls, numbered) : null,
    events: sortRuns(
      sync.events,
      (event) => EVENTS_AT_ONCE[event.reason],
      (event) => event.fieldPath,
    ),
    result: sync.result && {
      ...sync.result,
      syncResults: sortRuns(
        sync.result.syncResults,
        (one) => (one.action === 'KillContainer' ? 'kill' : undefined),
        (one) => JSON.stringify([one.target, one.error, one.message]),
      ),
    },
  };
}

/** The calls below the CRI go where the call that made them goes. */
function followers(lowCalls: readonly LowCall[], numbered: readonly { readonly index: number }[]): readonly LowCall[] {
  const place = new Map(numbered.map(({ index }, at) => [index, at]));
  return lowCalls.map((low) => ({ ...low, call: place.get(low.call) ?? low.call })).toSorted((a, b) => a.call - b.call);
}

const CALLS_AT_ONCE: Readonly<Record<string, string>> = {
  StopContainer: 'kill',
  ExecSync: 'kill',
  RemoveContainer: 'remove',
  ContainerStatus: 'remove',
};

const EVENTS_AT_ONCE: Readonly<Record<string, string>> = { Killing: 'kill', FailedPreStopHook: 'kill' };

function containerOf(request: Json): string {
  if (typeof request !== 'object' || request === null || !('containerId' in request)) return '';
  return typeof request.containerId === 'string' ? request.containerId : '';
}

/** Sorts, stably, every unbroken run of items of one kind. */
function sortRuns<T>(
  list: readonly T[],
  kindOf: (item: T) => string | undefined,
  keyOf: (item: T) => string,
): readonly T[] {
  const out: T[] = [];
  let run: T[] = [];
  let kind: string | undefined;
  const flush = () => {
    out.push(...(kind === undefined ? run : run.toSorted((a, b) => order(keyOf(a), keyOf(b)))));
    run = [];
  };
  for (const item of list) {
    const next = kindOf(item);
    if (next !== kind) flush();
    kind = next;
    run.push(item);
  }
  flush();
  return out;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first path at which two JSON values differ, keys in alphabetical order. */
export function difference(
  kubelet: unknown,
  engine: unknown,
  path: string,
): { readonly path: string; readonly kubelet: unknown; readonly engine: unknown } | undefined {
  if (Object.is(kubelet, engine)) return undefined;
  // A recording has been through JSON.parse, which rounds what the engine has exactly.
  if (typeof engine === 'bigint') return difference(kubelet, Number(engine), path);
  if (!isBranch(kubelet) || !isBranch(engine) || Array.isArray(kubelet) !== Array.isArray(engine)) {
    return { path, kubelet, engine };
  }
  const a = new Map(Object.entries(kubelet));
  const b = new Map(Object.entries(engine));
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  for (const key of Array.isArray(kubelet) ? keys : keys.toSorted()) {
    const found = difference(a.get(key), b.get(key), `${path}${step(key)}`);
    if (found) return found;
  }
  return undefined;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function step(key: string): string {
  if (/^\d+$/.test(key)) return `[${key}]`;
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
