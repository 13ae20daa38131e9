/*
 * Port of pkg/util/hash/hash.go at v1.20.2, blob 803f066a440b3e37a2c669db13185cb8030dbf01.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. The hasher is FNV-1a of 32 bits, and the object is bytes: kubelet hashes nothing else.
 */

const encoder = new TextEncoder();

/**
 * The FNV-1a sum, as an unsigned 32-bit number, of what go-spew prints for the bytes of `text`: `([]uint8)[123 34]`.
 */
export function DeepHashObject(text: string): number {
  let sum = 0x811c9dc5;
  const write = (byte: number) => {
    sum = Math.imul(sum ^ byte, 0x01000193);
  };
  for (const byte of encoder.encode('([]uint8)[')) write(byte);
  let first = true;
  for (const byte of encoder.encode(text)) {
    if (!first) write(SPACE);
    first = false;
    if (byte >= 100) write(ZERO + Math.trunc(byte / 100));
    if (byte >= 10) write(ZERO + (Math.trunc(byte / 10) % 10));
    write(ZERO + (byte % 10));
  }
  write(CLOSING);
  return sum >>> 0;
}

const SPACE = 0x20;
const ZERO = 0x30;
const CLOSING = 0x5d;
