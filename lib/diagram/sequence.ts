import { answerTextOf, type CallSeen, type LowCallSeen, lowTargetOf, targetOf } from '../player/index.ts';
import { escapeText, shortText } from './escape.ts';

/** A message of the diagram: the arrow of a call, or that of its answer. */
export interface Message {
  readonly kind: 'call' | 'answer' | 'error' | 'low' | 'lowError';
  /** The step to which it leads: for a call the one that makes it, for an answer the one that has it. */
  readonly step: number;
  readonly stepId: string;
  /** For a `call`, the last step before its answer; otherwise `step`. */
  readonly last: number;
}

/** A sequence diagram of CRI calls. */
export interface Sequence {
  /** For Mermaid. */
  readonly text: string;
  /** One for each arrow, in the order of the arrows. */
  readonly messages: readonly Message[];
}

/** What a diagram says in words. */
export interface SequenceWords {
  readonly start: string;
  readonly end: string;
}

/** Who answers a low call; files and checkpoints are both on the disk. */
const LOW = {
  docker: ['D', 'Docker'],
  cni: ['N', 'CNI'],
  checkpoint: ['F', 'disk'],
  file: ['F', 'disk'],
} as const satisfies Record<LowCallSeen['service'], readonly [id: string, name: string]>;

const CALLER = 'K';
const SERVER = 'S';

/** Longer ones would push the lifelines apart; the list has the whole text. */
const TEXT_LIMIT = 30;
const ERROR_LIMIT = 40;

/**
 * The calls as a diagram: one arrow a call and one an answer, crossed where it failed; of the calls below, which have no
 * answers of their own, only errors come back.
 */
export function sequenceOf(calls: readonly CallSeen[], words: SequenceWords): Sequence {
  const low = calls.flatMap((call) => call.low);
  const others = [...new Map(low.map(({ service }) => LOW[service])).entries()].sort(byPlace);
  const server = low.length > 0 ? 'dockershim' : 'CRI';
  const all = [[CALLER, 'kuberuntime'], [SERVER, server], ...others] as const;
  const ends = `${CALLER},${all.at(-1)?.[0] ?? SERVER}`;
  const drawn = calls.map(draw);
  const text = [
    'sequenceDiagram',
    ...all.map(([id, name]) => `participant ${id} as ${name}`),
    `Note over ${ends}: ${escapeText(words.start)}`,
    ...drawn.flatMap(({ lines }) => lines),
    `Note over ${ends}: ${escapeText(words.end)}`,
  ].join('\n');
  return { text, messages: drawn.flatMap(({ messages }) => messages) };
}

/** From left to right as calls go down. */
function byPlace([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const order = 'DNF';
  return order.indexOf(a) - order.indexOf(b);
}

interface Drawn {
  readonly lines: readonly string[];
  readonly messages: readonly Message[];
}

function draw(call: CallSeen): Drawn {
  const { step, stepId, last, lastId, error } = call;
  const low = call.low.map(drawLow);
  const back = error ?? (call.answer === undefined ? '' : answerTextOf(call.answer));
  const open = low.length > 0 ? '+' : '';
  const close = low.length > 0 ? '-' : '';
  return {
    lines: [
      `${CALLER}->>${open}${SERVER}: ${message(call.method, targetOf(call.request))}`,
      ...low.flatMap(({ lines }) => lines),
      `${SERVER}${error === undefined ? '-->>' : '--x'}${close}${CALLER}: ${text(back, error !== undefined)}`,
    ],
    messages: [
      { kind: 'call', step, stepId, last },
      ...low.flatMap(({ messages }) => messages),
      { kind: error === undefined ? 'answer' : 'error', step: last, stepId: lastId, last },
    ],
  };
}

function drawLow(call: LowCallSeen): Drawn {
  const { step, stepId, error } = call;
  const [id] = LOW[call.service];
  const there = `${SERVER}->>${id}: ${message(call.method, lowTargetOf(call.request))}`;
  const made: Message = { kind: 'low', step, stepId, last: step };
  if (error === undefined) return { lines: [there], messages: [made] };
  return {
    lines: [there, `${id}--x${SERVER}: ${text(error, true)}`],
    messages: [made, { ...made, kind: 'lowError' }],
  };
}

function message(method: string, target: string): string {
  return escapeText(shortText(target === '' ? method : `${method} ${target}`, TEXT_LIMIT));
}

/** An arrow needs a text, and an error may say nothing. */
function text(said: string, failed: boolean): string {
  return escapeText(shortText(said, failed ? ERROR_LIMIT : TEXT_LIMIT)).trim() || 'error';
}
