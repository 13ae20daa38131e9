export type { Command, Unsaid } from './command.ts';
export { type Create, createsOf } from './creates.ts';
export { jsonText } from './json.ts';
export { NEVER } from './options/index.ts';
export type { Field } from './paths.ts';
export type { Row, Via } from './rows.ts';
export { quoteArgument } from './shell.ts';
export { type Table, tableAt, tableOf } from './tables.ts';
export { REASONS } from './unsaid.ts';
