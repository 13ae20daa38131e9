/*
 * Port of pkg/kubelet/dockershim/libdocker/kube_docker_client.go at v1.20.2, blob 804b5cd9fda48e8c9874127c26d2a1907950538e.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: all but how an error says that something is not found.
 */
import { Sprintf } from '../../../../../go/fmt.ts';
import { type GoError, ValueError } from '../../../../../go-error.ts';

const containerNotFoundErrorRegx = /No such container: [0-9a-z]+/;

export function IsContainerNotFoundError(err: GoError): boolean {
  return containerNotFoundErrorRegx.test(err.message);
}

export class ImageNotFoundError extends ValueError {
  readonly ID: string;

  constructor(ID: string) {
    super(Sprintf('no such image: %q', ID));
    this.ID = ID;
  }
}

export function IsImageNotFoundError(err: GoError): boolean {
  return err instanceof ImageNotFoundError;
}
