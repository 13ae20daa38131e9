/** Prints a string as Go's `encoding/json` does, which also escapes `<`, `>`, `&`, U+2028 and U+2029. */
export function goJsonString(text: string): string {
  const json = JSON.stringify(text);
  return SPECIAL.test(json) ? json.replaceAll(SPECIAL_ALL, (found) => ESCAPED[found] ?? found) : json;
}

const SPECIAL = /[<>&\u2028\u2029]|\\[bf]/;
// An escaped backslash is taken whole, so that what follows it is not taken for an escape.
const SPECIAL_ALL = /\\\\|[<>&\u2028\u2029]|\\[bf]/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
  '\\b': '\\u0008',
  '\\f': '\\u000c',
};
