/**
 * First pass over the audio: sliding windows, each with its local speakers and their embeddings.
 *
 * Reads the recording once, by batches of windows. Of each window, of which one begins every second, it keeps 589 bytes of who speaks, and 2 KB for each of up to
 * three voices that are heard alone.
 * Source: Bredin 2023, pyannote.audio 2.1 (local segmentation, local speaker embedding).
 */
import type { AudioSource } from '#schemas/audio';
import type { FrameEmbeddingModel, SegmentationModel } from './diarization-models.ts';
import { FRAME_SECONDS, framesIn, HOP_SAMPLES, WINDOW_SAMPLES } from './frame-grid.ts';
import { cleanFrames, frameCount } from './local-speakers.ts';
import { LOCAL_SPEAKERS, type WindowActivity } from './powerset.ts';
import type { Progress } from './progress.ts';
import { inBatches, windowStarts } from './segmentation-windows.ts';
import type { VoiceSample } from './voice-forest.ts';
import { listenToVoices, type VoiceFrames } from './voice-frames.ts';

/** 0.996 s. A step of 2 s takes a fifth of the processor time away and adds 0.015 of DER, of 1.5 s more: where windows begin is luck. To hear the windows between only where their neighbours differ adds 0.006 to 0.013, for a tenth. */
const STEP_FRAMES = 59;
const BATCH_SIZE = 8;
/** With less clean speech an embedding says more about the sound than about the voice. */
const MIN_CLEAN_SECONDS = 0.3;

export interface SegmentedWindow {
  readonly firstFrame: number;
  /** One byte per frame: bit `s` is set while local speaker `s` speaks. */
  readonly speakers: Uint8Array;
  /** The voice of each local speaker; null for who is not heard alone for long enough. */
  readonly voices: readonly (VoiceSample | null)[];
}

export interface LocalSegmentation {
  /** By ascending first frame. */
  readonly windows: readonly SegmentedWindow[];
  /** Mean expected number of speakers in each frame of the recording. */
  readonly speakerCount: Float32Array;
}

export async function segmentLocally(
  audio: AudioSource,
  models: { readonly segmentation: SegmentationModel; readonly embedding: FrameEmbeddingModel },
  progress: Progress,
): Promise<LocalSegmentation> {
  const frames = framesIn(audio.sampleCount);
  const speakerCount = new Float32Array(frames);
  const coverage = new Uint16Array(frames);
  const windows: SegmentedWindow[] = [];
  const voices = listenToVoices(audio, models.embedding);
  const starts = windowStarts(audio.sampleCount, STEP_FRAMES);
  for (const batch of inBatches(starts, BATCH_SIZE)) {
    progress(windows.length / starts.length);
    const firstSample = batch[0]! * HOP_SAMPLES;
    const { values } = await audio.read(firstSample, batch.at(-1)! * HOP_SAMPLES - firstSample + WINDOW_SAMPLES);
    const offsets = batch.map((frame) => frame * HOP_SAMPLES - firstSample);
    for (const [index, activity] of (await models.segmentation.segment(values, offsets)).entries()) {
      const firstFrame = batch[index]!;
      for (let frame = 0; frame < activity.speakerCount.length && firstFrame + frame < frames; frame += 1) {
        speakerCount[firstFrame + frame]! += activity.speakerCount[frame]!;
        coverage[firstFrame + frame]! += 1;
      }
      windows.push({ firstFrame, speakers: activity.speakers, voices: await localVoices(activity, firstFrame, voices) });
    }
  }
  for (let frame = 0; frame < frames; frame += 1) speakerCount[frame]! /= Math.max(1, coverage[frame]!);
  return { windows, speakerCount };
}

async function localVoices({ speakers }: WindowActivity, firstFrame: number, frames: VoiceFrames): Promise<(VoiceSample | null)[]> {
  const voices: (VoiceSample | null)[] = [];
  for (let local = 0; local < LOCAL_SPEAKERS; local += 1) {
    const clean = cleanFrames(speakers, local).map(({ from, to }) => ({ from: firstFrame + from, to: firstFrame + to }));
    const seconds = frameCount(clean) * FRAME_SECONDS;
    const embedding = seconds < MIN_CLEAN_SECONDS ? null : await frames.voiceOf(clean);
    voices.push(embedding === null ? null : { embedding, seconds });
  }
  return voices;
}
