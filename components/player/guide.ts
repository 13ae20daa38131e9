/** What people wrote about one function of a run, in the reader's language, and what the port knows of its lines. */
export interface FunctionGuide {
  readonly file: string;
  /** Name as in the outline: `kubeGenericRuntimeManager.SyncPod`. */
  readonly func: string;
  /** 1-based lines, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** By offset from `first`: the marked line that speaks for the line, 0 where none does. */
  readonly owners: readonly number[];
  readonly notes: readonly { readonly line: number; readonly text: string }[];
  readonly captions: readonly { readonly line: number; readonly text: string; readonly back?: string | undefined }[];
  readonly summary: string | undefined;
  /** Why the text of its file is not here; `first` and `last` are 0 then. */
  readonly missing: string | undefined;
}

/** One of the seven things that SyncPod does, for the rail. Lines are those of SyncPod, both inclusive. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly title: string;
}

/** All that is written about the functions of a run, in one language. */
export interface Guide {
  readonly functions: Readonly<Record<string, FunctionGuide>>;
  readonly parts: readonly Part[];
  /** The line of kubelet that calls SyncPod: shown above it, never lit. */
  readonly caller: { readonly file: string; readonly func: string; readonly line: number };
}

/** Names a function of the Go source among all others. */
export function functionKey(file: string, func: string): string {
  return `${file}#${func}`;
}

/** `kubeGenericRuntimeManager.SyncPod` → `kubeGenericRuntimeManager`; empty for a function without a receiver. */
export function receiverOf(func: string): string {
  return func.slice(0, Math.max(0, func.lastIndexOf('.')));
}

/** `kubeGenericRuntimeManager.SyncPod` → `SyncPod`. */
export function shortName(func: string): string {
  return func.slice(func.lastIndexOf('.') + 1);
}
