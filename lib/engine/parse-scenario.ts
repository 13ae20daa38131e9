import type { Text } from '../text.ts';
import { parseDuration } from './go/duration.ts';
import type { Int64 } from './go/int64.ts';
import { defaultedPod } from './pod.ts';
import {
  CONTAINER_STATES,
  FAULT_CALLS,
  NETWORKS,
  PROBE_RESULTS,
  PROBES,
  SANDBOX_STATES,
  type Scenario,
  ScenarioError,
  type ScenarioStep,
} from './scenario.ts';
import {
  bool,
  DecodeError,
  type ExactJson,
  int32,
  int64,
  isObject,
  list,
  map,
  parseExactJson,
  pointer,
  raw,
  string,
  struct,
} from './wire/index.ts';

/** Reads a scenario from JSON, strictly. Throws ScenarioError. */
export function parseScenario(json: string): Scenario {
  let value: ExactJson;
  try {
    value = parseExactJson(json);
  } catch (error) {
    throw new ScenarioError('', `no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return toScenario(value);
}

/** Checks a scenario that has been read already, from YAML say, and fills in what may be left out. Throws ScenarioError. */
export function toScenario(value: ExactJson): Scenario {
  try {
    return read(value);
  } catch (error) {
    throw error instanceof DecodeError ? new ScenarioError(error.path, error.reason) : error;
  }
}

/** The name of a scenario that may be bad otherwise; empty where it cannot be read. */
export function scenarioName(value: ExactJson): string {
  return isObject(value) && typeof value.name === 'string' ? value.name : '';
}

interface WireScenario {
  readonly name: string;
  readonly title: ExactJson;
  readonly description: ExactJson;
  readonly pod: ExactJson;
  readonly node: WireNode;
  readonly steps: readonly Readonly<Record<string, ExactJson>>[];
}

interface WireNode {
  readonly runtime: string;
  readonly images: readonly string[];
  readonly featureGates: Readonly<Record<string, boolean>>;
}

const wireNode = struct<WireNode>({ runtime: string, images: list(string), featureGates: map(bool) });
const wireScenario = struct<WireScenario>({
  name: string,
  title: raw,
  description: raw,
  pod: raw,
  node: wireNode,
  steps: list(map(raw)),
});

function read(value: ExactJson): Scenario {
  const wire = wireScenario.decode(value);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(wire.name)) throw new DecodeError('must be kebab-case', 'name');
  if (!isObject(wire.pod)) throw new DecodeError('must be a v1.Pod', 'pod');
  defaultedPod(wire.pod, 'pod');
  return {
    name: wire.name,
    title: textOf(wire.title),
    description: textOf(wire.description),
    pod: wire.pod,
    node: nodeOf(wire.node),
    steps: wire.steps.map((step, i) => at(i, () => stepOf(step))),
  };
}

/** Titles are for people; on the wire they may be anything. */
function textOf(value: ExactJson): Text | undefined {
  if (!isObject(value) || typeof value.ja !== 'string' || typeof value.en !== 'string') return undefined;
  return { ja: value.ja, en: value.en };
}

function nodeOf(node: WireNode): Scenario['node'] {
  for (const gate of Object.keys(node.featureGates)) {
    if (gate !== 'EphemeralContainers') throw new DecodeError('is no known gate', `node.featureGates.${gate}`);
  }
  if (node.runtime !== '' && node.runtime !== 'fake') {
    throw new DecodeError(`${JSON.stringify(node.runtime)} is no runtime that can be replayed`, 'node.runtime');
  }
  return {
    runtime: 'fake',
    images: node.images,
    featureGates: { EphemeralContainers: node.featureGates.EphemeralContainers ?? false },
  };
}

function at<T>(index: number, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof DecodeError ? error.within(index).within('steps') : error;
  }
}

function stepOf(step: Readonly<Record<string, ExactJson>>): ScenarioStep {
  const [kind, more] = Object.keys(step);
  if (kind === undefined || more !== undefined) throw new DecodeError('must have exactly one key');
  const decode = Object.hasOwn(STEPS, kind) ? STEPS[kind] : undefined;
  if (!decode) throw new DecodeError('is no known step').within(kind);
  try {
    return decode(step[kind] ?? null);
  } catch (error) {
    throw error instanceof DecodeError ? error.within(kind) : error;
  }
}

const noFields = struct<Record<never, never>>({});
const exit = struct<{ container: string; code: number; reason?: string | undefined }>({
  container: string,
  code: int32,
  reason: pointer(string),
});
const containerState = struct<{ container: string; state: string }>({ container: string, state: string });
const probe = struct<{ container: string; probe: string; result: string }>({
  container: string,
  probe: string,
  result: string,
});
const sandbox = struct<{
  id: string;
  state?: string | undefined;
  ip?: string | undefined;
  network?: string | undefined;
}>({ id: string, state: pointer(string), ip: pointer(string), network: pointer(string) });
const image = struct<{ add?: string | undefined; remove?: string | undefined }>({
  add: pointer(string),
  remove: pointer(string),
});
const fault = struct<{ call: string; error: string; times?: Int64 | undefined; skip: Int64 }>({
  call: string,
  error: string,
  times: pointer(int64),
  skip: int64,
});

const STEPS: Readonly<Record<string, (value: ExactJson) => ScenarioStep>> = {
  sync(value) {
    noFields.decode(value);
    return { sync: {} };
  },
  advance(value) {
    const text = string.decode(value);
    const duration = parseDuration(text);
    if (duration === undefined || duration < 0n) {
      throw new DecodeError(`${JSON.stringify(text)} is no Go duration that goes forward, such as 10s`);
    }
    return { advance: text };
  },
  exit(value) {
    const { container, code, reason } = exit.decode(value);
    return { exit: { container, code, reason: reason ?? (code === 0 ? 'Completed' : 'Error') } };
  },
  containerState(value) {
    const { container, state } = containerState.decode(value);
    return { containerState: { container, state: oneOf(CONTAINER_STATES, state, 'state') } };
  },
  probe(value) {
    const wire = probe.decode(value);
    return {
      probe: {
        container: wire.container,
        probe: oneOf(PROBES, wire.probe, 'probe'),
        result: oneOf(PROBE_RESULTS, wire.result, 'result'),
      },
    };
  },
  sandbox(value) {
    const { id, state, ip, network } = sandbox.decode(value);
    return {
      sandbox: {
        id: id === '' ? undefined : id,
        state: state === undefined ? undefined : oneOf(SANDBOX_STATES, state, 'state'),
        ip,
        network: network === undefined ? undefined : oneOf(NETWORKS, network, 'network'),
      },
    };
  },
  image: (value) => ({ image: image.decode(value) }),
  patch(value) {
    if (!isObject(value)) throw new DecodeError('must be an object');
    return { patch: value };
  },
  fault(value) {
    const { call, error, times = 1, skip } = fault.decode(value);
    return { fault: { call: oneOf(FAULT_CALLS, call, 'call'), error, skip: Number(skip), times: Number(times) } };
  },
};

function oneOf<T extends string>(known: readonly T[], value: string, path: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new DecodeError(`${JSON.stringify(value)} is none of ${known.join(', ')}`, path);
  return found;
}
