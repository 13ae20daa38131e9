export type { KnownFailure, Provenance } from './cases.ts';
export { DIVERGENCES_FILE, type DivergenceTable, loadDivergences } from './divergences.ts';
export { loadJapanese } from './japanese.ts';
export type { FunctionRecall, LinesMeasured, Measured, MeasuredCase, MeasuredStage, StageCount } from './measure.ts';
export { measured } from './measured.ts';
export { type FunctionReached, loadReached } from './reached.ts';
