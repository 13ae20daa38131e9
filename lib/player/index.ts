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
export { type CallMark, callMarksOf } from './call-marks.ts';
export { answerTextOf, isEmpty, lowTargetOf, targetOf } from './call-target.ts';
export { type CallSeen, type CallWhen, callsOf, callWhen, type LowCallSeen } from './calls.ts';
export { type Change, changesBetween, type DockerChange, isUnderCri } from './changes.ts';
export { type EventRow, eventRows } from './events.ts';
export { FOLDS, type Fold, foldedFrames, foldOf, hiddenBy, hiddenCount, seenStep } from './fold.ts';
export { partAt, partsOf, sameValue, shortValue, type ValuePart } from './go-text.ts';
export { type Move, type MoveOptions, moveFrom } from './moves.ts';
export { type Pinned, pinnedAt } from './pinned.ts';
export { openPlayer, type Playback, type PlayerAction, type PlayerState, reduce } from './player.ts';
export { type Found, resolveStep, stepHref } from './position.ts';
export { lineVisits, runTo, type StepTarget, stepTargets } from './step-targets.ts';
export { type LineRun, lineRun, type Timeline, timelineOf } from './timeline.ts';
export { seenThatTouched, stepsThatTouched, type Thing, type ThingKind, thingName, thingOf } from './touched.ts';
export {
  frameRows,
  type Mark,
  type Opened,
  type TreeRow,
  type ValueRow,
  valueRows,
  variableRows,
} from './value-tree.ts';
export { type LineValue, type LineValues, valuesOf } from './values.ts';
export {
  type FrameVariables,
  functionOf,
  type PastValue,
  type Place,
  pastValues,
  type Variable,
  variableOfLine,
  variablesAt,
} from './variables.ts';
export { type StackEntry, type View, viewAt } from './view.ts';
