/**
 * A CRI message as it comes out of the wire: protobuf does not carry an empty list, map or string, so what the sender
 * made empty the receiver finds absent (nil in Go). Shares the parts that stay the same.
 */
export function overTheWire<T extends object>(message: T): T {
  let changed: Record<string, unknown> | undefined;
  for (const name in message) {
    const value: unknown = message[name];
    if (typeof value !== 'object' || value === null) continue;
    const carried = Array.isArray(value) ? overList(value) : MAPS.has(name) ? overMap(value) : overTheWire(value);
    if (carried === value) continue;
    changed ??= {};
    changed[name] = carried;
  }
  return changed ? { ...message, ...changed } : message;
}

/** The fields of CRI messages that are maps: empty, they are absent; a message that is empty is there all the same. */
const MAPS: ReadonlySet<string> = new Set(['labels', 'annotations', 'sysctls', 'labelSelector']);

function overMap(value: object): object | undefined {
  for (const _ in value) return value;
  return undefined;
}

function overList(list: readonly unknown[]): readonly unknown[] | undefined {
  if (list.length === 0) return undefined;
  if (typeof list[0] !== 'object') return list;
  const carried = list.map((item) => overTheWire(item as object));
  return carried.every((item, i) => item === list[i]) ? list : carried;
}
