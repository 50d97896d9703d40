/**
 * Calls between two processes over Node's IPC channel, both ways: each side offers methods and calls the other's.
 *
 * A call has a number. Messages are `call`, `progress`, `result`, `failure` and `cancel`; what travels is plain values.
 * When the channel closes, every open call fails with the error that `closed` was given.
 */
import { ColloquyError, toFailure, type Failure } from '#schemas/failure';

/** What a method gets beside its parameters. */
export interface CallContext {
  readonly signal: AbortSignal;
  progress(value: unknown): void;
}

export type Methods = Readonly<Record<string, (parameters: never, context: CallContext) => Promise<unknown>>>;

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((value: unknown) => void) | undefined;
}

/** The half of a channel that calls are made on. */
export interface Calls {
  call(method: string, parameters: unknown, options?: CallOptions): Promise<unknown>;
  /** Takes one message from the channel. */
  receive(message: unknown): void;
  /** Fails every open call and cancels what runs here. */
  closed(error: Error): void;
}

export type Message =
  | { kind: 'call'; id: number; method: string; parameters: unknown }
  | { kind: 'progress'; id: number; value: unknown }
  | { kind: 'result'; id: number; value: unknown }
  | { kind: 'failure'; id: number; failure: Failure }
  | { kind: 'cancel'; id: number };

interface OpenCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((value: unknown) => void) | undefined;
}

export function createCalls(send: (message: Message) => void, methods: Methods): Calls {
  const open = new Map<number, OpenCall>();
  const running = new Map<number, AbortController>();
  let lastId = 0;

  async function answer(id: number, method: string, parameters: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const run = methods[method];
      if (run === undefined) throw new Error(`The other process asked for "${method}", which is not offered here.`);
      const context: CallContext = {
        signal: controller.signal,
        progress: (value) => {
          send({ kind: 'progress', id, value });
        },
      };
      send({ kind: 'result', id, value: await run(parameters as never, context) });
    } catch (error) {
      send({ kind: 'failure', id, failure: toFailure(error) });
    } finally {
      running.delete(id);
    }
  }

  function finish(id: number): OpenCall | undefined {
    const call = open.get(id);
    open.delete(id);
    return call;
  }

  return {
    call(method, parameters, options = {}) {
      const { signal, onProgress } = options;
      return new Promise((resolve, reject) => {
        const id = ++lastId;
        const cancel = (): void => {
          send({ kind: 'cancel', id });
        };
        open.set(id, {
          onProgress,
          resolve: (value) => {
            signal?.removeEventListener('abort', cancel);
            resolve(value);
          },
          reject: (error) => {
            signal?.removeEventListener('abort', cancel);
            reject(error);
          },
        });
        send({ kind: 'call', id, method, parameters });
        if (signal?.aborted) cancel();
        else signal?.addEventListener('abort', cancel, { once: true });
      });
    },
    receive(raw) {
      const message = raw as Message;
      switch (message.kind) {
        case 'call':
          void answer(message.id, message.method, message.parameters);
          break;
        case 'progress':
          open.get(message.id)?.onProgress?.(message.value);
          break;
        case 'result':
          finish(message.id)?.resolve(message.value);
          break;
        case 'failure':
          finish(message.id)?.reject(new ColloquyError(message.failure));
          break;
        case 'cancel':
          running.get(message.id)?.abort();
          break;
      }
    },
    closed(error) {
      for (const controller of running.values()) controller.abort();
      for (const id of [...open.keys()]) finish(id)?.reject(error);
    },
  };
}
