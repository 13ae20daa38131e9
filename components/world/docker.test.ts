import { describe, expect, it } from 'vitest';
import { loadScenarios } from '../../lib/content/index.ts';
import { inLang, stepWords } from '../../lib/dictionary/index.ts';
import { loadRuntime, parseScenario, replay } from '../../lib/engine/index.ts';
import { viewAt } from '../../lib/player/index.ts';
import { changeText } from './change-text.ts';
import { dockerPicture } from './docker-picture.ts';

await loadRuntime('dockershim');

const runOf = (name: string) => replay(parseScenario(loadScenarios().find((one) => one.name === name)?.json ?? ''));
const fresh = runOf('fresh-pod');
const en = inLang(stepWords, 'en');
const ja = inLang(stepWords, 'ja');

/** The step at which a call under the CRI is over, as the reader sees it. */
function at(method: string, run = fresh) {
  const call = run.syncs.flatMap((sync) => sync.lowCalls ?? []).find((one) => one.method === method);
  const step = run.steps[call?.step ?? -1];
  const view = viewAt(run, (step?.kind === 'call' ? step.partner : step?.index) ?? -1);
  if (!view?.world.docker) throw new Error(`no step calls ${method}`);
  return { ...view, seen: dockerPicture(view.world, view.world.docker, view.changes) };
}

describe('what lies under the CRI', () => {
  it('begins with the pause container, marked by the step that made it', () => {
    const { seen } = at('CreateContainer');
    expect(seen.rows.map(({ role, changed, network }) => [role, changed, network.kind])).toEqual([
      ['pause', true, 'own'],
    ]);
  });

  it('has the checkpoint, the resolv.conf and the link to the log, each marked when it came', () => {
    expect(at('CreateCheckpoint').seen.papers).toMatchObject([{ kind: 'checkpoint', key: 'docker0', changed: true }]);
    expect(at('rewriteResolvFile').seen.papers.map(({ kind, changed }) => [kind, changed])).toEqual([
      ['checkpoint', false],
      ['file', true],
    ]);
    expect(at('Symlink').seen.papers.at(-1)).toMatchObject({ kind: 'link', changed: true });
  });

  it('shows whose network a container joins, and the address that CNI gave to the pause container', () => {
    const { seen } = at('Symlink');
    expect(seen.rows.map(({ role, ip, network }) => [role, ip, network])).toEqual([
      ['pause', '10.244.0.2', { kind: 'own' }],
      ['app #0', '', { kind: 'joins', id: 'docker0' }],
    ]);
    expect(at('SetUpPod').seen.rows[0]?.ipChanged).toBe(true);
    expect(at('CreateContainer', runOf('docker-host-network')).seen.rows[0]).toMatchObject({
      network: { kind: 'node' },
      ports: ['0.0.0.0:8080 → 8080/tcp'],
    });
  });

  it('keeps what runs and the newest of what has ended', () => {
    const run = runOf('crash-loop');
    const { world, changes } = viewAt(run, run.steps.length - 1) ?? {};
    if (!world?.docker || !changes) throw new Error('the run has no Docker');
    const seen = dockerPicture(world, world.docker, changes);
    expect(world.docker.containers.length).toBe(5);
    expect(seen.rows.map(({ role }) => role)).toEqual(['pause', 'app #1', 'app #2', 'app #3']);
    const more = { ...world.docker, containers: [...world.docker.containers, ...world.docker.containers.slice(1, 3)] };
    expect(dockerPicture(world, more, []).earlier).toBe(3);
  });
});

describe('a change under the CRI', () => {
  const said = (method: string, words = en) => at(method).changes.map((change) => changeText(change, words));

  it('is said in a sentence', () => {
    expect(said('CreateContainer')).toContain('Docker container docker0 was created');
    expect(said('StartContainer', ja)).toContain('Docker コンテナ docker0 が動き出した (pid 1001)');
    expect(said('CreateCheckpoint')).toEqual(['The checkpoint of docker0 was written']);
    expect(said('SetUpPod')).toContain('CNI gave 10.244.0.2 to docker0');
    expect(said('rewriteResolvFile')).toEqual(['/var/lib/docker/containers/docker0/resolv.conf was rewritten']);
    expect(said('Symlink')).toEqual([
      'The log link /var/log/pods/default_web_7f2c1d3e-0001-4000-8000-000000000001/app/0.log was made',
    ]);
  });

  it('is told of a container that ends, and of one that is gone', () => {
    const [one] = at('Symlink').world.docker?.containers ?? [];
    if (!one) throw new Error('there is a container');
    const ended = { ...one, running: false, exitCode: 137 };
    expect(changeText({ kind: 'dockerContainer', id: one.id, before: one, now: ended }, en)).toBe(
      'Docker container docker0 ended (137)',
    );
    expect(changeText({ kind: 'dockerContainer', id: one.id, before: one, now: undefined }, en)).toBe(
      'Docker container docker0 was removed',
    );
  });
});
