import { describe, expect, it } from 'vitest';
import { snapshot } from './snapshot.ts';
import { goFile, type Lists, recording, Trace, within } from './trace.ts';
import type { World } from './world.ts';

const file = 'pkg/a/main.go';
const go = goFile(file);
const newLists = (): Lists => ({ steps: [], frames: [], worlds: [] });
const empty: World = { now: 0n, sandboxes: [], containers: [], images: [], backOffs: [] };

/** Records `body` and gives each step as `line kind depth`. */
function record(body: (set: (world: World) => void) => void) {
  let world = empty;
  const lists = newLists();
  const trace = new Trace(() => world, 1, lists);
  recording(trace, () =>
    body((next) => {
      world = next;
    }),
  );
  trace.end();
  const { steps } = lists;
  return { ...lists, shape: steps.map((step) => `${step.at.line} ${step.kind} ${step.depth}`) };
}

describe('a trace', () => {
  it('lights a calling line on the way in and again when the call has come back', () => {
    const { shape, steps } = record(() => {
      const at = go.enter('outer');
      at(10);
      inner(20);
      at.set({ answer: 1 });
      at(11);
    });
    expect(shape).toEqual(['10 call 0', '20 line 1', '10 return 0', '11 line 0']);
    expect(steps[0]?.partner).toBe(2);
    expect(steps[2]?.locals).toEqual({ answer: 1 });
    expect(steps[2]?.id).toBe('1.main.10.r');
  });

  it('returns through every frame when the last statement of each is a call', () => {
    const { shape } = record(() => {
      const at = go.enter('outer');
      at(10);
      middle();
      at(11);
    });
    expect(shape).toEqual(['10 call 0', '20 call 1', '30 line 2', '20 return 1', '10 return 0', '11 line 0']);
  });

  it('returns inside an unlit function, and inside one of several calls of a line, from all but the line that waits', () => {
    const { shape } = record(() => {
      const at = go.enter('outer');
      at(10);
      within(() => middle());
      at(11);
      at.back(middle());
      inner(21);
      at(12);
    });
    const called = ['20 call 1', '30 line 2', '20 return 1'];
    expect(shape).toEqual([
      '10 call 0',
      ...called,
      '10 return 0',
      '11 call 0',
      ...called,
      '21 line 1',
      '11 return 0',
      '12 line 0',
    ]);
  });

  it('knows which line runs after an unlit function has run a lit one within', () => {
    const trace = new Trace(() => empty, 1, newLists());
    const called = recording(trace, () => {
      const at = go.enter('outer');
      at(10);
      within(() => inner(20));
      return [trace.running, trace.newest];
    });
    expect(called).toEqual([0, 1]);
  });

  it('knows that a second call of the same line was not made by the first, when the first is passed through back', () => {
    const { shape, frames } = record(() => {
      const at = go.enter('outer');
      at(10);
      at.back(inner(20));
      inner(30);
      at(11);
    });
    expect(shape).toEqual(['10 call 0', '20 line 1', '30 line 1', '10 return 0', '11 line 0']);
    expect(frames.map((frame) => frame.parent)).toEqual([-1, 0, 0]);
  });

  it('returns once from a call whose answer went through back as the last thing', () => {
    const { shape } = record(() => {
      const at = go.enter('outer');
      at(10);
      at.back(inner(20));
      at(11);
    });
    expect(shape).toEqual(['10 call 0', '20 line 1', '10 return 0', '11 line 0']);
  });

  it('returns from a call whose answer went through back as the last thing of its function, whoever called that', () => {
    const { shape } = record(() => {
      const at = go.enter('outer');
      at(10);
      const inside = go.enter('asks');
      inside(15);
      inside.back(inner(20));
      at(11);
    });
    expect(shape).toEqual(['10 call 0', '15 call 1', '20 line 2', '15 return 1', '10 return 0', '11 line 0']);
  });

  it('shows the world after a line, and the world before on the way into a call', () => {
    const after: World = { ...empty, now: 1n };
    const { steps, worlds } = record((set) => {
      const at = go.enter('outer');
      at(10);
      const inside = go.enter('inner');
      inside(20);
      set(after);
      inside(21);
      at(11);
    });
    expect(steps.map((step) => worlds[step.world]?.now)).toEqual([0n, 1n, 1n, 1n, 1n]);
    expect(worlds).toEqual([empty, after]);
  });

  it('counts visits of a line in its id', () => {
    const { steps } = record(() => {
      const at = go.enter('outer');
      for (let i = 0; i < 2; i++) {
        at(10);
        inner(20);
      }
    });
    expect(steps.map((step) => step.id)).toEqual([
      '1.main.10',
      '1.main.20',
      '1.main.10.r',
      '1.main.10.2',
      '1.main.20.2',
      '1.main.10.2.r',
    ]);
  });

  it('shares one object for a line, however often and in whichever sync it is lit', () => {
    const body = () => {
      const at = go.enter('outer');
      at(10);
      inner(20);
      at(10);
    };
    const [first, second] = [record(body).steps, record(body).steps];
    expect(first.map((step) => step.at)).toEqual([10, 20, 10, 10].map((line) => ({ file, line })));
    expect(new Set([...first, ...second].map((step) => step.at)).size).toBe(2);
  });

  it('records nothing when no trace is current', () => {
    expect(() => inner(20)).not.toThrow();
  });

  it('keeps what a step set as it was then', () => {
    const changes = { containersToStart: [0], kill: new Map([['a', 1]]) };
    const { steps } = record(() => {
      const at = go.enter('outer');
      at(10);
      at.set({ changes });
      changes.containersToStart.push(1);
      changes.kill.set('b', 2);
    });
    expect(steps[0]?.locals).toEqual({ changes: { containersToStart: [0], kill: new Map([['a', 1]]) } });
  });
});

describe('a snapshot', () => {
  it('shares what is frozen, since it cannot change', () => {
    const frozen = Object.freeze({ a: 1 });
    expect(snapshot(frozen)).toBe(frozen);
  });

  it('of an empty list stays empty', () => {
    const list: number[] = [];
    const then = snapshot({ list });
    list.push(1);
    expect(then).toEqual({ list: [] });
  });

  it('leaves functions out', () => {
    expect(snapshot({ a: 1, f: () => 1 })).toEqual({ a: 1, f: undefined });
  });
});

function inner(line: number): number {
  const at = go.enter('inner');
  at(line);
  return line;
}

function middle(): number {
  const at = go.enter('middle');
  at(20);
  return inner(30);
}
