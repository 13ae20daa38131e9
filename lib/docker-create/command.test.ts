import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../engine/index.ts';
import { commandOf } from './command.ts';
import { seccompFileOf } from './creates.ts';
import { isZero, type JsonObject, under } from './json.ts';
import { LABELS, leavesOf } from './leaves.ts';
import { commandLine } from './shell.ts';
import { parseArgv } from './test/parse-argv.ts';
import { recordedCreates } from './test/recorded.ts';
import { REASONS } from './unsaid.ts';

const recorded = recordedCreates(process.cwd());
const PROFILE = '{\n  "defaultAction": "SCMP_ACT_ERRNO"\n}\n';

/** Options in which no value and an empty one are two things: pointers, and lists that Docker fills in when there are none. */
const EMPTY_COUNTS = [
  'Config.Entrypoint',
  'HostConfig.MaskedPaths',
  'HostConfig.ReadonlyPaths',
  'HostConfig.MemorySwappiness',
  'HostConfig.OomKillDisable',
  'HostConfig.PidsLimit',
];
/** Lists in which the order says nothing: the CLI itself keeps none. */
const UNORDERED = ['HostConfig.Binds'];

/** The options in which two create requests differ, by name. */
function differences(a: Json, b: Json): readonly string[] {
  const [left, right] = [a, b].map((request) => new Map(leavesOf(request).map((leaf) => [leaf.option, leaf.value])));
  const options = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...options].filter((option) => plain(option, left?.get(option)) !== plain(option, right?.get(option))).sort();
}

function plain(option: string, value: Json | undefined): string {
  const counts = EMPTY_COUNTS.includes(option) || option.startsWith(LABELS);
  const found = isZero(value) && !counts ? null : (value ?? null);
  return JSON.stringify(UNORDERED.includes(option) && Array.isArray(found) ? [...found].sort() : found, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function roundTrip(request: Json, seccompFile: string | undefined) {
  const { argv, unsaid } = commandOf(request, seccompFile);
  return { back: parseArgv(argv, () => PROFILE), unsaid: unsaid.map((one) => one.option).sort() };
}

describe('the docker create command of a run', () => {
  it('has the real kubelet’s requests to go by', () => {
    expect(recorded.filter((one) => one.kind === 'sandbox').length).toBeGreaterThan(50);
    expect(recorded.filter((one) => one.kind === 'container').length).toBeGreaterThan(50);
  });

  it('says again, through the CLI, all that the real kubelet sent but what it names', () => {
    for (const { request, cri } of recorded) {
      const { back, unsaid } = roundTrip(request, seccompFileOf(cri));
      expect(differences(request, back)).toEqual(unsaid);
    }
  });

  it('gives the same for a request however odd its strings are', () => {
    fc.assert(
      fc.property(oddRequest, (request) => {
        const { back, unsaid } = roundTrip(request, undefined);
        const differ = differences(request, back);
        expect(differ.filter((option) => !unsaid.includes(option))).toEqual([]);
        // an order that is not kept may come out right by chance
        expect(unsaid.filter((option) => !differ.includes(option) && option !== 'Config.Env')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('puts the rest of an Entrypoint before Cmd, so that the argv stays the same', () => {
    const request = changed({ Entrypoint: ['/bin/sh', '-c'], Cmd: ['exec app', '--name=web'], Image: 'app:1' });
    const { argv, unsaid } = commandOf(request, undefined);
    expect(argv.slice(-4)).toEqual(['app:1', '-c', 'exec app', '--name=web']);
    expect(argv).toContain('--entrypoint=/bin/sh');
    expect(unsaid.filter((one) => one.reason === 'argv').map((one) => one.option)).toEqual([
      'Config.Cmd',
      'Config.Entrypoint',
    ]);
  });

  it('names a stdin that stays open after the first client, which -i cannot say', () => {
    const { unsaid } = commandOf(changed({ OpenStdin: true, StdinOnce: false }), undefined);
    expect(unsaid.map((one) => one.option)).toContain('Config.StdinOnce');
    expect(REASONS.stdinOnce.same).toBe(false);
  });

  it('drops masked and read-only paths together or not at all', () => {
    const host = (MaskedPaths: Json, ReadonlyPaths: Json) =>
      commandOf(changed({}, { MaskedPaths, ReadonlyPaths }), undefined);
    expect(host([], []).argv).toContain('--security-opt=systempaths=unconfined');
    expect(host([], null).unsaid.map((one) => one.option)).toContain('HostConfig.MaskedPaths');
    expect(host(null, null).argv).not.toContain('--security-opt=systempaths=unconfined');
  });
});

describe('the text of a command', () => {
  it('comes back from a real shell word for word', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = commandLine("printf '%s\\0'", [...words.map((one) => [one]), ['end']]);
        const out = execFileSync('sh', ['-c', text], { encoding: 'utf8' });
        expect(out.split('\0').slice(0, -1)).toEqual([...words, 'end']);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from a real shell for each request of the real kubelet', () => {
    for (const { request, cri } of recorded.slice(0, 40)) {
      const { text, argv } = commandOf(request, seccompFileOf(cri));
      const out = execFileSync('sh', ['-c', text.replace('docker create', "printf '%s\\0'")], { encoding: 'utf8' });
      expect(out.split('\0').slice(0, -1)).toEqual(argv);
    }
  });
});

const base = recorded.find((one) => one.kind === 'container')?.request ?? null;

function changed(config: JsonObject, hostConfig: JsonObject = {}): Json {
  return {
    name: 'k8s',
    config: { ...Object(under(base, 'config')), ...config },
    hostConfig: { ...Object(under(base, 'hostConfig')), ...hostConfig },
  };
}

/** What shells and flags trip over, besides any other string. */
const word = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '--',
    '--name=x',
    '-i',
    "it's",
    '"q"',
    '$HOME',
    '`id`',
    'a b',
    'a\nb',
    '\\',
    '=',
    'a=b=c',
    '*',
    '~',
    '!x',
    '日本',
  ),
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
);
const nullable = <T extends Json>(arbitrary: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), arbitrary);
const words = nullable(fc.array(word, { maxLength: 4 }));

const oddRequest = fc
  .record({
    config: fc.record({
      Hostname: word,
      User: word,
      Tty: fc.boolean(),
      OpenStdin: fc.boolean(),
      StdinOnce: fc.boolean(),
      Env: nullable(
        fc.array(
          fc.oneof(
            word,
            fc.tuple(word, word).map((pair) => pair.join('=')),
          ),
          { maxLength: 4 },
        ),
      ),
      Cmd: words,
      Entrypoint: words,
      Image: word.filter((text) => text !== ''),
      WorkingDir: word,
      Labels: fc.dictionary(word, word, { maxKeys: 4 }),
    }),
    hostConfig: fc.record({
      Binds: nullable(fc.array(fc.oneof(word, fc.constantFrom('/a:/b', '/a:/b:ro,Z', 'x:/b', '/a')), { maxLength: 3 })),
      NetworkMode: fc.oneof(fc.constantFrom('none', 'host', 'container:docker0', 'a=b')),
      PidMode: fc.oneof(word, fc.constantFrom('host', 'container:docker0')),
      IpcMode: word,
      UTSMode: fc.constantFrom('', 'host', 'odd'),
      CapAdd: words,
      CapDrop: words,
      GroupAdd: words,
      CgroupParent: word,
      SecurityOpt: nullable(
        fc.uniqueArray(fc.constantFrom('no-new-privileges', 'seccomp=unconfined', 'seccomp={}', 'apparmor=x', 'odd'), {
          maxLength: 3,
        }),
      ),
      Sysctls: fc.dictionary(
        fc.oneof(word, fc.constantFrom('net.core.somaxconn', 'kernel.sem', 'vm.swappiness')),
        word,
        { maxKeys: 3 },
      ),
      MaskedPaths: nullable(fc.uniqueArray(fc.constantFrom('/proc/acpi', '/sys/firmware'))),
      ReadonlyPaths: nullable(fc.uniqueArray(fc.constantFrom('/proc/sys'))),
      Memory: fc.constantFrom(-1, 0, 134217728),
      MemorySwap: fc.constantFrom(-1, 0, 134217728),
      OomScoreAdj: fc.integer({ min: -1000, max: 1000 }),
      Privileged: fc.boolean(),
      ReadonlyRootfs: fc.boolean(),
      RestartPolicy: fc.record({ Name: fc.constantFrom('', 'no', 'always'), MaximumRetryCount: fc.constant(0) }),
      PortBindings: fc.dictionary(
        fc.constantFrom('80/tcp', '53/udp', '36412/sctp'),
        fc.array(
          fc.record({ HostIp: fc.constantFrom('', '127.0.0.1', '::1'), HostPort: fc.constantFrom('8080', '') }),
          { minLength: 1, maxLength: 2 },
        ),
      ),
    }),
  })
  .map(({ config, hostConfig }) =>
    changed({ ...config, ExposedPorts: exposedBy(hostConfig.PortBindings) }, hostConfig),
  );

/** Dockershim exposes the ports that it publishes. */
function exposedBy(bindings: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(bindings).map((port) => [port, {}]));
}
