import type { Replay } from '../engine/index.ts';
import { type Command, commandOf } from './command.ts';
import { type Create, createsOf, seccompFileOf } from './creates.ts';
import { type Row, rowsOf } from './rows.ts';

/** A create with its table and its command. */
export interface Table {
  readonly create: Create;
  readonly rows: readonly Row[];
  readonly command: Command;
  /** Index in `Replay.steps` of the first line that worked out something of it. */
  readonly first: number;
}

const known = new WeakMap<Create, Table>();

/** The table of a create, made once. */
export function tableOf(replay: Replay, create: Create): Table {
  const have = known.get(create);
  if (have) return have;
  const rows = rowsOf(replay, create);
  const steps = rows.flatMap((row) => [...row.toCri, ...row.toDocker]).flatMap((via) => via.step ?? []);
  const first = Math.min(create.step, ...steps.filter((step) => step >= create.from));
  const command = commandOf(create.request, seccompFileOf(create.cri));
  const table = { create, rows, command, first };
  known.set(create, table);
  return table;
}

/**
 * What to show of a sync at one of its steps: the create being made, from the first line that works something out up to
 * the call; else the newest one made. Undefined before the first.
 */
export function tableAt(replay: Replay, step: number): { readonly table: Table; readonly making: boolean } | undefined {
  const sync = replay.steps[step]?.sync;
  const tables = createsOf(replay)
    .filter((create) => create.sync === sync)
    .map((create) => tableOf(replay, create));
  const open = tables.find((table) => table.create.step >= step && table.first <= step);
  if (open) return { table: open, making: true };
  const made = tables.findLast((table) => table.create.step < step);
  return made && { table: made, making: false };
}
