/** Stretches: what is given to a transcriber at once. Reads the audio by the window, so memory stays small. */
import type { AudioSource } from '#schemas/audio';
import type { SpeechTurn } from '#schemas/segments';
import { audioOf } from '../segments/heard-channel.ts';
import { FRAME_SECONDS, measureLevels, quietestFrame } from './levels.ts';
import { joinTurns, roomAround, type Room } from './speaker-turns.ts';

/** Silence around speech that is heard with it; models miss a first word that begins with the first sample. */
const MARGIN_SECONDS = 0.3;
/** Longer turns are cut. */
const LONGEST_SECONDS = 24;
/** No piece of a cut turn is shorter than this. */
const SHORTEST_PIECE_SECONDS = 6;

export interface Stretch extends SpeechTurn {
  /** The stretch with the silence around it that belongs to nobody else. */
  readonly room: Room;
}

/** Joined turns, the long ones cut at their quietest places, in the order of their start. */
export async function planStretches(audio: AudioSource, turns: readonly SpeechTurn[], longestSeconds: number): Promise<Stretch[]> {
  const bound = Math.min(LONGEST_SECONDS, longestSeconds - 2 * MARGIN_SECONDS);
  const joined = joinTurns(turns);
  const stretches: Stretch[] = [];
  for (const turn of joined) {
    const room = roomAround(turn, joined, MARGIN_SECONDS);
    const pieces = await cutTurn(audio, turn, bound);
    for (const [index, piece] of pieces.entries()) {
      stretches.push({
        ...piece,
        room: {
          fromSeconds: index === 0 ? room.fromSeconds : piece.startSeconds,
          toSeconds: index === pieces.length - 1 ? room.toSeconds : piece.endSeconds,
        },
      });
    }
  }
  return stretches.toSorted((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds);
}

async function cutTurn(audio: AudioSource, turn: SpeechTurn, bound: number): Promise<SpeechTurn[]> {
  const pieces: SpeechTurn[] = [];
  let startSeconds = turn.startSeconds;
  while (turn.endSeconds - startSeconds > bound) {
    const cutSeconds = await cutAfter(audio, { ...turn, startSeconds }, bound);
    pieces.push({ ...turn, startSeconds, endSeconds: cutSeconds });
    startSeconds = cutSeconds;
  }
  pieces.push({ ...turn, startSeconds });
  return pieces;
}

/** The quietest place that leaves neither piece too long nor, where it can be had, too short. */
async function cutAfter(audio: AudioSource, { startSeconds, endSeconds, channel }: SpeechTurn, bound: number): Promise<number> {
  const samples = await audioOf(audio, { channel }).read(Math.round(startSeconds * audio.sampleRate), Math.round(bound * audio.sampleRate));
  const levels = measureLevels(samples);
  const latest = Math.min(bound, endSeconds - startSeconds - SHORTEST_PIECE_SECONDS);
  const earliest = Math.min(Math.max(bound / 2, SHORTEST_PIECE_SECONDS), latest);
  const frame = quietestFrame(levels, Math.floor(earliest / FRAME_SECONDS), Math.floor(latest / FRAME_SECONDS));
  return startSeconds + frame * FRAME_SECONDS;
}
