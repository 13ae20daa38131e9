import { describe, expect, it } from 'vitest';
import { noteHtml, noteText } from './note-html.ts';

describe('noteText', () => {
  it('sets names in the code font and what matters in bold', () => {
    expect(noteText('`KillPod` は **true**')).toBe('<code>KillPod</code> は <b>true</b>');
  });
  it('lets no markup through', () => {
    expect(noteText('<img src=x onerror="a"> `<b>`')).toBe(
      '&lt;img src=x onerror=&quot;a&quot;&gt; <code>&lt;b&gt;</code>',
    );
  });
});

describe('noteHtml', () => {
  it('opens without JavaScript, by its number', () => {
    const html = noteHtml({ id: 'note-3', number: 3, text: 'x', label: '注 3' });
    expect(html).toBe(
      '<details class="nt" id="note-3"><summary class="mkb" aria-label="注 3">3</summary><div class="note">x</div></details>',
    );
  });
});
