/**
 * The entries of a map in the order in which the real kubelet of the comparison goes through them. Go leaves that order
 * open; there it is fixed: the map was filled with its keys sorted, as from JSON, up to eight keys come in the order in
 * which they were added, and with more the buckets come first, which the hash of the key chooses, with no random seed.
 */
export function mapEntries(map: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const known = seen.get(map);
  if (known) return known;
  const entries = Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
  const mask = bucketsOf(entries.length) - 1;
  const ordered = mask === 0 ? entries : entries.sort(([a], [b]) => (lowHash(a) & mask) - (lowHash(b) & mask));
  seen.set(map, ordered);
  return ordered;
}

const seen = new WeakMap<object, readonly (readonly [string, string])[]>();

/** A bucket holds eight; there are twice as many as soon as there are more than 6.5 to a bucket. */
function bucketsOf(count: number): number {
  let buckets = 1;
  while (count > 8 && count > 13 * Math.trunc(buckets / 2)) buckets *= 2;
  return buckets;
}

const hashes = new Map<string, number>();
const MOST_HASHES = 4096;

/** The low 16 bits of `memhashFallback` of Go 1.19 with a zero seed and key: more than the buckets of any map here. */
function lowHash(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = Number(memhash(new TextEncoder().encode(text)) & 0xffffn);
  if (hashes.size >= MOST_HASHES) hashes.clear();
  hashes.set(text, hash);
  return hash;
}

const M1 = 0xa0761d6478bd642fn;
const M2 = 0xe7037ed1a0b428dbn;
const M3 = 0x8ebc6af09c88c6e3n;
const M4 = 0x589965cc75374cc3n;
const M5 = 0x1d8e4e27c47d124fn;
const WORD = 0xffffffffffffffffn;

/** The two halves of the product of two words, folded. */
function mix(a: bigint, b: bigint): bigint {
  const product = a * b;
  return (product >> 64n) ^ (product & WORD);
}

function memhash(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const r4 = (i: number) => BigInt(view.getUint32(i, true));
  const r8 = (i: number) => view.getBigUint64(i, true);
  const length = bytes.length;
  let seed = M1;
  let a = 0n;
  let b = 0n;
  if (length === 0) return seed;
  if (length < 4) {
    a = BigInt(view.getUint8(0) | (view.getUint8(length >> 1) << 8) | (view.getUint8(length - 1) << 16));
  } else if (length < 8) {
    a = r4(0);
    b = r4(length - 4);
  } else if (length <= 16) {
    a = r8(0);
    b = r8(length - 8);
  } else {
    let p = 0;
    let left = length;
    if (left > 48) {
      let seed1 = seed;
      let seed2 = seed;
      for (; left > 48; left -= 48, p += 48) {
        seed = mix(r8(p) ^ M2, r8(p + 8) ^ seed);
        seed1 = mix(r8(p + 16) ^ M3, r8(p + 24) ^ seed1);
        seed2 = mix(r8(p + 32) ^ M4, r8(p + 40) ^ seed2);
      }
      seed ^= seed1 ^ seed2;
    }
    for (; left > 16; left -= 16, p += 16) seed = mix(r8(p) ^ M2, r8(p + 8) ^ seed);
    a = r8(p + left - 16);
    b = r8(p + left - 8);
  }
  return mix(M5 ^ BigInt(length), mix(a ^ M2, b ^ seed));
}
