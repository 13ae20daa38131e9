import { join } from 'node:path';

/** Where the reference keeps what it fetches and makes; nothing of it is part of the project. */
export interface Places {
  /** Everything below lies here. */
  readonly home: string;
  /** The whole source tree of kubernetes, where GOPATH mode looks for it. */
  readonly tree: string;
  /** Which source package the tree came from: one line, its name and version. */
  readonly sourcePackage: string;
  /** Copies of Go files that only the compiler sees. */
  readonly generated: string;
  /** The program that replays scenarios and records the blocks that ran. */
  readonly program: string;
  /** The same without hooks, for measuring. */
  readonly benchProgram: string;
  /** What the programs were made from: a hash. */
  readonly stamp: string;
}

/** @param home `REFERENCE_HOME`, else `.cache/reference` of the project @param root the project's root */
export function referencePlaces(home: string | undefined, root: string): Places {
  const at = home || join(root, '.cache/reference');
  return {
    home: at,
    tree: join(at, 'src/k8s.io/kubernetes'),
    sourcePackage: join(at, 'source-package.txt'),
    generated: join(at, 'generated'),
    program: join(at, 'bin/kubelet-reference'),
    benchProgram: join(at, 'bin/kubelet-reference-bench'),
    stamp: join(at, 'bin/stamp.json'),
  };
}
