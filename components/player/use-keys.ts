import { useEffect, useEffectEvent, useRef } from 'react';
import { isModalOpen } from '../layout/modal.ts';
import { isSingleKey, singleKeysOn } from '../layout/single-keys.ts';
import { type Command, commandOf, type Focus } from './keys.ts';

/** Listens for the keys of the step view, wherever the focus is. */
export function useKeys(obey: (command: Command) => void): void {
  /** Whether the focus is where it is because of a press, not of Tab. */
  const pressed = useRef(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isModalOpen()) return;
    // Esc closes what floats, and that alone
    if (event.key === 'Escape' && document.querySelector(':popover-open')) return;
    if (isSingleKey(event.key) && !singleKeysOn()) return;
    const command = commandOf(event, focusOf(document.activeElement, pressed.current));
    if (!command) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Tab') pressed.current = false;
      press(event);
    };
    const point = () => {
      pressed.current = true;
    };
    window.addEventListener('keydown', listen);
    window.addEventListener('pointerdown', point, true);
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('pointerdown', point, true);
    };
  }, []);
}

/** Who presses into the code, to point at a line or to set a breakpoint, goes on stepping; who comes to it by Tab scrolls it. */
function focusOf(element: Element | null, pressed: boolean): Focus {
  if (!element || element === document.body) return 'page';
  if (element.matches('input, select, textarea, [contenteditable="true"]')) return 'field';
  if (element.matches('[role="slider"]')) return 'slider';
  if (element.matches(pressed ? '.panel' : '.scroll, .panel')) return 'scrollable';
  return element.matches('a, button, summary, [role="tab"]') ? 'control' : 'page';
}
