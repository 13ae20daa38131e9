import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEFT_OUT } from './next-left-out.mjs';

const require = createRequire(import.meta.url);

/** The text of a module of Next, as it would be without a stand-in. */
const textOf = (path: string) => readFileSync(require.resolve(`next/dist/${path}`), 'utf8');

/** The names that a stand-in gives. */
const given = (instead: string) => [...instead.matchAll(/export const (\w+) =/g)].map(([, name]) => name);

test.each(Object.entries(LEFT_OUT))('Next has %s, and all names that its stand-in gives', (path, instead) => {
  expect(textOf(path)).not.toBe('');
  for (const name of given(instead))
    expect(textOf(`esm/${path}`)).toMatch(new RegExp(`\\bexport (?:async )?(?:function|const) ${name}\\b`));
});

test('what Next calls while a page comes alive is given', () => {
  const asked = textOf('esm/client/components/app-router.js').match(/import \{ (\w+) \} from '\.\/links'/)?.[1];
  expect(given(LEFT_OUT['client/components/links.js'])).toContain(asked);
});

test('a module of Next is replaced by its ES module', () => {
  const loader: (this: { readonly resourcePath: string }) => string = require('./next-esm.cjs');
  const text = loader.call({ resourcePath: require.resolve('next/dist/client/components/links.js') });
  expect(text).toContain('export function pingVisibleLinks');
  expect(text).not.toContain('exports');
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
