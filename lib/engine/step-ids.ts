import { fileStem } from '../go-line.ts';
import { layerOf } from '../layer.ts';

/** What a step's id is made of. */
interface Nameless {
  readonly kind: 'line' | 'call' | 'return';
  readonly line: number;
  /** Index in `frames`. */
  readonly frame: number;
  /** For a `return`, the index of its call. */
  readonly partner: number | undefined;
}

/**
 * The ids of one sync's steps, `<sync>.<file stem>.<line>[.<n>][.r]`. Files of several layers share a stem, such as
 * `helpers`: what runs under dockershim is counted after all else, so that a step of the layers above has the same id
 * whatever answers the CRI calls.
 * @param sync 1-based
 */
export function stepIds(
  sync: number,
  steps: readonly Nameless[],
  frames: readonly { readonly file: string; readonly parent: number }[],
): readonly string[] {
  const below = underDockershim(frames);
  const seen = new Map<string, number>();
  const ids = steps.map(() => '');
  for (const turn of [false, true]) {
    for (const [i, { kind, line, frame }] of steps.entries()) {
      if (kind === 'return' || below[frame] !== turn) continue;
      const base = `${sync}.${fileStem(frames[frame]?.file ?? '')}.${line}`;
      const n = (seen.get(base) ?? 0) + 1;
      seen.set(base, n);
      ids[i] = n === 1 ? base : `${base}.${n}`;
    }
  }
  return steps.map(({ kind, partner }, i) =>
    kind === 'return' && partner !== undefined ? `${ids[partner]}.r` : (ids[i] ?? ''),
  );
}

/** For each frame, whether it is dockershim's or was called by dockershim. Callers come before what they call. */
export function underDockershim(
  frames: readonly { readonly file: string; readonly parent: number }[],
): readonly boolean[] {
  const below: boolean[] = [];
  for (const { file, parent } of frames) below.push((below[parent] ?? false) || layerOf(file) === 'dockershim');
  return below;
}
