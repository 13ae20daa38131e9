import { useEffect, useEffectEvent } from 'react';
import { isSingleKey, singleKeysOn } from '../layout/single-keys.ts';
import { type Command, commandOf, type Focus } from './keys.ts';

/** Listens for the keys of the step view, wherever the focus is. */
export function useKeys(obey: (command: Command) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    // Esc closes what floats, and that alone
    if (event.key === 'Escape' && document.querySelector(':popover-open')) return;
    if (isSingleKey(event.key) && !singleKeysOn()) return;
    const command = commandOf(event, focusOf(document.activeElement));
    if (!command) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function focusOf(element: Element | null): Focus {
  if (!element || element === document.body) return 'page';
  if (element.matches('input, select, textarea, [contenteditable="true"]')) return 'field';
  if (element.matches('[role="slider"]')) return 'slider';
  if (element.matches('.scroll, .panel')) return 'scrollable';
  return element.matches('a, button, summary, [role="tab"]') ? 'control' : 'page';
}
