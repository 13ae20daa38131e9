import { describe, expect, it } from 'vitest';
import { SetObjectDefaults_Pod } from '../port/pkg/apis/core/v1/zz_generated.defaults.ts';
import { DeepHashObject } from '../port/pkg/util/hash/hash.ts';
import {
  decodePod,
  deepFreeze,
  type ExactJson,
  goJsonString,
  marshalContainer,
  mergePatch,
  NumberText,
  parseExactJson,
  podJson,
} from './index.ts';

function podWith(container: ExactJson): ExactJson {
  return { metadata: { name: 'web' }, spec: { containers: [container] } };
}

/** The container as Go would print it. */
function printed(container: string): string {
  const [first] = decodePod(podWith(parseExactJson(container))).spec.containers;
  if (!first) throw new Error('no container');
  return marshalContainer(first);
}

describe('reading JSON', () => {
  it('keeps integers beyond 2^53 and spellings that a number would lose', () => {
    expect(parseExactJson('[9007199254740993, 1, 1.0, 1e3, 0.5, -0]')).toEqual([
      9007199254740993n,
      1,
      new NumberText('1.0'),
      new NumberText('1e3'),
      0.5,
      0n,
    ]);
  });
});

describe('decoding a pod', () => {
  it.each<[string, ExactJson, string]>([
    ['an unknown field', { spec: { containers: [{ nmae: 'a' }] } }, 'spec.containers[0].nmae: unknown field'],
    ['a wrong type', { spec: { hostNetwork: 'yes' } }, 'spec.hostNetwork: must be true or false, not a string'],
    ['a number for a name', { metadata: { name: 1 } }, 'metadata.name: must be a string, not a number'],
    ['a broken integer', { spec: { priority: 1.5 } }, 'spec.priority: must be a whole number of 32 bits, not 1.5'],
    [
      'an integer too large',
      { spec: { priority: 2 ** 31 } },
      'spec.priority: must be a whole number of 32 bits, not 2147483648',
    ],
    ['a list for a map', { metadata: { labels: ['a'] } }, 'metadata.labels: must be an object, not a list'],
    [
      'a label that is no string',
      { metadata: { labels: { 'a/b': 1 } } },
      'metadata.labels["a/b"]: must be a string, not a number',
    ],
  ])('refuses %s and says where', (_, json, message) => {
    expect(() => decodePod(json)).toThrow(message);
  });

  it('refuses a day that the month does not have', () => {
    expect(() => decodePod({ metadata: { deletionTimestamp: '2021-02-30T10:00:00Z' } })).toThrow('is no time');
  });

  it('takes null for what is not there, and keys in any case, as Go does', () => {
    const pod = decodePod({ Metadata: { NAME: 'web', labels: null }, spec: null });
    expect([pod.metadata.name, pod.metadata.labels, pod.spec.containers]).toEqual(['web', {}, []]);
  });

  it('keeps a user id beyond 2^53 exact', () => {
    const json = parseExactJson('{"spec":{"securityContext":{"runAsUser":9223372036854775807}}}');
    expect(decodePod(json).spec.securityContext?.runAsUser).toBe(9223372036854775807n);
  });

  it('is not fooled by names that every object has', () => {
    const pod = decodePod(parseExactJson('{"metadata":{"labels":{"__proto__":"a","constructor":"b"}}}'));
    expect(Object.entries(pod.metadata.labels)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(() => decodePod(parseExactJson('{"constructor":{}}'))).toThrow('constructor: unknown field');
  });
});

describe('printing a container', () => {
  it('puts fields in the order of the Go struct, sorts maps and leaves empty fields out', () => {
    expect(
      printed(
        '{"args":["-c"],"image":"app:1","name":"app","ports":[],"resources":{"limits":{"memory":"1Gi","cpu":0.5}}}',
      ),
    ).toBe('{"name":"app","image":"app:1","args":["-c"],"resources":{"limits":{"cpu":"500m","memory":"1Gi"}}}');
  });

  it('escapes what Go escapes', () => {
    expect(goJsonString('<a&b>\u2028\b\f\\b\n')).toBe(String.raw`"\u003ca\u0026b\u003e\u2028\u0008\u000c\\b\n"`);
  });

  it('keeps the false that a pointer holds', () => {
    expect(printed('{"name":"a","securityContext":{"privileged":false}}')).toBe(
      '{"name":"a","resources":{},"securityContext":{"privileged":false}}',
    );
  });

  it('gives the hash that the real kubelet gives', () => {
    const pod = decodePod(podWith({ name: 'app', image: 'registry.example/app:1' }));
    SetObjectDefaults_Pod(pod);
    const [container] = pod.spec.containers;
    expect(container && DeepHashObject(marshalContainer(container)).toString(16)).toBe('8a789459');
  });
});

describe('a merge patch', () => {
  it('merges objects, replaces lists, removes by null and sorts keys', () => {
    const target = { b: { x: 1, y: 2 }, list: [1, 2], gone: 1 };
    const patch = { list: [3], gone: null, b: { y: null, z: 3 }, a: { deep: null } };
    expect(JSON.stringify(mergePatch(target, patch))).toBe('{"a":{},"b":{"x":1,"z":3},"list":[3]}');
  });

  it('finds a pod as Go prints it', () => {
    expect(podJson(decodePod({ metadata: { name: 'web' } }))).toEqual({
      metadata: { name: 'web', creationTimestamp: null },
      spec: { containers: [] },
      status: {},
    });
  });
});

describe('deepFreeze', () => {
  it('freezes all the way down', () => {
    const value = deepFreeze({ a: [{ b: 1 }] });
    expect(Object.isFrozen(value.a[0])).toBe(true);
  });
});
