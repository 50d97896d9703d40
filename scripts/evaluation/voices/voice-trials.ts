/**
 * Trials: two stretches of speech, and whether one voice speaks in both (NIST's word for it). Drawn from pieces that have nothing in common,
 * for several lengths of speech and pairs of channels. Always the same for the same pieces.
 */
import type { EmbeddingModel } from '../../../daemon/segments/diarization-models.ts';
import { Voiceprint } from '../../../daemon/voices/voiceprint.ts';
import { channels, uniformFrom, type ChannelName } from './channels.ts';
import type { Piece } from './voice-data.ts';

export interface EmbeddedPiece {
  readonly voice: string;
  readonly clip: string;
  readonly channel: ChannelName;
  /** Names the speech: the same in all channels. */
  readonly at: number;
  readonly print: Voiceprint;
}

export interface Trial {
  readonly isSame: boolean;
  readonly voices: readonly [string, string];
  readonly channels: readonly [ChannelName, ChannelName];
  /** Speech on each side that was aimed at. */
  readonly seconds: number;
  readonly one: Voiceprint;
  readonly other: Voiceprint;
}

export const trialSeconds = [4, 6, 10, 20, 40] as const;
const DRAWS = { same: 6, different: 2 };

export async function embedPieces(pieces: readonly Piece[], model: EmbeddingModel, wanted: readonly ChannelName[] = Object.keys(channels) as ChannelName[]): Promise<EmbeddedPiece[]> {
  const embedded: EmbeddedPiece[] = [];
  for (const [at, { voice, clip, values }] of pieces.entries()) {
    for (const channel of wanted) {
      embedded.push({ voice, clip, channel, at, print: new Voiceprint(await model.embed(channels[channel](values)), values.length / 16_000) });
    }
  }
  return embedded;
}

export function trialsOf(pieces: readonly EmbeddedPiece[]): Trial[] {
  const random = uniformFrom(1);
  const names = [...new Set(pieces.map(({ channel }) => channel))];
  const byVoice = new Map(names.map((channel) => [channel, Map.groupBy(pieces.filter((piece) => piece.channel === channel), ({ voice }) => voice)]));
  const voices = [...byVoice.get(names[0]!)!.keys()];
  const speech = new Map([...byVoice.get(names[0]!)!].map(([voice, own]) => [voice, own.reduce((sum, { print }) => sum + print.seconds, 0)]));
  const trials: Trial[] = [];
  for (const seconds of trialSeconds) {
    for (const [index, first] of names.entries()) {
      for (const second of names.slice(index)) {
        for (const voice of voices) {
          for (const other of voices) {
            const isSame = voice === other;
            if (!isSame && first === second && voice > other) continue;
            if ((speech.get(voice) ?? 0) < seconds * (isSame ? 2 : 1) || (speech.get(other) ?? 0) < seconds) continue;
            for (let draw = 0; draw < (isSame ? DRAWS.same : DRAWS.different); draw += 1) {
              const one = drawn(byVoice.get(first)!.get(voice)!, seconds, new Set(), random);
              const two = drawn(byVoice.get(second)!.get(other)!, seconds, new Set(one.map(({ at }) => at)), random);
              trials.push({ isSame, voices: [voice, other], channels: [first, second], seconds, one: meanOf(one), other: meanOf(two) });
            }
          }
        }
      }
    }
  }
  return trials;
}

function drawn(pieces: readonly EmbeddedPiece[], seconds: number, taken: ReadonlySet<number>, random: () => number): EmbeddedPiece[] {
  const shuffled = pieces.filter(({ at }) => !taken.has(at)).map((piece) => ({ piece, order: random() })).sort((a, b) => a.order - b.order);
  const chosen: EmbeddedPiece[] = [];
  let sum = 0;
  for (const { piece } of shuffled) {
    if (sum >= seconds) break;
    chosen.push(piece);
    sum += piece.print.seconds;
  }
  return chosen;
}

function meanOf(pieces: readonly EmbeddedPiece[]): Voiceprint {
  return Voiceprint.mean(pieces.map(({ print }) => print))!;
}
