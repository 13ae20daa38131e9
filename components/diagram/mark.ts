import { type Message, messageWhen } from '../../lib/diagram/index.ts';
import type { Drawing } from './draw.ts';

/** Marks each message as seen from step `index`: attributes flip, nothing is drawn. The row of the step, if it has one. */
export function mark({ parts }: Drawing, messages: readonly Message[], index: number): SVGElement | undefined {
  let lit: SVGElement | undefined;
  for (const [i, message] of messages.entries()) {
    const when = messageWhen(message, index);
    const elements = parts[i] ?? [];
    if (when === 'now' || (when === 'open' && !lit)) lit = elements[0];
    if (elements[0]?.dataset.when === when) continue;
    for (const element of elements) element.dataset.when = when;
  }
  return lit;
}
