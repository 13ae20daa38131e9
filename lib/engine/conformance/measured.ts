import { isMissing } from '../../sources/index.ts';
import { conformanceCases, framesOrMissing, knownFailures } from './cases.ts';
import { type Measured, measure } from './measure.ts';
import { runOf } from './replay-lines.ts';

let known: Promise<Measured> | undefined;

/**
 * The comparison of the engine with all recorded runs, made now from what lies in the project: it cannot be out of date.
 * Takes some seconds, once a process.
 */
export function measured(): Promise<Measured> {
  known ??= compareAll(process.cwd());
  return known;
}

/** `root`: the project's. */
async function compareAll(root: string): Promise<Measured> {
  const cases = conformanceCases(root);
  const frames = await framesOrMissing(cases, root);
  return measure(cases, knownFailures(root), runOf, isMissing(frames) ? undefined : frames);
}
