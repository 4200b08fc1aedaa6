import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@sitrep/source'] },
  ssr: { resolve: { conditions: ['@sitrep/source', 'node', 'module'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'apps/*/src/**/*.test.{ts,tsx}', 'docs/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
