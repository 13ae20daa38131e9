/*
 * Port of pkg/kubelet/container/sync_result.go at v1.20.2, blob 39ab04a3cac8c031ff9a6fd829cff579742aeedc.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the network actions, which nothing uses.
 */
import { Errorf, type GoError, New, NewAggregate } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';

const go = goFile('pkg/kubelet/container/sync_result.go');

export const ErrCrashLoopBackOff = New('CrashLoopBackOff');

export const ErrRunContainer = New('RunContainerError');
export const ErrKillContainer = New('KillContainerError');
export const ErrCreatePodSandbox = New('CreatePodSandboxError');
export const ErrConfigPodSandbox = New('ConfigPodSandboxError');
export const ErrKillPodSandbox = New('KillPodSandboxError');

export const StartContainer = 'StartContainer';
export const KillContainer = 'KillContainer';
export const CreatePodSandbox = 'CreatePodSandbox';
export const ConfigPodSandbox = 'ConfigPodSandbox';
export const KillPodSandbox = 'KillPodSandbox';
export type SyncAction =
  | typeof StartContainer
  | typeof KillContainer
  | typeof CreatePodSandbox
  | typeof ConfigPodSandbox
  | typeof KillPodSandbox;

export function NewSyncResult(action: SyncAction, target: string): SyncResult {
  const at = go.enter('NewSyncResult', { action, target });
  at(89);
  return new SyncResult(action, target);
}

/** A class, since its methods and those of PodSyncResult share names. */
export class SyncResult {
  readonly action: SyncAction;
  readonly target: string;
  error: GoError | undefined;
  message = '';

  constructor(action: SyncAction, target: string) {
    this.action = action;
    this.target = target;
  }

  Fail(err: GoError | undefined, msg: string): void {
    const at = go.enter('SyncResult.Fail', { err, msg });
    at(94);
    this.error = err;
    this.message = msg;
  }
}

export class PodSyncResult {
  readonly syncResults: SyncResult[] = [];
  syncError: GoError | undefined;

  AddSyncResult(...result: readonly SyncResult[]): void {
    const at = go.enter('PodSyncResult.AddSyncResult', { result });
    at(107);
    this.syncResults.push(...result);
  }

  AddPodSyncResult(result: PodSyncResult): void {
    const at = go.enter('PodSyncResult.AddPodSyncResult', { result });
    at(112);
    this.AddSyncResult(...result.syncResults);
    at(113);
    this.syncError = result.syncError;
  }

  Fail(err: GoError): void {
    const at = go.enter('PodSyncResult.Fail', { err });
    at(118);
    this.syncError = err;
  }

  Error(): GoError | undefined {
    const at = go.enter('PodSyncResult.Error');
    at(123);
    const errlist: GoError[] = [];
    at.set({ errlist });
    at(124);
    if (this.syncError !== undefined) {
      at(125);
      errlist.push(Errorf('failed to SyncPod: %v', this.syncError));
      at.set({ errlist });
    }
    at(127);
    for (const result of this.syncResults) {
      at(128);
      at.set({ result });
      if (result.error !== undefined) {
        at(129);
        errlist.push(
          Errorf('failed to %q for %q with %v: %q', result.action, result.target, result.error, result.message),
        );
        at.set({ errlist });
      }
    }
    at(133);
    return NewAggregate(errlist);
  }
}
