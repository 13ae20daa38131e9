import { describe, expect, it } from 'vitest';
import { captionSlips, noteSlips, textSlips } from './voice.ts';

const whats = (slips: readonly { lang: string; what: string }[]) => slips.map(({ lang, what }) => `${lang} ${what}`);

describe('a caption', () => {
  it('fits its box: 60 characters in Japanese, 110 in English', () => {
    expect(captionSlips({ ja: '湯'.repeat(60), en: 'h'.repeat(110) })).toEqual([]);
    expect(whats(captionSlips({ ja: '湯'.repeat(61), en: 'h'.repeat(111) }))).toEqual([
      'ja is 61 characters long',
      'en is 111 characters long',
    ]);
  });

  it('is measured as a reader sees it: a value for its name, no marks of code', () => {
    expect(captionSlips({ ja: `${'湯'.repeat(40)}{podContainerChanges.createSandbox}\`KillPod\``, en: 'Hot' })).toEqual(
      [],
    );
  });
});

describe('a note', () => {
  it('says one thing in three sentences; points inside code do not count', () => {
    const three = { ja: '一。二。`a。b`三。', en: 'One. Two with v1.Pod. Three `a. b`.' };
    expect(noteSlips(three)).toEqual([]);
    expect(whats(noteSlips({ ja: `${three.ja}四。`, en: `${three.en} Four?` }))).toEqual([
      'ja has 4 sentences',
      'en has 4 sentences',
    ]);
  });
});

describe('any text', () => {
  it.each([
    ['湯が沸いた！', 'has an exclamation mark'],
    ['沸かすことができます。', 'says ことができる'],
    ['以下のように沸かす。', 'says 以下のように'],
    ['`KillPod を立てる。', 'has an odd number of `'],
  ])('is not written as %s', (ja, what) => {
    expect(whats(textSlips({ ja, en: 'Hot' }))).toEqual([`ja ${what}`]);
  });

  it('may hold any sign inside code', () => {
    expect(textSlips({ ja: '`!done` を見る。', en: '`!done`' })).toEqual([]);
  });
});
