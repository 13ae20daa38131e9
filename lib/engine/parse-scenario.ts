import type { Text } from '../text.ts';
import { parseDuration } from './go/duration.ts';
import type { Int64 } from './go/int64.ts';
import { ParseIP } from './go/net.ts';
import { limit } from './limits.ts';
import { defaultedPod } from './pod.ts';
import {
  CONTAINER_STATES,
  DOCKER_STATES,
  FAULT_CALLS,
  LOW_FAULT_CALLS,
  NETWORKS,
  PROBE_RESULTS,
  PROBES,
  RUNTIMES,
  type Runtime,
  SANDBOX_STATES,
  type Scenario,
  ScenarioError,
  type ScenarioStep,
} from './scenario.ts';
import {
  bool,
  DecodeError,
  decode,
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
  return checked(() => {
    limit('text', json.length, '');
    return read(parsed(json));
  });
}

/** Checks a scenario that has been read already, from YAML say, and fills in what may be left out. Throws ScenarioError. */
export function toScenario(value: ExactJson): Scenario {
  return checked(() => read(value));
}

function parsed(json: string): ExactJson {
  try {
    return parseExactJson(json);
  } catch (error) {
    throw new ScenarioError('', `no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checked<T>(body: () => T): T {
  try {
    return body();
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
  const wire = decode(wireScenario, value);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(wire.name)) {
    throw new DecodeError(`must be kebab-case, such as crash-loop, not ${JSON.stringify(wire.name)}`, 'name');
  }
  limit('steps', wire.steps.length, 'steps');
  limit('images', wire.node.images.length, 'node.images');
  if (!isObject(wire.pod)) throw new DecodeError('must be a v1.Pod', 'pod');
  defaultedPod(wire.pod, 'pod');
  const node = nodeOf(wire.node);
  return {
    name: wire.name,
    title: textOf(wire.title),
    description: textOf(wire.description),
    pod: wire.pod,
    node,
    steps: wire.steps.map((step, i) => at(i, () => stepOf(step, node.runtime))),
  };
}

/** Titles are for people; on the wire they may be anything. */
function textOf(value: ExactJson): Text | undefined {
  if (!isObject(value) || typeof value.ja !== 'string' || typeof value.en !== 'string') return undefined;
  return { ja: value.ja, en: value.en };
}

function nodeOf(node: WireNode): Scenario['node'] {
  for (const gate of Object.keys(node.featureGates)) {
    if (gate !== 'EphemeralContainers') {
      throw new DecodeError('is no known gate: EphemeralContainers is the only one', `node.featureGates.${gate}`);
    }
  }
  return {
    runtime: node.runtime === '' ? 'fake' : oneOf(RUNTIMES, node.runtime, 'node.runtime'),
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

function stepOf(step: Readonly<Record<string, ExactJson>>, runtime: Runtime): ScenarioStep {
  const [kind, more] = Object.keys(step);
  if (kind === undefined || more !== undefined) {
    throw new DecodeError(`must have exactly one key, and has ${Object.keys(step).join(', ') || 'none'}`);
  }
  const stepReader = Object.hasOwn(STEPS, kind) ? STEPS[kind] : undefined;
  if (!stepReader) throw new DecodeError(`is no known step: there are ${Object.keys(STEPS).join(', ')}`).within(kind);
  try {
    return stepReader(step[kind] ?? null, runtime);
  } catch (error) {
    throw error instanceof DecodeError ? error.within(kind) : error;
  }
}

const noFields = struct<Record<never, never>>({});
const exit = struct<{ container: string; code: Int64; reason?: string | undefined }>({
  container: string,
  code: int64,
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

const STEPS: Readonly<Record<string, (value: ExactJson, runtime: Runtime) => ScenarioStep>> = {
  sync(value) {
    decode(noFields, value);
    return { sync: {} };
  },
  advance(value) {
    const text = decode(string, value);
    const duration = parseDuration(text);
    if (duration === undefined || duration < 0n) {
      throw new DecodeError(`${JSON.stringify(text)} is no Go duration that goes forward, such as 10s`);
    }
    return { advance: text };
  },
  exit(value, runtime) {
    const { container, code, reason } = decode(exit, value);
    const usual = code === 0 ? 'Completed' : 'Error';
    if (runtime === 'dockershim') oneOf([usual, 'OOMKilled'], reason ?? usual, 'reason');
    // The CRI has 32 bits for it; Docker keeps more, and dockershim cuts them off.
    else decode(int32, code);
    return { exit: { container, code, reason: reason ?? usual } };
  },
  containerState(value, runtime) {
    const { container, state } = decode(containerState, value);
    const states = runtime === 'dockershim' ? DOCKER_STATES : CONTAINER_STATES;
    return { containerState: { container, state: oneOf(states, state, 'state') } };
  },
  probe(value) {
    const wire = decode(probe, value);
    return {
      probe: {
        container: wire.container,
        probe: oneOf(PROBES, wire.probe, 'probe'),
        result: oneOf(PROBE_RESULTS, wire.result, 'result'),
      },
    };
  },
  sandbox(value, runtime) {
    const { id, state, ip, network } = decode(sandbox, value);
    if (runtime === 'dockershim') {
      if (network !== undefined) throw new DecodeError('cannot be changed in Docker', 'network');
      if (ip && ParseIP(ip) === undefined) throw new DecodeError(`${JSON.stringify(ip)} is no IP address`, 'ip');
    }
    return {
      sandbox: {
        id: id === '' ? undefined : id,
        state: state === undefined ? undefined : oneOf(SANDBOX_STATES, state, 'state'),
        ip,
        network: network === undefined ? undefined : oneOf(NETWORKS, network, 'network'),
      },
    };
  },
  image: (value) => ({ image: decode(image, value) }),
  patch(value) {
    if (!isObject(value)) throw new DecodeError('must be an object');
    return { patch: value };
  },
  fault(value, runtime) {
    const { call, error, times = 1, skip } = decode(fault, value);
    const known = runtime === 'dockershim' ? [...FAULT_CALLS, ...LOW_CALLS] : FAULT_CALLS;
    return { fault: { call: oneOf<string>(known, call, 'call'), error, skip: Number(skip), times: Number(times) } };
  },
};

const LOW_CALLS = Object.entries(LOW_FAULT_CALLS).flatMap(([service, methods]) =>
  methods.map((method) => `${service}:${method}`),
);

function oneOf<T extends string>(known: readonly T[], value: string, path: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new DecodeError(`${JSON.stringify(value)} is none of ${known.join(', ')}`, path);
  return found;
}
