import { describe, expect, it } from 'vitest';
import { markersOf, marksIn } from './markers.ts';

describe('marks of a port file', () => {
  const marks = marksIn(`
const go = goFile('pkg/kubelet/kitchen.go');
export function Boil(c: cook, water: number) {
  const at = go.enter('cook.Boil', { water, pot: { size: 3 } });
  at(12);
  at.set({ hot: [1, { deep: 2 }] });
  const stir = (spoon: string) => {
    const at = go.enter('cook.Boil', { spoon }, 'stir');
    at(20);
  };
  at(18);
  stir(at.back(serve()));
}
function serve() {
  const at = go.enter('serve');
  at(30);
}
`);

  it('are those of each function, with the literals inside it, in order', () => {
    expect([...marks].map(([func, { lines }]) => [func, lines])).toEqual([
      ['cook.Boil', [12, 18, 20]],
      ['serve', [30]],
    ]);
  });

  it('give the names of parameters and locals, not what is inside them', () => {
    expect([...(marks.get('cook.Boil')?.names ?? [])].sort()).toEqual(['hot', 'pot', 'spoon', 'water']);
    expect([...(marks.get('serve')?.names ?? [])]).toEqual([]);
  });

  it('are none for a file that is not ported', () => {
    expect(markersOf('pkg/kubelet/kitchen.go').size).toBe(0);
  });
});
