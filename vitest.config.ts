import { defineConfig } from 'vitest/config';

/** Property tests draw the same values on each run: a commit must not pass today and fail tomorrow. `FC_SEED=…` draws others. */
const FC_SEED = process.env.FC_SEED ?? '1202';
console.log(`  seed of the property tests: ${FC_SEED}`);

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'benchmarks/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
    setupFiles: ['lib/property-seed.ts'],
    env: { FC_SEED },
    testTimeout: 20_000,
  },
});
