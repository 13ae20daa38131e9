import { describe, expect, it } from 'vitest';
import { inLang, stepWords } from '../../lib/dictionary/index.ts';
import type { Container, Sandbox, World } from '../../lib/engine/index.ts';
import { changeText } from './change-text.ts';
import { clockText, durationText } from './clock.ts';
import { pictureOf } from './picture.ts';
import { containerState } from './state.ts';

const ja = inLang(stepWords, 'ja');
const en = inLang(stepWords, 'en');
const sandbox: Sandbox = {
  id: 'sandbox-0',
  name: 'web',
  namespace: 'default',
  uid: 'u',
  attempt: 0,
  state: 'SANDBOX_READY',
  createdAt: 0n,
  ip: '10.244.0.2',
  hostNetwork: false,
  labels: {},
  annotations: {},
};
const container: Container = {
  id: 'container-0',
  sandboxId: 'sandbox-0',
  name: 'app',
  attempt: 1,
  state: 'CONTAINER_RUNNING',
  exitCode: 0,
  reason: '',
  message: '',
  createdAt: 0n,
  startedAt: 0n,
  finishedAt: 0n,
  image: '',
  imageRef: '',
  logPath: '',
  labels: {},
  annotations: {},
};
const world: World = { now: 0n, sandboxes: [sandbox], containers: [container], images: [], backOffs: [] };

describe('a time', () => {
  it('reads as people say it', () => {
    expect([1_000_000n, 999_999n, 10_000_000_000n, 150_000_000_000n, 3_600_000_000_000n].map(durationText)).toEqual([
      '1ms',
      '0ms',
      '10s',
      '2m30s',
      '1h',
    ]);
    expect(durationText(1_500_000_000n)).toBe('1.5s');
  });

  it('is the time of day on the node, to the millisecond', () => {
    expect(clockText(1_613_556_010_006_000_000n)).toBe('10:00:10.006');
  });
});

describe('a change', () => {
  it('is said in a sentence', () => {
    const withoutIp = { ...sandbox, ip: '' };
    expect(changeText({ kind: 'sandbox', id: 'sandbox-0', before: withoutIp, now: sandbox }, ja)).toBe(
      'sandbox-0 の IP が 10.244.0.2 になった',
    );
    const exited = { ...container, state: 'CONTAINER_EXITED', exitCode: 137 } as const;
    expect(changeText({ kind: 'container', id: 'container-0', before: container, now: exited }, en)).toBe(
      'app #1 became exited (137)',
    );
    expect(changeText({ kind: 'container', id: 'container-0', before: container, now: undefined }, en)).toBe(
      'app #1 is gone',
    );
  });
});

describe('the picture', () => {
  it('shows what the pod asks for beside what is there, in the newest sandbox', () => {
    const old = { ...sandbox, id: 'sandbox-9', state: 'SANDBOX_NOTREADY' } as const;
    const planned = [
      { name: 'app', init: false },
      { name: 'side', init: false },
    ];
    const seen = pictureOf({ ...world, sandboxes: [old, sandbox] }, [], planned);
    expect(seen.map((one) => [one.sandbox.id, one.cells.map((cell) => cell.kind)])).toEqual([
      ['sandbox-0', ['there', 'planned']],
      ['sandbox-9', []],
    ]);
  });

  it('marks the IP alone when only the IP changed', () => {
    const [seen] = pictureOf(
      world,
      [{ kind: 'sandbox', id: 'sandbox-0', before: { ...sandbox, ip: '' }, now: sandbox }],
      [],
    );
    expect([seen?.changed, seen?.ipChanged]).toEqual([true, true]);
  });

  it('tells a clean exit from a failed one by sign and words', () => {
    const exited = (exitCode: number) => containerState({ state: 'CONTAINER_EXITED', exitCode }, en);
    expect([exited(0).sign, exited(1).sign]).toEqual(['check', 'cross']);
    expect(exited(137).text).toBe('exited (137)');
  });
});
