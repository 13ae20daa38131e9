/*
 * Port of pkg/kubelet/container/os.go at v1.20.2, blob dae825b957bdecc3e03525900f995a3d373e55e4.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the calls that no ported function makes, and what they give besides an error.
 */
import { type GoError, ValueError } from '../../../../go-error.ts';

export interface OSInterface {
  MkdirAll(path: string, perm: number): GoError | undefined;
  Symlink(oldname: string, newname: string): GoError | undefined;
  Stat(path: string): GoError | undefined;
  Remove(path: string): GoError | undefined;
  Create(path: string): GoError | undefined;
  Chmod(path: string, perm: number): GoError | undefined;
}

/** An `os.PathError` for a file that is not there. */
export class NotExistError extends ValueError {
  constructor(op: string, path: string) {
    super(`${op} ${path}: no such file or directory`);
  }
}

/** `os.IsNotExist`, which looks at what an error is and not at its text. */
export function IsNotExist(err: GoError | undefined): boolean {
  return err instanceof NotExistError;
}
