import type { ExactJson, SingleSync, Tracing } from '../lib/engine/index.ts';

/** A sync that is measured; the real kubelet measures the same ones. */
export interface Workload {
  readonly what: 'fresh pod' | 'nothing to do';
  readonly containers: number;
}

export const WORKLOADS: readonly Workload[] = [
  { what: 'fresh pod', containers: 1 },
  { what: 'fresh pod', containers: 3 },
  { what: 'nothing to do', containers: 1 },
  { what: 'nothing to do', containers: 3 },
];

export const TRACINGS: readonly Tracing[] = ['none', 'lines', 'steps'];

export const IMAGES: readonly string[] = ['registry.example/app:1'];

/** The pod that the real kubelet is measured with, but for defaults. */
export function podOf(containers: number): ExactJson {
  return {
    metadata: { name: 'web', namespace: 'default', uid: '12345678' },
    spec: {
      containers: Array.from({ length: containers }, (_, i) => ({
        name: `c${i}`,
        image: 'registry.example/app:1',
        imagePullPolicy: 'IfNotPresent',
      })),
    },
  };
}

/** One operation of a workload, giving the nanoseconds that it took. */
export function operation({ what }: Workload, subject: SingleSync, tracing: Tracing, now: () => number): () => number {
  subject.reset();
  subject.observe();
  if (what === 'fresh pod') {
    return () => {
      subject.reset();
      const begin = now();
      subject.sync(tracing);
      return now() - begin;
    };
  }
  subject.sync('none');
  subject.observe();
  // The mean of a hundred: the clock itself takes some.
  return () => {
    const begin = now();
    for (let i = 0; i < 100; i++) subject.sync(tracing);
    return (now() - begin) / 100;
  };
}

/**
 * Repeats an operation for five rounds of 0.7 s after a warm-up and gives the best round's mean, as the real kubelet's
 * program does, so that both are asked alike.
 */
export function measure(body: () => number, now: () => number): number {
  const round = (nanoseconds: number) => {
    let [count, spent] = [0, 0];
    for (const begin = now(); now() - begin < nanoseconds; count++) spent += body();
    return spent / count;
  };
  round(0.5e9);
  return Math.min(...Array.from({ length: 5 }, () => round(0.7e9)));
}
