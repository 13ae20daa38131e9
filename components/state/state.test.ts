import { describe, expect, it } from 'vitest';
import { fieldText } from './fields.ts';
import { tabOf } from './tabs.ts';
import { targetOf } from './target.ts';

describe('a field of podActions', () => {
  it('reads as Go would print it, with the names of containers', () => {
    expect(fieldText(null, [])).toBe('nil');
    expect(fieldText('', [])).toBe('""');
    expect(fieldText(true, [])).toBe('true');
    expect(fieldText([0, 2], ['app', 'side'])).toBe('[0: app, 2]');
    expect(fieldText([], [])).toBe('[]');
    expect(fieldText({ 'container-1': { name: 'app', message: 'm' } }, [])).toBe('{container-1: app}');
    expect(fieldText({}, [])).toBe('{}');
  });
});

describe('what a CRI request is about', () => {
  it('is the name, id or image that it holds', () => {
    expect(targetOf({ config: { metadata: { name: 'app', attempt: 2 } }, podSandboxId: 's' })).toBe('app #2');
    expect(targetOf({ podSandboxId: 'sandbox-0' })).toBe('sandbox-0');
    expect(targetOf({ image: { image: 'app:1' } })).toBe('app:1');
  });

  it('is nothing where it holds none', () => {
    expect(targetOf({})).toBe('');
    expect(targetOf(null)).toBe('');
  });
});

describe('a tab in the address', () => {
  it('is the first one where the address names none that exists', () => {
    expect([tabOf('cri'), tabOf('nope'), tabOf(undefined), tabOf(['cri'])]).toEqual([
      'cri',
      'actions',
      'actions',
      'actions',
    ]);
  });
});
