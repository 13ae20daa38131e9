/*
 * Port of pkg/util/hash/hash.go at v1.20.2, blob 803f066a440b3e37a2c669db13185cb8030dbf01.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. The hasher is FNV-1a of 32 bits, and the object is bytes: kubelet hashes nothing else.
 */

import { fnv32a } from '../../../../go/fnv.ts';

const encoder = new TextEncoder();

/**
 * The FNV-1a sum, as an unsigned 32-bit number, of what go-spew prints for the bytes of `text`: `([]uint8)[123 34]`.
 */
export function DeepHashObject(text: string): number {
  const bytes = encoder.encode(text);
  let sum = OPENED;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (i > 0) sum = Math.imul(sum ^ SPACE, PRIME);
    if (byte >= 100) sum = Math.imul(sum ^ (ZERO + Math.trunc(byte / 100)), PRIME);
    if (byte >= 10) sum = Math.imul(sum ^ (ZERO + (Math.trunc(byte / 10) % 10)), PRIME);
    sum = Math.imul(sum ^ (ZERO + (byte % 10)), PRIME);
  }
  return Math.imul(sum ^ CLOSING, PRIME) >>> 0;
}

const PRIME = 0x01000193;
const SPACE = 0x20;
const ZERO = 0x30;
const CLOSING = 0x5d;
/** The sum after `([]uint8)[`. */
const OPENED = fnv32a('([]uint8)[');
