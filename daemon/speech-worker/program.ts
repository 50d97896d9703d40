/**
 * The speech worker's program: a composition root of its own process. Holds the models' sessions, answers `prepareToDiarize`, `diarize`, `hearVoices` and `transcribe`,
 * and asks the main process for model folders, so that only one process downloads.
 */
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { fail, toFailure } from '#schemas/failure';
import type { ModelName, SpeechModelName } from '#schemas/model';
import type { Diarization } from '#schemas/segments';
import type { Transcript } from '#schemas/transcript';
import { openPcmFile } from '../audio/pcm-file.ts';
import type { CallContext } from '../processes/calls.ts';
import { serveParent } from '../processes/serve-parent.ts';
import { createOnnxDiarizer } from '../segments/adapters/onnx-diarizer.ts';
import { openPyannoteEmbedding } from '../segments/adapters/pyannote-embedding.ts';
import type { EmbeddingModel } from '../segments/diarization-models.ts';
import type { Diarizer } from '../segments/diarizer.ts';
import { createTranscriber } from '../transcript/adapters/create-transcriber.ts';
import { createWhisperLanguageDetector } from '../transcript/adapters/whisper-language-detector.ts';
import type { LanguageDetector, Transcriber } from '../transcript/transcriber.ts';
import { transcribeTurns } from '../transcript/transcribe-turns.ts';
import { hearVoices as hearVoicesIn } from '../voices/hear-voices.ts';
import { packVoices, type PackedVoice } from './packed-voices.ts';
import { LONG_SECONDS, type DiarizeRequest, type HearVoicesRequest, type TranscribeRequest } from './speech-worker.ts';

/** Of a speech model. */
const THREADS = Math.min(availableParallelism(), Math.max(2, Math.min(4, Math.floor(availableParallelism() / 2))));

const diarizers = new Map<boolean, Promise<Diarizer>>();
const transcribers = new Map<SpeechModelName, Promise<Transcriber>>();
const embeddings = new Map<'voices', Promise<EmbeddingModel>>();

const parent = serveParent({ prepareToDiarize, diarize, hearVoices, transcribe }, closeModels);

async function prepareToDiarize({ segmentation }: Pick<DiarizeRequest, 'segmentation'>, { signal }: CallContext): Promise<void> {
  await openedDiarizer(segmentation, signal);
}

async function diarize({ pcmPath, speakers, segmentation }: DiarizeRequest, { signal, progress }: CallContext): Promise<Diarization> {
  const diarizer = await openedDiarizer(segmentation, signal);
  await using audio = await openPcmFile(pcmPath);
  return await endedBy(signal, diarizer.diarize(audio, { speakers, signal, onProgress: progress }));
}

async function hearVoices({ pcmPath, turns, speakers }: HearVoicesRequest, { signal, progress }: CallContext): Promise<PackedVoice[]> {
  const model = await once(embeddings, 'voices', async () => openPyannoteEmbedding(join(await modelFolder('speaker-embedding', signal), 'embedding.ort'), 2));
  await using audio = await openPcmFile(pcmPath);
  return packVoices(await endedBy(signal, hearVoicesIn(audio, turns, model, { speakers: speakers ?? undefined, signal, onProgress: progress })));
}

async function transcribe(request: TranscribeRequest, { signal, progress }: CallContext): Promise<Transcript> {
  const { recordingId, pcmPath, diarization, language, english, otherLanguages } = request;
  await using audio = await openPcmFile(pcmPath);
  const engines = {
    transcriberFor: async (spoken: string) => {
      const model = spoken === 'en' ? english : otherLanguages;
      await closeOthers(model);
      return once(transcribers, model, () => openTranscriber(model, signal));
    },
    languageDetector: async () => {
      // Beside each other they would be the most of a long recording's memory; opening one again takes a second.
      if (audio.sampleCount / audio.sampleRate > LONG_SECONDS) await closeAll(transcribers);
      return openDetector(signal);
    },
  };
  try {
    return await endedBy(signal, transcribeTurns({ recordingId, audio, diarization, language, signal, onProgress: progress, onNotice: notice }, engines));
  } catch (error) {
    // A model whose thread ended by itself is opened anew for the next recording.
    if (toFailure(error).code === 'speech_worker_crashed') await closeAll(transcribers);
    throw error;
  }
}

function notice(sentence: string): void {
  // When the parent is gone there is nobody to tell.
  parent.call('notice', { sentence }).catch(() => undefined);
}

/** One model of words is open at a time, also in a recording of two languages. */
async function closeOthers(model: SpeechModelName): Promise<void> {
  const others = new Map([...transcribers].filter(([open]) => open !== model));
  for (const other of others.keys()) transcribers.delete(other);
  await closeAll(others);
}

async function openedDiarizer(segmentation: boolean, signal: AbortSignal): Promise<Diarizer> {
  return once(diarizers, segmentation, async () =>
    createOnnxDiarizer({
      voiceActivityModel: join(await modelFolder('silero-vad', signal), 'silero_vad_v6.onnx'),
      segmentationModel: segmentation ? join(await modelFolder('segmentation', signal), 'segmentation-3.0.onnx') : null,
      embeddingModel: join(await modelFolder('speaker-embedding', signal), 'embedding.ort'),
    }),
  );
}

async function openTranscriber(model: SpeechModelName, signal: AbortSignal): Promise<Transcriber> {
  return createTranscriber({ modelFolder: await modelFolder(model, signal), model, threads: THREADS });
}

async function openDetector(signal: AbortSignal): Promise<LanguageDetector> {
  return createWhisperLanguageDetector({ modelFolder: await modelFolder('whisper-tiny', signal), model: 'whisper-tiny', threads: THREADS });
}

async function modelFolder(model: ModelName, signal: AbortSignal): Promise<string> {
  return (await parent.call('modelFolder', { model }, { signal })) as string;
}

/** Opens each thing once; what could not be opened is tried again at the next call. */
function once<Key, Value>(opened: Map<Key, Promise<Value>>, key: Key, open: () => Promise<Value>): Promise<Value> {
  const known = opened.get(key);
  if (known !== undefined) return known;
  const opening = open();
  opened.set(key, opening);
  opening.catch(() => opened.delete(key));
  return opening;
}

/** A step that ends because it was stopped says so, whatever its own words were. */
async function endedBy<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw fail('stopped', { effect: 'This step was not finished.', cause: 'The work was stopped.', tip: 'Run it again; what was done is kept.' }, { cause: error });
  }
}

async function closeModels(): Promise<void> {
  await closeAll(diarizers, embeddings, transcribers);
}

interface Closable {
  close(): Promise<void>;
}

/** Whoever asks for one of them again opens it again. */
async function closeAll(...kinds: readonly Map<unknown, Promise<Closable>>[]): Promise<void> {
  const open = kinds.flatMap((kind) => {
    const all = [...kind.values()];
    kind.clear();
    return all;
  });
  // What failed to open has nothing to close.
  for (const result of await Promise.allSettled(open)) {
    if (result.status === 'fulfilled') await result.value.close();
  }
}
