/*
 * Port of pkg/kubelet/checkpointmanager/errors/errors.go at v1.20.2, blob bb445f207ec23e0fedaac92fbaa5d867884d6e12.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
import { Errorf } from '../../../../../go-error.ts';

export const ErrCorruptCheckpoint = Errorf('checkpoint is corrupted');

export const ErrCheckpointNotFound = Errorf('checkpoint is not found');
