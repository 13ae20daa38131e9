export { decode } from './decode.ts';
export { DecodeError } from './decode-error.ts';
export { type ExactJson, type ExactObject, isObject, mergePatch, NumberText, parseExactJson } from './exact-json.ts';
export { goJsonString } from './go-json.ts';
export { marshalContainer, marshalHandler, marshalPorts } from './marshal.ts';
export { decodePod, podJson } from './pod-json.ts';
export { bool, int32, int64, list, map, pointer, raw, string, struct } from './schema.ts';
export { deepFreeze, type Writable } from './writable.ts';
