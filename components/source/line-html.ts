import type { LineRun } from '../../lib/player/index.ts';
import type { HighlightedLine } from '../../lib/sources/index.ts';
import { withBreaks } from './breaks.ts';

export interface LineOptions {
  /** Whether the line has run, will run later in this sync, or does not run; left out where nothing is known. */
  readonly run?: LineRun | undefined;
  /** The lit line. */
  readonly lit?: boolean | undefined;
  /** Lines are left out before this one. */
  readonly gap?: boolean | undefined;
  /** Gives the line the id `L<n>` and a link on its number: for a page that shows one file. */
  readonly anchor?: boolean | undefined;
  /** HTML that hangs under the line, such as its notes. */
  readonly below?: string | undefined;
}

/** Deeper lines hang at nine: source.css has no more classes, and gofmt'd code of this kind no more levels. */
const DEEPEST = 9;

/**
 * The `<li>` of one line. `n` is the 1-based line number. Number and bar are drawn by CSS from `data-n` and `data-run`, so
 * that copied code has neither; the leading tabs stand in the text, so that it has those.
 */
export function lineHtml(line: HighlightedLine, n: number, options: LineOptions = {}): string {
  const { run, lit, gap, anchor, below = '' } = options;
  const indent = line.indent > 0 ? ` i${Math.min(line.indent, DEEPEST)}` : '';
  const attributes = [
    `class="ln${indent}${gap ? ' gap' : ''}"`,
    `data-n="${n}"`,
    anchor ? `id="L${n}"` : '',
    run ? `data-run="${run}"` : '',
    lit ? 'aria-current="step"' : '',
  ];
  const number = anchor
    ? `<a class="no" href="#L${n}" tabindex="-1" aria-hidden="true"></a>`
    : '<span class="no"></span>';
  const tabs = line.indent > 0 ? `<span class="tb">${'\t'.repeat(line.indent)}</span>` : '';
  const text = `<span class="tx">${tabs}${withBreaks(line.html)}\n</span>`;
  return `<li ${attributes.filter(Boolean).join(' ')}>${number}${text}${below}</li>`;
}

export interface LinesOptions {
  /** 1-based, inclusive; the whole file without them. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  /** These lines alone, ascending, instead of `first` to `last`. Where one is left out before a line, the line says so. */
  readonly only?: readonly number[] | undefined;
  /** A letter a shown line: r ran, w will run later in this sync, n does not run, - nothing is known. */
  readonly runs?: string | undefined;
  /** Line number of the lit line. */
  readonly lit?: number | undefined;
  readonly anchors?: boolean | undefined;
  /** HTML under a line, by line number. */
  readonly below?: ReadonlyMap<number, string> | undefined;
}

const RUN_OF: Readonly<Record<string, LineRun>> = { r: 'ran', w: 'will', n: 'no' };

/** One `<li>` a shown line. `lines` is the whole file. */
export function linesHtml(lines: readonly HighlightedLine[], options: LinesOptions = {}): readonly string[] {
  const { first = 1, last = lines.length } = options;
  const shown = options.only ?? Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return shown.flatMap((n, i) => {
    const line = lines[n - 1];
    if (!line) return [];
    return lineHtml(line, n, {
      run: RUN_OF[options.runs?.[i] ?? '-'],
      lit: options.lit === n,
      gap: i > 0 && shown[i - 1] !== n - 1,
      anchor: options.anchors,
      below: options.below?.get(n),
    });
  });
}
