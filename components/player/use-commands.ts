import type { RefObject } from 'react';
import type { Breakpoint, Fold, Move } from '../../lib/player/index.ts';
import type { Tab } from '../state/tabs.ts';
import type { ChipWish } from '../values/chip.ts';
import type { Pane } from './props.ts';
import { useClicks } from './use-clicks.ts';
import { useKeys } from './use-keys.ts';

/** All that keys and clicks can bring about in the step view. */
export interface Effects {
  readonly move: (move: Move) => void;
  /** Goes to a step by its id. */
  readonly visit: (id: string) => void;
  /** Into what the lit line calls; `pick`: asks which even where there is one only. */
  readonly into: (pick: boolean) => void;
  readonly play: () => void;
  readonly number: () => void;
  readonly note: (number: number) => void;
  readonly tab: (to: Tab | 1 | -1) => void;
  readonly pane: (pane: Pane) => void;
  readonly frame: (index: number) => void;
  readonly rail: () => void;
  readonly zoom: (by: 'in' | 'out' | 'whole') => void;
  readonly copy: () => void;
  readonly fold: (fold: Fold) => void;
  /** Lights up the steps that touched something on the node, or puts them out again. */
  readonly thing: (name: string) => void;
  readonly help: () => void;
  readonly escape: () => void;
  readonly scenarios: () => void;
  readonly presenter: () => void;
  /** Opens the value at the end of a line. */
  readonly chip: (chip: ChipWish) => void;
  /** Sets or takes away a breakpoint: the given one, or one on the lit line. */
  readonly toggleBreakpoint: (at: Breakpoint | undefined) => void;
  readonly switchBreakpoint: (at: Breakpoint) => void;
}

/** Ties the keys, and the clicks on marked elements, to what they bring about. */
export function useCommands(root: RefObject<HTMLElement | null>, effects: Effects): void {
  useKeys((command) => {
    switch (command.kind) {
      case 'move':
        return effects.move(command.move);
      case 'note':
        return effects.note(command.number);
      case 'tab':
        return effects.tab(command.by);
      case 'into':
        return effects.into(command.pick);
      case 'zoom':
        return effects.zoom(command.by);
      case 'permalink':
        return effects.copy();
      case 'breakpoint':
        return effects.toggleBreakpoint(undefined);
      case 'play':
      case 'number':
      case 'rail':
      case 'help':
      case 'escape':
      case 'scenarios':
      case 'presenter':
        return effects[command.kind]();
      default:
        return command satisfies never;
    }
  });
  useClicks(root, (wish) => {
    switch (wish.kind) {
      case 'move':
        return wish.move === 'stepIn' ? effects.into(false) : effects.move(wish.move);
      case 'visit':
        return effects.visit(wish.id);
      case 'frame':
        return effects.frame(wish.index);
      case 'tab':
        return effects.tab(wish.tab);
      case 'pane':
        return effects.pane(wish.pane);
      case 'copy':
        return effects.copy();
      case 'chip':
        return effects.chip(wish.chip);
      case 'fold':
        return effects.fold(wish.fold);
      case 'thing':
        return effects.thing(wish.name);
      case 'toggleBreakpoint':
        return effects.toggleBreakpoint(wish.at);
      case 'switchBreakpoint':
        return effects.switchBreakpoint(wish.at);
      default:
        return wish satisfies never;
    }
  });
}
