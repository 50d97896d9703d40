import { availableParallelism } from 'node:os';

export default {
  // Suites run as the product does: in Node itself, on the TypeScript as it is. The other runner gives each suite a realm of its own, into which all modules are loaded anew.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  transform: {},
  testMatch: ['<rootDir>/{daemon,schemas,scripts,templates}/**/*.test.ts'],
  globalSetup: '<rootDir>/daemon/testing/test-run-setup.ts',
  globalTeardown: '<rootDir>/daemon/testing/test-run-teardown.ts',
  setupFiles: ['<rootDir>/daemon/testing/test-process-setup.ts', '<rootDir>/daemon/testing/property-seed.ts'],
  modulePathIgnorePatterns: ['<rootDir>/demo/'],
  // Jest alone leaves one processor free, which is half of a machine with two; and many suites wait for children and servers more than they compute:
  // two of them left two processors idle for a third of the time.
  maxWorkers: availableParallelism() + 1,
};
