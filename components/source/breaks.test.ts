import { describe, expect, it } from 'vitest';
import { withBreaks } from './breaks.ts';

describe('withBreaks', () => {
  it('breaks after an opening bracket and before a selector', () => {
    expect(withBreaks('m.run(pod)')).toBe('m<wbr>.run(<wbr>pod)');
  });
  it('breaks before a selector whose name is a span of its own', () => {
    expect(withBreaks('m.<span class="fn_">Run</span>()')).toBe('m<wbr>.<span class="fn_">Run</span>()');
  });
  it('adds nothing where a space already breaks, nor in empty brackets, nor in an ellipsis', () => {
    expect(withBreaks('f(a, b)')).toBe('f(<wbr>a, b)');
    expect(withBreaks('f()')).toBe('f()');
    expect(withBreaks('f(args...)')).toBe('f(<wbr>args...)');
  });
  it('leaves strings, comments and numbers whole', () => {
    for (const html of [
      '<span class="st">"a.b(c)"</span>',
      '<span class="co">// k8s.io(x)</span>',
      '<span class="nu">1.5</span>',
    ]) {
      expect(withBreaks(html)).toBe(html);
    }
  });
  it('goes on breaking after a string', () => {
    expect(withBreaks('<span class="st">"a.b"</span> + x.y')).toBe('<span class="st">"a.b"</span> + x<wbr>.y');
  });
  it('leaves entities alone', () => {
    expect(withBreaks('a &amp;&amp; b &lt; c')).toBe('a &amp;&amp; b &lt; c');
  });
});
