import { describe, expect, it } from 'vitest';
import { ownersOf } from './owners.ts';

/** Lines of a made-up function; a line that ends in `//*` is marked. Gives `line→owner` for what is not marked itself. */
function owners(source: string): Record<number, number | undefined> {
  const lines = source.replace(/^\n/, '').split('\n');
  const markers = lines.flatMap((line, i) => (line.endsWith('//*') ? [i + 1] : []));
  const found = ownersOf({ first: 1, lines: lines.map((line) => line.replace(/ ?\/\/\*$/, '')) }, markers);
  return Object.fromEntries(lines.map((_, i) => [i + 1, found.get(i + 1)]).filter(([line, owner]) => owner !== line));
}

describe('a line without a mark', () => {
  it('belongs to the statement that it continues', () => {
    expect(
      owners(`
func f() {
	config := &Config{ //*
		Name: name,
		Inner: &Inner{
			A: a,
		},
	}
	return config //*
}`),
    ).toEqual({ 1: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 9: undefined });
  });

  it('belongs to the condition that goes on in it', () => {
    expect(
      owners(`
func f() {
	if a && //*
		b {
		return 1 //*
	}
	return 2 //*
}`)[3],
    ).toBe(2);
  });

  it('runs when the statement after it in its block runs', () => {
    const found = owners(`
func f() {
	if err != nil { //*
		log("failed")
		return err //*
	}
	return nil //*
}`);
    expect([found[3], found[5]]).toEqual([4, 2]);
  });

  it('has no owner when a branch holds nothing that is marked: whether it ran is not known', () => {
    expect(
      owners(`
func f() {
	if verbose { //*
		log("a")
	}
	return //*
}`)[3],
    ).toBeUndefined();
  });

  it('has no owner when it is a comment or blank', () => {
    const found = owners(`
func f() {
	// why

	return //*
}`);
    expect([found[2], found[3]]).toEqual([undefined, undefined]);
  });
});
