import type { Random } from './random.ts';

/** Images that are there at the start in most scenarios. */
export const KNOWN_IMAGES = [
  'registry.example/app:1',
  'registry.example/app:2',
  'busybox:1.32',
  'busybox:latest',
] as const;

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

const GOOD_IMAGES = [
  'busybox',
  'library/busybox',
  'docker.io/library/nginx:1.19',
  'registry.example:5000/team/app:1.2.3-rc_1',
  `registry.example/app@${DIGEST}`,
  `registry.example/app:1@${DIGEST}`,
  'localhost/app',
  'localhost:5000/app',
  'a/b/c/d:e',
  'ghcr.example/UPPER:Tag',
] as const;

const BAD_IMAGES = [
  'Registry.Example/App',
  'UPPER/case',
  'app:',
  ':1',
  'app@sha256:12',
  'app@md5:0123',
  'a//b',
  'app:tag with space',
  '-app',
  'http://image.example/app',
  `registry.example/${'x'.repeat(260)}`,
  '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'アプリ:1',
] as const;

/** A reference of an image, in one of ten cases one that kubelet refuses. */
export function imageOf(random: Random): { readonly ref: string; readonly good: boolean } {
  return random.weighted([
    [72, () => ({ ref: random.pick(KNOWN_IMAGES), good: true })],
    [18, () => ({ ref: random.pick(GOOD_IMAGES), good: true })],
    [9, () => ({ ref: random.pick(BAD_IMAGES), good: false })],
    [1, () => ({ ref: '', good: false })],
  ] as const)();
}
