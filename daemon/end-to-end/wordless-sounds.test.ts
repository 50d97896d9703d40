/** No invented and no lost words: sounds of rooms and lines, alone, between and under real speech, through the whole speech step with real models. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Segment } from '#schemas/transcript';
import { scratchFolder } from '../audio/testing/scratch-folder.ts';
import { waveFile } from '../audio/testing/synthesize.ts';
import type { SpeechWorker } from '../speech-worker/speech-worker.ts';
import { startSpeechWorker } from '../speech-worker/start-speech-worker.ts';
import { decodedAudio } from '../testing/decoded-audio.ts';
import { testModel } from '../testing/models.ts';
import { applause, breathing, busyTone, dialledKeys, fanWithBlades, holdTune, laughter, typing } from '../testing/noises.ts';
import { describeWith, samplePath } from '../testing/shared-data.ts';
import { atLevel, dialTone, mixed, music } from '../testing/sounds.ts';
import { normalizedWords } from '../transcript/word-error-rate.ts';

const needed = ['silero-vad', 'speaker-embedding', 'segmentation', 'moonshine-base', 'whisper-base'] as const;
const models = needed.every((model) => testModel(model) !== null) ? needed : null;
const sounds = [fanWithBlades, dialTone, busyTone, dialledKeys, holdTune, music, laughter, breathing, typing, applause];
const SOUND_SECONDS = 3;
/** Of the bundled stand-up: what Ana says from second 46 to 53 and David from 54 to 61. */
const said = [
  { from: 46.4, to: 53.2, text: 'Okay, then it is decided. We keep the old reader for one more release. David, what about the login problem?' },
  { from: 53.9, to: 61.7, text: 'I found the cause. The token expires too early when the clock is wrong. I will send a fix by Wednesday and write a test for it.' },
];
/** A machine that is busy with other suites hears slowly. */
const HEARING_MS = 600_000;
/** The worker keeps its models from one test to the next. */
const FOR_ALL_TESTS_MS = 3_600_000;

describeWith(models, 'the models of English and other languages', 'A sound in which nobody speaks', () => {
  const folder = scratchFolder();
  let worker: SpeechWorker;
  let speech: readonly Float32Array[];
  beforeAll(async () => {
    worker = startSpeechWorker(({ model }) => Promise.resolve(testModel(model)!), undefined, FOR_ALL_TESTS_MS);
    const audio = await decodedAudio(samplePath);
    speech = await Promise.all(said.map(async ({ from, to }) => (await audio.read(from * 16_000, Math.round((to - from) * 16_000))).values));
  }, HEARING_MS);
  afterAll(() => worker.close());

  /** One recording of all pieces, with a second of silence around each. */
  async function hear(pieces: readonly Float32Array[], given: { readonly language?: string; readonly segmentation?: boolean } = {}): Promise<readonly Segment[]> {
    const [language, segmentation] = [given.language ?? 'en', given.segmentation ?? true];
    const pcmPath = folder.path('sounds.wav');
    writeFileSync(pcmPath, waveFile([Float32Array.from(pieces.flatMap((piece) => [...new Float32Array(16_000), ...piece]))]));
    const diarization = await worker.diarize({ pcmPath, speakers: null, segmentation });
    return (await worker.transcribe({ recordingId: '', pcmPath, diarization, language, english: 'moonshine-base', otherLanguages: 'whisper-base' })).segments;
  }

  const wordsOf = (segments: readonly Segment[]): string => normalizedWords(segments.map(({ text }) => text).join(' ')).join(' ');
  const each = (loudness: number): Float32Array[] => sounds.map((sound) => atLevel(sound(SOUND_SECONDS), loudness));

  it.each([
    ['loud and far away', [0, -20], {}],
    ['where the segmentation model is missing', [0], { segmentation: false }],
    ['in Mandarin, by Whisper', [0], { language: 'zh' }],
  ] as const)('has no words (%s)', async (_how, loudnesses, given) => {
    expect(await hear(loudnesses.flatMap(each), given)).toEqual([]);
  }, HEARING_MS);

  it('adds no word to the speech before and behind it, and takes none', async () => {
    const all = each(0);
    expect(wordsOf(await hear([speech[0]!, ...all.slice(0, 5), speech[1]!, ...all.slice(5), speech[0]!]))).toBe(normalizedWords([said[0]!, said[1]!, said[0]!].map(({ text }) => text).join(' ')).join(' '));
  }, HEARING_MS);

  it('adds no word to the speech over it, and takes none', async () => {
    // Two sounds to a piece of speech, one after the other.
    const pairs = sounds.flatMap((sound, index) => (index % 2 === 0 ? [[sound, sounds[index + 1]!] as const] : []));
    const under = pairs.map(([one, other], index) => mixed(speech[index % 2]!, atLevel(Float32Array.from([...one(4), ...other(4)]), -26)));
    expect(wordsOf(await hear(under))).toBe(normalizedWords(pairs.map((_, index) => said[index % 2]!.text).join(' ')).join(' '));
  }, HEARING_MS);
});
