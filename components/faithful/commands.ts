import type { FaithfulWords } from '../../lib/dictionary/index.ts';

/** The commands that make the comparison again, each with the word that says what it does. */
export const COMMANDS = [
  { command: 'npm run conformance', does: 'repeatTable' },
  { command: 'npm run reference:build', does: 'repeatBuild' },
  { command: 'npm run reference:verify', does: 'repeatVerify' },
  { command: 'npm run conformance:live -- --seed 1 --count 500', does: 'repeatLive' },
] as const satisfies readonly { readonly command: string; readonly does: keyof FaithfulWords }[];
