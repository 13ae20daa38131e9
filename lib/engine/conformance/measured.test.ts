import { expect, it } from 'vitest';
import { conformanceCases, framesOf } from './cases.ts';
import type { RecordedRun, RecordedSync } from './check-case.ts';
import { measure } from './measure.ts';
import { runOf } from './replay-lines.ts';

const MANAGER = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
const root = process.cwd();
const cases = conformanceCases(root).filter(({ name }) => name === 'fresh-pod' || name === 'crash-loop');
const frames = await framesOf(cases, root);

/** What is measured when the first sync of fresh-pod had been recorded otherwise. */
function measureChanged(change: (sync: RecordedSync) => Partial<RecordedSync>) {
  const changed = (run: RecordedRun): RecordedRun =>
    'syncs' in run
      ? { ...run, syncs: run.syncs.map((sync, i) => (i === 0 ? { ...sync, ...change(sync) } : sync)) }
      : run;
  const all = cases.map((one) =>
    one.name === 'fresh-pod' && one.recorded ? { ...one, recorded: changed(one.recorded) } : one,
  );
  const { lines, ...rest } = measure(all, [], runOf, frames);
  if (!lines) throw new Error('the Go source is here, and lines were not compared');
  return { ...rest, lines, different: rest.cases.filter(({ equal }) => !equal) };
}

it('finds nothing that differs in the runs as they were recorded', () => {
  const { different, lines } = measureChanged(() => ({}));
  expect(different).toEqual([]);
  expect([lines.outside, lines.late]).toEqual([0, 0]);
});

it('names the scenario, the sync and the call when the real kubelet had called something else', () => {
  const { different, stages } = measureChanged(({ calls }) => ({
    calls: calls.map((call, i) => (i === 1 ? { ...call, method: 'StopContainer' } : call)),
  }));
  expect(different.map(({ name }) => name)).toEqual(['fresh-pod']);
  expect(different[0]?.text).toMatch(/calls\[1\].*StopContainer/s);
  for (const { stage, syncs, equal } of stages)
    expect([stage, syncs - equal]).toEqual([stage, stage === 'calls' ? 1 : 0]);
});

it('counts a line as outside when the real kubelet had not run its block, though all else is equal', () => {
  const whole = measureChanged(() => ({})).lines;
  const { different, stages, lines } = measureChanged(({ blocks = [] }) => ({ blocks: blocks.slice(1) }));
  expect(lines.outside).toBeGreaterThan(0);
  expect(lines.lines).toBe(whole.lines);
  expect(different.map(({ name }) => name)).toEqual(['fresh-pod']);
  expect(stages.filter(({ syncs, equal }) => syncs !== equal)).toEqual([]);
});

it('lowers the recall of a function when the real kubelet had run one more of its blocks', () => {
  const recall = ({ lines }: ReturnType<typeof measureChanged>) => {
    const { ran, seen } = lines.functions.find(({ name }) => name === 'kubeGenericRuntimeManager.doBackOff') ?? {};
    return { ran: ran ?? 0, seen: seen ?? 0 };
  };
  const whole = recall(measureChanged(() => ({})));
  // The block in which doBackOff says that a container has to wait: a fresh pod has none that does.
  const more = measureChanged(({ blocks = [] }) => ({ blocks: [...blocks, [MANAGER, 890, 892]] }));
  expect(recall(more)).toEqual({ ran: whole.ran + 1, seen: whole.seen });
});
