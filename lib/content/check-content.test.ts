import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { loadGlossary, loadNotes, loadScenarios, notesOf } from './index.ts';
import { problemLine } from './problem.ts';

const MANAGER = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
let root = '';

/** A project with these files and nothing else. */
function project(files: Readonly<Record<string, string>>): string {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
afterEach(() => rmSync(root, { recursive: true, force: true }));

const said = async (files: Readonly<Record<string, string>>) => (await checkContent(project(files))).map(problemLine);

const SCENARIO = `name: boil
title: { ja: 湯, en: Water }
description: { ja: 湯を沸かす。, en: Boils water. }
pod:
  metadata: { name: web, namespace: default, uid: 7f2c1d3e-0001-4000-8000-000000000001 }
  spec: { containers: [{ name: app, image: 'registry.example/app:1' }] }
steps:
  - sync: {}
`;

describe('the check', () => {
  it('finds nothing in an empty project', async () => {
    expect(await said({})).toEqual([]);
  });

  it('says that a Go path is not pinned, or that its text has not been pulled', async () => {
    expect(
      await said({
        'content/notes/pkg/kitchen.go/Boil.yaml': 'summary: { ja: 湯, en: Hot }',
        [`content/notes/${MANAGER}/SyncPod.yaml`]: 'summary: { ja: 湯, en: Hot }',
      }),
    ).toEqual([
      'content/notes/pkg/kitchen.go/Boil.yaml:1  pkg/kitchen.go is not pinned  → correct the path, or pin the file in content/sources.yaml',
      `content/notes/${MANAGER}/SyncPod.yaml:1  the text of ${MANAGER} is not here  → npm run pull`,
    ]);
  });

  it('misses a summary for a function that the port marks', async () => {
    const port = `lib/engine/port/${MANAGER.replace('.go', '.ts')}`;
    expect(await said({ [port]: "const at = go.enter('containerChanged');\nat(477);" })).toEqual([
      `content/notes/${MANAGER}/containerChanged.yaml:1  containerChanged lights lines and has no summary  → say what it is for, in ja and en`,
    ]);
  });

  it('says on which line a scenario is wrong', async () => {
    const bad = SCENARIO.replace('name: boil', 'name: Boil').replace('en: Boils water.', 'en: Boils water!');
    expect(await said({ 'content/scenarios/Boil.yaml': bad })).toEqual([
      'content/scenarios/Boil.yaml:1  name: must be kebab-case, such as crash-loop  → correct it',
    ]);
    expect(await said({ 'content/scenarios/boil.yaml': SCENARIO.replace('water.', 'water!') })).toEqual([
      'content/scenarios/boil.yaml:3  description en has an exclamation mark  → say it calmly',
    ]);
    expect((await said({ 'content/scenarios/soup.yaml': SCENARIO }))[0]).toContain(
      'soup.yaml:1  the scenario is called boil',
    );
    expect((await said({ 'content/scenarios/boil.yaml': SCENARIO.replace(/^title.*\n/m, '') }))[0]).toContain(
      'title is missing',
    );
    expect((await said({ 'content/scenarios/boil.yaml': `${SCENARIO}stepz: 1` }))[0]).toContain(
      'boil.yaml:9  stepz is not known',
    );
  });

  it('says on which line the engine refuses a scenario, in reading or in replaying it', async () => {
    const refused = async (from: string, to: string) =>
      (await said({ 'content/scenarios/boil.yaml': SCENARIO.replace(from, to) })).map((line) => line.split('  →')[0]);
    expect(await refused('containers:', 'containerz:')).toEqual([
      expect.stringMatching(/^content\/scenarios\/boil\.yaml:6 {2}pod\.spec\.containerz: /),
    ]);
    expect(await refused('- sync: {}', '- sync: {}\n  - exit: { container: soup }')).toEqual([
      expect.stringMatching(/^content\/scenarios\/boil\.yaml:9 {2}steps\[1\]/),
    ]);
  });

  it('says which scenario the order lacks, has twice, or has and is not there', async () => {
    const order = 'order:\n  - soup\n  - boil\n  - boil\n';
    expect(await said({ 'content/scenarios/boil.yaml': SCENARIO, 'content/scenario-order.yaml': order })).toEqual([
      'content/scenario-order.yaml:2  there is no scenario soup  → correct or remove it',
      'content/scenario-order.yaml:4  boil stands here a second time  → remove it',
    ]);
    expect(
      await said({
        'content/scenarios/boil.yaml': SCENARIO,
        'content/scenarios/soup.yaml': SCENARIO.replace('boil', 'soup'),
        'content/scenario-order.yaml': 'order: [boil]',
      }),
    ).toEqual(['content/scenario-order.yaml:1  soup is missing  → add it where it teaches most']);
  });

  it('says on which line the glossary is wrong', async () => {
    expect(
      await said({ 'content/glossary.yaml': 'sandbox:\n  ja: 入れ物。\nCRI:\n  ja: 境。\n  en: Border!\n' }),
    ).toEqual(['content/glossary.yaml:1  sandbox.en is missing  → add it (string)']);
    expect(
      await said({ 'content/glossary.yaml': 'CRI: { ja: 境。, en: Border }\nCRI: { ja: 境。, en: Border }' }),
    ).toEqual([expect.stringMatching(/glossary\.yaml:2 {2}Map keys must be unique/)]);
  });
});

describe('loading', () => {
  it('gives notes by Go path and name, for a function as the outline names it', () => {
    const notes = loadNotes(project({ [`content/notes/${MANAGER}/SyncPod.yaml`]: 'summary: { ja: 湯, en: Hot }' }));
    expect(notesOf(notes, MANAGER, 'kubeGenericRuntimeManager.SyncPod')?.summary?.en).toBe('Hot');
    expect(notesOf(notes, MANAGER, 'kubeGenericRuntimeManager.KillPod')).toBeUndefined();
  });

  it('gives scenarios as the engine reads them', () => {
    const [scenario] = loadScenarios(project({ 'content/scenarios/boil.yaml': SCENARIO }));
    expect(scenario).toMatchObject({ name: 'boil', title: { en: 'Water' } });
    expect(JSON.parse(scenario?.json ?? '')).toMatchObject({
      pod: { metadata: { name: 'web' } },
      steps: [{ sync: {} }],
    });
  });

  it('gives scenarios in the order in which they teach, and last those that it does not know', () => {
    const named = (name: string) => [`content/scenarios/${name}.yaml`, SCENARIO.replace('boil', name)] as const;
    const files = Object.fromEntries(['boil', 'chop', 'eat', 'serve'].map(named));
    const ordered = loadScenarios(project({ ...files, 'content/scenario-order.yaml': 'order: [serve, boil]' }));
    expect(ordered.map(({ name }) => name)).toEqual(['serve', 'boil', 'chop', 'eat']);
  });

  it('begins with a new Pod, comes to crashes before sandboxes, and ends inside dockershim', () => {
    const names = loadScenarios().map(({ name }) => name);
    const telling = ['fresh-pod', 'crash-loop', 'init-containers', 'docker-restarts', 'down-to-docker'];
    expect(names[0]).toBe('fresh-pod');
    expect(names.filter((name) => telling.includes(name))).toEqual(telling);
  });

  it('gives the glossary by word', () => {
    expect(loadGlossary(project({ 'content/glossary.yaml': 'CRI: { ja: 境。, en: Border }' })).get('CRI')?.en).toBe(
      'Border',
    );
  });

  it('stops at a file that cannot be read, and names the line', () => {
    expect(() => loadScenarios(project({ 'content/scenarios/boil.yaml': 'name: boil\ntitle: `x`\n' }))).toThrow(
      /boil\.yaml:2/,
    );
  });
});
