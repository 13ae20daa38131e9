import type { Replay } from './play.ts';
import type { Json } from './run.ts';
import { type ExactJson, NumberText, podJson } from './wire/index.ts';

/**
 * The pod with which SyncPod was called in the sync of this 1-based number, as the API server had it then: defaulted,
 * and changed by the patches that came before.
 */
export function podOfSync(replay: Replay, number: number): Json {
  let pod = replay.pods.first();
  for (const step of replay.syncs.slice(0, number).flatMap((sync) => sync.before)) {
    if ('patch' in step) pod = replay.pods.patched(pod, step.patch);
  }
  return toJson(podJson(pod));
}

/** Only the spelling of a number is lost. */
function toJson(value: ExactJson): Json {
  if (value instanceof NumberText) return Number(value.text);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toJson);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
}
