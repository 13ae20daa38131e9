import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import { escapeHtml, noteHtml } from '../note/note-html.ts';
import { chipMark } from '../values/chip.ts';
import { callHtml } from './code-calls.ts';
import { type Chip, type CodePaint, runOf } from './code-paint.ts';
import type { FunctionGuide } from './guide.ts';
import { lineSaid } from './line-said.ts';

/** The end of a line's text: values stand before it, so that they stay on the line. */
const TEXT_END = '\n</span>';

/** `<li>`s of joined HTML, each with its end. */
export function splitLines(html: string): readonly string[] {
  return html.split(/(?<=<\/li>)/).filter((line) => line !== '');
}

/** Where a line's hidden words stand: over its number, which CSS draws. */
const SAID = '<span class="no"></span>';

/**
 * Adds to the lines of a function what a step view shows in them: hidden words for what marks show, values and calls at their
 * ends, breakpoints, counts, notes under them.
 * @param lines one `<li>` a line, from `first`
 * @param paint undefined for lines that are painted later: they get their notes only
 */
export function dressed(
  lines: readonly string[],
  first: number,
  paint: CodePaint | undefined,
  known: FunctionGuide | undefined,
  words: StepWords,
): readonly string[] {
  const values = Map.groupBy(paint?.chips ?? [], (chip) => chip.line);
  const notes = Map.groupBy(known?.notes.map((note, i) => ({ ...note, number: i + 1 })) ?? [], (note) => note.line);
  return lines.map((line, i) => {
    const n = first + i;
    const made = paint?.calls.filter((call) => call.line === n).map(callHtml) ?? [];
    const valued = [...(values.get(n)?.map(chipHtml) ?? []), ...made].join('');
    const noted = notes.get(n)?.map((note) =>
      noteHtml({
        id: `note-${known?.func}-${note.number}`,
        number: note.number,
        text: note.text,
        label: fill(words.note, { n: note.number }),
      }),
    );
    const stop = paint?.stops.find((one) => one.line === n)?.mark;
    const calls = paint?.lit === 'call' && paint.line === n;
    const said = paint ? lineSaid({ run: runOf(paint, n), stop, calls }, words) : '';
    const count = paint?.visits.find((one) => one.line === n)?.count ?? 1;
    return line
      .replace(/^<li /, () => (stop ? `<li data-stop="${stop}" ` : '<li '))
      .replace(SAID, () => `<span class="no">${said}</span>${visitsHtml(count, words)}`)
      .replace(TEXT_END, () => `${valued}${TEXT_END}`)
      .replace(/<\/li>$/, () => `${noted?.join('') ?? ''}</li>`);
  });
}

/**
 * One value at the end of a line: a press opens it as a tree. Tab stops at those of the step; there may be dozens of others,
 * and the values tab has them all.
 */
export function chipHtml(chip: Chip): string {
  const marks = `type="button" data-chip="${escapeHtml(chipMark(chip))}" aria-haspopup="dialog"`;
  const look = chip.now ? 'class="val chg"' : 'class="val" tabindex="-1"';
  return `<button ${marks} ${look}>${escapeHtml(chipText(chip))}</button>`;
}

/** `id = sandbox-0`: what stands in the value at the end of a line. */
export function chipText({ name, text }: Chip): string {
  return `${name} = ${text}`;
}

/** How often a sync lights a line, as the button that lists the visits; nothing for a single one. */
export function visitsHtml(count: number, words: StepWords): string {
  if (count < 2) return '';
  return `<button type="button" class="visits" aria-label="${escapeHtml(fill(words.lineVisits, { n: count }))}">×${count}</button>`;
}

/** The text of one line on one line, without its number, values, notes and places to break: for a caller's card. */
export function lineText(line: string): string {
  const text = /<span class="tx">(?:<span class="tb">\t*<\/span>)?([\s\S]*?)\n<\/span>/.exec(line)?.[1];
  return text?.replaceAll('<wbr>', '') ?? '';
}
