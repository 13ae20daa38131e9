import type { Json } from '../engine/index.ts';
import { sayOption } from './flags.ts';
import { leavesOf } from './leaves.ts';
import { commandLine } from './shell.ts';
import type { ReasonName } from './unsaid.ts';

/** What a command line does not say of one option. */
export interface Unsaid {
  readonly option: string;
  readonly value: Json;
  readonly reason: ReasonName;
}

export interface Command {
  /** Without `docker create`. */
  readonly argv: readonly string[];
  /** For a POSIX shell, one flag a line. */
  readonly text: string;
  readonly unsaid: readonly Unsaid[];
}

/** The `docker create` that comes nearest to a create request: what it says, and what it cannot say. */
export function commandOf(request: Json, seccompFile: string | undefined): Command {
  const context = { request, seccompFile };
  const said = leavesOf(request).map((leaf) => ({ ...leaf, ...sayOption(leaf, context) }));
  const flags = said.flatMap((one) => one.flags);
  const tail = ['Config.Image', 'Config.Entrypoint', 'Config.Cmd'].flatMap(
    (option) => said.find((one) => one.option === option)?.args ?? [],
  );
  // a word that begins with a dash would be taken for one more flag
  if (tail[0]?.startsWith('-')) tail.unshift('--');
  return {
    argv: [...flags, ...tail],
    text: commandLine('docker create', [...flags.map((flag) => [flag]), tail]),
    unsaid: said.flatMap(({ option, value, unsaid: reason }) => (reason ? [{ option, value, reason }] : [])),
  };
}
