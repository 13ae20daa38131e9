/*
 * Port of staging/src/k8s.io/component-base/logs/logreduction/logreduction.go at v1.20.2, blob 6534a5a64b8ae8c372bc3b9ab74ebaf31de56178.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the delay after which a message is printed again; it is measured on a real clock, and a replay is over before.
 */

/** A class, as it stands behind a field of what uses it. */
export class LogReduction {
  readonly lastError = new Map<string, string>();

  ShouldMessageBePrinted(message: string, parentID: string): boolean {
    const lastMsg = this.lastError.get(parentID);
    if (message !== lastMsg) {
      this.lastError.set(parentID, message);
      return true;
    }
    return false;
  }

  ClearID(parentID: string): void {
    this.lastError.delete(parentID);
  }
}

export function NewLogReduction(): LogReduction {
  const l = new LogReduction();
  return l;
}
