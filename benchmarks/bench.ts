// `npm run bench`: SyncPod in this engine and in the real kubelet, in one run. Takes a minute and a half.
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { singleSync } from '../lib/engine/index.ts';
import { parseKubelet } from './kubelet.ts';
import { type Memory, memoryOf } from './memory.ts';
import { printTable, type Row } from './table.ts';
import { IMAGES, measure, operation, podOf, TRACINGS, WORKLOADS, type Workload } from './workloads.ts';

const now = () => Number(process.hrtime.bigint());

console.error(
  `bench: Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}; on a busy machine numbers grow, unevenly`,
);
console.error('bench: the real kubelet');
const kubelet = parseKubelet(kubeletOutput());
// Before anything is timed: what the compiler holds comes and goes by megabytes.
const subjects = WORKLOADS.map((workload) => ({ workload, memory: memoryOf(workload, heap) }));
console.log(printTable(subjects.map(({ workload, memory }) => row(workload, memory))));

/** Empty where its program is not built; it says so itself. */
function kubeletOutput(): string {
  const child = spawnSync(process.execPath, ['lib/reference/bench.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return child.status === 0 ? child.stdout : '';
}

function row(workload: Workload, memory: Memory): Row {
  console.error(`bench: ${workload.what}, ${workload.containers}`);
  const subject = singleSync(podOf(workload.containers), IMAGES);
  const [none = 0, lines = 0, steps = 0] = TRACINGS.map((tracing) =>
    measure(operation(workload, subject, tracing, now), now),
  );
  return { workload, kubelet: kubelet(workload), engine: { none, lines, steps }, memory };
}

function heap(): number {
  if (!globalThis.gc) throw new Error('node --expose-gc is needed to measure memory: npm run bench');
  // What the first finds dead may hold more, which the second finds.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
