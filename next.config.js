import { fileURLToPath } from 'node:url';
import { nextRules } from './lib/commands/next-rules.mjs';

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  experimental: {
    globalNotFound: true,
    // React, and what of Next has no ES module, is CommonJS: these three take 4 KB off what a reader downloads first
    turbopackCjsTreeShaking: true,
    turbopackCjsScopeHoisting: true,
    turbopackCrossModuleConstants: true,
  },
  poweredByHeader: false,
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)), rules: nextRules },
};
