/** Many stretches to words. Pure but for the ports it is given. */
import type { AudioSource, Samples } from '#schemas/audio';
import { audioOf } from '../segments/heard-channel.ts';
import { hearInRounds, type Hearing } from './hear-in-rounds.ts';
import { hearStretch, type Heard } from './hear-stretch.ts';
import { requireGoingOn } from '../segments/stopping.ts';
import type { Stretch } from './stretches.ts';
import type { Transcriber, Utterance } from './transcriber.ts';

/** So much speech is held in memory at a time. */
const GROUP_SECONDS = 300;

export interface HearStretchesInput {
  readonly audio: AudioSource;
  /** ISO 639-1 code that the transcribers know. */
  readonly language: string;
  readonly signal?: AbortSignal | undefined;
  /** Share of the speech that was heard, 0 … 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/**
 * What was said in each of the stretches, in their order; null where nothing was.
 * @throws ColloquyError `stopped`, or what an engine throws.
 */
export async function hearStretches(stretches: readonly Stretch[], transcriber: Transcriber, { audio, language, signal, onProgress }: HearStretchesInput): Promise<(Heard | null)[]> {
  const totalSeconds = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  let doneSeconds = 0;
  const heard: (Heard | null)[] = [];
  for (const group of groupsOf(stretches, GROUP_SECONDS)) {
    const hearings: Hearing<Heard | null>[] = [];
    for (const stretch of group) hearings.push(hearStretch(await readRoom(audio, stretch), stretch, { language, hearings: transcriber.hearings }));
    heard.push(...(await hearInRounds(hearings, transcriber.batchSeconds, (batches) => hearBatches(batches, transcriber, language, signal))));
    doneSeconds += group.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
    onProgress?.(Math.min(1, doneSeconds / totalSeconds));
  }
  return heard;
}

/** The samples of a stretch with the silence around it, from its own channel where the recording has channels. */
export function readRoom(audio: AudioSource, { channel, room }: Stretch): Promise<Samples> {
  const start = Math.round(room.fromSeconds * audio.sampleRate);
  return audioOf(audio, { channel }).read(start, Math.round(room.toSeconds * audio.sampleRate) - start);
}

export function lengthOf({ startSeconds, endSeconds }: Pick<Stretch, 'startSeconds' | 'endSeconds'>): number {
  return endSeconds - startSeconds;
}

/** Neighbours, until they hold `seconds` of speech. */
function groupsOf(stretches: readonly Stretch[], seconds: number): Stretch[][] {
  const groups: Stretch[][] = [];
  let inGroup = Infinity;
  for (const stretch of stretches) {
    if (inGroup + lengthOf(stretch) > seconds) {
      groups.push([]);
      inGroup = 0;
    }
    groups.at(-1)!.push(stretch);
    inGroup += lengthOf(stretch);
  }
  return groups;
}

/** The transcriber always has the next batch waiting, so that one part of its model works on that while another is still at this one. */
const BATCHES_AT_ONCE = 2;

async function hearBatches(batches: readonly (readonly Samples[])[], transcriber: Transcriber, language: string, signal: AbortSignal | undefined): Promise<Utterance[][]> {
  const results: Utterance[][] = [];
  const waiting = batches.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    try {
      for (const [index, batch] of waiting) {
        requireGoingOn(signal);
        if (failed) return;
        results[index] = await transcriber.transcribe(batch, language);
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  // All work comes to rest before a failure is passed on: nobody may close a model that is still at work.
  const outcomes = await Promise.allSettled(Array.from({ length: BATCHES_AT_ONCE }, work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return results;
}
