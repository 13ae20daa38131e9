import { describe, expect, it } from 'vitest';
import { inLang, stepWords } from '../../lib/dictionary/index.ts';
import { linesHtml } from '../source/line-html.ts';
import type { CodePaint } from './code-paint.ts';
import { dressed, lineText, splitLines } from './dress.ts';

const lines = linesHtml([
  { html: '<span class="kw">func</span> f() {', indent: 0 },
  { html: 'ip, err := m.join(a, b)', indent: 1 },
  { html: '}', indent: 0 },
]);
const known = {
  file: 'a.go',
  func: 'f',
  first: 10,
  last: 12,
  owners: [],
  notes: [{ line: 11, text: 'See `ip` & <b>' }],
  captions: [],
  summary: undefined,
  missing: undefined,
};

const words = inLang(stepWords, 'ja');
const paint: CodePaint = {
  key: 'a.go#f',
  file: 'a.go',
  func: 'f',
  layer: 'kubelet',
  first: 10,
  last: 12,
  line: 12,
  lit: 'call',
  runs: '-rw',
  chips: [{ line: 11, name: 'ip', text: '"<10>"', now: true }],
  calls: [],
  stops: [{ line: 11, mark: 'on' }],
  visits: [{ line: 11, count: 3 }],
};

describe('a dressed line', () => {
  const [first, second, third] = dressed(lines, 10, paint, known, words);

  it('has its values at the end of its text, before the line end', () => {
    expect(second).toContain(
      'data-chip="11 ip" aria-haspopup="dialog" class="val chg">ip = &quot;&lt;10&gt;&quot;</button>\n</span>',
    );
  });

  it('has the calls that it made after its values, the failed with what was said', () => {
    const [, made] = dressed(
      lines,
      10,
      {
        ...paint,
        chips: [{ line: 11, name: 'ip', text: '1', now: false }],
        calls: [
          { line: 11, stepId: '1.a.11', kind: 'low', name: 'cni SetUpPod', error: 'no <address>' },
          { line: 11, stepId: '1.a.11', kind: 'cri', name: 'RunPodSandbox', error: undefined },
        ],
        stops: [],
      },
      undefined,
      words,
    );
    expect(made).toMatch(
      /ip = 1<\/button><button type="button" class="made bad" data-step="1.a.11" title="no &lt;address&gt;"><svg.*<\/svg>cni SetUpPod ✕<span class="sr"> no &lt;address&gt;<\/span><\/button><button type="button" class="made" data-tab="cri"><svg.*<\/svg>RunPodSandbox<\/button>\n<\/span>/,
    );
  });

  it('has its notes under it, numbered in the function', () => {
    expect(second).toMatch(
      /<details class="nt" id="note-f-1"><summary class="mkb" aria-label="注 1">1<\/summary>.*<\/details><\/li>$/,
    );
    expect(second).toContain('<code>ip</code> &amp; &lt;b&gt;');
  });

  it('says in hidden words what its marks show, and how often it runs', () => {
    expect(second).toContain('<span class="no">停止点 通った</span><button type="button" class="visits"');
    expect(second).toContain('>×3</button>');
    expect(third).toContain('<span class="no">呼び出し中 これから</span>');
  });

  it('has its notes only when it is painted later', () => {
    const bare = dressed(lines, 10, undefined, known, words);
    expect(bare[0]).toBe(lines[0]);
    expect(bare[1]).toContain('<details class="nt"');
    expect(bare[1]).not.toContain('class="val');
  });

  it('is left as it is without anything to show', () => {
    expect(first).toBe(lines[0]);
  });
});

describe('lines', () => {
  it('are split where they end, and joined again lose nothing', () => {
    expect(splitLines(lines.join(''))).toEqual(lines);
    expect(splitLines('')).toEqual([]);
  });

  it('give their text alone for a caller, on one line', () => {
    expect(lineText(lines[1] ?? '')).toBe('ip, err := m.join(a, b)');
    expect(lineText('')).toBe('');
  });
});
