export { fill, inLang } from './in-lang.ts';
export { shellWords } from './shell.ts';
