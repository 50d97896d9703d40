/**
 * Speech → one voiceprint for each speaker of a recording.
 *
 * Pieces in which a speaker is heard alone are embedded; the mean of the embeddings, by seconds, is the voice. A piece that is far from the
 * mean is somebody else's, whom diarization put there, and is left out of it. Source: Snyder 2018, X-vectors (means over segments);
 * Bredin 2023, pyannote.audio 2.1 (clean frames only).
 */
import type { AudioSource } from '#schemas/audio';
import type { SpeechTurn } from '#schemas/segments';
import type { EmbeddingModel } from '../segments/diarization-models.ts';
import { audioOf } from '../segments/heard-channel.ts';
import { requireGoingOn } from '../segments/stopping.ts';
import { cleanPieces, lengthOf } from './clean-pieces.ts';
import { unityOf } from './unity.ts';
import { Voiceprint } from './voiceprint.ts';

/** What made the numbers. Raised when the same speech would give others: those of before are then compared with nothing. */
export const voiceModel = 'pyannote-embedding/1';

/** One person's pieces of a second are hardly ever this far from the mean of that person. */
const STRANGER_COSINE = 0.3;

export interface HearVoicesOptions {
  /** Only these speakers; all when absent. */
  readonly speakers?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/**
 * By the speaker's label in the turns; who is never heard alone for a second is not there.
 * @throws ColloquyError `stopped`, `model_unusable`.
 */
export async function hearVoices(audio: AudioSource, turns: readonly SpeechTurn[], model: EmbeddingModel, options: HearVoicesOptions = {}): Promise<Map<string, Voiceprint>> {
  const { speakers, signal, onProgress } = options;
  const wanted = [...cleanPieces(turns)].filter(([speaker]) => speakers?.includes(speaker) ?? true);
  const total = wanted.reduce((sum, [, pieces]) => sum + pieces.length, 0);
  const voices = new Map<string, Voiceprint>();
  let done = 0;
  for (const [speaker, pieces] of wanted) {
    const own = audioOf(audio, turns.find((turn) => turn.speaker === speaker) ?? {});
    const prints: Voiceprint[] = [];
    for (const piece of pieces) {
      requireGoingOn(signal);
      const from = Math.round(piece.startSeconds * audio.sampleRate);
      const { values } = await own.read(from, Math.round(lengthOf(piece) * audio.sampleRate));
      if (values.length > 0) prints.push(new Voiceprint(await model.embed(values), values.length / audio.sampleRate));
      onProgress?.((done += 1) / total);
    }
    const kept = withoutStrangers(prints);
    const voice = Voiceprint.mean(kept);
    if (voice !== null) voices.set(speaker, voice.withUnity(unityOf(kept)));
  }
  return voices;
}

function withoutStrangers(prints: readonly Voiceprint[]): readonly Voiceprint[] {
  const mean = Voiceprint.mean(prints);
  return mean === null ? [] : prints.filter((print) => print.cosine(mean) >= STRANGER_COSINE);
}
