import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Container, Sandbox } from '../../lib/engine/index.ts';
import type { Change } from '../../lib/player/index.ts';
import { durationText } from './clock.ts';
import { containerState, sandboxState } from './state.ts';

/** What one change is, as a sentence: the picture's twin for a reader who hears it. */
export function changeText(change: Change, words: StepWords): string {
  switch (change.kind) {
    case 'clock':
      return fill(words.clockMoved, { time: durationText(change.now - change.before) });
    case 'sandbox':
      return sandboxText(change.id, change.before, change.now, words);
    case 'container':
      return containerText(change.before, change.now, words);
    case 'image':
      return fill(change.there ? words.imageCame : words.imageWent, { name: change.image });
    case 'backOff':
      return fill(words.backOffMoved, { name: change.key });
    default:
      return change satisfies never;
  }
}

function sandboxText(id: string, before: Sandbox | undefined, now: Sandbox | undefined, words: StepWords): string {
  if (!now) return fill(words.thingGone, { name: id });
  if (!before) return fill(words.thingMade, { name: now.ip ? `${id} (${now.ip})` : id });
  if (before.state !== now.state) {
    return fill(words.thingBecame, { name: id, state: sandboxState(now.state, words).text });
  }
  if (before.ip !== now.ip) return fill(now.ip ? words.ipBecame : words.ipLost, { name: id, ip: now.ip });
  return fill(words.thingChanged, { name: id });
}

function containerText(before: Container | undefined, now: Container | undefined, words: StepWords): string {
  const name = `${now?.name ?? before?.name ?? ''} #${now?.attempt ?? before?.attempt ?? 0}`;
  if (!now) return fill(words.thingGone, { name });
  if (!before) return fill(words.thingMade, { name });
  if (before.state !== now.state) return fill(words.thingBecame, { name, state: containerState(now, words).text });
  return fill(words.thingChanged, { name });
}
