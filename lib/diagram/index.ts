export { type Page, pageAt, pagesOf } from './pages.ts';
export { type MessageWhen, messageWhen } from './place.ts';
export { type Message, type Sequence, type SequenceWords, sequenceOf } from './sequence.ts';
