import { escapeHtml, noteHtml } from '../note/note-html.ts';
import { chipMark } from '../values/chip.ts';
import { callHtml } from './code-calls.ts';
import type { Chip, CodePaint } from './code-paint.ts';
import type { FunctionGuide } from './guide.ts';

/** The end of a line's text: values stand before it, so that they stay on the line. */
const TEXT_END = '\n</span>';

/** `<li>`s of joined HTML, each with its end. */
export function splitLines(html: string): readonly string[] {
  return html.split(/(?<=<\/li>)/).filter((line) => line !== '');
}

/**
 * Adds to the lines of a function what a step view shows in them: values and calls at their ends, breakpoints, notes under them.
 * @param lines one `<li>` a line, from `first`
 * @param noteLabel the name of a note's number, with `{n}` in its place
 */
export function dressed(
  lines: readonly string[],
  first: number,
  { chips, calls, stops }: Pick<CodePaint, 'chips' | 'calls' | 'stops'>,
  known: FunctionGuide | undefined,
  noteLabel: string,
): readonly string[] {
  const values = Map.groupBy(chips, (chip) => chip.line);
  const notes = Map.groupBy(known?.notes.map((note, i) => ({ ...note, number: i + 1 })) ?? [], (note) => note.line);
  return lines.map((line, i) => {
    const n = first + i;
    const made = calls.filter((call) => call.line === n).map(callHtml);
    const valued = [...(values.get(n)?.map(chipHtml) ?? []), ...made].join('');
    const noted = notes.get(n)?.map((note) =>
      noteHtml({
        id: `note-${known?.func}-${note.number}`,
        number: note.number,
        text: note.text,
        label: noteLabel.replace('{n}', String(note.number)),
      }),
    );
    const stop = stops.find((one) => one.line === n)?.mark;
    if (valued === '' && noted === undefined && stop === undefined) return line;
    return line
      .replace(/^<li /, () => (stop ? `<li data-stop="${stop}" ` : '<li '))
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
  const text = escapeHtml(`${chip.name} = ${chip.text}`);
  return `<button ${marks} ${chip.now ? 'class="val chg"' : 'class="val" tabindex="-1"'}>${text}</button>`;
}

/** The text of one line on one line, without its number, values, notes and places to break: for a caller's card. */
export function lineText(line: string): string {
  const text = /<span class="tx">(?:<span class="tb">\t*<\/span>)?([\s\S]*?)\n<\/span>/.exec(line)?.[1];
  return text?.replaceAll('<wbr>', '') ?? '';
}
