/** What a browser needs to replay a scenario that the server has read: a door of its own, so that nothing else comes with it. */
export { loadRuntime } from '../load-runtime.ts';
export { readMade, replayMade } from './replay.ts';
