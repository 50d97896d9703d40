/** Which recording a file is; a file that has not changed since it was last read is not read again. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Recording } from '#schemas/recording';
import type { Colloquy } from '../colloquy.ts';
import { systemErrorCode } from '../files/system-error.ts';
import { identifyRecording } from '../recordings/identify-recording.ts';

export async function identify(colloquy: Pick<Colloquy, 'register'>, file: string, signal?: AbortSignal): Promise<Recording> {
  const path = resolve(file);
  const known = await knownRecording(colloquy, path);
  if (known !== null) return known;
  const recording = await identifyRecording(path, signal);
  colloquy.register.saw(recording);
  return recording;
}

async function knownRecording({ register }: Pick<Colloquy, 'register'>, path: string): Promise<Recording | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? register.known(path, found.size, new Date(found.mtimeMs).toISOString()) : null;
  } catch (error) {
    // What is wrong with the file is said by the one who reads it.
    if (systemErrorCode(error) === undefined) throw error;
    return null;
  }
}
