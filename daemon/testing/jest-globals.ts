/** What `@jest/globals` stands for while suites run ({@link ./test-process-setup.ts}). */
import type * as jest from '@jest/globals';

const { expect, test, it, describe, beforeAll, afterAll, beforeEach, afterEach } = globalThis as unknown as typeof jest;
export { expect, test, it, describe, beforeAll, afterAll, beforeEach, afterEach };
