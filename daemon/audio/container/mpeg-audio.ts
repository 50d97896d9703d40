/** MP3: frames and nothing else. A tag in the first frame may tell how many there should be. */
import { damagedAudio } from '../audio-failures.ts';
import { walkFrames } from './frame-walk.ts';
import { noTags, TOLERATED_LOSS_SECONDS, type Damage, type Inspection } from './inspection.ts';
import { readMpegFrame, readMpegTag, type MpegFrame, type MpegTag } from './mpeg-frame.ts';
import type { RecordingFile } from './recording-file.ts';

/** Samples by which every MP3 decoder lags behind (LAME: "decoder delay"). */
const DECODER_DELAY = 529;

/** @throws ColloquyError `audio_damaged` when no frame is whole. */
export async function inspectMpeg(file: RecordingFile): Promise<Inspection> {
  let tag: MpegTag | null = null;
  let first: MpegFrame | null = null;
  let isLastCut = false;
  let [frameCount, seconds] = [0, 0];
  let firstJunkAt: number | null = null;
  for await (const { offset, header, junkBefore, isCut } of walkFrames(file, readMpegFrame)) {
    if (first === null) {
      first = header;
      tag = readMpegTag(await file.read(offset, header.bytes), header);
      if (tag !== null) continue;
    } else if (junkBefore > 0) {
      firstJunkAt ??= seconds;
    }
    isLastCut = isCut;
    if (isCut) break;
    frameCount += 1;
    seconds += header.samples / header.sampleRate;
  }
  if (first === null || frameCount === 0) throw damagedAudio(file.path, 'The file holds no whole frame of MP3.');
  const secondsPerFrame = first.samples / first.sampleRate;
  const declaredSeconds = tag?.frameCount ? tag.frameCount * secondsPerFrame : null;
  return {
    container: 'mp3',
    codec: 'mp3',
    declaredSeconds,
    ...withoutGaps(first, tag, seconds),
    damage: findDamage({ declaredSeconds, seconds, firstJunkAt, isLastCut }),
    tags: noTags,
  };
}

function withoutGaps(first: MpegFrame, tag: MpegTag | null, seconds: number): Pick<Inspection, 'exactSeconds' | 'endSeconds' | 'layout'> {
  const { sampleRate } = first;
  const { delaySamples = null, paddingSamples = null } = tag ?? {};
  if (delaySamples === null || paddingSamples === null) return { exactSeconds: seconds, endSeconds: null, layout: { kind: 'mpeg', sampleRate, delaySamples: 0 } };
  const exactSeconds = Math.max(0, seconds - (delaySamples + paddingSamples) / sampleRate);
  return { exactSeconds, endSeconds: exactSeconds, layout: { kind: 'mpeg', sampleRate, delaySamples: delaySamples + DECODER_DELAY } };
}

function findDamage(found: { declaredSeconds: number | null; seconds: number; firstJunkAt: number | null; isLastCut: boolean }): Damage | null {
  const { declaredSeconds, seconds, firstJunkAt, isLastCut } = found;
  // The first frame tells how many there should be: when they are there, a stray byte between them or behind them is harmless.
  if (declaredSeconds !== null && declaredSeconds - seconds <= TOLERATED_LOSS_SECONDS) return null;
  if (firstJunkAt !== null) return { kind: 'damaged', cause: 'A stretch within the file is missing or not MP3.', readableSeconds: firstJunkAt };
  if (declaredSeconds !== null) return { kind: 'truncated', cause: 'The file holds fewer frames than its first one promises.', readableSeconds: seconds };
  return isLastCut ? { kind: 'truncated', cause: 'The file ends in the middle of a frame.', readableSeconds: seconds } : null;
}
