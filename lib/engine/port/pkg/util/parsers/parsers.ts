/*
 * Port of pkg/util/parsers/parsers.go at v1.20.2, blob ef869cd768e0909edb71f734d31a1dd8a613ad36.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */

import { ParseNormalizedNamed } from '../../../../go/docker-reference.ts';
import { Errorf, type GoError } from '../../../../go-error.ts';

/** Repository, tag, digest and error. */
export function ParseImageName(image: string): [string, string, string, GoError | undefined] {
  const [named, err] = ParseNormalizedNamed(image);
  if (err) {
    return ['', '', '', Errorf("couldn't parse image name: %v", err)];
  }

  const repoToPull = named.name;
  let tag = named.tag;
  const digest = named.digest;

  if (tag.length === 0 && digest.length === 0) {
    tag = 'latest';
  }
  return [repoToPull, tag, digest, undefined];
}
