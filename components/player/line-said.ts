import type { StepWords } from '../../lib/dictionary/index.ts';

/** The marks of a line, as its attributes have them. */
export interface LineMarks {
  /** `ran`, `will` or `no`; undefined where nothing is known. */
  readonly run?: string | undefined;
  /** `on`, `off` or `idle`; undefined without a breakpoint. */
  readonly stop?: string | undefined;
  /** Whether the line called what runs now. */
  readonly calls: boolean;
}

/** What the marks of a line show, in words for a reader who cannot see them. */
export function lineSaid({ run, stop, calls }: LineMarks, words: StepWords): string {
  const said = [
    stop === 'on' ? words.lineStop : stop === 'off' ? words.lineStopOff : stop === 'idle' ? words.lineStopIdle : '',
    calls ? words.lineCalls : '',
    run === 'ran' ? words.ran : run === 'will' ? words.will : run === 'no' ? words.no : '',
  ];
  return said.filter(Boolean).join(' ');
}
