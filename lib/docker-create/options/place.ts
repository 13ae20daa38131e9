import type { GoLine } from '../../go-line.ts';

/** A line of the pinned source that turns one field into another. */
export interface Place extends GoLine {
  /** A name that stands on the line: a test looks it up. */
  readonly has: string;
  /** The line that lights when it runs, the first of its statement; undefined where the port lights nothing there. */
  readonly lit: number | undefined;
}

/** Places in one file; `lit` is given where the statement begins on another line. */
function lines(file: string) {
  return (line: number, has: string, lit = line): Place => ({ file, line, has, lit });
}

/** Places in code that is ported without lights, or not at all. */
function dark(file: string) {
  return (line: number, has: string): Place => ({ file, line, has, lit: undefined });
}

const SHIM = 'pkg/kubelet/dockershim';
const RUNTIME = 'pkg/kubelet/kuberuntime';

/** From the pod to the CRI. */
export const runtime = {
  sandbox: lines(`${RUNTIME}/kuberuntime_sandbox.go`),
  container: lines(`${RUNTIME}/kuberuntime_container.go`),
  linux: lines(`${RUNTIME}/kuberuntime_container_linux.go`),
  labels: lines(`${RUNTIME}/labels.go`),
  helpers: lines(`${RUNTIME}/helpers.go`),
  cpu: dark(`${RUNTIME}/helpers_linux.go`),
  security: dark(`${RUNTIME}/security_context.go`),
  paths: dark('pkg/securitycontext/util.go'),
  oom: dark('pkg/kubelet/qos/policy.go'),
  expand: lines('pkg/kubelet/container/helpers.go'),
};

/** From the CRI to Docker. */
export const shim = {
  sandbox: lines(`${SHIM}/docker_sandbox.go`),
  container: lines(`${SHIM}/docker_container.go`),
  helpers: lines(`${SHIM}/helpers.go`),
  linux: lines(`${SHIM}/helpers_linux.go`),
  security: lines(`${SHIM}/security_context.go`),
  naming: lines(`${SHIM}/naming.go`),
  client: dark(`${SHIM}/libdocker/kube_docker_client.go`),
};
