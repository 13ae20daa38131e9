import type { GoError } from '../go-error.ts';

/** What ported code reaches of the host without being handed it: Go's `os`, `ioutil` and `math/rand`. */
export interface Host {
  /** `os.Stat`. */
  Stat(path: string): GoError | undefined;
  /** `os.OpenFile` to truncate and write, `WriteString` and `Close`. */
  Rewrite(path: string, content: string): GoError | undefined;
  /** `ioutil.ReadFile`. */
  ReadFile(path: string): readonly [content: string, err?: GoError];
  /** `rand.Uint32`. */
  Uint32(): number;
}

let current: Host | undefined;

/** Runs `body` on `host`; always restores the host before. A replay is synchronous, so there is at most one. */
export function onHost<T>(host: Host, body: () => T): T {
  const before = current;
  current = host;
  try {
    return body();
  } finally {
    current = before;
  }
}

/** The host of the replay that runs now. Throws outside `onHost`. */
export function host(): Host {
  if (current === undefined) throw new Error('ported code asked for files on no host');
  return current;
}
