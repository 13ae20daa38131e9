import type { Json } from '../run.ts';

/** The enum fields of the CRI messages, with the name of their default. */
const ENUM_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  protocol: ['TCP'],
  propagation: ['PROPAGATION_PRIVATE'],
  network: ['POD'],
  pid: ['POD'],
  ipc: ['POD'],
  profileType: ['RuntimeDefault'],
  state: ['SANDBOX_READY', 'CONTAINER_CREATED'],
};

/** Every other whole number in a CRI message has 64 bits and is printed as a string. */
const INT32 = new Set(['attempt', 'containerPort', 'hostPort', 'exitCode']);

const MAPS = new Set(['labels', 'annotations', 'labelSelector', 'sysctls']);

/**
 * The proto3 JSON mapping of a CRI message: default values are left out, 64-bit integers are strings. A message that is
 * there is printed, even as `{}`. It copies, so that later changes to the message do not show.
 */
export function protoJson(message: object): { readonly [key: string]: Json } {
  const out: Record<string, Json> = {};
  for (const field in message) {
    const value: unknown = message[field as keyof typeof message];
    if (MAPS.has(field)) {
      if (isMap(value) && Object.keys(value).length > 0) out[field] = value;
    } else if (!isDefault(field, value)) {
      out[field] = printed(field, value);
    }
  }
  return out;
}

function isMap(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null;
}

function isDefault(field: string, value: unknown): boolean {
  if (value === undefined || value === '' || value === false || value === 0 || value === 0n) return true;
  if (typeof value === 'string') return ENUM_DEFAULT[field]?.includes(value) ?? false;
  return Array.isArray(value) && value.length === 0;
}

function printed(field: string, value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return INT32.has(field) ? value : String(value);
  if (Array.isArray(value)) return value.map((item) => printed(field, item));
  if (typeof value === 'object' && value !== null) return protoJson(value);
  throw new Error(`a CRI message cannot hold ${String(value)} in ${field}`);
}
