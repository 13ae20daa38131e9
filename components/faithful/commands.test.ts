import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';

it('names commands that the project has', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const { command } of COMMANDS) expect(Object.keys(scripts)).toContain(/^npm run ([\w:-]+)/.exec(command)?.[1]);
});
