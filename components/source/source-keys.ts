/** What a key asks for on the page of a file. */
export type SourceCommand = 'permalink' | 'line' | 'editor' | 'help' | 'clear' | { readonly note: number };

/** The parts of a KeyboardEvent that decide. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const COMMANDS: Readonly<Record<string, SourceCommand>> = {
  y: 'permalink',
  l: 'line',
  '.': 'editor',
  '?': 'help',
  Escape: 'clear',
};

/** By the place of the key, for when a Japanese IME is on and `key` is `Process` or a kana. */
const PLACES: Readonly<Record<string, string>> = { KeyY: 'y', KeyL: 'l', Period: '.', Slash: '?' };

/** What a key means on the page of a file, or undefined when it is the browser's. */
export function sourceCommandOf(press: KeyPress, inField: boolean): SourceCommand | undefined {
  if (inField || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const typed = press.key === 'Process' || isKana(press.key);
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1];
  if (digit && !press.shiftKey) return { note: Number(digit) };
  const key = typed ? PLACES[press.code] : press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (key === undefined || (press.shiftKey && key !== '?') || (typed && key === '?' && !press.shiftKey))
    return undefined;
  return COMMANDS[key];
}

function isKana(key: string): boolean {
  return /^[\u3000-\u30ff\uff00-\uffef]$/.test(key);
}
