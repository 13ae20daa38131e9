import type { Lang } from '../../lib/text.ts';

/** Which lines a slot shows. Small on purpose: these props travel with the page, the text does not. */
export interface SlotProps {
  /** Go path of a pinned file. */
  readonly file: string;
  /** 1-based, inclusive; the whole file without them. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  /** These lines alone, ascending; `first` and `last` say nothing then. */
  readonly only?: readonly number[] | undefined;
  /** A letter a shown line, in their order, as in LinesOptions. */
  readonly runs?: string | undefined;
  /** Line number of the lit line. */
  readonly lit?: number | undefined;
  /** Ids and links on line numbers: on a page that shows one file. */
  readonly anchors?: boolean | undefined;
  /** Hangs the notes in this language under their lines. */
  readonly notes?: Lang | undefined;
}
