import { type Json, podOfSync, type Replay, type Sync } from '../engine/index.ts';
import { under } from './json.ts';

export type CreateKind = 'sandbox' | 'container';

/** One `docker create` of a run, with all that it was made from. */
export interface Create {
  /** 0-based in the replay. */
  readonly index: number;
  readonly kind: CreateKind;
  /** 1-based number of the sync. */
  readonly sync: number;
  /** Index in `Replay.steps` of the line that makes the call. */
  readonly step: number;
  /** The first step, inclusive, in which something of it may have been worked out: the CRI create before it is over. */
  readonly from: number;
  /** Arguments of Docker's create, by name: `name`, `config`, `hostConfig`. */
  readonly request: Json;
  /** The CRI request, RunPodSandbox or CreateContainer, that led to it. */
  readonly cri: Json;
  /** The pod as the API server has it. */
  readonly pod: Json;
  /** The pod's name for a sandbox, else the container's. */
  readonly title: string;
  /** Docker's answer, only where it refused. */
  readonly error: string | undefined;
}

const known = new WeakMap<Replay, readonly Create[]>();

/** Every `docker create` of a run, in order; those that Docker refused too. Empty under a runtime without Docker. */
export function createsOf(replay: Replay): readonly Create[] {
  const have = known.get(replay);
  if (have) return have;
  const made = replay.syncs.flatMap((sync) => createsIn(replay, sync)).map((create, index) => ({ ...create, index }));
  known.set(replay, made);
  return made;
}

const CRI_CREATES = ['RunPodSandbox', 'CreateContainer'];

function createsIn(replay: Replay, sync: Sync): readonly Create[] {
  const lows = (sync.lowCalls ?? []).filter((low) => low.service === 'docker' && low.method === 'CreateContainer');
  if (lows.length === 0) return [];
  const pod = podOfSync(replay, sync.number);
  return lows.map((low) => {
    const cri = sync.calls[low.call]?.request ?? null;
    const before = sync.calls.slice(0, low.call).findLast((call) => CRI_CREATES.includes(call.method));
    const kind = sync.calls[low.call]?.method === 'RunPodSandbox' ? 'sandbox' : 'container';
    return {
      index: 0,
      kind,
      sync: sync.number,
      step: low.step,
      // the line that called stands twice: on the way in, and when the call has come back
      from: before ? (replay.steps[before.step]?.partner ?? before.step) + 1 : sync.first,
      request: low.request,
      cri,
      pod,
      title: String(under(cri, 'config', 'metadata', 'name') ?? ''),
      error: low.error,
    };
  });
}

/** Path of the seccomp profile that a CRI request names; undefined where it names none. */
export function seccompFileOf(cri: Json): string | undefined {
  const profile = under(cri, 'config', 'linux', 'securityContext', 'seccompProfilePath');
  return typeof profile === 'string' && profile.startsWith('localhost/')
    ? profile.slice('localhost/'.length)
    : undefined;
}
