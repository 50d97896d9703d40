/** The diarizer on ONNX Runtime: Silero VAD, pyannote segmentation (where there is one) and pyannote/embedding. */
import { SAMPLE_RATE_HZ, type AudioSource } from '#schemas/audio';
import type { Diarization } from '#schemas/segments';
import type { FrameEmbeddingModel, SegmentationModel, VoiceActivityModel } from '../diarization-models.ts';
import type { DiarizeOptions, Diarizer } from '../diarizer.ts';
import { frameToSeconds } from '../frame-grid.ts';
import { channelsOf, type HeardChannel } from '../heard-channel.ts';
import { listenForVoice } from '../listen-for-voice.ts';
import { part, progressOf, type Progress } from '../progress.ts';
import { diarizeByRegions } from '../region-diarization.ts';
import { diarizeBySegmentation } from '../segmentation-diarization.ts';
import { toDiarization } from '../speech-turns.ts';
import { openPyannoteEmbedding } from './pyannote-embedding.ts';
import { openPyannoteSegmentation } from './pyannote-segmentation.ts';
import { openSileroVoiceActivity } from './silero-voice-activity.ts';

/** Raised whenever the same models would give other turns: stored results of the version before are then made again. */
const ALGORITHM = 'colloquy-5';

export interface OnnxDiarizerOptions {
  /** Paths of the model files. */
  readonly voiceActivityModel: string;
  /** Null: diarize by voice regions. */
  readonly segmentationModel: string | null;
  readonly embeddingModel: string;
  /** Threads inside one run of a model; 2 unless given. */
  readonly threads?: number | undefined;
}

interface Models {
  readonly voiceActivity: VoiceActivityModel;
  readonly segmentation: SegmentationModel | null;
  readonly embedding: FrameEmbeddingModel;
}

/** @throws ColloquyError `model_unusable` when a file cannot be opened. */
export async function createOnnxDiarizer({ voiceActivityModel, segmentationModel, embeddingModel, threads = 2 }: OnnxDiarizerOptions): Promise<Diarizer> {
  const opened: { close(): Promise<void> }[] = [];
  const keep = <Model extends { close(): Promise<void> }>(model: Model): Model => {
    opened.push(model);
    return model;
  };
  const close = async (): Promise<void> => {
    for (const model of opened.splice(0)) await model.close();
  };
  try {
    const models: Models = {
      voiceActivity: keep(await openSileroVoiceActivity(voiceActivityModel, threads)),
      segmentation: segmentationModel === null ? null : keep(await openPyannoteSegmentation(segmentationModel, threads)),
      embedding: keep(await openPyannoteEmbedding(embeddingModel, threads)),
    };
    return {
      name: [ALGORITHM, 'silero-v6', ...(segmentationModel === null ? [] : ['segmentation-3.0']), 'pyannote-embedding'].join('+'),
      diarize: (audio, options = {}) => diarize(audio, models, options),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function diarize(audio: AudioSource, models: Models, options: DiarizeOptions): Promise<Diarization> {
  if (audio.sampleRate !== SAMPLE_RATE_HZ) throw new RangeError(`The diarizer takes ${SAMPLE_RATE_HZ} Hz, not ${audio.sampleRate}.`);
  const progress = progressOf(options);
  const speakers = options.speakers ?? null;
  const { segmentation, embedding } = models;
  const channels = await listenToChannels(audio, models.voiceActivity, part(progress, 0, 0.1));
  const rest = part(progress, 0.1, 1);
  const turns = segmentation === null ? await diarizeByRegions(channels, embedding, speakers, rest) : await diarizeBySegmentation(channels, { segmentation, embedding }, speakers, rest);
  progress(1);
  const times = turns.flatMap((ofChannel, channel) =>
    ofChannel.map(({ from, to, cluster }) => ({ cluster, startSeconds: frameToSeconds(from), endSeconds: frameToSeconds(to), ...(audio.channels === undefined ? {} : { channel }) })),
  );
  return toDiarization(times, segmentation === null ? 'regions' : 'segmentation', audio.sampleCount / audio.sampleRate);
}

async function listenToChannels(audio: AudioSource, model: VoiceActivityModel, progress: Progress): Promise<HeardChannel[]> {
  const all = channelsOf(audio);
  const heard: HeardChannel[] = [];
  for (const [index, channel] of all.entries()) heard.push({ audio: channel, voice: await listenForVoice(channel, model, part(progress, index / all.length, (index + 1) / all.length)) });
  return heard;
}
