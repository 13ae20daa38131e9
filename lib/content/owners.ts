/**
 * Which marked line speaks for each line of a function. The port marks statements, not lines: the second line of a
 * statement, a closing brace or a log call has no mark of its own, yet a reader wants to know whether it ran. Only what
 * follows from the mark is said; where it does not, the line has no owner and is shown as neither run nor not run.
 */

/** Lines that open a branch or a loop: what stands inside may not run although the line does. */
const CONTROL = /^(\}?\s*else\b|if\b|for\b|switch\b|select\b|case\b|default:|func\b|go\b|defer\b)/;
/** The statement goes on in the next line. */
const GOES_ON = /(&&|\|\||,|\(|\+|=)$/;

interface GoText {
  /** 1-based number of the function's first line. */
  readonly first: number;
  /** The function's lines, from `func` to its closing brace. */
  readonly lines: readonly string[];
}

/**
 * @param text one top-level function, as gofmt leaves it
 * @param markers 1-based lines of the function that the port marks
 * @returns by 1-based line, the marked line that speaks for it
 */
export function ownersOf(text: GoText, markers: readonly number[]): ReadonlyMap<number, number> {
  const marked = new Set(markers);
  const owners = new Map<number, number>();
  const start = Math.min(...markers);
  text.lines.forEach((line, i) => {
    const number = text.first + i;
    // The last brace is passed only by a function that falls off its end: the mark of no line says that.
    if (i > 0 && i === text.lines.length - 1) return;
    const owner = i === 0 ? start : ownerOf(text, i, marked, owners);
    if (owner !== undefined && line.trim() !== '' && Number.isFinite(owner)) owners.set(number, owner);
  });
  return owners;
}

function ownerOf(
  text: GoText,
  i: number,
  marked: ReadonlySet<number>,
  owners: ReadonlyMap<number, number>,
): number | undefined {
  const line = text.lines[i] ?? '';
  const code = codeOf(line);
  if (marked.has(text.first + i)) return text.first + i;
  if (code === '') return undefined;
  const before = previousCode(text, i);
  if (GOES_ON.test(codeOf(text.lines[before] ?? ''))) return owners.get(text.first + before);
  if (/^[})]/.test(code)) return owners.get(text.first + openerOf(text, i, indentOf(line)));
  const next = sibling(text, i, 1);
  if (next !== undefined && marked.has(text.first + next)) return text.first + next;
  const previous = sibling(text, i, -1);
  if (previous !== undefined) {
    const simple = !/[{(]$/.test(codeOf(text.lines[previous] ?? '')) && !/^\}/.test(codeOf(text.lines[previous] ?? ''));
    if (simple) return owners.get(text.first + previous);
  }
  const opener = openerOf(text, i, indentOf(line) - 1);
  const opening = codeOf(text.lines[opener] ?? '');
  return CONTROL.test(opening) || /\bfunc\(.*\{$/.test(opening) ? undefined : owners.get(text.first + opener);
}

/** The code of a line without its comment: empty for blank and comment lines. A `//` inside a string is left as it is. */
function codeOf(line: string): string {
  const code = line.trim();
  return code.startsWith('//') ? '' : code.replace(/\s\/\/[^"`]*$/, '').trim();
}

function indentOf(line: string): number {
  return line.length - line.replace(/^\t+/, '').length;
}

function previousCode(text: GoText, i: number): number {
  let at = i - 1;
  while (at > 0 && codeOf(text.lines[at] ?? '') === '') at--;
  return at;
}

/** The nearest line before `i` that is indented by at most `indent` and is code. */
function openerOf(text: GoText, i: number, indent: number): number {
  let at = i - 1;
  while (at > 0 && (codeOf(text.lines[at] ?? '') === '' || indentOf(text.lines[at] ?? '') > indent)) at--;
  return at;
}

/** The neighbouring statement of the same block, `step` 1 after or -1 before; undefined where the block ends. */
function sibling(text: GoText, i: number, step: 1 | -1): number | undefined {
  const indent = indentOf(text.lines[i] ?? '');
  for (let at = i + step; at > 0 && at < text.lines.length; at += step) {
    const line = text.lines[at] ?? '';
    const code = codeOf(line);
    if (code === '' || indentOf(line) > indent) continue;
    return indentOf(line) === indent && !/^(case\b|default:)/.test(code) ? at : undefined;
  }
  return undefined;
}
