/** The first 32 bits of the fractional parts of the `power`-th roots of the first `count` primes. */
function rootBits(count: number, power: number): Uint32Array {
  const bits = new Uint32Array(count);
  let found = 0;
  for (let n = 2; found < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (prime) bits[found++] = (n ** (1 / power) % 1) * 2 ** 32;
  }
  return bits;
}

const START = rootBits(8, 2);
const ROUNDS = rootBits(64, 3);

/** The SHA-256 sum (FIPS 180-4) of a text in UTF-8, in hex. For short texts: the browser's own works only asynchronously. */
export function sha256Hex(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  for (const [i, byte] of bytes.entries()) blocks.setUint8(i, byte);
  blocks.setUint8(bytes.length, 0x80);
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(bytes.length) * 8n);
  const sum = new Uint32Array(START);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) addBlock(sum, blocks, offset);
  return [...sum].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function addBlock(sum: Uint32Array, blocks: DataView, offset: number): void {
  const w = new Uint32Array(64);
  for (let i = 0; i < 64; i++) w[i] = i < 16 ? blocks.getUint32(offset + i * 4) : schedule(w, i);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = sum;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUNDS[i] ?? 0) + (w[i] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) sum[i] = (sum[i] ?? 0) + word;
}

function schedule(w: Uint32Array, i: number): number {
  const early = w[i - 15] ?? 0;
  const late = w[i - 2] ?? 0;
  const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
