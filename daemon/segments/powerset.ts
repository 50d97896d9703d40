/**
 * Powerset classes of one window → which of its three local speakers is active in which frame.
 *
 * Source: Plaquet & Bredin 2023, Powerset multi-class cross entropy loss for neural speaker diarization. Pure.
 */

/** Class index → local speakers as bits: nobody, A, B, C, A+B, A+C, B+C. At most two speak at once. */
const CLASS_SPEAKERS = [0b000, 0b001, 0b010, 0b100, 0b011, 0b101, 0b110] as const;
export const POWERSET_CLASSES = CLASS_SPEAKERS.length;
export const LOCAL_SPEAKERS = 3;

export interface WindowActivity {
  /** One byte per frame: bit `s` is set while local speaker `s` speaks. */
  readonly speakers: Uint8Array;
  /** Expected number of speakers per frame, 0 … 2. */
  readonly speakerCount: Float32Array;
}

/** @param logits frames × 7, of one window: any scores whose softmax is the class probability. */
export function decodePowerset(logits: Float32Array): WindowActivity {
  const frames = Math.floor(logits.length / POWERSET_CLASSES);
  const speakers = new Uint8Array(frames);
  const speakerCount = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame += 1) {
    const scores = logits.subarray(frame * POWERSET_CLASSES, (frame + 1) * POWERSET_CLASSES);
    const best = scores.reduce((winner, score, index) => (score > scores[winner]! ? index : winner), 0);
    let total = 0;
    let speaking = 0;
    for (const [index, mask] of CLASS_SPEAKERS.entries()) {
      const weight = Math.exp(scores[index]! - scores[best]!);
      total += weight;
      speaking += weight * bitCount(mask);
    }
    speakers[frame] = CLASS_SPEAKERS[best]!;
    speakerCount[frame] = speaking / total;
  }
  return { speakers, speakerCount };
}

/** Number of speakers in a mask of at most three bits. */
export function bitCount(mask: number): number {
  return (mask & 1) + ((mask >> 1) & 1) + ((mask >> 2) & 1);
}
