import { imageOf, KNOWN_IMAGES } from './generate-image.ts';
import { resources } from './generate-resources.ts';
import { securityContext } from './generate-security.ts';
import { type GeneratedObject, object } from './generated-json.ts';
import type { Random } from './random.ts';

/** What the story of a scenario must know of a container: whether it comes to have an instance when it is its turn. */
export interface GeneratedContainer {
  readonly json: GeneratedObject;
  readonly name: string;
  /** Kubelet creates it unless a fault says otherwise. */
  readonly startable: boolean;
}

/** A container of the pod. */
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
    protocol: random.maybe(45, () => random.pick(['TCP', 'UDP', 'SCTP', 'ICMP'])),
    name: random.maybe(30, () => `port-${random.int(3)}`),
    hostIP: random.maybe(12, () => random.pick(['127.0.0.1', '0.0.0.0', '::1', ''])),
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
