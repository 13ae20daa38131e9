import { expect, it } from 'vitest';
import type { Run, RunSync } from '../run.ts';
import type { ConformanceCase } from './cases.ts';
import { divergencesIn, loadDivergences } from './divergences.ts';
import { loadJapanese } from './japanese.ts';
import { measure } from './measure.ts';
import { loadReached } from './reached.ts';

const sync: RunSync = {
  podStatus: { ips: [], sandboxes: [], containers: [] },
  podActions: null,
  calls: [{ service: 'runtime', method: 'RunPodSandbox', request: {} }],
  events: [],
  result: { syncResults: [], syncError: null },
  steps: [],
};
const failed: RunSync = { ...sync, podStatus: null, calls: [], result: null, statusError: 'no' };
const provenance = { kubelet: 'v1.20.2', commit: 'c', source: 's', go: 'g', tool: 't' };
const recorded = (name: string, ...syncs: readonly RunSync[]): ConformanceCase => ({
  name,
  file: `${name}.yaml`,
  line: name,
  recorded: { name, syncs },
  provenance,
});
const engine =
  (runs: Readonly<Record<string, readonly RunSync[]>>) =>
  (name: string): Run =>
    runs[name] ? { name, syncs: runs[name] } : { name, error: 'refused' };
const stage = (measured: ReturnType<typeof measure>, name: string) => measured.stages.find((one) => one.stage === name);

it('counts each stage where the real kubelet got to it, and what lies in it', () => {
  const all = measure([recorded('a', sync, failed)], [], engine({ a: [sync, failed] }), undefined);
  expect(stage(all, 'podStatus')).toMatchObject({ syncs: 2, equal: 2 });
  expect(stage(all, 'calls')).toEqual({ stage: 'calls', syncs: 1, equal: 1, things: 1 });
  expect(stage(all, 'lowCalls')).toMatchObject({ syncs: 0 });
  expect(all.cases.map(({ equal }) => equal)).toEqual([true]);
});

it('counts a difference in its own stage alone', () => {
  const all = measure([recorded('a', sync)], [], engine({ a: [{ ...sync, calls: [] }] }), undefined);
  expect(stage(all, 'calls')).toMatchObject({ syncs: 1, equal: 0 });
  expect(stage(all, 'events')).toMatchObject({ syncs: 1, equal: 1 });
  expect(all.cases[0]).toMatchObject({ equal: false, text: expect.stringContaining('calls[0]') });
});

it('counts an error of GetPodStatus as its status', () => {
  const other = { ...failed, statusError: 'another' };
  expect(stage(measure([recorded('a', failed)], [], engine({ a: [other] }), undefined), 'podStatus')).toMatchObject({
    syncs: 1,
    equal: 0,
  });
});

it('counts no stage as equal where only one of the two refuses the scenario', () => {
  const all = measure([recorded('a', sync)], [], engine({}), undefined);
  expect(all.stages.map(({ equal }) => equal)).toEqual(all.stages.map(() => 0));
  expect(all.cases[0]?.equal).toBe(false);
});

it('counts a scenario without a recorded run as different, and names each maker of recordings once', () => {
  const missing = { ...recorded('c'), recorded: undefined, provenance: undefined };
  const all = measure(
    [recorded('a', sync), recorded('b', sync), missing],
    [],
    engine({ a: [sync], b: [sync] }),
    undefined,
  );
  expect(all.cases.map(({ equal }) => equal)).toEqual([true, true, false]);
  expect(all.provenance).toEqual([provenance]);
});

it('says nothing about lines where the Go source is missing', () => {
  expect(measure([recorded('a', sync)], [], engine({ a: [sync] }), undefined).lines).toBeUndefined();
});

it('reads the tables of a Markdown text under their headings', () => {
  const text = '# All\n\ntext\n\n## One\n\n| what | how |\n| --- | --- |\n| klog | left out |\n\n## Two\n\nno table\n';
  expect(divergencesIn(text)).toEqual([{ title: 'One', head: ['what', 'how'], rows: [['klog', 'left out']] }]);
});

it('has a Japanese sentence for each difference of a class and each reason that a block stays out, and no other', () => {
  const japanese = loadJapanese();
  const [classes] = loadDivergences();
  const reasons = new Set(loadReached().flatMap(({ unreached }) => unreached.map(({ reason }) => reason)));
  expect(Object.keys(japanese.divergences)).toEqual(classes?.rows.map((row) => row.at(-1)));
  expect([...reasons].filter((reason) => !(reason in japanese.unreached))).toEqual([]);
  expect(Object.keys(japanese.unreached).filter((reason) => !reasons.has(reason))).toEqual([]);
});
