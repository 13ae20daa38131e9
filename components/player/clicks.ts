import type { Move } from '../../lib/player/index.ts';
import { TABS, type Tab } from '../state/tabs.ts';
import { type ChipWish, chipOf } from '../values/chip.ts';
import { PANES, type Pane } from './props.ts';
import { WAYS } from './ways.ts';

/** What a click on a marked element asks for. Every such element is a link or button that works without JavaScript too. */
export type ClickWish =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'visit'; readonly id: string }
  | { readonly kind: 'frame'; readonly index: number }
  | { readonly kind: 'tab'; readonly tab: Tab }
  | { readonly kind: 'pane'; readonly pane: Pane }
  | { readonly kind: 'copy' }
  | { readonly kind: 'chip'; readonly chip: ChipWish };

/** The marks of an element, `data-…`. */
export interface Marked {
  readonly move?: string | undefined;
  readonly step?: string | undefined;
  readonly frame?: string | undefined;
  readonly tab?: string | undefined;
  readonly pane?: string | undefined;
  readonly copy?: string | undefined;
  readonly chip?: string | undefined;
}

/** The wish of a marked element; undefined where it has none. */
export function wishOf(marks: Marked): ClickWish | undefined {
  if (marks.move !== undefined) {
    const move = WAYS.find((way) => way === marks.move);
    return move && { kind: 'move', move };
  }
  if (marks.step !== undefined) return { kind: 'visit', id: marks.step };
  if (marks.frame !== undefined) return { kind: 'frame', index: Number(marks.frame) };
  if (marks.chip !== undefined) {
    const chip = chipOf(marks.chip);
    return chip && { kind: 'chip', chip };
  }
  const tab = TABS.find((one) => one === marks.tab);
  if (tab) return { kind: 'tab', tab };
  const pane = PANES.find((one) => one === marks.pane);
  if (pane) return { kind: 'pane', pane };
  return marks.copy === undefined ? undefined : { kind: 'copy' };
}

/** Where a click looks for its mark. */
export const MARKED = '[data-move], [data-step], [data-frame], [data-tab], [data-pane], [data-copy], [data-chip]';
