import type { Move } from '../../lib/player/index.ts';

/** What a key asks for. */
export type Command =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'play' }
  | { readonly kind: 'number' }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'tab'; readonly by: 1 | -1 }
  | { readonly kind: 'rail' }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' | 'whole' }
  | { readonly kind: 'permalink' }
  | { readonly kind: 'help' }
  | { readonly kind: 'escape' }
  /** Sets or takes away a breakpoint on the lit line. */
  | { readonly kind: 'breakpoint' }
  /** Goes into what the lit line calls: the only one, or the one that the reader picks. */
  | { readonly kind: 'into'; readonly pick: boolean }
  | { readonly kind: 'scenarios' }
  /** Larger type and fewer things, for a shared screen; again: back. */
  | { readonly kind: 'presenter' };

/** The parts of a KeyboardEvent that decide. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where the focus is when a key is pressed. */
export type Focus = 'page' | 'field' | 'slider' | 'scrollable' | 'control';

const move = (name: Move): Command => ({ kind: 'move', move: name });

const PLAIN: Readonly<Record<string, Command>> = {
  ArrowRight: move('stepForward'),
  ArrowLeft: move('stepBack'),
  ArrowDown: { kind: 'into', pick: false },
  ArrowUp: move('stepOut'),
  Home: move('first'),
  End: move('last'),
  PageDown: move('stepForward'),
  PageUp: move('stepBack'),
  F10: move('next'),
  F11: { kind: 'into', pick: false },
  F8: move('continue'),
  F9: { kind: 'breakpoint' },
  b: { kind: 'breakpoint' },
  s: { kind: 'scenarios' },
  n: move('continue'),
  ' ': { kind: 'play' },
  g: { kind: 'number' },
  y: { kind: 'permalink' },
  d: { kind: 'tab', by: 1 },
  '\\': { kind: 'rail' },
  '0': { kind: 'zoom', by: 'whole' },
  '-': { kind: 'zoom', by: 'out' },
  '+': { kind: 'zoom', by: 'in' },
  '?': { kind: 'help' },
  Escape: { kind: 'escape' },
};

const SHIFTED: Readonly<Record<string, Command>> = {
  ArrowRight: move('next'),
  ArrowLeft: move('nextBack'),
  ArrowDown: move('stepInBack'),
  ArrowUp: move('stepOutBack'),
  F7: { kind: 'into', pick: true },
  F8: move('reverseContinue'),
  F10: move('nextBack'),
  F11: move('stepOut'),
  n: move('reverseContinue'),
  p: { kind: 'presenter' },
  d: { kind: 'tab', by: -1 },
  '?': { kind: 'help' },
  '+': { kind: 'zoom', by: 'in' },
};

/** On the slider a page is a sync. */
const ON_SLIDER: Readonly<Record<string, Command>> = { PageDown: move('nextSync'), PageUp: move('previousSync') };

/** What a key means in the step view, or undefined when it is the browser's. F5 always is. */
export function commandOf(press: KeyPress, focus: Focus): Command | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || focus === 'field') return undefined;
  const key = plainKey(press);
  if (focus === 'slider' && ON_SLIDER[key]) return ON_SLIDER[key];
  if (focus === 'scrollable' && SCROLLS.has(key)) return undefined;
  if (focus === 'control' && PRESSES.has(key)) return undefined;
  if (/^[1-9]$/.test(key) && !press.shiftKey) return { kind: 'note', number: Number(key) };
  return (press.shiftKey ? SHIFTED : PLAIN)[key];
}

/** Keys that scroll what has the focus, and keys that press it. */
const SCROLLS = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);
const PRESSES = new Set([' ', 'Enter']);

/** With a Japanese IME on, `key` is `Process` or a kana: then the place of the key decides. */
function plainKey({ key, code, shiftKey }: KeyPress): string {
  if (key === '¥') return '\\';
  if (key !== 'Process' && !isKana(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (code === 'IntlYen' || code === 'IntlRo') return '\\';
  const letter = /^(?:Key|Digit)(\w)$/.exec(code)?.[1];
  if (letter) return letter.toLowerCase();
  if (code === 'Backslash') return '\\';
  if (code === 'Slash' && shiftKey) return '?';
  return code === 'Space' ? ' ' : code;
}

function isKana(key: string): boolean {
  return /^[\u3000-\u30ff\uff00-\uffef]$/.test(key);
}
