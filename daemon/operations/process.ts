/** A recording becomes a note: the whole spine, once, by hand or from the queue. */
import { toFailure } from '#schemas/failure';
import type { Recording } from '#schemas/recording';
import type { Colloquy } from '../colloquy.ts';
import { processRecording, type Processed } from '../pipeline.ts';
import { identify } from './identify.ts';
import { loadGraph } from './load-graph.ts';
import { spineRun, type RunOverrides } from './spine-run.ts';
import { updateIndex } from './update-index.ts';

export interface ProcessedFile extends Processed {
  readonly recording: Recording;
}

/** Runs the spine for a recording that is known. */
export async function processKnown(colloquy: Colloquy, recording: Recording, overrides: RunOverrides): Promise<Processed> {
  try {
    const processed = await processRecording(await spineRun(colloquy, recording, overrides));
    await loadGraph(colloquy, overrides.signal);
    return processed;
  } finally {
    await colloquy.dropAudio(recording.id);
  }
}

/** By hand: what the queue knows of the recording is brought up to date, so that `status` shows it and the daemon does not do it again. */
export async function processFile(colloquy: Colloquy, file: string, overrides: RunOverrides): Promise<ProcessedFile> {
  const { queue } = colloquy;
  const recording = await identify(colloquy, file, overrides.signal);
  await queue.add(recording.id, recording.path);
  await queue.claim(recording.id);
  try {
    const processed = await processKnown(colloquy, recording, { ...overrides, byHand: true });
    await queue.finish(recording.id, processed.notePath);
    // Not the notes: what the user wrote stands in them as before.
    await updateIndex(colloquy, { notes: false, signal: overrides.signal });
    return { ...processed, recording };
  } catch (error) {
    if (overrides.signal?.aborted === true) await queue.release(recording.id);
    else await queue.fail(recording.id, toFailure(error));
    throw error;
  }
}
