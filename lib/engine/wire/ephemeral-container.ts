import type * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';
import { Container } from './container.ts';
import { omitEmpty, string, struct } from './schema.ts';

/** Go keeps a type of its own for it, with the fields of Container. */
const EphemeralContainerCommon = struct<v1.EphemeralContainerCommon>(Container.fields);

export const EphemeralContainer = struct<v1.EphemeralContainer>({
  ...EphemeralContainerCommon.fields,
  targetContainerName: omitEmpty(string),
});
