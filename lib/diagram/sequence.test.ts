import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallSeen, LowCallSeen } from '../player/index.ts';
import { pageAt, pagesOf } from './pages.ts';
import { messageWhen } from './place.ts';
import { sequenceOf } from './sequence.ts';

const WORDS = { start: 'sync 1', end: 'sync 1 の終わり' };

const low = (step: number, service: LowCallSeen['service'], error?: string): LowCallSeen => ({
  step,
  stepId: `s${step}`,
  service,
  method: 'Low',
  request: { id: 'docker0' },
  error,
});

const call = (step: number, last: number, more: Partial<CallSeen> = {}): CallSeen => ({
  step,
  last,
  stepId: `s${step}`,
  lastId: `s${last}`,
  method: 'RunPodSandbox',
  request: { config: { metadata: { name: 'web', attempt: 1 } } },
  answer: { podSandboxId: 'sandbox-0' },
  error: undefined,
  low: [],
  ...more,
});

describe('a sequence diagram', () => {
  it('has one arrow a call and one an answer, between the ends of the sync', () => {
    expect(sequenceOf([call(5, 5)], WORDS).text.split('\n')).toEqual([
      'sequenceDiagram',
      'participant K as kuberuntime',
      'participant S as CRI',
      'Note over K,S: sync 1',
      'K->>S: RunPodSandbox web #35;1',
      'S-->>K: sandbox-0',
      'Note over K,S: sync 1 の終わり',
    ]);
  });

  it('shows who took part below the CRI, and no one else', () => {
    const { text } = sequenceOf([call(5, 9, { low: [low(6, 'file'), low(7, 'docker'), low(8, 'checkpoint')] })], WORDS);
    expect(text.match(/^participant .*/gm)).toEqual([
      'participant K as kuberuntime',
      'participant S as dockershim',
      'participant D as Docker',
      'participant F as disk',
    ]);
    expect(text).toContain('K->>+S: RunPodSandbox');
    expect(text).toContain('S->>D: Low docker0\nS->>F: Low docker0\nS-->>-K: sandbox-0');
  });

  it('crosses the arrow of what failed, on both levels', () => {
    const failed = { answer: undefined, error: 'rpc error: code = Unknown desc = no; "x"', low: [low(6, 'cni', '')] };
    const { text, messages } = sequenceOf([call(5, 9, failed)], WORDS);
    expect(text).toContain('S->>N: Low docker0\nN--xS: error\nS--x-K: no#59; #34;x#34;');
    expect(messages.map(({ kind, step }) => [kind, step])).toEqual([
      ['call', 5],
      ['low', 6],
      ['lowError', 6],
      ['error', 9],
    ]);
  });

  it('holds one message for each arrow and no line of its own making, whatever names and errors say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, error) => {
        const sequence = sequenceOf([call(1, 2, { request: { containerId: name }, error }), call(3, 4)], {
          start: name,
          end: error,
        });
        const lines = sequence.text.split('\n');
        expect(lines).toHaveLength(3 + 2 + 4);
        expect(lines.filter((line) => /^[KS]-(->>|>>|-x)[KS]: \S/.test(line))).toHaveLength(sequence.messages.length);
      }),
    );
  });
});

describe('the arrow of a call', () => {
  it('is to come, is this step, is under way, and is made', () => {
    const [there, back] = sequenceOf([call(5, 9)], WORDS).messages;
    if (!there || !back) throw new Error('two messages');
    expect([4, 5, 6, 9, 10].map((index) => messageWhen(there, index))).toEqual([
      'later',
      'now',
      'open',
      'made',
      'made',
    ]);
    expect([4, 8, 9, 10].map((index) => messageWhen(back, index))).toEqual(['later', 'later', 'now', 'made']);
  });
});

describe('many calls', () => {
  const calls = Array.from({ length: 7 }, (_, i) => call(i * 10, i * 10 + 5, { low: [low(i * 10 + 1, 'docker')] }));

  it('are cut into diagrams of a few arrows, no call in two', () => {
    expect(pagesOf(calls, 7).map(({ from, calls: some }) => [from, some.length])).toEqual([
      [0, 2],
      [2, 2],
      [4, 2],
      [6, 1],
    ]);
    expect(pagesOf(calls, 1)).toHaveLength(7);
    expect(pagesOf([], 5)).toEqual([]);
  });

  it('are shown by the diagram of the newest call made', () => {
    const pages = pagesOf(calls, 7);
    expect([-1, 0, 19, 20, 39, 60, 999].map((index) => pageAt(pages, index)?.from)).toEqual([0, 0, 0, 2, 2, 6, 6]);
  });
});
