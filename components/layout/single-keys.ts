const STORED = 'single-keys';

/**
 * Whether keys pressed alone (letters, digits, signs) do something. Who speaks to the machine, or whose hand slips, can
 * turn them off (WCAG 2.1.4); arrows and Esc go on working.
 */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice for every page; where storage is forbidden it cannot be kept. */
export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // The switch then shows what holds: on.
  }
}

/** Whether a key press is one that the choice is about. */
export function isSingleKey(key: string): boolean {
  return key.length === 1 || key === 'Process';
}
