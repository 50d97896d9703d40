/**
 * A child Node process that is called like an object: started at the first call, started again at the next call
 * after it died. A native crash there fails the calls that were open, and nothing else.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { env } from 'node:process';
import { createCalls, type CallOptions, type Calls, type Methods } from './calls.ts';

export interface ChildOptions {
  /** Absolute path of the program. */
  readonly program: string;
  /** What the program finds in `process.argv` from the third place on. */
  readonly programArguments?: readonly string[];
  /** What the child may ask of us. */
  readonly methods?: Methods;
  /** The error that open calls get when the child dies; `how` is its exit code or signal. */
  readonly crashed: (how: string) => Error;
  readonly nodeArguments?: readonly string[];
  /** Beside our own environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Child {
  call(method: string, parameters: unknown, options?: CallOptions): Promise<unknown>;
  /** Asks the child to end; kills it when it has not ended within `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

export function createChild(options: ChildOptions): Child {
  let current: { process: ChildProcess; calls: Calls } | null = null;

  function start(): { process: ChildProcess; calls: Calls } {
    const process = fork(options.program, [...(options.programArguments ?? [])], {
      serialization: 'advanced',
      env: { ...env, ...options.environment },
      execArgv: ['--disable-warning=ExperimentalWarning', ...(options.nodeArguments ?? [])],
      // The child's words go to our stderr: stdout is for results.
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    const calls = createCalls((message) => {
      // A child that is gone cannot be told anything; its open calls fail by `exit`.
      if (process.connected) process.send(message, () => undefined);
    }, options.methods ?? {});
    const started = { process, calls };
    process.on('message', (message) => {
      calls.receive(message);
    });
    const ended = (how: string): void => {
      if (current === started) current = null;
      calls.closed(options.crashed(how));
    };
    process.once('error', (error) => {
      ended(error.message);
    });
    process.once('exit', (code, signal) => {
      ended(signal ?? `exit code ${code ?? 'unknown'}`);
    });
    return started;
  }

  return {
    call(method, parameters, callOptions) {
      current ??= start();
      return current.calls.call(method, parameters, callOptions);
    },
    async close(graceMs = 3000) {
      const ending = current;
      current = null;
      if (ending?.process.connected !== true) return;
      const exited = once(ending.process, 'exit');
      ending.process.disconnect();
      const killer = setTimeout(() => ending.process.kill('SIGKILL'), graceMs);
      await exited;
      clearTimeout(killer);
    },
  };
}
