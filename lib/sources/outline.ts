import { outlineGo } from './outline-go.ts';
import { outlineProto } from './outline-proto.ts';

/** One function, method or type of a file. */
export interface Declaration {
  /** `containerChanged`, `podActions`; a method with its receiver's type: `kubeGenericRuntimeManager.SyncPod`. */
  readonly name: string;
  readonly kind: 'func' | 'type';
  /** The receiver's type without its star; of an rpc, the service. */
  readonly receiver?: string;
  /** 1-based line of `func` or of the type's name: a doc comment above is not part of it. */
  readonly first: number;
  /** 1-based, inclusive. */
  readonly last: number;
}

/** The declarations of a Go or proto file in their order; none for other files. */
export function outline(source: { readonly file: string; readonly lines: readonly string[] }): readonly Declaration[] {
  if (source.file.endsWith('.go')) return outlineGo(source.lines);
  if (source.file.endsWith('.proto')) return outlineProto(source.lines);
  return [];
}
