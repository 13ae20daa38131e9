import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pins } from '../sources/index.ts';
import { toolHash } from './make.ts';
import { parseRecording } from './recording.ts';
import { scenarioFiles } from './scenarios.ts';

describe('the scenarios of this project', () => {
  const scenarios = scenarioFiles(process.cwd());

  it('each have a recorded run of their name', () => {
    expect(scenarios.filter(({ runFile }) => !existsSync(runFile)).map(({ file }) => file)).toEqual([]);
    for (const { name, runFile } of scenarios) {
      expect(parseRecording(readFileSync(runFile, 'utf8')).run).toHaveProperty('name', name);
    }
  });

  it('are recorded by one and the same tool, on the kubelet that is pinned', () => {
    const made = scenarios.map(({ runFile }) => parseRecording(readFileSync(runFile, 'utf8')).provenance);
    expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(made[0]).toMatchObject({ kubelet: pins().tag, commit: pins().commit });
    expect(made[0]?.tool, 'the reference has changed since: npm run reference:record').toBe(
      `lib/reference sha256:${toolHash()}`,
    );
  });
});

describe('a folder of scenarios', () => {
  const root = mkdtempSync(join(tmpdir(), 'kubelet-reader-'));
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  it('refuses a scenario that is not called as its file', () => {
    write('lib/engine/cases/kitchen/boil.yaml', 'name: fry\n');
    expect(() => scenarioFiles(root)).toThrow('lib/engine/cases/kitchen/boil.yaml: its name is "fry"; call it boil');
  });

  it('refuses a name that is taken, for runs are kept by name', () => {
    write('lib/engine/cases/kitchen/boil.yaml', 'name: boil\n');
    write('content/scenarios/boil.yaml', 'name: boil\n');
    expect(() => scenarioFiles(root)).toThrow(/have one name/);
  });

  it('sends each to the wire as one line, wherever it lies', () => {
    write('lib/engine/cases/kitchen/hot/boil.yaml', 'name: boil\nsteps:\n  - sync: {}\n');
    expect(scenarioFiles(root)).toEqual([
      {
        name: 'boil',
        file: 'lib/engine/cases/kitchen/hot/boil.yaml',
        runFile: 'lib/engine/conformance/kubelet-runs/boil.json',
        line: '{"name":"boil","steps":[{"sync":{}}]}',
      },
    ]);
  });
});
