import { LOW_FAULT_CALLS } from '../scenario.ts';
import type { GeneratedPod } from './generate-pod.ts';
import {
  advance,
  fault,
  image,
  type Maker,
  type Makers,
  patch,
  probe,
  type Story,
  steps,
  sync,
} from './generate-steps.ts';
import { type GeneratedObject, object } from './generated-json.ts';
import type { Random } from './random.ts';

/** As `steps`, of what the second level takes: Docker knows fewer changes, and more calls can fail. */
export function dockershimSteps(random: Random, pod: GeneratedPod): readonly GeneratedObject[] {
  return steps(random, pod, MAKERS);
}

const exit: Maker = (random, { forecast }) => {
  const { instances, runningInit } = forecast;
  const name = runningInit !== undefined && random.chance(80) ? runningInit : instances[random.int(instances.length)];
  if (name === undefined) return undefined;
  const code = random.chance(name === runningInit ? 75 : 45) ? 0 : random.pick([1, 137, 255, -1, 2 ** 32]);
  forecast.exit(name, code);
  const reason = random.maybe(15, () => random.pick(['OOMKilled', code === 0 ? 'Completed' : 'Error']));
  return { exit: object({ container: name, code: code === 0 && random.chance(30) ? undefined : code, reason }) };
};

const containerState: Maker = (random, { forecast }) => {
  const name = forecast.instances[random.int(forecast.instances.length)];
  return name === undefined
    ? undefined
    : { containerState: { container: name, state: random.pick(['RUNNING', 'EXITED']) } };
};

const sandbox: Maker = (random, { forecast }) => {
  if (!forecast.hasSandbox) return undefined;
  const change = random.weighted<GeneratedObject>([
    [50, { state: 'NOTREADY' }],
    [10, { state: 'READY' }],
    [18, { ip: '' }],
    [14, { ip: random.pick(['10.244.7.7', 'fd00::7', 'FD00:0:0::0:7', '::ffff:10.1.2.3']) }],
    [8, { state: 'NOTREADY', ip: '' }],
  ]);
  forecast.sandboxChange();
  return { sandbox: random.chance(6) ? { id: 'docker0', ...change } : change };
};

const pauseImage: Maker = (random): GeneratedObject => {
  return random.chance(50) ? { image: { add: PAUSE } } : { image: { remove: PAUSE } };
};

const PAUSE = 'k8s.gcr.io/pause:3.2';

const METHODS = Object.entries(LOW_FAULT_CALLS).flatMap(([service, methods]) =>
  methods.map((method) => `${service}:${method}`),
);

/** Texts at which dockershim or Docker does something of its own. */
const TEXTS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'docker:CreateContainer': [
    'Error response from daemon: Conflict. The container name "/k8s_POD_web" is already in use by container "docker0". You have to remove (or rename) that container to be able to reuse that name.',
    'Conflict. The name "/k8s_app_web" is already in use by container 0123abc. You have to delete (or rename) that container to be able to assign "k8s_app_web" to a container again.',
    'Error response from daemon: Conflict. The container name "/x" is already in use by container "docker99". You have to remove it.',
  ],
  'docker:StartContainer': [
    'OCI runtime create failed: exec: "/nope": executable file not found in $PATH',
    'container_linux.go: caused "exec: \\\\\\"/nope\\\\\\": executable file not found in $PATH"',
    'oci runtime error: no such file or directory',
    'Cannot link to a non running container',
  ],
  'checkpoint:GetCheckpoint': ['checkpoint is corrupted', 'checkpoint is not found'],
  'docker:RemoveContainer': ['Error: No such container: docker0'],
  'docker:InspectContainer': ['Error: No such container: docker0', 'context deadline exceeded'],
  'docker:StopContainer': ['Error response from daemon: No such container: docker0'],
  'docker:PullImage': [
    'unexpected HTTP code 404: <html><body>Not Found</body></html>',
    'net/http: request canceled while waiting for connection',
  ],
  'docker:InspectImageByRef': ['no such image: "x"'],
};

/** What a method may say that fails, besides what dockershim makes something of. */
const ANY: readonly [string, ...string[]] = [
  'no space left',
  'context deadline exceeded',
  'boom: "quoted" 日本 <&>',
  '',
  'Error: No such container: docker0',
];

/** Makes a method below the CRI fail after some calls. */
function low(random: Random, { forecast }: Story, call: string, mostSkipped: number): GeneratedObject {
  const skip = random.int(mostSkipped + 1);
  const times = random.weighted([
    [75, 1],
    [15, 2],
    [7, 5],
    [3, 0],
  ] as const);
  forecast.fault(call, skip, times);
  const error = random.pick(random.chance(50) ? (TEXTS[call] ?? ANY) : ANY);
  return { fault: object({ call, error, skip: skip || undefined, times: times === 1 ? undefined : times }) };
}

const lowFault: Maker = (random, story) => {
  const call = METHODS[random.int(METHODS.length)] ?? 'docker:Version';
  return low(random, story, call, random.chance(60) ? 0 : 6);
};

/** Several things that go wrong in one sync, as they must to reach what dockershim does then. */
const trouble: Maker = (random, story) => {
  const { forecast } = story;
  const dead = forecast.hasSandbox ? [{ sandbox: { state: 'NOTREADY' } }] : [];
  if (dead.length > 0) forecast.sandboxChange();
  const some = (call: string, percent: number, mostSkipped: number) =>
    random.chance(percent) ? [low(random, story, call, mostSkipped)] : [];
  const faults = random.weighted<() => readonly GeneratedObject[]>([
    [
      40,
      () => [
        ...some('docker:InspectContainer', 100, 6),
        ...some('checkpoint:GetCheckpoint', 60, 0),
        ...some('checkpoint:RemoveCheckpoint', 30, 0),
        ...some('docker:StopContainer', 40, 2),
      ],
    ],
    [
      20,
      () => [
        ...some('cni:SetUpPod', 100, 0),
        ...some('cni:TearDownPod', 50, 1),
        ...some('docker:StopContainer', 50, 2),
        ...some('cni:GetPodNetworkStatus', 20, 0),
      ],
    ],
    [15, () => [...some('cni:TearDownPod', 100, 0), ...some('docker:StopContainer', 40, 2)]],
    [
      15,
      () => [
        { image: { remove: PAUSE } },
        ...some('docker:PullImage', 60, 1),
        ...some('docker:InspectImageByRef', 40, 4),
        ...some('docker:InspectImageByID', 40, 2),
      ],
    ],
    [10, () => [...some('docker:CreateContainer', 100, 2), ...some('docker:RemoveContainer', 50, 1)]],
  ])();
  forecast.sync();
  return [...dead, ...faults, { sync: {} }];
};

const MAKERS: Makers = [
  [36, sync],
  [9, advance],
  [15, exit],
  [4, containerState],
  [4, probe],
  [7, sandbox],
  [3, image],
  [2, pauseImage],
  [5, patch],
  [4, fault],
  [14, lowFault],
  [10, trouble],
];
