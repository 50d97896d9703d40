/** What was said in another language than the recording's, heard again by that language's model. Pure but for the ports it is given. */
import type { AudioSource } from '#schemas/audio';
import { ColloquyError } from '#schemas/failure';
import { requireGoingOn } from '../segments/stopping.ts';
import { hearStretches, lengthOf, readRoom } from './hear-stretches.ts';
import type { Heard } from './hear-stretch.ts';
import { askAboutDoubted, isBetterHeard, LEAST_OF_LANGUAGE_SECONDS, settleLanguages, type FirstHearing } from './language-regions.ts';
import type { LanguageDetector, Transcriber } from './transcriber.ts';

export interface HearOtherLanguagesInput {
  readonly audio: AudioSource;
  /** In which the recording was heard. */
  readonly language: string;
  readonly signal?: AbortSignal | undefined;
  /** Told in a sentence what could not be heard in its language. */
  readonly onNotice?: ((sentence: string) => void) | undefined;
}

export interface LanguageEngines {
  transcriberFor(language: string): Promise<Transcriber>;
  languageDetector(): Promise<LanguageDetector>;
}

export interface OtherLanguages {
  /** What is believed of each stretch now. */
  readonly heard: readonly (Heard | null)[];
  /** Models that heard some of it. */
  readonly models: readonly string[];
  /** Languages whose models could not be had now: another time they may be. */
  readonly unheard: readonly string[];
}

/**
 * Regions of other languages are found and heard again, one language after the other, so that no two models need be open at once.
 * A second hearing that is less believed than the first one is dropped; so is a language of which too little is heard, and one that no model here knows or whose model cannot be had, which is told.
 *
 * @throws ColloquyError `stopped`, `speech_worker_crashed`, or what the detector or an open engine throws.
 */
export async function hearOtherLanguages(hearings: readonly FirstHearing[], input: HearOtherLanguagesInput, engines: LanguageEngines): Promise<OtherLanguages> {
  const settled = await languagesOf(hearings, input, engines);
  const heard = hearings.map((hearing) => hearing.heard);
  const models: string[] = [];
  const unheard: string[] = [];
  for (const language of new Set(settled.filter((each) => each !== input.language))) {
    requireGoingOn(input.signal);
    const transcriber = await modelFor(language, input, engines);
    if (transcriber === 'not to be had') unheard.push(language);
    if (transcriber === 'none knows it' || transcriber === 'not to be had') continue;
    const indices = [...settled.keys()].filter((index) => settled[index] === language);
    const again = await hearStretches(indices.map((index) => hearings[index]!.stretch), transcriber, { ...input, language, onProgress: undefined });
    const better = indices.flatMap((index, at) => {
      const second = again[at] ?? null;
      return isBetterHeard(second, heard[index]!) ? [{ index, second }] : [];
    });
    // A sound that seems to be in another language often has one word in it, or none.
    if (better.reduce((sum, { second }) => sum + lengthOf(second), 0) < LEAST_OF_LANGUAGE_SECONDS) continue;
    for (const { index, second } of better) heard[index] = second;
    models.push(transcriber.model);
  }
  return { heard, models, unheard };
}

/** The detector is only opened when there is something to ask, and closed before another model is opened. */
async function languagesOf(hearings: readonly FirstHearing[], { audio, language, signal }: HearOtherLanguagesInput, engines: LanguageEngines): Promise<string[]> {
  let detector: LanguageDetector | null = null;
  try {
    const answers = await askAboutDoubted(hearings, language, async (index) => {
      requireGoingOn(signal);
      detector ??= await engines.languageDetector();
      return detector.detect(await readRoom(audio, hearings[index]!.stretch), 'glance');
    });
    return settleLanguages(hearings, answers, language);
  } finally {
    await (detector as LanguageDetector | null)?.close();
  }
}

/** Where there is none, the rest of the recording is worth its transcript all the same. */
async function modelFor(language: string, { onNotice }: HearOtherLanguagesInput, engines: LanguageEngines): Promise<Transcriber | 'none knows it' | 'not to be had'> {
  try {
    const transcriber = await engines.transcriberFor(language);
    if (transcriber.languages === 'any' || transcriber.languages.includes(language)) return transcriber;
    onNotice?.(`A part of the recording seems to be in "${language}", which the model ${transcriber.model} does not know; its words are not to be trusted.`);
    return 'none knows it';
  } catch (error) {
    if (!(error instanceof ColloquyError) || isNoMatterOfModels(error)) throw error;
    onNotice?.(`A part of the recording seems to be in "${language}", and its words are not to be trusted, since the model for it could not be had. ${error.failure.cause} Process the recording again when it can be.`);
    return 'not to be had';
  }
}

function isNoMatterOfModels({ failure: { code } }: ColloquyError): boolean {
  return code === 'stopped' || code === 'speech_worker_crashed';
}
