import { type GeneratedJson, type GeneratedObject, object } from './generated-json.ts';
import type { Random } from './random.ts';

/** What the story of a scenario must know of a container: whether it comes to have an instance when it is its turn. */
export interface GeneratedContainer {
  readonly json: GeneratedObject;
  readonly name: string;
  /** Kubelet creates it unless a fault says otherwise. */
  readonly startable: boolean;
}

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
  'http://registry.example/app',
  `registry.example/${'x'.repeat(260)}`,
  '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'アプリ:1',
] as const;

/** A quantity of CPU: every form that Go reads, a bare number too. */
const CPUS: readonly [GeneratedJson, ...GeneratedJson[]] = [
  '100m',
  '1',
  '0.5',
  '1500m',
  2,
  0.25,
  '10m',
  '1m',
  '1u',
  '0',
  '1k',
  '.5',
  '+1',
  '100e-3',
  '2.50',
];
const MEMORIES: readonly [GeneratedJson, ...GeneratedJson[]] = [
  '128Mi',
  '1Gi',
  '0.5Gi',
  '1e9',
  '64M',
  1048576,
  '1.5Gi',
  '100k',
  '4Mi',
  '8Gi',
  '0',
  '123456789',
  '512Ki',
  '0.1Mi',
  '2.50G',
];

/** A container of the pod. `others` are names already taken. */
export function container(random: Random, name: string, kind: 'app' | 'init' | 'ephemeral'): GeneratedContainer {
  const image = imageOf(random);
  const pullPolicy = random.weighted([
    [55, undefined],
    [15, 'IfNotPresent'],
    [15, 'Always'],
    [10, 'Never'],
  ] as const);
  const security = random.maybe(30, () => securityContext(random));
  const known: readonly string[] = KNOWN_IMAGES;
  const blocked = security?.runAsNonRoot === true && (security.runAsUser === undefined || security.runAsUser === 0);
  const json = object({
    name,
    image: image.ref,
    command: random.maybe(30, () => words(random)),
    args: random.maybe(30, () => words(random)),
    workingDir: random.maybe(10, () => random.pick(['/work', '', '/a b'])),
    ports: kind === 'ephemeral' ? undefined : random.maybe(35, () => random.many(0, 3, (i) => port(random, i))),
    env: random.maybe(45, () => random.many(0, 5, (i) => variable(random, i))),
    envFrom: random.maybe(4, () => [{ prefix: 'P_', configMapRef: { name: 'settings' } }]),
    resources: kind === 'ephemeral' ? undefined : random.maybe(55, () => resources(random)),
    imagePullPolicy: pullPolicy,
    securityContext: security,
    lifecycle: kind === 'app' ? random.maybe(25, () => lifecycle(random)) : undefined,
    livenessProbe: kind === 'app' ? random.maybe(15, () => probe(random)) : undefined,
    startupProbe: kind === 'app' ? random.maybe(10, () => probe(random)) : undefined,
    readinessProbe: kind === 'app' ? random.maybe(10, () => probe(random)) : undefined,
    terminationMessagePath: random.maybe(10, () => random.pick(['/dev/termination-log', '/tmp/message', ''])),
    terminationMessagePolicy: random.maybe(10, () => random.pick(['File', 'FallbackToLogsOnError'])),
    volumeMounts: random.maybe(8, () => [{ name: 'data', mountPath: '/data', readOnly: random.chance(50) }]),
    stdin: random.maybe(10, () => random.chance(60)),
    stdinOnce: random.maybe(8, () => random.chance(60)),
    tty: random.maybe(8, () => random.chance(60)),
  });
  return { json, name, startable: image.good && !blocked && (pullPolicy !== 'Never' || known.includes(image.ref)) };
}

function imageOf(random: Random): { readonly ref: string; readonly good: boolean } {
  return random.weighted([
    [72, () => ({ ref: random.pick(KNOWN_IMAGES), good: true })],
    [18, () => ({ ref: random.pick(GOOD_IMAGES), good: true })],
    [9, () => ({ ref: random.pick(BAD_IMAGES), good: false })],
    [1, () => ({ ref: '', good: false })],
  ] as const)();
}

/** Words of a command line, with every form of expansion that `$` can begin. */
function words(random: Random): string[] {
  return random.many(0, 4, () =>
    random.pick([
      'sh',
      '-c',
      'echo $(GREETING)',
      '$(HOME)/run',
      '$$(GREETING)',
      '$(MISSING)',
      '$(',
      '$',
      'a$b',
      '$$',
      '$(A)$(B)$$(C)',
      '$(GREETING',
      '日本語 <&>',
      '"%s"',
      '',
      'exit 0 || true',
      '\u2028',
      '\t\n',
      '$((1))',
    ]),
  );
}

function variable(random: Random, index: number): GeneratedObject {
  const name = random.pick(['GREETING', 'HOME', 'A', 'B', 'C', 'lower.case-name', `V${index}`]);
  if (random.chance(8))
    return { name, valueFrom: { fieldRef: { fieldPath: random.pick(['metadata.name', 'status.podIP']) } } };
  if (random.chance(4)) return { name, valueFrom: { secretKeyRef: { name: 'secret', key: 'key' } } };
  if (random.chance(8)) return { name };
  return {
    name,
    value: random.pick([
      'hello',
      '',
      '$(A) and $(B)',
      '$$(A)',
      '日本',
      '<b>&amp;</b>',
      'a=b',
      '"quoted"',
      "it's",
      '\\',
      ' 1 ',
      '\u0000',
      '\u007f',
      '🙂',
    ]),
  };
}

function port(random: Random, index: number): GeneratedObject {
  return object({
    containerPort: random.pick([80, 8080, 53, 443, 65535]) + index,
    hostPort: random.maybe(25, () => random.pick([8080, 30080])),
    protocol: random.maybe(45, () => random.pick(['TCP', 'UDP', 'SCTP'])),
    name: random.maybe(30, () => `port-${random.int(3)}`),
    hostIP: random.maybe(12, () => random.pick(['127.0.0.1', '0.0.0.0', '::1', ''])),
  });
}

/** Requests, limits or both; equal ones in a third of the cases, so that Guaranteed pods come up. */
function resources(random: Random): GeneratedObject {
  const list = (percent: number) =>
    object({
      cpu: random.maybe(percent, () => random.pick(CPUS)),
      memory: random.maybe(percent, () => random.pick(MEMORIES)),
      'ephemeral-storage': random.maybe(6, () => '1Gi'),
      'hugepages-2Mi': random.maybe(4, () => random.pick(['4Mi', '2Mi'])),
      'example.com/device': random.maybe(4, () => 1),
    });
  if (random.chance(35)) {
    const both = object({ cpu: random.pick(CPUS), memory: random.pick(MEMORIES) });
    return random.chance(50) ? { limits: both } : { limits: both, requests: both };
  }
  return object({ requests: random.maybe(70, () => list(75)), limits: random.maybe(60, () => list(65)) });
}

/** A user or group id: also those that a 32-bit or floating-point number does not hold. */
export function userId(random: Random): number | bigint {
  return random.pick<number | bigint>([0, 1000, 1, 65534, 4294967295, 9007199254740993n]);
}

/** Options of SELinux, some left out. */
export function seLinuxOptions(random: Random): GeneratedObject {
  return object({
    level: random.maybe(80, () => 's0:c123,c456'),
    user: random.maybe(30, () => 'user_u'),
    role: random.maybe(30, () => 'role_r'),
    type: random.maybe(30, () => 'spc_t'),
  });
}

/** A seccomp profile of each type. */
export function seccompProfile(random: Random): GeneratedObject {
  return random.pick<GeneratedObject>([
    { type: 'RuntimeDefault' },
    { type: 'Unconfined' },
    { type: 'Localhost', localhostProfile: 'profiles/audit.json' },
  ]);
}

function securityContext(random: Random): GeneratedObject {
  return object({
    privileged: random.maybe(20, () => random.chance(60)),
    runAsUser: random.maybe(35, () => userId(random)),
    runAsGroup: random.maybe(20, () => userId(random)),
    runAsNonRoot: random.maybe(20, () => random.chance(50)),
    readOnlyRootFilesystem: random.maybe(20, () => random.chance(60)),
    allowPrivilegeEscalation: random.maybe(20, () => random.chance(40)),
    procMount: random.maybe(10, () => random.pick(['Default', 'Unmasked'])),
    capabilities: random.maybe(25, () =>
      object({
        add: random.maybe(70, () => ['NET_ADMIN', 'SYS_TIME'].slice(random.int(2))),
        drop: random.maybe(50, () => ['ALL']),
      }),
    ),
    seLinuxOptions: random.maybe(12, () => seLinuxOptions(random)),
    seccompProfile: random.maybe(15, () => seccompProfile(random)),
  });
}

function lifecycle(random: Random): GeneratedObject {
  const hook = () =>
    random.weighted<GeneratedObject>([
      [60, { exec: { command: ['sh', '-c', 'sleep 1'] } }],
      [20, { httpGet: { path: '/stop', port: 8080 } }],
      [10, { tcpSocket: { port: 8080 } }],
      [5, { exec: {} }],
      [5, {}],
    ]);
  return object({ postStart: random.maybe(50, hook), preStop: random.maybe(65, hook) });
}

function probe(random: Random): GeneratedObject {
  const handler = random.pick<GeneratedObject>([
    { exec: { command: ['true'] } },
    { httpGet: { port: 'web' } },
    { httpGet: { path: '/healthz', port: 8080, scheme: 'HTTPS', httpHeaders: [{ name: 'Accept', value: '*/*' }] } },
    { tcpSocket: { port: 80, host: '127.0.0.1' } },
  ]);
  return {
    ...handler,
    ...object({
      periodSeconds: random.maybe(40, () => 5),
      failureThreshold: random.maybe(30, () => 1),
      initialDelaySeconds: random.maybe(30, () => 3),
    }),
  };
}
