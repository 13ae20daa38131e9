import type { GoError } from '../go-error.ts';
import type { Json } from '../run.ts';
import type { CriServices } from './kubelet.ts';
import type { Node } from './node.ts';
import { protoJson } from './proto-json.ts';

type Service = CriServices['runtime'] & CriServices['image'];
type Method = keyof Service;

/** What a method of kubelet's interface returns, beside the error: the fields of the CRI's response. */
const ANSWERS: { readonly [M in Method]: (returned: ReturnType<Service[M]>) => object } = {
  RunPodSandbox: ([podSandboxId]) => ({ podSandboxId }),
  StopPodSandbox: () => ({}),
  PodSandboxStatus: ([status]) => ({ status }),
  ListPodSandbox: ([items]) => ({ items }),
  CreateContainer: ([containerId]) => ({ containerId }),
  StartContainer: () => ({}),
  StopContainer: () => ({}),
  RemoveContainer: () => ({}),
  ListContainers: ([containers]) => ({ containers }),
  ContainerStatus: ([status]) => ({ status }),
  ExecSync: ([stdout, stderr]) => ({ stdout: base64(stdout), stderr: base64(stderr) }),
  ImageStatus: ([image]) => ({ image }),
  PullImage: ([imageRef]) => ({ imageRef }),
};

/** The same services, which tell the node's listener what they answered. Who does not listen for it pays nothing. */
export function answering(node: Node, { runtime, image }: CriServices): CriServices {
  return { runtime: told(node, runtime), image: told(node, image) };
}

function told<S extends object>(node: Node, service: S): S {
  const out: Record<string, unknown> = {};
  for (const [method, call] of Object.entries(service)) {
    out[method] = (...args: unknown[]) => {
      const returned: unknown = call(...args);
      const tell = node.listener?.answered;
      if (tell && errorOf(returned) === undefined) tell(answerOf(method as Method, returned));
      return returned;
    };
  }
  return out as S;
}

/** Kubelet's methods return an error alone, or values with the error behind them. */
function errorOf(returned: unknown): GoError | undefined {
  const last: unknown = Array.isArray(returned) ? returned.at(-1) : returned;
  return last instanceof Error ? last : undefined;
}

function answerOf(method: Method, returned: unknown): Json {
  const answer = ANSWERS[method] as (returned: unknown) => object;
  return protoJson(answer(returned));
}

/** In JSON, protobuf's bytes are base64. */
function base64(bytes: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(bytes)));
}
