import { FAULT_METHODS, Forecast } from './forecast.ts';
import { container } from './generate-container.ts';
import { KNOWN_IMAGES } from './generate-image.ts';
import type { GeneratedPod } from './generate-pod.ts';
import { type GeneratedJson, type GeneratedObject, object } from './generated-json.ts';
import type { Random } from './random.ts';

/** Makes one step of a kind, or some that belong together, or nothing where the kind makes no sense now. */
export type Maker = (random: Random, story: Story) => GeneratedObject | readonly GeneratedObject[] | undefined;

/** Steps of a scenario by how often they come. */
export type Makers = readonly [readonly [number, Maker], ...(readonly [number, Maker])[]];

export interface Story {
  readonly pod: GeneratedPod;
  readonly forecast: Forecast;
}

/** 2–12 steps of every kind; the first is a sync in nine of ten scenarios, and the last nearly always. */
export function steps(random: Random, pod: GeneratedPod, makers: Makers = MAKERS): readonly GeneratedObject[] {
  const story = { pod, forecast: new Forecast(pod) };
  const count = random.between(2, 12);
  const made: GeneratedObject[] = [];
  while (made.length < count) {
    const last = made.length === count - 1;
    const first = made.length === 0;
    const maker = (first && random.chance(90)) || (last && random.chance(97)) ? sync : random.weighted(makers);
    const step = maker(random, story);
    if (step !== undefined) made.push(...[step].flat());
  }
  return made;
}

export const sync: Maker = (_, { forecast }) => {
  forecast.sync();
  return { sync: {} };
};

export const advance: Maker = (random) => ({
  advance: random.pick([
    '1s',
    '10s',
    '9.999s',
    '11s',
    '25s',
    '1m30s',
    '5m',
    '10m1s',
    '1h',
    '0s',
    '500ms',
    '1us',
    '0.5h',
    '1h2m3.5s',
    '.5s',
    '+1s',
    '0',
    '1µs',
    '1ns',
    '100h',
  ]),
});

/** Often the init container that runs, so that the pod gets on. */
const exit: Maker = (random, { forecast }) => {
  const { instances, runningInit } = forecast;
  const name = runningInit !== undefined && random.chance(80) ? runningInit : instances[random.int(instances.length)];
  if (name === undefined) return undefined;
  const code = random.chance(name === runningInit ? 75 : 45) ? 0 : random.pick([1, 137, 255, -1]);
  forecast.exit(name, code);
  const reason = random.maybe(12, () => random.pick(['OOMKilled', 'Completed', 'Error', 'ContainerCannotRun', '']));
  return { exit: object({ container: name, code: code === 0 && random.chance(30) ? undefined : code, reason }) };
};

const containerState: Maker = (random, { forecast }) => {
  const name = forecast.instances[random.int(forecast.instances.length)];
  return name === undefined
    ? undefined
    : { containerState: { container: name, state: random.pick(['UNKNOWN', 'CREATED', 'RUNNING', 'EXITED']) } };
};

export const probe: Maker = (random, { forecast }) => {
  const name = forecast.instances[random.int(forecast.instances.length)];
  if (name === undefined) return undefined;
  return {
    probe: {
      container: name,
      probe: random.pick(['liveness', 'startup']),
      result: random.pick(['success', 'failure', 'failure']),
    },
  };
};

const sandbox: Maker = (random, { forecast }) => {
  if (!forecast.hasSandbox) return undefined;
  const change = random.weighted<GeneratedObject>([
    [50, { state: 'NOTREADY' }],
    [8, { state: 'READY' }],
    [15, { ip: '' }],
    [8, { ip: random.pick(['10.244.7.7', 'fd00::7', 'no-address']) }],
    [12, { network: 'NODE' }],
    [4, { network: 'POD' }],
    [3, { state: 'NOTREADY', ip: '' }],
  ]);
  forecast.sandboxChange();
  // An old sandbox that comes back to life makes two that are ready.
  if (random.chance(8)) return { sandbox: { id: 'sandbox-0', state: 'READY' } };
  return { sandbox: random.chance(6) ? { id: 'sandbox-0', ...change } : change };
};

export const image: Maker = (random): GeneratedObject => {
  const name = random.pick([...KNOWN_IMAGES, 'registry.example/other:1']);
  return random.chance(50) ? { image: { add: name } } : { image: { remove: name } };
};

export const fault: Maker = (random, story) => faultOf(random, story, random.pick(FAULT_METHODS));

/** Makes a method fail some time. */
function faultOf(random: Random, { forecast }: Story, call: string): GeneratedObject {
  const skip = random.weighted([
    [70, 0],
    [20, 1],
    [10, 3],
  ] as const);
  const times = random.weighted([
    [70, 1],
    [20, 2],
    [7, 5],
    [3, 0],
  ] as const);
  forecast.fault(call, skip, times);
  const error = random.pick([
    'no space left',
    'context deadline exceeded',
    'boom: "quoted" 日本',
    '',
    'Error: No such container: x',
  ]);
  return {
    fault: object({
      call,
      error,
      skip: skip === 0 && random.chance(50) ? undefined : skip,
      times: times === 1 && random.chance(50) ? undefined : times,
    }),
  };
}

export const patch: Maker = (random, story) => ({ patch: random.weighted(PATCHES)(random, story) });

/** Containers stand in a list, and a merge patch replaces lists whole: these write all of them anew. */
const PATCHES: readonly [readonly [number, PatchMaker], ...(readonly [number, PatchMaker])[]] = [
  [
    40,
    (random, { pod }) => ({
      spec: { containers: pod.app.map(({ json }, i) => (i === 0 || random.chance(30) ? changed(random, json) : json)) },
    }),
  ],
  [
    10,
    (random, { pod, forecast }) => {
      forecast.unknownChange();
      return { spec: { containers: [...pod.app.map(({ json }) => json), container(random, 'extra', 'app').json] } };
    },
  ],
  [
    8,
    (_, { pod }) => ({
      spec: { containers: pod.app.slice(0, Math.max(1, pod.app.length - 1)).map(({ json }) => json) },
    }),
  ],
  [
    8,
    (random, { pod, forecast }) => {
      forecast.unknownChange();
      return {
        spec: { initContainers: pod.init.length === 0 ? null : pod.init.map(({ json }) => changed(random, json)) },
      };
    },
  ],
  [
    8,
    (random, { forecast }) => {
      forecast.sandboxChange();
      return { spec: { hostNetwork: random.chance(70) } };
    },
  ],
  [5, (random) => ({ spec: { terminationGracePeriodSeconds: random.pick([0, 3, null]) } })],
  [
    5,
    (random) => ({
      metadata: { deletionTimestamp: '2021-02-17T10:05:00Z', deletionGracePeriodSeconds: random.pick([0, 7]) },
    }),
  ],
  [4, (random) => ({ metadata: { labels: { changed: random.pick(['yes', null]) } } })],
  [
    4,
    (_, { pod, forecast }) => {
      forecast.unknownChange();
      return { spec: { restartPolicy: pod.restartPolicy === 'Never' ? 'Always' : 'Never' } };
    },
  ],
  [
    4,
    (random, { pod, forecast }) => {
      forecast.unknownChange();
      return {
        spec: {
          ephemeralContainers: [...pod.ephemeral, container(random, 'debug-late', 'ephemeral')].map(({ json }) => json),
        },
      };
    },
  ],
  [
    4,
    (_, { forecast }) => {
      forecast.unknownChange();
      return { spec: { securityContext: null } };
    },
  ],
];

type PatchMaker = (random: Random, story: Story) => GeneratedObject;

function changed(random: Random, json: GeneratedObject): GeneratedObject {
  const change = random.pick<GeneratedObject>([
    { image: random.pick(KNOWN_IMAGES) },
    { env: [{ name: 'CHANGED', value: 'yes' }] },
    { args: ['changed'] },
    { resources: { limits: { memory: '256Mi' } } },
    {},
  ]);
  const whole: { [key: string]: GeneratedJson } = { ...json, ...change };
  return whole;
}

const MAKERS: Makers = [
  [36, sync],
  [9, advance],
  [17, exit],
  [5, containerState],
  [6, probe],
  [7, sandbox],
  [4, image],
  [6, patch],
  [10, fault],
];
