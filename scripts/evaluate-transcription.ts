/**
 * Word and character error rates over reference clips: Colloquy's transcript stage beside the plain transformers.js
 * pipeline with the same weights.
 *
 *   node scripts/evaluate-transcription.ts MODELS_FOLDER [--refs FILE] [--english MODEL] [--other MODEL]
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { env, pipeline } from '@huggingface/transformers';
import { z } from 'zod';
import { transcriptionModelIdSchema, type TranscriptionModelId } from '#schemas/model';
import type { AudioSource } from '#schemas/audio';
import { decodedAudio } from '../daemon/testing/decoded-audio.ts';
import { createTranscriber } from '../daemon/transcript/adapters/create-transcriber.ts';
import { transcribeTurns } from '../daemon/transcript/transcribe-turns.ts';
import type { Transcriber } from '../daemon/transcript/transcriber.ts';
import { countCharacterErrors, countWordErrors, errorRate, sumErrors, type ErrorCount } from '../daemon/transcript/word-error-rate.ts';

const referenceSchema = z.object({ audio: z.string(), text: z.string(), lang: z.string(), seconds: z.number() });
type Reference = z.infer<typeof referenceSchema>;

interface Score {
  readonly errors: ErrorCount[];
  milliseconds: number;
  cpuMilliseconds: number;
}

type Hear = (audio: AudioSource, language: string) => Promise<string>;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    refs: { type: 'string', default: join(import.meta.dirname, '../../shared/data/speech/refs.jsonl') },
    english: { type: 'string', default: 'moonshine-base' },
    other: { type: 'string', default: 'whisper-base' },
  },
});
const [modelsFolder] = positionals;
if (modelsFolder === undefined) throw new Error('Name the folder that holds the model folders.');

const lines = (await readFile(values.refs, 'utf8')).split('\n').filter((line) => line.trim() !== '');
const references = lines.map((line) => referenceSchema.parse(JSON.parse(line)));
for (const language of new Set(references.map((reference) => reference.lang))) {
  const model = transcriptionModelIdSchema.parse(language === 'en' ? values.english : values.other);
  await compare(modelsFolder, model, language, references.filter((reference) => reference.lang === language));
}

async function compare(folder: string, model: TranscriptionModelId, language: string, clips: readonly Reference[]): Promise<void> {
  const seconds = clips.reduce((sum, clip) => sum + clip.seconds, 0);
  console.log(`\n${language}: ${clips.length} clips, ${seconds.toFixed(0)} s, ${model}, ${language === 'en' ? 'WER' : 'CER'}`);
  const ways: [string, () => Promise<[Hear, () => Promise<void>]>][] = [
    ['colloquy', () => throughTheStage(join(folder, model), model)],
    ['plain pipeline', () => throughThePipeline(join(folder, model), model)],
  ];
  for (const [name, open] of ways) {
    const [hear, close] = await open();
    const score = await scoreClips(hear, clips);
    await close();
    const total = sumErrors(score.errors);
    const counts = `${total.substitutions} substituted, ${total.deletions} missing, ${total.insertions} added of ${total.reference}`;
    const factor = (milliseconds: number): string => (milliseconds / 1000 / seconds).toFixed(3);
    const cost = `RTF ${factor(score.milliseconds)}, of processor time ${factor(score.cpuMilliseconds)}`;
    console.log(`${name.padEnd(15)} ${(100 * errorRate(total)).toFixed(1).padStart(5)} %  (${counts}), ${cost}`);
  }
}

async function scoreClips(hear: Hear, clips: readonly Reference[]): Promise<Score> {
  const score: Score = { errors: [], milliseconds: 0, cpuMilliseconds: 0 };
  for (const { audio: path, lang, text } of clips) {
    const audio = await decodedAudio(join(dirname(values.refs), path));
    const start = performance.now();
    const cpuStart = process.cpuUsage();
    const heard = await hear(audio, lang);
    const cpu = process.cpuUsage(cpuStart);
    score.milliseconds += performance.now() - start;
    score.cpuMilliseconds += (cpu.user + cpu.system) / 1000;
    score.errors.push(lang === 'en' ? countWordErrors(text, heard) : countCharacterErrors(text, heard));
  }
  return score;
}

async function throughTheStage(modelFolder: string, model: TranscriptionModelId): Promise<[Hear, () => Promise<void>]> {
  const transcribers: Transcriber[] = [await createTranscriber({ modelFolder, model })];
  const engines = {
    transcriberFor: () => Promise.resolve(transcribers),
    languageDetector: () => Promise.reject(new Error('The language is given.')),
  };
  const hear: Hear = async (audio, language) => {
    const whole = { startSeconds: 0, endSeconds: audio.sampleCount / audio.sampleRate };
    const diarization = { turns: [{ ...whole, speaker: 'S1' }], regions: [whole], method: 'regions' as const };
    const transcript = await transcribeTurns({ recordingId: '', audio, diarization, language }, engines);
    return transcript.segments.map((segment) => segment.text).join(' ');
  };
  return [
    hear,
    async () => {
      await Promise.all(transcribers.map((transcriber) => transcriber.close()));
    },
  ];
}

async function throughThePipeline(modelFolder: string, model: TranscriptionModelId): Promise<[Hear, () => Promise<void>]> {
  env.allowRemoteModels = false;
  const recognise = await pipeline('automatic-speech-recognition', modelFolder, { dtype: 'q8', local_files_only: true });
  const hear: Hear = async (audio, language) => {
    const { values: samples } = await audio.read(0, audio.sampleCount);
    const options = model.startsWith('whisper') ? { language, chunk_length_s: 30 } : {};
    const result = await recognise(samples, options);
    return [result].flat().map(({ text }) => text).join(' ');
  };
  return [
    hear,
    async () => {
      await recognise.dispose();
    },
  ];
}
