import { describe, expect, it } from 'vitest';
import { outline } from '../sources/index.ts';
import { checkNotes } from './check-notes.ts';
import { marksIn } from './markers.ts';
import { readNotes } from './notes-file.ts';
import { problemLine } from './problem.ts';
import { isProblems } from './shape.ts';

const FILE = 'pkg/kubelet/kitchen.go';
const GO = `package kitchen

func (c *cook) Boil(water int) bool {
	hot := water > 90
	if hot {
		return serve(water)
	}
	return false
}

type recipe struct {
	name string
}

func (a pot) Len() int { return 1 }
func (b pan) Len() int { return 2 }
`;
const PORT = `
export function Boil(c: cook, water: number): boolean {
  const at = go.enter('cook.Boil', { water });
  at(4);
  const hot = water > 90;
  at.set({ hot });
  at(5);
  if (hot) {
    at(6);
    return serve(water);
  }
  at(8);
  return false;
}
`;
const source = { file: FILE, sha: '', text: GO, lines: GO.trimEnd().split('\n') };

/** What the check says about a file of notes, without the file's own path. */
function said(name: string, yaml: string): readonly string[] {
  const read = readNotes({ path: `content/notes/${FILE}/${name}.yaml`, text: yaml.replace(/^\n/, '') });
  const problems = isProblems(read)
    ? read
    : checkNotes(read, { source, outline: outline(source), marks: marksIn(PORT) });
  return problems.map((problem) => problemLine(problem).replace(/^.*\.yaml:/, ''));
}

const text = 'ja: 湯, en: Hot';

describe('notes', () => {
  it('pass when all of it is right', () => {
    expect(
      said(
        'Boil',
        `
summary: { ja: 湯を沸かす。, en: Boils water. }
parts:
  - { lines: [4, 4], has: hot, title: { ${text} } }
  - { lines: [5, 8], has: hot, title: { ${text} } }
notes:
  - { lines: 4, has: water, ${text} }
  - { lines: [5, 7], has: hot, ${text} }
captions:
  - { line: 4, has: hot, ja: '{water} 度。', en: '{water} degrees.', back: { ${text} } }
  - { line: 6, has: serve, ${text} }
`,
      ),
    ).toEqual([]);
  });

  it('may speak of a type', () => {
    expect(said('recipe', `notes: [{ lines: 12, has: name, ${text} }]`)).toEqual([]);
  });
});

describe('a problem is named with its line and what to do when', () => {
  it('the YAML cannot be read', () => {
    expect(said('Boil', 'notes:\n  - ja: `湯` を沸かす\n')[0]).toMatch(/^2 {2}.*quotes$/);
  });

  it('a key is unknown', () => {
    expect(said('Boil', `notes:\n  - lines: 4\n    has: hot\n    jp: 湯\n    en: Hot\n    ja: 湯`)).toEqual([
      '4  notes[0].jp is not known here  → correct the spelling or remove it',
    ]);
  });

  it('a language is missing or blank', () => {
    expect(said('Boil', `notes:\n  - { lines: 4, has: hot, ja: 湯 }`)).toEqual([
      '2  notes[0].en is missing  → add it (string)',
    ]);
    expect(said('Boil', `summary:\n  ja: 湯\n  en: ' '`)).toEqual([
      '3  summary.en is empty  → fill it in, or remove what holds it',
    ]);
  });

  it('lines are no lines', () => {
    expect(said('Boil', `notes:\n  - { lines: four, has: hot, ${text} }`)[0]).toMatch(/^2 {2}notes\[0\]\.lines/);
  });

  it('the file is named after nothing', () => {
    expect(said('Fry', `summary: { ${text} }`)).toEqual([
      `1  ${FILE} has no Fry  → name the file after a function or type of it`,
    ]);
    expect(said('pot.Boil', `summary: { ${text} }`)[0]).toContain('has no pot.Boil');
  });

  it('two functions have that name, or the receiver is not needed', () => {
    expect(said('Len', `summary: { ${text} }`)).toEqual([
      `1  ${FILE} has 2 of the name Len  → name this file pot.Len or pan.Len`,
    ]);
    expect(said('pot.Len', `summary: { ${text} }`)).toEqual([]);
    expect(said('cook.Boil', `summary: { ${text} }`)).toEqual([
      `1  ${FILE} has one Boil only  → name this file Boil.yaml`,
    ]);
  });

  it('lines leave the function or run backwards', () => {
    expect(said('Boil', `notes:\n  - { lines: [8, 12], has: return, ${text} }`)[0]).toContain('stay within 3 to 9');
    expect(said('Boil', `notes:\n  - { lines: [6, 4], has: serve, ${text} }`)[0]).toContain('run backwards');
  });

  it('the pin does not stand on the first line', () => {
    expect(said('Boil', `notes:\n  - lines: 4\n    has: serve\n    ja: 湯\n    en: Hot`)).toEqual([
      '3  line 4 does not hold serve  → it stands on line 6',
    ]);
    expect(said('Boil', `captions:\n  - { line: 5, has: ho, ${text} }`)[0]).toContain('the line reads: if hot {');
  });

  it('a list does not follow the source', () => {
    const notes = `notes:\n  - { lines: 5, has: hot, ${text} }\n  - { lines: 4, has: hot, ${text} }`;
    expect(said('Boil', notes)[0]).toMatch(/^3 {2}line 4 is not after line 5/);
    const parts = `parts:\n  - { lines: [4, 6], has: hot, title: { ${text} } }\n  - { lines: 6, has: serve, title: { ${text} } }`;
    expect(said('Boil', parts)[0]).toMatch(/^3 {2}line 6 is not after line 6/);
  });

  it('no step would show a caption', () => {
    expect(said('Boil', `captions:\n  - { line: 7, has: x, ${text} }`).join()).toContain('such as 6 or 8');
    expect(said('pot.Len', `captions:\n  - { line: 15, has: Len, ${text} }`)[0]).toContain('port it first');
  });

  it('a line has two captions, or they are out of order', () => {
    const captions = (a: number, b: number) =>
      `captions:\n  - { line: ${a}, has: hot, ${text} }\n  - { line: ${b}, has: hot, ${text} }`;
    expect(said('Boil', captions(4, 4))[0]).toMatch(/^3 {2}line 4 has a caption already/);
    expect(said('Boil', captions(5, 4))[0]).toMatch(/^3 {2}line 4 comes before 5/);
  });

  it('a caption quotes a value that the port does not give', () => {
    expect(said('Boil', `captions:\n  - { line: 4, has: hot, ja: '{salt}', en: Salt }`)).toEqual([
      '2  the port gives no salt here  → quote hot, water',
    ]);
    expect(said('Boil', `captions:\n  - { line: 4, has: hot, ja: 湯, en: '{water + 1}' }`)[0]).toContain('is no value');
  });

  it('the words are too many or not in the voice of the site', () => {
    const caption = `captions:\n  - line: 4\n    has: hot\n    ja: ${'湯'.repeat(61)}\n    en: Hot`;
    expect(said('Boil', caption)).toEqual(['4  ja is 61 characters long  → say it in 60']);
    expect(said('Boil', `summary: { ja: 湯だ！, en: Hot }`)[0]).toContain('exclamation mark');
  });
});
