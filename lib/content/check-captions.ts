import type { Text } from '../text.ts';
import type { At, Report } from './check-notes.ts';
import type { Marks } from './markers.ts';
import type { NotesFile } from './notes-file.ts';

/** A caption must be shown one day, so its line is marked; and what it quotes must be a value that the port gives. */
export function checkCaptions({ notes }: NotesFile, marks: Marks | undefined, report: Report): void {
  if (notes.captions.length === 0) return;
  if (marks === undefined) {
    report(['captions'], 'the port marks no line here: no step shows a caption', 'remove them, or port it first');
    return;
  }
  let before = 0;
  for (const [i, { line, text, back }] of notes.captions.entries()) {
    const at = ['captions', i];
    if (line === before) report(at, `line ${line} has a caption already`, 'keep one of them');
    if (line < before) report(at, `line ${line} comes before ${before}`, 'put captions in the order of their lines');
    before = line;
    if (!marks.lines.includes(line)) {
      const what = `the port does not mark line ${line}: no step shows this caption`;
      report([...at, 'line'], what, `put it on a marked line, such as ${nearest(line, marks.lines)}`);
    }
    checkValues(at, text, marks, report);
    if (back) checkValues([...at, 'back'], back, marks, report);
  }
}

function nearest(line: number, marked: readonly number[]): string {
  const near = marked.toSorted((a, b) => Math.abs(a - line) - Math.abs(b - line)).slice(0, 2);
  return near.sort((a, b) => a - b).join(' or ');
}

function checkValues(at: At, text: Text, marks: Marks, report: Report): void {
  for (const lang of ['ja', 'en'] as const) {
    for (const [, inner = ''] of text[lang].matchAll(/\{([^}]*)\}/g)) {
      const name = /^([A-Za-z_]\w*)(\.\w+)*$/.exec(inner)?.[1];
      if (name === undefined) {
        report([...at, lang], `{${inner}} is no value`, 'name a local or parameter, such as {ip} or {changes.killPod}');
      } else if (!marks.names.has(name)) {
        const names = [...marks.names].sort().join(', ') || 'nothing: the port gives no values here';
        report([...at, lang], `the port gives no ${name} here`, `quote ${names}`);
      }
    }
  }
}
