/*
 * Port of vendor/github.com/docker/docker/api/types/filters/parse.go at v1.20.2, blob 0bd2e1e1853b91ab77097e7bf60fa733c3b844a5.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: reading from JSON, and the ways to match that this node's Docker does not need.
 */

/** A class, as its methods share names with others. */
export class Args {
  readonly fields: Map<string, Set<string>>;

  constructor(fields: Map<string, Set<string>>) {
    this.fields = fields;
  }

  Get(key: string): readonly string[] {
    const values = this.fields.get(key);
    if (values === undefined) {
      return [];
    }
    return [...values];
  }

  Add(key: string, value: string): void {
    const values = this.fields.get(key);
    if (values !== undefined) {
      values.add(value);
    } else {
      this.fields.set(key, new Set([value]));
    }
  }

  ExactMatch(key: string, source: string): boolean {
    const fieldValues = this.fields.get(key);
    if (fieldValues === undefined || fieldValues.size === 0) {
      return true;
    }
    return fieldValues.has(source);
  }

  Contains(field: string): boolean {
    return this.fields.has(field);
  }
}

export function NewArgs(): Args {
  const args = new Args(new Map());
  return args;
}
