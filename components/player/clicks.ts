import { type Breakpoint, type Fold, foldOf, type Move, readBreakpoints } from '../../lib/player/index.ts';
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
  | { readonly kind: 'fold'; readonly fold: Fold }
  | { readonly kind: 'thing'; readonly name: string }
  /** Without `at`: on the lit line. */
  | { readonly kind: 'toggleBreakpoint'; readonly at: Breakpoint | undefined }
  | { readonly kind: 'switchBreakpoint'; readonly at: Breakpoint }
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
  readonly fold?: string | undefined;
  /** Something on the node. */
  readonly thing?: string | undefined;
  /** A breakpoint as the address has it: to take away (or set), and to switch on or off. */
  readonly toggle?: string | undefined;
  readonly switch?: string | undefined;
}

const OTHER_WAY: Readonly<Partial<Record<Move, Move>>> = {
  stepForward: 'stepBack',
  stepBack: 'stepForward',
  next: 'nextBack',
  stepIn: 'stepInBack',
  stepOut: 'stepOutBack',
  continue: 'reverseContinue',
};

/** The wish of a marked element; undefined where it has none. `shift`: a move goes the other way. */
export function wishOf(marks: Marked, shift = false): ClickWish | undefined {
  if (marks.move !== undefined) {
    const named = WAYS.find((way) => way === marks.move);
    const move = named && shift ? OTHER_WAY[named] : named;
    return move && { kind: 'move', move };
  }
  if (marks.fold !== undefined) return { kind: 'fold', fold: foldOf(marks.fold) };
  if (marks.thing !== undefined) return { kind: 'thing', name: marks.thing };
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
  if (marks.toggle === 'lit') return { kind: 'toggleBreakpoint', at: undefined };
  const [toggled, switched] = [breakpointOf(marks.toggle), breakpointOf(marks.switch)];
  if (toggled) return { kind: 'toggleBreakpoint', at: toggled };
  if (switched) return { kind: 'switchBreakpoint', at: switched };
  return marks.copy === undefined ? undefined : { kind: 'copy' };
}

function breakpointOf(text: string | undefined): Breakpoint | undefined {
  return text === 'sync' ? { kind: 'sync' } : readBreakpoints(text).list[0]?.at;
}

/** Where a click looks for its mark. */
export const MARKED = ['move', 'step', 'frame', 'tab', 'pane', 'copy', 'chip', 'fold', 'thing', 'toggle', 'switch']
  .map((mark) => `[data-${mark}]`)
  .join(', ');
