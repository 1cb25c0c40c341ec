import { availableParallelism } from 'node:os';

/** Jest through swc: no type check here (`npm run check` does that), so a single test starts in a second. */
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Much of the time a test waits for a browser or LibreOffice: two at once also on two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/scripts/hungTests.mjs'],
  testSequencer: '<rootDir>/scripts/testOrder.mjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx', '**/*.test.mjs'],
  transform: {
    '\\.(ts|tsx|mjs)$': ['@swc/jest', {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    }],
  },
  // A hang is to be told, not slowness: a busy machine takes several times as long as an idle one.
  testTimeout: 120_000,
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
};
