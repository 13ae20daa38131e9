import type { SlotProps } from './slot.ts';

/** The browser's half of `#slot-html`: the text stands in the page already, and the bundle has none of it. */
export function useSlotHtml(_: SlotProps): string {
  return '';
}
