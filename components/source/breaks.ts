/** Pieces of highlighted HTML: a tag, or text. Highlighted spans do not nest. */
const PIECE = /<[^>]*>|[^<]+/g;

/** Spans whose text is one word to a reader: a string, a comment, a number. */
const WHOLE = /^<span class="(?:st|co|nu)"/;

/**
 * Adds the places where a long line may break first: after `(` and `,`, and before the `.` of a selector.
 * `<wbr>` is neither copied nor found by a search, so the text stays what it is.
 */
export function withBreaks(html: string): string {
  let whole = false;
  return html.replace(PIECE, (piece) => {
    if (piece.startsWith('<')) {
      whole = WHOLE.test(piece);
      return piece;
    }
    if (whole) return piece;
    return piece.replace(/([(,])(?=[^\s)])/g, '$1<wbr>').replace(/(?<=[\w)\]]|^)\.(?=[A-Za-z_]|$)/g, '<wbr>.');
  });
}
