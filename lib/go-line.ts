/** A place in the pinned Go source: the only way this project says "where". */
export interface GoLine {
  /** Path from the root of kubernetes/kubernetes, such as `pkg/kubelet/kuberuntime/kuberuntime_manager.go`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** The file's name without folder and ending: `kuberuntime_manager`. Step ids use it. */
export function fileStem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Orders by file, then by line. */
export function compareGoLines(a: GoLine, b: GoLine): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
