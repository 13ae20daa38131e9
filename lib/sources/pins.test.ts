import { describe, expect, it } from 'vitest';
import { parsePins, pins } from './pins.ts';

const head = `repository: o/n\ntag: v1\ncommit: ${'a'.repeat(40)}\n`;

describe('parsePins', () => {
  it('takes a SHA of digits alone as text', () => {
    const sha = '1234567890'.repeat(4);
    expect(parsePins(`${head}files:\n  a/b.go: ${sha}\n`).files.get('a/b.go')).toBe(sha);
  });
  it('says which file has a SHA that is none', () => {
    expect(() => parsePins(`${head}files:\n  a/b.go: 12e\n`, 'x.yaml')).toThrow(/x\.yaml[\s\S]*files → a\/b\.go: .*40/);
  });
  it.each(['../a.go', '/etc/a.go', 'a/../../b.go'])('refuses the path %s, which leaves the repository', (path) => {
    expect(() => parsePins(`${head}files:\n  ${path}: ${'b'.repeat(40)}\n`)).toThrow(/inside the repository/);
  });
  it('refuses keys that it does not know', () => {
    expect(() => parsePins(`${head}files: {}\nbranch: main\n`)).toThrow(/branch/);
  });
});

describe('pins', () => {
  it('are those of v1.20.2, with the file that holds SyncPod', () => {
    const { repository, tag, commit, files } = pins();
    expect([repository, tag, commit]).toEqual([
      'kubernetes/kubernetes',
      'v1.20.2',
      'faecb196815e248d3ecfb03c680a4507229c2a56',
    ]);
    expect(files.get('pkg/kubelet/kuberuntime/kuberuntime_manager.go')).toBe(
      '7bc8e7799e6a66abf3c31ea5d8d9709c218a3273',
    );
  });
  it('stand in the order of their paths, so that two branches that add some merge', () => {
    const paths = [...pins().files.keys()];
    expect(paths).toEqual(paths.toSorted());
  });
});
