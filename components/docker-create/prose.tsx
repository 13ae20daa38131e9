/** A sentence with what stands between backticks in the code font. */
export function Prose({ text }: { readonly text: string }) {
  return text.split('`').map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence does not change its parts
    i % 2 === 0 ? part : <code key={i}>{part}</code>,
  );
}
