import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEFT_OUT } from './next-left-out.mjs';

const require = createRequire(import.meta.url);

/** The text of a module of Next, as it would be without a stand-in. */
const textOf = (path: string) => readFileSync(require.resolve(`next/dist/${path}`), 'utf8');

/** The names that a stand-in gives. */
const given = (instead: string) =>
  [...instead.matchAll(/exports\.(\w+) =|export \{ (\w+) \}/g)].map(([, assigned, listed]) => assigned ?? listed);

test.each(Object.entries(LEFT_OUT))('Next has %s, and all names that its stand-in gives', (path, instead) => {
  const text = textOf(path);
  for (const name of given(instead)) expect(text).toMatch(new RegExp(`\\b${name}: function\\(\\)`));
});

test('what Next calls while a page comes alive is given, and what is read of the constants too', () => {
  const names = given(LEFT_OUT['client/components/links.js']);
  expect(textOf('client/components/app-router.js').match(/\(0, _links\.(\w+)\)/)?.[1]).toBe('pingVisibleLinks');
  expect(names).toContain('pingVisibleLinks');
  const constants = [
    'client/components/segment-cache/cache.js',
    'client/components/router-reducer/fetch-server-response.js',
  ]
    .flatMap((path) => [...textOf(path).matchAll(/\b_constants\.(\w+)/g)])
    .map(([, name]) => name);
  expect(constants.length).toBeGreaterThan(0);
  expect(new Set(constants)).toEqual(new Set(given(LEFT_OUT['lib/constants.js'])));
});

test('no page of the site uses what is left out', () => {
  const uses = /from 'next\/(?:link|form)'|'use server'|\buseRouter\b/;
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => uses.test(readFileSync(file, 'utf8')))).toEqual([]);
});
