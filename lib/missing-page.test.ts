import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingPage, SECTIONS } from './missing-page.ts';

const isScenario = (name: string) => name === 'fresh-pod';

it.each([
  ['/ja/step/no-such-run', 'no-such-run'],
  ['/ja/step/no-such-run/3', 'no-such-run'],
  ['/ja/step/no-such-run/docker', 'no-such-run'],
  ['/ja/step/%E3%81%AA%E3%81%84', '%E3%81%AA%E3%81%84'],
  ['/ja/step/..%2F..%2Fpackage', '..%2F..%2Fpackage'],
  ['/ja/step/Fresh-Pod', 'Fresh-Pod'],
])('leads from %s to the page that names the scenario', (path, name) => {
  expect(missingPage(path, 'ja', isScenario)).toBe(`/ja/no-scenario/${name}`);
});

it.each(['/en/nothing-here', '/en/nothing/here', '/en/%3Cb%3E'])(
  'leads from %s to the page for what is not there',
  (path) => {
    expect(missingPage(path, 'en', isScenario)).toBe('/en/nowhere');
  },
);

it.each(['/ja', '/ja/', '/ja/step', '/ja/step/', '/ja/step/fresh-pod', '/ja/step/fresh-pod/3', '/ja/source/step/x'])(
  'leaves %s alone',
  (path) => {
    expect(missingPage(path, 'ja', isScenario)).toBeUndefined();
  },
);

it('knows the scenarios of the site', () => {
  expect(missingPage('/ja/step/fresh-pod', 'ja')).toBeUndefined();
  expect(missingPage('/ja/step/fresh-pods', 'ja')).toBe('/ja/no-scenario/fresh-pods');
});

it('knows the sections of the site', () => {
  const folders = readdirSync('app/[lang]', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(SECTIONS).toEqual(
    folders
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('['))
      .sort(),
  );
});
