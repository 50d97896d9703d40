/**
 * Once in each process that runs suites, before the first.
 *
 * The runner puts jest's functions on the global object and knows neither their module nor the time that a test may take; both are given here.
 */
import { addEventHandler } from 'jest-circus';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Of a test or hook that names no time of its own. */
const TIMEOUT_MS = 120_000;
const globals = pathToFileURL(join(import.meta.dirname, 'jest-globals.ts')).href;

registerHooks({
  resolve: (specifier, context, next) => (specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context)),
});

addEventHandler((event, { currentDescribeBlock }) => {
  // Jest's own handler came before, and has put it behind the others.
  const added = event.name === 'add_test' ? currentDescribeBlock.children.at(-1) : event.name === 'add_hook' ? currentDescribeBlock.hooks.at(-1) : undefined;
  if (added === undefined || !('fn' in added)) return;
  const { fn } = added;
  const milliseconds = added.timeout ?? TIMEOUT_MS;
  added.fn = () => within(milliseconds, fn as () => unknown);
});

async function within(milliseconds: number, work: () => unknown): Promise<unknown> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`Not done after ${milliseconds} ms.`));
  }, milliseconds);
  try {
    return await Promise.race([work(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
