/** A call made of a recording of which is known who speaks when: some voices on one channel, the others on the other. Pure. */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import type { SpeechTurn } from '#schemas/segments';

/** What is wrong with the line. */
export interface Line {
  /** Each channel is heard in the other one, so many dB weaker. */
  readonly crosstalkDb?: number;
  /** The first channel comes back on the second one. */
  readonly echo?: { readonly delaySeconds: number; readonly db: number };
}

export interface CallOptions extends Line {
  /** Whose voices are on the second channel. */
  readonly second: readonly string[];
  /** So much earlier is the second channel than in the recording: then both sides speak at once. */
  readonly earlierSeconds?: number;
}

export interface MadeCall {
  readonly channels: readonly [Float32Array, Float32Array];
  /** By start. */
  readonly turns: readonly SpeechTurn[];
}

/** Sound around a turn that belongs to it. */
const EDGE_SECONDS = 0.15;
/** Of any line: 66 dB beneath full scale. */
const NOISE = 0.0005;

/** @param values at 16 kHz. */
export function madeCall(values: Float32Array, turns: readonly SpeechTurn[], { second, earlierSeconds = 0, ...line }: CallOptions): MadeCall {
  const side = (isHere: (speaker: string) => boolean, earlier: number): Float32Array => {
    const heard = new Float32Array(values.length);
    for (const { startSeconds, endSeconds } of turns.filter(({ speaker }) => isHere(speaker))) {
      const [from, to] = [startSeconds - EDGE_SECONDS, endSeconds + EDGE_SECONDS].map((seconds) => Math.max(0, Math.round(seconds * SAMPLE_RATE_HZ)));
      const shift = Math.round(earlier * SAMPLE_RATE_HZ);
      heard.set(values.subarray(Math.max(from!, shift), Math.max(to!, shift)), Math.max(0, from! - shift));
    }
    return heard;
  };
  const isSecond = (speaker: string): boolean => second.includes(speaker);
  const [one, other] = [side((speaker) => !isSecond(speaker), 0), side(isSecond, earlierSeconds)];
  return {
    channels: onLine(one, other, line),
    turns: turns
      .map((turn) => (isSecond(turn.speaker) ? { ...turn, startSeconds: Math.max(0, turn.startSeconds - earlierSeconds), endSeconds: turn.endSeconds - earlierSeconds } : turn))
      .filter(({ startSeconds, endSeconds }) => endSeconds > startSeconds)
      .sort((a, b) => a.startSeconds - b.startSeconds),
  };
}

/** Both sides at 16 kHz, as they are recorded; the shorter one is silent at its end. */
export function onLine(one: Float32Array, other: Float32Array, { crosstalkDb, echo }: Line): [Float32Array, Float32Array] {
  const leak = crosstalkDb === undefined ? 0 : 10 ** (-crosstalkDb / 20);
  const [echoGain, echoSamples] = echo === undefined ? [0, 0] : [10 ** (-echo.db / 20), Math.round(echo.delaySeconds * SAMPLE_RATE_HZ)];
  const length = Math.max(one.length, other.length);
  return [
    Float32Array.from({ length }, (_, i) => (one[i] ?? 0) + leak * (other[i - 16] ?? 0) + noise(i)),
    Float32Array.from({ length }, (_, i) => (other[i] ?? 0) + leak * (one[i - 16] ?? 0) + echoGain * (one[i - echoSamples] ?? 0) + noise(i + 7)),
  ];
}

/** The same in every run. */
function noise(i: number): number {
  return NOISE * (2 * ((Math.imul(i ^ (i >>> 7), 0x9e37_79b1) >>> 8) / 0xff_ffff) - 1);
}
