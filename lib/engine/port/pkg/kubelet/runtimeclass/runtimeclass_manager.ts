/*
 * Port of pkg/kubelet/runtimeclass/runtimeclass_manager.go at v1.20.2, blob 91e4814f1aed996769802e36403b353b77be3dc7.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the informer.
 */
import { Errorf, type GoError } from '../../../../go-error.ts';
import { IsNotFound } from '../../../staging/src/k8s.io/apimachinery/pkg/api/errors/errors.ts';

/** Where runtime classes are looked up by name. */
export interface Lister {
  Get(name: string): readonly [{ readonly handler: string }, undefined] | readonly [undefined, GoError];
}

export class Manager {
  readonly lister: Lister;

  constructor(lister: Lister) {
    this.lister = lister;
  }

  LookupRuntimeHandler(runtimeClassName: string | undefined): [string, GoError?] {
    if (runtimeClassName === undefined || runtimeClassName === '') {
      return [''];
    }

    const name = runtimeClassName;

    const [rc, err] = this.lister.Get(name);
    if (err) {
      if (IsNotFound(err)) {
        return ['', err];
      }
      return ['', Errorf('failed to lookup RuntimeClass %s: %v', name, err)];
    }

    return [rc.handler];
  }
}
