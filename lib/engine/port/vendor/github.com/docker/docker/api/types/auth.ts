/*
 * Port of vendor/github.com/docker/docker/api/types/auth.go at v1.20.2, blob ddf15bb182dd746c1a0e18603438a6a79acaee77.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON, and a field left out has its zero value.
 */

export interface AuthConfig {
  username?: string;
  password?: string;
  auth?: string;
  email?: string;
  serveraddress?: string;
  identitytoken?: string;
  registrytoken?: string;
}
