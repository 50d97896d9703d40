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

type Send = (message: Message) => void;

export function createCalls(send: Send, methods: Methods): Calls {
  const asked = createAsked(send);
  const answered = createAnswered(send, methods);
  return {
    call: asked.call,
    receive(raw) {
      const message = raw as Message;
      if (message.kind === 'call') void answered.answer(message.id, message.method, message.parameters);
      else if (message.kind === 'cancel') answered.cancel(message.id);
      else asked.hear(message);
    },
    closed(error) {
      answered.cancelAll();
      asked.failAll(error);
    },
  };
}

interface OpenCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((value: unknown) => void) | undefined;
}

/** The calls that we made and that are not answered yet. */
function createAsked(send: Send) {
  const open = new Map<number, OpenCall>();
  let lastId = 0;
  function take(id: number): OpenCall | undefined {
    const call = open.get(id);
    open.delete(id);
    return call;
  }
  return {
    call: async (method: string, parameters: unknown, { signal, onProgress }: CallOptions = {}): Promise<unknown> => {
      const id = ++lastId;
      const cancel = (): void => {
        send({ kind: 'cancel', id });
      };
      try {
        return await new Promise((resolve, reject) => {
          open.set(id, { resolve, reject, onProgress });
          send({ kind: 'call', id, method, parameters });
          if (signal?.aborted === true) cancel();
          else signal?.addEventListener('abort', cancel, { once: true });
        });
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    hear: (message: Exclude<Message, { kind: 'call' | 'cancel' }>): void => {
      if (message.kind === 'progress') open.get(message.id)?.onProgress?.(message.value);
      else if (message.kind === 'result') {
        const call = take(message.id);
        // An hour's words were just read off the channel; what is done with them is another turn of the event loop.
        setImmediate(() => call?.resolve(message.value));
      } else take(message.id)?.reject(new ColloquyError(message.failure));
    },
    failAll: (error: Error): void => {
      for (const id of [...open.keys()]) take(id)?.reject(error);
    },
  };
}

/** The calls that the other side made and that run here. */
function createAnswered(send: Send, methods: Methods) {
  const running = new Map<number, AbortController>();
  return {
    answer: async (id: number, method: string, parameters: unknown): Promise<void> => {
      const controller = new AbortController();
      running.set(id, controller);
      const progress = (value: unknown): void => {
        send({ kind: 'progress', id, value });
      };
      try {
        const run = methods[method];
        if (run === undefined) throw new Error(`The other process asked for "${method}", which is not offered here.`);
        send({ kind: 'result', id, value: await run(parameters as never, { signal: controller.signal, progress }) });
      } catch (error) {
        send({ kind: 'failure', id, failure: toFailure(error) });
      } finally {
        running.delete(id);
      }
    },
    cancel: (id: number): void => {
      running.get(id)?.abort();
    },
    cancelAll: (): void => {
      for (const controller of running.values()) controller.abort();
    },
  };
}
