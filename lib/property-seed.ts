import fc from 'fast-check';

// Runs before each test file; vitest.config.ts gives the seed.
fc.configureGlobal({ seed: Number(process.env.FC_SEED) });
