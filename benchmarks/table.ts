import type { Tracing } from '../lib/engine/index.ts';
import type { Memory } from './memory.ts';
import { TRACINGS, type Workload } from './workloads.ts';

/** What was measured of one workload; times in nanoseconds. */
export interface Row {
  readonly workload: Workload;
  /** Undefined where the real kubelet could not be measured. */
  readonly kubelet: number | undefined;
  readonly engine: Readonly<Record<Tracing, number>>;
  readonly memory: Memory;
}

const HEAD = ['SyncPod', 'real kubelet', 'untraced', 'with lines', 'with steps', 'steps', 'memory a step'];

/** With steps, SyncPod is to take at most so many times what the real kubelet takes. */
const LIMIT = 2;

/** The rows under a head, the engine's times with how many times the real kubelet's they are, and what is worst. */
export function printTable(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('   '),
  );
  return [...lines, '', verdict(rows)].join('\n');
}

function cellsOf({ workload, kubelet, engine, memory }: Row): readonly string[] {
  return [
    nameOf(workload),
    kubelet === undefined ? 'not built' : microseconds(kubelet),
    ...TRACINGS.map((tracing) => `${microseconds(engine[tracing])}${times(engine[tracing], kubelet)}`),
    String(memory.steps),
    `${Math.round(memory.bytesPerStep)} B`,
  ];
}

function verdict(rows: readonly Row[]): string {
  const ratios = rows.flatMap(({ workload, kubelet, engine }) =>
    kubelet === undefined ? [] : [{ workload, ratio: engine.steps / kubelet }],
  );
  const [worst] = ratios.toSorted((a, b) => b.ratio - a.ratio);
  if (!worst) return 'To have the real kubelet beside it: npm run reference:build -- --bench (Linux with apt-get)';
  const met = worst.ratio <= LIMIT ? 'at most' : 'more than';
  return `With steps, ${met} ${LIMIT} times the real kubelet: ${worst.ratio.toFixed(1)}× at worst (${nameOf(worst.workload)}).`;
}

function nameOf({ what, containers }: Workload): string {
  return `${what}, ${containers} ${containers === 1 ? 'container' : 'containers'}`;
}

function microseconds(nanoseconds: number): string {
  return `${(nanoseconds / 1000).toFixed(1)} µs`;
}

function times(nanoseconds: number, kubelet: number | undefined): string {
  return kubelet === undefined ? '' : ` ${(nanoseconds / kubelet).toFixed(2)}×`;
}
