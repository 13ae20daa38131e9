/** JSON as the generator makes it: integers that no number holds exactly are bigints. */
export type GeneratedJson =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly GeneratedJson[]
  | { readonly [key: string]: GeneratedJson };

export type GeneratedObject = { readonly [key: string]: GeneratedJson };

/** An object without the keys whose value is undefined. */
export function object(entries: { readonly [key: string]: GeneratedJson | undefined }): GeneratedObject {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, GeneratedJson] => entry[1] !== undefined),
  );
}

export function isObject(value: GeneratedJson): value is GeneratedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One line of JSON with every integer exact. */
export function printJson(value: GeneratedJson): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(printJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${printJson(inner)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}
