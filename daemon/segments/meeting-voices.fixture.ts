/**
 * Embeddings as a meeting of any length and number of speakers gives them, from nothing but a seed: voices as far from each other, and pieces
 * of one voice as far apart, as pyannote/embedding has them on AMI (mean cosine distance 0.9 and 0.5).
 */
import { unit } from './vectors.ts';
import type { VoiceSample } from './voice-forest.ts';

/** Of those of the model, as many as leave voices and noise at these distances. */
const DIMENSIONS = 128;
/** Of every piece: length of what is not the voice, where the voice has length 1. */
const NOISE = 1;
/** Cosine of any two voices: what all human voices share. */
const SHARED = 0.1;

export interface MeetingVoices {
  readonly samples: readonly VoiceSample[];
  /** Of each sample. */
  readonly speakers: readonly number[];
}

/** Turns of one to eight pieces of two to six seconds; the first speaker speaks most, and everybody speaks. */
export function meetingVoices({ speakers, seconds, seed = 1 }: { readonly speakers: number; readonly seconds: number; readonly seed?: number }): MeetingVoices {
  const random = randomFrom(seed);
  const direction = (length: number): Float32Array => unit(Float32Array.from({ length: DIMENSIONS }, () => normal(random))).map((value) => value * length);
  const common = direction(Math.sqrt(SHARED));
  const voices = Array.from({ length: speakers }, () => sum(common, direction(Math.sqrt(1 - SHARED))));
  const [samples, labels]: [VoiceSample[], number[]] = [[], []];
  for (let [at, turn] = [0, 0]; at < seconds; turn += 1) {
    const speaker = turn < speakers ? turn : Math.floor(random() ** 1.5 * speakers);
    for (let piece = Math.ceil(random() * 8); piece > 0 && at < seconds; piece -= 1) {
      const length = 2 + 4 * random();
      samples.push({ embedding: unit(sum(voices[speaker]!, direction(NOISE))), seconds: length });
      labels.push(speaker);
      at += length;
    }
  }
  return { samples, speakers: labels };
}

function sum(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, index) => value + b[index]!);
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32 (Ettinger 2017): 0 … 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
