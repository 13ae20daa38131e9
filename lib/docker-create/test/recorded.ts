import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriCall, Json, LowCall } from '../../engine/index.ts';

/** A `docker create` that the real kubelet made, in a run that is kept to compare the engine with. */
export interface RecordedCreate {
  readonly scenario: string;
  readonly kind: 'sandbox' | 'container';
  readonly request: Json;
  readonly cri: Json;
}

const RUNS = 'lib/engine/conformance/kubelet-runs';

interface RecordedRun {
  readonly run: {
    readonly syncs?: readonly { readonly calls: readonly CriCall[]; readonly lowCalls?: readonly LowCall[] }[];
  };
}

/** All of them, in the order of the scenarios' names. */
export function recordedCreates(root: string): readonly RecordedCreate[] {
  return readdirSync(join(root, RUNS)).flatMap((file) => {
    const { run }: RecordedRun = JSON.parse(readFileSync(join(root, RUNS, file), 'utf8'));
    return (run.syncs ?? []).flatMap(({ calls, lowCalls = [] }) =>
      lowCalls
        .filter((low) => low.service === 'docker' && low.method === 'CreateContainer')
        .map((low): RecordedCreate => {
          const call = calls[low.call];
          return {
            scenario: file.replace('.json', ''),
            kind: call?.method === 'RunPodSandbox' ? 'sandbox' : 'container',
            request: low.request,
            cri: call?.request ?? null,
          };
        }),
    );
  });
}
