export { breakpointsText, type ReadBreakpoints, readBreakpoints } from './breakpoint-text.ts';
export {
  type Breakpoint,
  type Breakpoints,
  hitsAt,
  hitsOf,
  type Listed,
  listed,
  MOST_BREAKPOINTS,
  type Stops,
  sameBreakpoint,
  stopsOf,
  switchBreakpoint,
  toggleBreakpoint,
} from './breakpoints.ts';
export { type Change, changesBetween, type DockerChange, isUnderCri } from './changes.ts';
export { FOLDS, type Fold, foldedFrames, foldOf, hiddenBy, hiddenCount, seenStep } from './fold.ts';
export { type Move, type MoveOptions, moveFrom } from './moves.ts';
export { openPlayer, type Playback, type PlayerAction, type PlayerState, reduce } from './player.ts';
export { type Found, resolveStep, stepHref } from './position.ts';
export { runTo, type StepTarget, stepTargets } from './step-targets.ts';
export { type LineRun, lineRun, type Timeline, timelineOf } from './timeline.ts';
export { stepsThatTouched, type Thing, type ThingKind, thingName, thingOf } from './touched.ts';
export { type LineValue, type LineValues, shortValue } from './values.ts';
export { type CallSeen, type EventSeen, type StackEntry, type View, viewAt } from './view.ts';
