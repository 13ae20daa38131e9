import type { StepWords } from '../../lib/dictionary/index.ts';
import type { Breakpoints, Fold } from '../../lib/player/index.ts';
import type { Lang } from '../../lib/text.ts';
import type { Tab } from '../state/tabs.ts';
import type { StillFrame } from '../values/still.ts';
import type { Guide } from './guide.ts';
import type { Shown } from './shown.ts';

/** The panes that take turns where the screen is too narrow for all. */
export const PANES = ['code', 'node', 'memo'] as const;

export type Pane = (typeof PANES)[number];

/** The pane that a query value names; the code for anything else. */
export function paneOf(value: unknown): Pane {
  return PANES.find((pane) => pane === value) ?? 'code';
}

/** All that the server gives to the step view. */
export interface PlayerProps {
  readonly lang: Lang;
  readonly words: StepWords;
  /** Name of the scenario, and the scenario as the text that the browser's replay takes. */
  readonly scenario: string;
  readonly made: string;
  readonly title: string;
  /** The step that the address names, as the server found it. */
  readonly shown: Shown;
  readonly guide: Guide;
  readonly tab: Tab;
  /** The values of the open functions; undefined where their tab is not open. */
  readonly still: readonly StillFrame[] | undefined;
  readonly pane: Pane;
  readonly breakpoints: Breakpoints;
  readonly fold: Fold;
  /** Whether the step lies in what the address folds, so that it was opened. */
  readonly unfolded: boolean;
  /** Said when the address names what is not there. */
  readonly notice: string | undefined;
  /** Pinned tag, such as `v1.20.2`, and where its files are on GitHub, without a slash at the end. */
  readonly tag: string;
  readonly blobs: string;
}
