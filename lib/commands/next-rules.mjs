import { LEFT_OUT } from './next-left-out.mjs';

/** Only what browsers get from a built site; while someone writes, Next is as it comes. */
const BUILT = ['browser', 'production'];

const leftOut = Object.entries(LEFT_OUT).map(([path, instead]) => [
  `**/next/dist/${path}`,
  {
    condition: { all: BUILT },
    loaders: [{ loader: './lib/commands/next-instead.cjs', options: { instead } }],
  },
]);

const notLeftOut = Object.keys(LEFT_OUT).map((path) => ({ not: { path: `**/next/dist/${path}` } }));

/** Of CommonJS, Turbopack keeps names and parts that nobody asks for: Next's own browser code is 10 KB less as ES modules. */
const esModules = ['client', 'shared', 'lib'].map((folder) => [
  `**/next/dist/${folder}/**/*.js`,
  { condition: { all: [...BUILT, ...notLeftOut] }, loaders: [{ loader: './lib/commands/next-esm.cjs' }] },
]);

/** Turbopack's rules for the modules of Next. */
export const nextRules = Object.fromEntries([...leftOut, ...esModules]);
