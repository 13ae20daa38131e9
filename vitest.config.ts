import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'benchmarks/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
