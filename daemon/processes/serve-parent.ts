/** The child's side of `createChild`: offers methods to the parent and ends when the parent is gone. */
import { createCalls, type Calls, type Methods } from './calls.ts';

/** Call once, at the top of a child program. `beforeExit` closes what was opened. */
export function serveParent(methods: Methods, beforeExit: () => Promise<void>): Pick<Calls, 'call'> {
  const calls = createCalls((message) => {
    if (process.connected) process.send?.(message);
  }, methods);
  process.on('message', (message) => {
    calls.receive(message);
  });
  // The terminal sends Ctrl+C to the whole group; the parent decides when we end.
  process.on('SIGINT', () => undefined);
  process.once('disconnect', () => {
    calls.closed(new Error('The parent process is gone.'));
    void beforeExit().finally(() => process.exit(0));
  });
  return calls;
}
