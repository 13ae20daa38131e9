import type { Text } from '../text.ts';
import type { Json } from './run.ts';

/** What goes in: a pod, a node and what happens to them, in order. The wire format is `lib/engine/conformance/README.md`. */
export interface Scenario {
  /** kebab-case, unique. */
  readonly name: string;
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
  /** A v1.Pod as JSON, strictly checked. */
  readonly pod: { readonly [key: string]: Json };
  readonly node: {
    readonly images: readonly string[];
    readonly featureGates: { readonly EphemeralContainers: boolean };
    readonly runtime: 'fake' | 'dockershim';
  };
  readonly steps: readonly ScenarioStep[];
}

/** One thing that happens. Exactly one key is set. Durations are Go durations, such as `10s`. */
export type ScenarioStep =
  | { readonly sync: Readonly<Record<string, never>> }
  | { readonly advance: string }
  | { readonly exit: { readonly container: string; readonly code: number; readonly reason: string } }
  | {
      readonly containerState: {
        readonly container: string;
        readonly state: 'UNKNOWN' | 'CREATED' | 'RUNNING' | 'EXITED';
      };
    }
  | {
      readonly probe: {
        readonly container: string;
        readonly probe: 'liveness' | 'startup';
        readonly result: 'success' | 'failure';
      };
    }
  | {
      readonly sandbox: {
        readonly id?: string;
        readonly state?: 'READY' | 'NOTREADY';
        readonly ip?: string;
        readonly network?: 'NODE' | 'POD';
      };
    }
  | { readonly image: { readonly add: string } | { readonly remove: string } }
  | { readonly patch: { readonly [key: string]: Json } }
  | {
      readonly fault: { readonly call: string; readonly error: string; readonly skip: number; readonly times: number };
    };
