import { beforeAll, describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { outline } from './outline.ts';
import { pins } from './pins.ts';
import { isMissing, loadSource, type Source } from './source.ts';

// On the pinned source itself, as far as it has been pulled. Without any of it there is nothing to compare: the reason is printed.
const found = await Promise.all([...pins().files.keys()].map((file) => loadSource(file)));
const sources = found.filter((source): source is Source => !isMissing(source));
if (sources.length === 0) console.warn('skipped: no pinned source is in .cache/sources; npm run pull fetches it');

describe.skipIf(sources.length === 0)('the pinned source', () => {
  let lines = new Map<string, string>();
  beforeAll(() => {
    lines = new Map(
      sources.flatMap((source) =>
        outline(source).map(({ name, first, last }) => [`${source.file} ${name}`, `${first}-${last}`]),
      ),
    );
  });

  it('is all here when some of it is', () => {
    expect(found.filter(isMissing)).toEqual([]);
  });

  it.each([
    ['kuberuntime/kuberuntime_manager.go kubeGenericRuntimeManager.SyncPod', '675-864'],
    ['kuberuntime/kuberuntime_manager.go kubeGenericRuntimeManager.computePodActions', '494-664'],
    ['kuberuntime/kuberuntime_manager.go containerChanged', '476-479'],
    ['kuberuntime/kuberuntime_container.go kubeGenericRuntimeManager.startContainer', '134-230'],
    ['kuberuntime/helpers.go podSandboxByCreated.Len', '47-47'],
    ['dockershim/docker_sandbox.go dockerService.RunPodSandbox', '89-205'],
  ])('has %s at %s', (name, range) => {
    expect(lines.get(`pkg/kubelet/${name}`)).toBe(range);
  });

  it('has every top-level func in its outline, each ending at a brace', () => {
    for (const source of sources.filter(({ file }) => file.endsWith('.go'))) {
      const funcs = outline(source).filter(({ kind }) => kind === 'func');
      const starts = source.lines.flatMap((line, i) => (line.startsWith('func ') ? [i + 1] : []));
      expect([source.file, funcs.map(({ first }) => first)]).toEqual([source.file, starts]);
      for (const { last } of funcs) expect(source.lines[last - 1]).toMatch(/^\}$|\}$|\} \/\//);
    }
  });

  it('has the calls of the CRI in the outline of its proto', () => {
    const api = 'staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.proto';
    expect(lines.has(`${api} RuntimeService.RunPodSandbox`)).toBe(true);
    expect(lines.has(`${api} ImageService.PullImage`)).toBe(true);
    expect(lines.has(`${api} PodSandboxConfig`)).toBe(true);
  });

  it('comes out of the highlighter with every character in its place', async () => {
    for (const source of sources.filter(({ file }) => /kuberuntime_manager|labels|api\.proto/.test(file))) {
      const text = (await highlight(source)).map(
        ({ html, indent }) => '\t'.repeat(indent) + html.replace(/<\/?span[^>]*>/g, ''),
      );
      const escaped = source.lines.map((line) =>
        line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      );
      expect(text).toEqual(escaped);
    }
  });
});
