/** Which segments a reader had better listen to. Pure. */
import type { Segment } from '#schemas/transcript';

/**
 * Measured with Moonshine base and tiny and Whisper base: of the segments of meeting-room clips (AMI) that lie below, 70 % to 95 % have a quarter of their words or more
 * wrong; of clearly recorded speech, read or spoken, none lies below. Figures: docs/speech.md.
 */
const UNCLEAR_BELOW = 0.7;

/** Whether the model was so unsure of its words that they are more likely wrong than not. */
export function isUnclear({ confidence }: Pick<Segment, 'confidence'>): boolean {
  return confidence !== undefined && confidence < UNCLEAR_BELOW;
}
