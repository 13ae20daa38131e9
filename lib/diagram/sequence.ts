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
  /** The whole text; the arrow has room for its beginning. */
  readonly said: string;
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

/** Characters on an arrow. Longer texts would push the lifelines apart; the list has them whole. */
const TEXT_LIMIT = 24;
const ERROR_LIMIT = 25;
/** What gRPC puts before each error: the same every time. */
const STATUS = /^rpc error: code = \w+ desc = /;
/** Below the CRI the method goes alone rather than be cut. */
const LOW_LIMIT = 18;

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
  const [open, close] = low.length > 0 ? ['+', '-'] : ['', ''];
  const there = words(call.method, targetOf(call.request));
  const back = error ?? (call.answer === undefined ? '' : answerTextOf(call.answer));
  return {
    lines: [
      `${CALLER}->>${open}${SERVER}: ${label(there)}`,
      ...low.flatMap(({ lines }) => lines),
      `${SERVER}${error === undefined ? '-->>' : '--x'}${close}${CALLER}: ${error === undefined ? label(back) : errorLabel(error)}`,
    ],
    messages: [
      { kind: 'call', step, stepId, last, said: there },
      ...low.flatMap(({ messages }) => messages),
      { kind: error === undefined ? 'answer' : 'error', step: last, stepId: lastId, last, said: back },
    ],
  };
}

function drawLow(call: LowCallSeen): Drawn {
  const { step, stepId, error } = call;
  const [id] = LOW[call.service];
  const said = words(call.method, lowTargetOf(call.request));
  const there = `${SERVER}->>${id}: ${label(said.length > LOW_LIMIT ? call.method : said)}`;
  const made: Message = { kind: 'low', step, stepId, last: step, said };
  if (error === undefined) return { lines: [there], messages: [made] };
  return {
    lines: [there, `${id}--x${SERVER}: ${errorLabel(error)}`],
    messages: [made, { ...made, kind: 'lowError', said: error }],
  };
}

function words(method: string, target: string): string {
  return target === '' ? method : `${method} ${target}`;
}

/** Of an image the last part of its name, as there is little room. */
function label(said: string): string {
  return escapeText(shortText(said.replace(/\S+\//, ''), TEXT_LIMIT)).trim() || '…';
}

/** An error may say nothing, but an arrow needs a text. */
function errorLabel(said: string): string {
  return escapeText(shortText(said.replace(STATUS, ''), ERROR_LIMIT)).trim() || 'error';
}
