/** The models that the product knows by name. */
import { z } from 'zod';

export const modelIds = [
  'silero-vad',
  'segmentation',
  'speaker-embedding',
  'moonshine-base',
  'moonshine-tiny',
  'whisper-tiny',
  'whisper-base',
  'whisper-small',
  'sentence-embedding',
] as const;
export const modelIdSchema = z.enum(modelIds);
export type ModelId = z.infer<typeof modelIdSchema>;

export const transcriptionModelIdSchema = z.enum(['moonshine-base', 'moonshine-tiny', 'whisper-tiny', 'whisper-base', 'whisper-small']);
export type TranscriptionModelId = z.infer<typeof transcriptionModelIdSchema>;
