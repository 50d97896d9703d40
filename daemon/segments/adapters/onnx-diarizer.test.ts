import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AudioSource } from '#schemas/audio';
import type { Diarizer } from '../diarizer.ts';
import { acceptDiarizer, type DiarizedMeeting } from '../diarizer.acceptance.ts';
import { waveFile } from '../../audio/testing/synthesize.ts';
import { diarizationError } from '../diarization-error-rate.ts';
import { parseRttm } from '../rttm.ts';
import { madeCall } from '../../testing/made-call.ts';
import { decodedAudio } from '../../testing/decoded-audio.ts';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { testModel } from '../../testing/models.ts';
import { describeWith, repositoryRoot, samplePath, sharedData } from '../../testing/shared-data.ts';
import { createOnnxDiarizer, type OnnxDiarizerOptions } from './onnx-diarizer.ts';

const [voiceActivity, segmentation, embedding] = [testModel('silero-vad'), testModel('segmentation'), testModel('speaker-embedding')];

/** The models of diarization by voice regions; null when one is not on this machine. */
const regionModels: OnnxDiarizerOptions | null =
  voiceActivity === null || embedding === null
    ? null
    : { voiceActivityModel: join(voiceActivity, 'silero_vad_v6.onnx'), segmentationModel: null, embeddingModel: join(embedding, 'embedding.ort') };
const segmentationModels: OnnxDiarizerOptions | null =
  regionModels === null || segmentation === null ? null : { ...regionModels, segmentationModel: join(segmentation, 'segmentation-3.0.onnx') };

let sampleAudio: Promise<AudioSource> | undefined;

async function bundledSample(worstErrorRate: number): Promise<DiarizedMeeting> {
  const gold = parseRttm(await readFile(join(repositoryRoot, 'daemon/sample/atlas-standup.gold.rttm'), 'utf8'));
  sampleAudio ??= decodedAudio(samplePath);
  return { audio: await sampleAudio, reference: gold.get('atlas-standup')!, worstErrorRate };
}

describeWith(segmentationModels, 'the segmentation and embedding models', 'on the bundled sample', (models) => {
  acceptDiarizer('segmentation', () => createOnnxDiarizer(models), () => bundledSample(0.02));
});

describeWith(regionModels, 'the voice activity and embedding models', 'on the bundled sample', (models) => {
  acceptDiarizer('voice regions alone', () => createOnnxDiarizer(models), () => bundledSample(0.1));
});

/** Everybody has spoken by then. */
const OPENING_SECONDS = 43;

describeWith(segmentationModels, 'the segmentation and embedding models', 'a call with a side on each channel', (models) => {
  it('gives each voice to its own channel, and both where both speak at once', async () => {
    const { audio, reference } = await bundledSample(0);
    const second = ['Ben_Carter', 'David_Okoye'];
    const opening = reference.filter(({ endSeconds }) => endSeconds < OPENING_SECONDS);
    const call = madeCall((await audio.read(0, OPENING_SECONDS * audio.sampleRate)).values, opening, { second, earlierSeconds: 1.5, crosstalkDb: 25 });
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-call-'));
    await writeFile(join(folder, 'call.wav'), waveFile(call.channels));
    const diarizer = await createOnnxDiarizer(models);
    const { turns } = await diarizer.diarize(await decodedAudio(join(folder, 'call.wav')));
    await diarizer.close();
    await rm(folder, { recursive: true });
    expect(new Set(turns.map(({ speaker, channel }) => `${speaker} ${channel ?? '?'}`)).size).toBe(4);
    expect(turns.every(({ channel }) => channel === 0 || channel === 1)).toBe(true);
    expect(diarizationError(call.turns, turns).rate).toBeLessThan(0.1);
  });
});

const spokenClips = sharedData('formats/jfk');
describeWith(segmentationModels === null || spokenClips === null ? null : { models: segmentationModels, folder: spokenClips }, 'models and ../shared/data/formats', 'one voice, eleven seconds', ({ models, folder }) => {
  let diarizer: Diarizer;
  beforeAll(async () => {
    diarizer = await createOnnxDiarizer(models);
  });
  afterAll(async () => {
    await diarizer.close();
  });

  it.each(['jfk_64k.mp3', 'jfk_mulaw_8k.wav', 'jfk_video_fragmented.mp4'])('is one speaker, with all that is said, in %s', async (file) => {
    const { turns } = await diarizer.diarize(await decodedAudio(join(folder, file)));
    expect(new Set(turns.map(({ speaker }) => speaker))).toEqual(new Set(['S1']));
    // The 1.1 s of "ask not", between two pauses, are in it. The fragmented file starts 0.2 s later.
    expect(turns.some(({ startSeconds, endSeconds }) => startSeconds < 3.5 && endSeconds > 4.3)).toBe(true);
  });
});

const nearSilence = sharedData('diarization/ami/trn02.flac');
describeWith(segmentationModels === null || nearSilence === null ? null : { models: segmentationModels, path: nearSilence }, 'models and ../shared/data/diarization', 'half a minute of a distant microphone in which one person says one word', ({ models, path }) => {
  it('is that word, as a turn of one speaker', async () => {
    const diarizer = await createOnnxDiarizer(models);
    const { turns } = await diarizer.diarize(await decodedAudio(path));
    await diarizer.close();
    expect(turns).toHaveLength(1);
    // Said from 20.70 to 21.39 s.
    expect(turns[0]!.startSeconds).toBeLessThan(21.2);
    expect(turns[0]!.endSeconds).toBeGreaterThan(20.9);
  });
});

describe('a file that is no model', () => {
  it('is a failure that says so and what to do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-no-model-'));
    const path = join(folder, 'model.onnx');
    await writeFile(path, 'no model');
    expect(await failureCodeOf(() => createOnnxDiarizer({ voiceActivityModel: path, segmentationModel: null, embeddingModel: path }))).toBe('model_unusable');
    await rm(folder, { recursive: true });
  });
});
