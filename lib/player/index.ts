export { type Change, changesBetween } from './changes.ts';
export { type Move, moveFrom } from './moves.ts';
export { openPlayer, type Playback, type PlayerAction, type PlayerState, reduce } from './player.ts';
export { type Found, resolveStep, stepHref } from './position.ts';
export { type LineRun, lineRun, type Timeline, timelineOf } from './timeline.ts';
export { type LineValue, type LineValues, shortValue } from './values.ts';
export { type CallSeen, type EventSeen, type StackEntry, type View, viewAt } from './view.ts';
