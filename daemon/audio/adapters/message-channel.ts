/** The child's side of descriptor 3: sends {@link ProgramMessage}s, and ends the program with what became of its work. */
import { Console } from 'node:console';
import { Socket } from 'node:net';
import { ColloquyError, toFailure, type Failure } from '#schemas/failure';
import { crashedDecoder } from '../audio-failures.ts';
import { asRecordingFailure } from '../container/recording-file.ts';
import type { ProgramMessage } from './program-message.ts';

export type Send = (message: ProgramMessage) => Promise<void>;

/** Runs the work of a program and reports `done` or `failed`. */
export async function runWithChannel(path: string, work: (send: Send) => Promise<void>): Promise<void> {
  // Standard output carries samples; what a library has to say goes elsewhere.
  globalThis.console = new Console(process.stderr);
  const channel = new Socket({ fd: 3, readable: false, writable: true });
  const send: Send = (message) =>
    new Promise((resolve, reject) => {
      channel.write(`${JSON.stringify(message)}\n`, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  try {
    await work(send);
    await send({ type: 'done' });
  } catch (error) {
    await send({ type: 'failed', failure: failureOf(path, error) });
  }
  channel.end();
}

/** What is neither of ours nor of the file system came out of a decoder: it could not cope with the file. */
function failureOf(path: string, error: unknown): Failure {
  if (error instanceof ColloquyError) return toFailure(error);
  const known = asRecordingFailure(path, error);
  return toFailure(known ?? crashedDecoder(path, `The decoder gave up: ${error instanceof Error ? error.message : String(error)}`));
}
