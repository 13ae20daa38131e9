/** Lines that open a block: their statement ends where the block begins. */
const OPENS = /^(\}?\s*else\b|if\b|for\b|switch\b|select\b|case\b|default:)/;

/**
 * The Go statement that starts on a line: all its lines, up to the block it opens.
 * @param lines of a file as gofmt leaves it @param line 1-based
 */
export function goStatement(lines: readonly string[], line: number): string {
  const opens = OPENS.test((lines[line - 1] ?? '').trim());
  const out: string[] = [];
  let depth = 0;
  for (const raw of lines.slice(line - 1)) {
    const code = withoutText(raw);
    out.push(raw.trim());
    if (opens && /[{:]$/.test(code.trim())) break;
    for (const character of code) {
      if ('([{'.includes(character)) depth++;
      if (')]}'.includes(character)) depth--;
    }
    if (!opens && depth <= 0) break;
  }
  return out.join(' ');
}

/** Without strings and comments, whose brackets count for nothing. */
function withoutText(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\/\/.*$/g, '');
}
