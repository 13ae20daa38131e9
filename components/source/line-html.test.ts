import { describe, expect, it } from 'vitest';
import { lineHtml, linesHtml } from './line-html.ts';

const call = { html: 'm.run(pod)', indent: 2 };

describe('lineHtml', () => {
  it('keeps the leading tabs in the text and the number out of it', () => {
    const text = lineHtml(call, 684).replace(/<[^>]*>/g, '');
    expect(text).toBe('\t\tm.run(pod)\n');
  });
  it('says the number, the indent and the state in attributes', () => {
    const html = lineHtml(call, 684, { run: 'will' });
    expect(html).toMatch(/^<li class="ln i2" data-n="684" data-run="will">/);
  });
  it('marks the lit line as the current step', () => {
    expect(lineHtml(call, 684, { run: 'ran', lit: true })).toContain('data-run="ran" aria-current="step"');
  });
  it('gives an id and a link only where the page shows one file', () => {
    expect(lineHtml(call, 684)).not.toContain('id=');
    expect(lineHtml(call, 684, { anchor: true })).toContain('id="L684"');
    expect(lineHtml(call, 684, { anchor: true })).toContain('href="#L684"');
  });
  it('has no style attribute, which the content security policy would have to allow', () => {
    expect(lineHtml({ html: '}', indent: 14 }, 1)).toContain('class="ln i9"');
    expect(lineHtml({ html: '}', indent: 14 }, 1)).not.toContain('style');
  });
});

describe('linesHtml', () => {
  const lines = Array.from({ length: 10 }, (_, i) => ({ html: `x${i + 1}`, indent: 0 }));
  it('numbers the lines from the first one', () => {
    const html = linesHtml(lines, { first: 4, last: 6 });
    expect(html).toHaveLength(3);
    expect(html[0]).toContain('data-n="4"');
    expect(html[2]).toContain('x6');
  });
  it('takes the whole file without a range', () => {
    expect(linesHtml(lines)).toHaveLength(10);
  });
  it('takes the state of each line from its letter', () => {
    const html = linesHtml(lines, { first: 2, last: 5, runs: 'rwn-' });
    expect(html.map((li) => /data-run="(\w+)"/.exec(li)?.[1])).toEqual(['ran', 'will', 'no', undefined]);
  });
  it('shows single lines and says where some are left out', () => {
    const html = linesHtml(lines, { only: [2, 3, 7], runs: 'rnw' });
    expect(html.map((li) => /class="([^"]*)"/.exec(li)?.[1])).toEqual(['ln', 'ln', 'ln gap']);
    expect(html[2]).toContain('data-n="7" data-run="will"');
  });
  it('lights one line and hangs what belongs under its line', () => {
    const html = linesHtml(lines, { lit: 3, below: new Map([[5, '<p>five</p>']]) });
    expect(html.filter((li) => li.includes('aria-current'))).toHaveLength(1);
    expect(html[2]).toContain('aria-current');
    expect(html[4]).toMatch(/<p>five<\/p><\/li>$/);
  });
});
