import { container, type GeneratedContainer } from './generate-container.ts';
import { podSecurityContext } from './generate-security.ts';
import { type GeneratedJson, type GeneratedObject, object } from './generated-json.ts';
import type { Random } from './random.ts';

/** They change nothing on the node, which mounts none, but they are defaulted and named by containers. */
const VOLUMES: GeneratedJson = [
  { name: 'data', emptyDir: {} },
  { name: 'settings', configMap: { name: 'settings' } },
];

/** A pod and what the story of a scenario must know of it. */
export interface GeneratedPod {
  readonly json: GeneratedObject;
  readonly init: readonly GeneratedContainer[];
  readonly app: readonly GeneratedContainer[];
  readonly ephemeral: readonly GeneratedContainer[];
  readonly restartPolicy: string | undefined;
  /** Kubelet can make its sandbox. */
  readonly hasSandbox: boolean;
}

/** A pod with 1–4 containers, 0–3 init containers and 0–2 ephemeral ones. */
export function pod(random: Random): GeneratedPod {
  const init = random.weighted([
    [55, 0],
    [25, 1],
    [13, 2],
    [7, 3],
  ] as const);
  const app = random.weighted([
    [45, 1],
    [30, 2],
    [15, 3],
    [10, 4],
  ] as const);
  const ephemeral = random.weighted([
    [82, 0],
    [12, 1],
    [6, 2],
  ] as const);
  const row = (count: number, stem: string, kind: 'app' | 'init' | 'ephemeral') =>
    Array.from({ length: count }, (_, i) => container(random, `${stem}-${i}`, kind));
  const containers = {
    init: row(init, 'init', 'init'),
    app: row(app, 'app', 'app'),
    ephemeral: row(ephemeral, 'debug', 'ephemeral'),
  };
  const names = [...containers.init, ...containers.app].map(({ name }) => name);
  const restartPolicy = random.weighted([
    [35, undefined],
    [25, 'Always'],
    [20, 'OnFailure'],
    [20, 'Never'],
  ] as const);
  const runtimeClassName = random.maybe(2, () => random.pick(['gvisor', '']));
  const security = random.maybe(30, () => podSecurityContext(random));
  const json = {
    metadata: metadata(random, names),
    spec: spec(random, containers, { restartPolicy, runtimeClassName, securityContext: security }),
  };
  const nonRoot = security?.runAsNonRoot === true;
  return {
    json,
    // A pod that forbids root and names no user starts nothing of its own: every image's user is 0.
    init: containers.init.map((one) => (nonRoot ? { ...one, startable: false } : one)),
    app: containers.app.map((one) => (nonRoot ? { ...one, startable: false } : one)),
    ephemeral: containers.ephemeral,
    restartPolicy,
    hasSandbox: !runtimeClassName,
  };
}

function metadata(random: Random, containers: readonly string[]): GeneratedObject {
  return object({
    name: random.pick(['web', 'my-app-0', `long-${'n'.repeat(58)}`]),
    namespace: random.pick(['default', 'kube-system', 'team-a']),
    uid: random.pick(['7f2c1d3e-0001-4000-8000-000000000001', '12345678']),
    labels: random.maybe(40, () =>
      Object.fromEntries(
        random.many(0, 10, (i) => [
          random.pick(['app', 'tier', `example.com/label-${i}`]),
          random.pick(['web', '', 'a_b.c']),
        ]),
      ),
    ),
    annotations: random.maybe(30, () => annotations(random, containers)),
    deletionTimestamp: random.maybe(5, () => '2021-02-17T10:00:00Z'),
    deletionGracePeriodSeconds: random.maybe(5, () => random.pick([0, 1, 30])),
    creationTimestamp: random.maybe(10, () => '2021-02-17T09:59:00Z'),
  });
}

/** Annotations that kubelet reads, and others. */
function annotations(random: Random, containers: readonly string[]): GeneratedObject {
  const profile = () =>
    random.pick(['runtime/default', 'docker/default', 'unconfined', 'localhost/profile.json', 'unknown']);
  const appArmor = () => random.pick(['runtime/default', 'unconfined', 'localhost/profile']);
  const of = (prefix: string, percent: number, value: () => string) =>
    Object.fromEntries(containers.flatMap((name) => (random.chance(percent) ? [[`${prefix}/${name}`, value()]] : [])));
  return {
    ...object({
      'seccomp.security.alpha.kubernetes.io/pod': random.maybe(35, profile),
      'kubernetes.io/config.source': random.maybe(25, () => random.pick(['api', 'file'])),
      'example.com/note': random.maybe(40, () => '"a" <b> 日本'),
    }),
    ...of('container.seccomp.security.alpha.kubernetes.io', 20, profile),
    ...of('container.apparmor.security.beta.kubernetes.io', 15, appArmor),
  };
}

interface Containers {
  readonly init: readonly GeneratedContainer[];
  readonly app: readonly GeneratedContainer[];
  readonly ephemeral: readonly GeneratedContainer[];
}

function spec(
  random: Random,
  containers: Containers,
  decided: { readonly [key: string]: string | GeneratedObject | undefined },
): GeneratedObject {
  const { init, app, ephemeral } = containers;
  const targets = app.map(({ name }) => name);
  return object({
    ...decided,
    initContainers: init.length === 0 ? random.maybe(5, () => []) : init.map(({ json }) => json),
    containers: app.map(({ json }) => json),
    ephemeralContainers:
      ephemeral.length === 0
        ? undefined
        : ephemeral.map(({ json }) =>
            object({ ...json, targetContainerName: random.maybe(50, () => targets[random.int(targets.length)] ?? '') }),
          ),
    terminationGracePeriodSeconds: random.maybe(35, () => random.pick([0, 1, 5, 30, 120])),
    hostNetwork: random.maybe(15, () => random.chance(80)),
    hostPID: random.maybe(10, () => random.chance(60)),
    hostIPC: random.maybe(10, () => random.chance(60)),
    shareProcessNamespace: random.maybe(12, () => random.chance(70)),
    hostname: random.maybe(12, () => random.pick(['host', `long-${'h'.repeat(70)}`])),
    subdomain: random.maybe(8, () => 'sub'),
    dnsPolicy: random.maybe(15, () => random.pick(['ClusterFirst', 'Default', 'None', 'ClusterFirstWithHostNet'])),
    activeDeadlineSeconds: random.maybe(5, () => 600),
    serviceAccountName: random.maybe(10, () => 'robot'),
    imagePullSecrets: random.maybe(5, () => [{ name: 'pull-secret' }]),
    volumes: random.maybe(10, () => VOLUMES),
    priority: random.maybe(8, () => random.pick([0, 2000000000, 2000001000])),
    priorityClassName: random.maybe(5, () => 'system-node-critical'),
    overhead: random.maybe(4, () => ({ cpu: '10m', memory: '16Mi' })),
    enableServiceLinks: random.maybe(8, () => random.chance(50)),
  });
}
