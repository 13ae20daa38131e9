import type { Row } from '../../lib/docker-create/index.ts';
import type { GoLine } from '../../lib/go-line.ts';

/** Where an option stands at a step: its line is lit, has run, is still to come; `any` where no step is open. */
export type When = 'now' | 'set' | 'later' | 'any';

/** What the step view stands on. */
export interface Moment {
  /** Index in `Replay.steps`. */
  readonly step: number;
  readonly at: GoLine;
}

/** When a row is decided, seen from a step; the lines that put it into Docker's config count. */
export function whenOf(row: Row, moment: Moment | undefined): When {
  if (!moment) return 'any';
  const { file, line } = moment.at;
  const vias = [...row.toCri, ...row.toDocker];
  if (row.group !== 'unset' && vias.some((via) => via.file === file && via.lit === line && via.step !== undefined)) {
    return 'now';
  }
  const last = Math.max(-1, ...row.toDocker.map((via) => via.step ?? -1));
  return last > moment.step ? 'later' : 'set';
}
