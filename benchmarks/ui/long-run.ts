import { loadRuntime, parseScenario, replay } from '../../lib/engine/index.ts';

/** Name of the long scenario, and of its address. */
export const LONG_RUN = 'bench-long-run';

/** A run has at least this many steps. */
const STEPS = 20_000;

/**
 * A pod of two containers that crash in turn until the run is long enough: its scenario, as the YAML parser would give it,
 * and how many steps it has.
 */
export async function longRun(): Promise<{ readonly scenario: object; readonly steps: number }> {
  await loadRuntime('dockershim');
  for (let crashes = 8; ; crashes *= 2) {
    const scenario = crashing(crashes);
    const { steps } = replay(parseScenario(JSON.stringify(scenario)));
    if (steps.length >= STEPS) return { scenario, steps: steps.length };
  }
}

function crashing(crashes: number): object {
  const text = (ja: string, en: string) => ({ ja, en });
  return {
    name: LONG_RUN,
    title: text('計測用の長い run', 'A long run, for measuring'),
    description: text('2 つのコンテナが落ち続けます。', 'Two containers keep crashing.'),
    pod: {
      metadata: { name: 'web', namespace: 'default', uid: '7f2c1d3e-0001-4000-8000-0000000000ff' },
      spec: {
        containers: [
          { name: 'app', image: 'registry.example/app:1' },
          { name: 'sidecar', image: 'registry.example/sidecar:1' },
        ],
      },
    },
    node: {
      runtime: 'dockershim',
      images: ['registry.example/app:1', 'registry.example/sidecar:1', 'k8s.gcr.io/pause:3.2'],
    },
    steps: [
      { sync: {} },
      ...Array.from({ length: crashes }, (_, i) => [
        { exit: { container: i % 2 === 0 ? 'app' : 'sidecar', code: 1 } },
        { advance: '10m' },
        { sync: {} },
      ]).flat(),
    ],
  };
}
