export { gitBlobSha } from './blob.ts';
export type { HighlightedLine } from './highlight.ts';
export { type HighlightedSource, loadHighlighted } from './highlighted.ts';
export { type Declaration, outline } from './outline.ts';
export { PINS_FILE, type Pins, pins } from './pins.ts';
export type { Attempt } from './report-file.ts';
export { isMissing, loadSource, type Missing, type MissingReason, missingText, type Source } from './source.ts';
export { fetchUpstream, type UpstreamArchive } from './upstream.ts';
