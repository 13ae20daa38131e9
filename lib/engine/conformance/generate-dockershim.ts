import { LOW_FAULT_CALLS } from '../scenario.ts';
import { FAULT_METHODS } from './forecast.ts';
import type { GeneratedPod } from './generate-pod.ts';
import { advance, faultOf, image, type Maker, type Makers, patch, probe, steps, sync } from './generate-steps.ts';
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
  const name = 'k8s.gcr.io/pause:3.2';
  return random.chance(50) ? { image: { add: name } } : { image: { remove: name } };
};

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
  'docker:RemoveContainer': ['Error: No such container: docker0'],
  'docker:InspectContainer': ['Error: No such container: docker0'],
  'docker:StopContainer': ['Error response from daemon: No such container: docker0'],
  'docker:PullImage': [
    'unexpected HTTP code 404: <html><body>Not Found</body></html>',
    'net/http: request canceled while waiting for connection',
  ],
  'docker:InspectImageByRef': ['no such image: "x"'],
};

const fault: Maker = (random, story) => {
  if (random.chance(20)) return faultOf(random, story, random.pick(FAULT_METHODS));
  const call = METHODS[random.int(METHODS.length)] ?? 'docker:Version';
  const made = faultOf(random, story, call);
  const texts = TEXTS[call];
  if (texts === undefined || random.chance(50)) return made;
  return { fault: { ...(made.fault as GeneratedObject), error: random.pick(texts) } };
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
  [16, fault],
];
