import type { Locals, Replay, Step } from '../../lib/engine/index.ts';
import { shortValue, timelineOf } from '../../lib/player/index.ts';
import type { FunctionGuide } from './guide.ts';
import { shortName } from './guide.ts';

/** A piece of a caption: plain text, a name in the code font, or a value of the step. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'value';
  readonly text: string;
}

/** A value inside a sentence takes little room. */
const VALUE_LIMIT = 32;

/** What a step did, in a sentence: the line's caption, else what the function is for, else its name. */
export function captionAt(replay: Replay, step: Step, guide: FunctionGuide | undefined): readonly Piece[] {
  const caption = guide?.captions.find((one) => one.line === step.at.line);
  const sentence = step.kind === 'return' ? (caption?.back ?? caption?.text) : caption?.text;
  if (sentence !== undefined) return pieces(sentence, (path) => valueAt(replay, step, path));
  if (guide?.summary) return pieces(guide.summary, () => undefined);
  return [{ kind: 'code', text: shortName(replay.frames[step.frame]?.func ?? '') }];
}

/** `{path}` becomes a value, `name` the code font. A path without a value shows its name, so that nothing is made up. */
function pieces(sentence: string, value: (path: string) => unknown): readonly Piece[] {
  return sentence.split(/(\{[\w.]+\}|`[^`]+`)/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (part.startsWith('`')) return [{ kind: 'code', text: part.slice(1, -1) }];
    if (!/^\{.*\}$/.test(part)) return [{ kind: 'text', text: part }];
    const found = value(part.slice(1, -1));
    if (found === undefined) return [{ kind: 'code', text: part.slice(1, -1) }];
    return [{ kind: 'value', text: typeof found === 'string' ? shortText(found) : shortValue(found, VALUE_LIMIT) }];
  });
}

/** A string without its quotes. Of a long path the end is kept, which tells one file from another. */
function shortText(text: string): string {
  const characters = [...text];
  if (characters.length <= VALUE_LIMIT) return text || '""';
  const kept = VALUE_LIMIT - 1;
  return text.startsWith('/') ? `…${characters.slice(-kept).join('')}` : `${characters.slice(0, kept).join('')}…`;
}

/** The value of `a.b.c`: from what the step set, else the newest that its frame set before, else the parameters. */
function valueAt(replay: Replay, step: Step, path: string): unknown {
  const [name = '', ...rest] = path.split('.');
  const sets = timelineOf(replay).sets[step.frame] ?? [];
  const holder = sets.findLast((index) => index <= step.index && has(replay.steps[index]?.locals, name));
  const locals = holder === undefined ? replay.frames[step.frame]?.params : replay.steps[holder]?.locals;
  if (!has(locals, name)) return undefined;
  return rest.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Locals)[key] : undefined),
    locals?.[name],
  );
}

function has(locals: Locals | undefined, name: string): boolean {
  return locals !== undefined && name in locals;
}
