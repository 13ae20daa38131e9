const encoder = new TextEncoder();

/** The FNV-1a sum of a text's UTF-8, as an unsigned 32-bit number: `fnv.New32a`. */
export function fnv32a(text: string): number {
  let sum = 0x811c9dc5;
  for (const byte of encoder.encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
