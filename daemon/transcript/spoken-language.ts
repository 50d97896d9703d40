/** Which language a recording is in, heard on its first speech. */
import type { AudioSource, Samples } from '#schemas/audio';
import type { SpeechTurn } from '#schemas/segments';
import type { LanguageDetector } from './transcriber.ts';

/** What the detector hears at once: of twice as much it takes twice the time and three times the memory. */
const SAMPLE_SECONDS = 15;
/** How often it is asked at most before the answers are counted. */
const MOST_SAMPLES = 8;
const SURE = 0.8;
/** Less than this on average for any language is no answer. */
const LEAST = 0.4;
const FALLBACK = 'en';

/**
 * The language of the first quarter of a minute of speech; where the detector is unsure, of the next ones too, and the one it
 * gave the most weight to. English when it knows nothing.
 */
export async function detectLanguage(audio: AudioSource, turns: readonly SpeechTurn[], detector: LanguageDetector): Promise<string> {
  const weights = new Map<string, number>();
  let asked = 0;
  for await (const speech of speechSamples(audio, turns)) {
    const { language, confidence } = await detector.detect(speech);
    if (asked === 0 && confidence >= SURE) return language;
    weights.set(language, (weights.get(language) ?? 0) + confidence);
    asked += 1;
    if (asked === MOST_SAMPLES) break;
  }
  const [best] = [...weights].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] / asked >= LEAST ? best[0] : FALLBACK;
}

/** The speech of anybody in pieces of a quarter of a minute, without the silence between turns. */
async function* speechSamples(audio: AudioSource, turns: readonly SpeechTurn[]): AsyncGenerator<Samples> {
  const wanted = SAMPLE_SECONDS * audio.sampleRate;
  let collected: Float32Array[] = [];
  let length = 0;
  let heardUntil = 0;
  for (const turn of turns.toSorted((a, b) => a.startSeconds - b.startSeconds)) {
    let position = Math.max(heardUntil, Math.round(turn.startSeconds * audio.sampleRate));
    const end = Math.round(turn.endSeconds * audio.sampleRate);
    heardUntil = Math.max(heardUntil, end);
    while (position < end) {
      const { values } = await audio.read(position, Math.min(end - position, wanted - length));
      if (values.length === 0) break;
      collected.push(values);
      length += values.length;
      position += values.length;
      if (length < wanted) continue;
      yield joinSamples(collected, audio.sampleRate);
      collected = [];
      length = 0;
    }
  }
  if (length > 0) yield joinSamples(collected, audio.sampleRate);
}

function joinSamples(pieces: readonly Float32Array[], sampleRate: number): Samples {
  const values = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    values.set(piece, position);
    position += piece.length;
  }
  return { sampleRate, values };
}
