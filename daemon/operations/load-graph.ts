/** Loads what is pending into the graph. A store that cannot be reached keeps nothing else from being done: what is new waits for it. */
import { ColloquyError } from '#schemas/failure';
import type { Colloquy } from '../colloquy.ts';

export async function loadGraph({ graph, log, notify }: Pick<Colloquy, 'graph' | 'log' | 'notify'>, signal?: AbortSignal): Promise<void> {
  try {
    await (await graph()).load({ signal });
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    log.warn({ failure: error.failure }, 'the graph waits');
    notify(`The graph waits: ${error.failure.cause} What is new is queued and comes in when the store can be reached again.`);
  }
}
