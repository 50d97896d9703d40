import { availableParallelism } from 'node:os';

const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' }, sourceMaps: 'inline' }];

export default {
  testEnvironment: '<rootDir>/daemon/testing/node-environment.mjs',
  testMatch: ['<rootDir>/{daemon,schemas,scripts,templates}/**/*.test.ts'],
  globalSetup: '<rootDir>/daemon/testing/test-run-setup.ts',
  globalTeardown: '<rootDir>/daemon/testing/test-run-teardown.ts',
  setupFiles: ['<rootDir>/daemon/testing/property-seed.ts'],
  transform: { '^.+\\.(m|c)?ts$': swc },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/demo/'],
  testTimeout: 120_000,
  // Jest alone leaves one processor free, which is half of a machine with two; and many suites wait for children and servers more than they compute:
  // two of them left two processors idle for a third of the time.
  maxWorkers: availableParallelism() + 1,
  // The modules of a suite are not all given back; a worker that has grown by them is replaced.
  workerIdleMemoryLimit: '1GB',
};
