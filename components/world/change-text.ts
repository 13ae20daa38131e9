import { fill, type StepWords } from '../../lib/dictionary/index.ts';
import type { Container, DockerContainer, Sandbox } from '../../lib/engine/index.ts';
import type { Change, DockerChange } from '../../lib/player/index.ts';
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
      return dockerText(change, words);
  }
}

function dockerText(change: DockerChange, words: StepWords): string {
  if (change.kind === 'dockerContainer') return dockerContainerText(change.before, change.now, words);
  const { kind, key, before, now } = change;
  switch (kind) {
    case 'address':
      return fill(now === undefined ? words.addressTaken : words.addressGiven, { name: key, ip: now ?? before ?? '' });
    case 'checkpoint':
      return fill(now === undefined ? words.checkpointRemoved : words.checkpointWritten, { name: key });
    case 'link':
      return fill(now === undefined ? words.linkRemoved : words.linkMade, { name: key });
    case 'file':
      return fill(words.fileWritten, { name: key });
    default:
      return kind satisfies never;
  }
}

function dockerContainerText(
  before: DockerContainer | undefined,
  now: DockerContainer | undefined,
  words: StepWords,
): string {
  const name = now?.id ?? before?.id ?? '';
  if (!now) return fill(words.dockerRemoved, { name });
  if (!before) return fill(words.dockerMade, { name });
  if (!before.running && now.running) return fill(words.dockerStarted, { name, pid: now.pid });
  if (before.running && !now.running) return fill(words.dockerEnded, { name, code: now.exitCode });
  return fill(now.error !== '' && now.error !== before.error ? words.dockerFailed : words.dockerChanged, { name });
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
