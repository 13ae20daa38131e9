import type { Json, Replay } from '../engine/index.ts';
import type { GoLine } from '../go-line.ts';
import type { Text } from '../text.ts';
import { type Create, createsOf, seccompFileOf } from './creates.ts';
import { flagOf, sayOption } from './flags.ts';
import { isZero, under } from './json.ts';
import { LABELS, type Leaf, leavesOf } from './leaves.ts';
import { OPTIONS, type Option, optionOf, type Place } from './options/index.ts';
import { type Field, fieldAt, podFields } from './paths.ts';
import type { ReasonName } from './unsaid.ts';

/** A line that converts a value, and the step of the run that lit it. */
export interface Via extends GoLine {
  /** The line that lights, the first of its statement. */
  readonly lit: number | undefined;
  /** Index in `Replay.steps`; undefined where this run did not light it. */
  readonly step: number | undefined;
}

/** One option with its values on the way from the pod to the command line. */
export interface Row {
  readonly option: string;
  /** `unset`: dockershim leaves it at its zero value this time. */
  readonly group: 'pod' | 'always' | 'unset';
  readonly pod: readonly Field[];
  readonly cri: readonly Field[];
  readonly value: Json;
  /** Without its value; empty for what stands behind the flags, undefined where there is none. */
  readonly flag: string | undefined;
  /** The arguments that say it. */
  readonly words: readonly string[];
  readonly unsaid: ReasonName | undefined;
  readonly toCri: readonly Via[];
  readonly toDocker: readonly Via[];
  readonly note: Text;
}

/** The table of one create: every option that dockershim can set, in the order of the table. */
export function rowsOf(replay: Replay, create: Create): readonly Row[] {
  const options = OPTIONS[create.kind];
  const lit = litLines(replay, create);
  const leaves = new Map<Option, Leaf[]>();
  for (const leaf of leavesOf(create.request)) {
    const option = optionOf(options, leaf);
    if (option) leaves.set(option, [...(leaves.get(option) ?? []), leaf]);
  }
  return options.map((option) => rowOf(create, option, leaves.get(option) ?? [], lit));
}

function rowOf(create: Create, option: Option, leaves: readonly Leaf[], lit: LitLines): Row {
  const value = rowValue(option, leaves);
  const context = { request: create.request, seccompFile: seccompFileOf(create.cri) };
  const said = leaves.map((leaf) => sayOption(leaf, context));
  const name = String(under(create.cri, 'config', 'metadata', 'name') ?? '');
  return {
    option: option.option,
    group: isZero(value) ? 'unset' : option.origin,
    pod: option.pod.flatMap((path) => podFields(create.pod, path, name)),
    cri: option.cri.map((path) => fieldAt(create.cri, path)),
    value,
    flag: flagOf(option.option),
    words: said.flatMap((one) => [...one.flags, ...one.args]),
    unsaid: said.find((one) => one.unsaid)?.unsaid,
    toCri: viasOf(option.toCri, lit),
    toDocker: viasOf(option.toDocker, lit),
    note: option.note,
  };
}

/** One leaf's value, or those of all that a `*` stands for, by the rest of their names. */
function rowValue({ option }: Option, leaves: readonly Leaf[]): Json {
  if (!option.endsWith('*')) return leaves[0]?.value ?? null;
  const start = option.startsWith(LABELS) ? LABELS.length : option.length - 1;
  return Object.fromEntries(leaves.map((leaf) => [leaf.option.slice(start), leaf.value]));
}

/** The steps of a create that lit each line: `file:line` → the last of them. */
type LitLines = (place: Place) => number | undefined;

function litLines(replay: Replay, create: Create): LitLines {
  const sync = replay.syncs[create.sync - 1];
  const next = createsOf(replay).find((other) => other.sync === create.sync && other.from > create.from);
  const until = next ? next.from - 1 : (sync?.last ?? create.step);
  const own = new Map<string, number>();
  const before = new Map<string, number>();
  for (let i = sync?.first ?? create.from; i <= until; i++) {
    const step = replay.steps[i];
    if (step && step.kind !== 'return') (i < create.from ? before : own).set(`${step.at.file}:${step.at.line}`, i);
  }
  return ({ file, lit }) => own.get(`${file}:${lit}`) ?? before.get(`${file}:${lit}`);
}

/** The lines that ran, in this run; of a field that nothing ran for, all of them. */
function viasOf(places: readonly Place[], lit: LitLines): readonly Via[] {
  const vias = places.map((place): Via => {
    const { file, line } = place;
    return { file, line, lit: place.lit, step: lit(place) };
  });
  const ran = vias.filter((via) => via.step !== undefined || via.lit === undefined);
  return ran.length > 0 ? ran : vias;
}
