/*
 * Port of pkg/kubelet/lifecycle/handlers.go at v1.20.2, blob b71682f4beb5b7734099a20907a1b870489c60a9.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: hooks over HTTP, which the node runs itself, and the admission of pods.
 */

import { Sprintf } from '../../../../go/fmt.ts';
import { Errorf, type GoError } from '../../../../go-error.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { IntOrString } from '../../../staging/src/k8s.io/apimachinery/pkg/util/intstr/intstr.ts';
import type { HandlerRunner } from '../container/helpers.ts';
import type { CommandRunner, ContainerID } from '../container/runtime.ts';
import * as format from '../util/format/pod.ts';

interface handlerRunner {
  readonly commandRunner: CommandRunner;
}

export function NewHandlerRunner(commandRunner: CommandRunner): HandlerRunner {
  const hr: handlerRunner = {
    commandRunner,
  };
  return { Run: (...args) => Run(hr, ...args) };
}

function Run(
  hr: handlerRunner,
  containerID: ContainerID,
  pod: v1.Pod,
  container: v1.Container,
  handler: v1.Handler,
): readonly [msg: string, err?: GoError] {
  switch (true) {
    case handler.exec !== undefined: {
      let msg = '';
      const [output, err] = hr.commandRunner.RunInContainer(containerID, handler.exec.command, 0);
      if (err !== undefined) {
        msg = Sprintf(
          'Exec lifecycle hook (%v) for Container %q in Pod %q failed - error: %v, message: %q',
          handler.exec.command,
          container.name,
          format.Pod(pod),
          err,
          output,
        );
      }
      return [msg, err];
    }
    // A hook over HTTP never comes here: the node has no network to send it over, so it succeeds before.
    default: {
      const err = Errorf('invalid handler: %v', handlerText(handler));
      const msg = Sprintf('Cannot run handler: %v', err);
      return [msg, err];
    }
  }
}

/** What `%v` prints of a handler that has neither exec nor httpGet. */
function handlerText({ tcpSocket }: v1.Handler): string {
  const text =
    tcpSocket === undefined ? 'nil' : `&TCPSocketAction{Port:${portText(tcpSocket.port)},Host:${tcpSocket.host},}`;
  return `&Handler{Exec:nil,HTTPGet:nil,TCPSocket:${text},}`;
}

/** What `%v` prints of an IntOrString: its kind, its number, its text. */
function portText(port: IntOrString): string {
  return typeof port === 'number' ? `{0 ${port} }` : `{1 0 ${port}}`;
}
