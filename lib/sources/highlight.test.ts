import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_FORMAT, highlight } from './highlight.ts';

const html = async (text: string, file = 'a.go') => (await highlight({ file, text })).map((line) => line.html);
const text = (line: string) =>
  line
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('highlight', () => {
  it.each([
    ['kw', 'return nil', '<span class="kw">return</span> <span class="kw">nil</span>'],
    ['st', 'x := "a\\n%s"', 'x := <span class="st">"a\\n%s"</span>'],
    ['ty', 'var n *Pod', '<span class="kw">var</span> n *<span class="ty">Pod</span>'],
    ['nu', 'x := 0x1F', 'x := <span class="nu">0x1F</span>'],
    ['co', 'x() // why', '<span class="fn_">x</span>() <span class="co">// why</span>'],
    ['fn_', 'm.run(pod)', 'm.<span class="fn_">run</span>(pod)'],
  ])('gives the class %s', async (_, go, expected) => {
    const line = (await html(`package a\n\nfunc f() {\n\t${go}\n}\n`))[3];
    expect(line).toBe(expected);
  });

  it('marks the name that a function is declared by, and its types', async () => {
    expect((await html('package a\n\nfunc (m *box) Run(n int) error {\n}\n'))[2]).toBe(
      '<span class="kw">func</span> (m *<span class="ty">box</span>) <span class="fn_">Run</span>(n <span class="ty">int</span>) <span class="ty">error</span> {',
    );
  });

  it('leaves operators and the package name plain', async () => {
    expect(await html('package a\n\nvar b = x && !y\n')).toEqual([
      '<span class="kw">package</span> a',
      '',
      '<span class="kw">var</span> b = x &amp;&amp; !y',
    ]);
  });

  it('escapes what would be markup, in strings, comments and code', async () => {
    const lines = await html('package a\n\nvar a = "<script>alert(1)</script>&" // <b>\nvar b = 1 < 2\n');
    expect(lines.join('').replace(/<\/?span[^>]*>/g, '')).not.toMatch(/[<>]/);
    expect(lines[2]).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
    expect(lines[3]).toContain('1</span> &lt; <span');
  });

  it('says the leading tabs as a number and keeps all other white space', async () => {
    const source = 'package a\n\nfunc f() {\n\t\tx  = 1\t// a\n\t/*\n\t\tb\n\t*/\n}\n';
    const lines = await highlight({ file: 'a.go', text: source });
    expect(lines.map((line) => line.indent)).toEqual([0, 0, 0, 2, 1, 2, 1, 0]);
    expect(lines.map((line) => '\t'.repeat(line.indent) + text(line.html)).join('\n')).toBe(source.trimEnd());
  });

  it('closes every span on its line: a comment over lines is one span a line', async () => {
    expect(await html('/*\none\n\ntwo */\npackage a\n')).toEqual([
      '<span class="co">/*</span>',
      '<span class="co">one</span>',
      '',
      '<span class="co">two */</span>',
      '<span class="kw">package</span> a',
    ]);
  });

  it('knows proto', async () => {
    expect(await html('service Box {\n    rpc Run(Req) returns (Res) {}\n}\n', 'a.proto')).toEqual([
      '<span class="kw">service</span> <span class="ty">Box</span> {',
      '    <span class="kw">rpc</span> <span class="fn_">Run</span>(<span class="ty">Req</span>) <span class="kw">returns</span> (<span class="ty">Res</span>) {}',
      '}',
    ]);
  });

  it('escapes a file of another kind and leaves it plain', async () => {
    expect(await html('a <b>', 'a.md')).toEqual(['a &lt;b&gt;']);
  });

  it('names the version of shiki in its format, so that a new one is not served from the cache of the old', () => {
    const shiki: { version: string } = JSON.parse(readFileSync('node_modules/shiki/package.json', 'utf8'));
    expect(HIGHLIGHT_FORMAT).toContain(`shiki-${shiki.version}-`);
  });
});
