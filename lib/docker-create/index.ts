export { type Command, commandOf, type Unsaid } from './command.ts';
export { type Create, type CreateKind, createsOf, seccompFileOf } from './creates.ts';
export { jsonText } from './json.ts';
export { NEVER, type Never } from './options/index.ts';
export type { Field } from './paths.ts';
export { type Row, rowsOf, type Via } from './rows.ts';
export { quoteArgument } from './shell.ts';
export { REASONS, type Reason, type ReasonName } from './unsaid.ts';
