/*
 * Port of staging/src/k8s.io/client-go/tools/record/event.go at v1.20.2, blob 48ef45bb5bc94d573b4a8884d2426edb108ea050.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: all but the interface that the runtime manager calls.
 */
import type { ObjectReference } from '../reference/ref.ts';

/** As in staging/src/k8s.io/api/core/v1/types.go, which a Pod does not reach. */
export const EventTypeNormal = 'Normal';
export const EventTypeWarning = 'Warning';

export interface EventRecorder {
  Event(object: ObjectReference | undefined, eventtype: string, reason: string, message: string): void;
  Eventf(
    object: ObjectReference | undefined,
    eventtype: string,
    reason: string,
    messageFmt: string,
    ...args: readonly unknown[]
  ): void;
}
