/** Voiceprints on their way between our two processes, where they show themselves on purpose. */
import { z } from 'zod';
import { Voiceprint } from '../voices/voiceprint.ts';

export const packedVoicesSchema = z.array(z.strictObject({ speaker: z.string().min(1), seconds: z.number().positive(), unity: z.number(), numbers: z.base64() }));
export type PackedVoice = z.infer<typeof packedVoicesSchema>[number];

export function packVoices(voices: ReadonlyMap<string, Voiceprint>): PackedVoice[] {
  return [...voices].map(([speaker, voice]) => ({ speaker, seconds: voice.seconds, unity: voice.unity, numbers: Buffer.from(voice.toBytes()).toString('base64') }));
}

export function unpackVoices(message: unknown): Map<string, Voiceprint> {
  return new Map(packedVoicesSchema.parse(message).map(({ speaker, seconds, unity, numbers }) => [speaker, Voiceprint.fromBytes(Buffer.from(numbers, 'base64'), seconds).withUnity(unity)]));
}
