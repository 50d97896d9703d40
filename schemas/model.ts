/** Models: those that the product knows by name, and those of the hub that the user names. */
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

/** A repository of the model hub, `owner/name`, at a commit, branch or tag when one is named: `onnx-community/whisper-small@main`. */
export type HubModelName = `${string}/${string}`;
const hubWord = '[A-Za-z0-9][A-Za-z0-9._-]{0,95}';
const hubModelPattern = new RegExp(`^${hubWord}/${hubWord}(@${hubWord})?$`, 'u');
export const hubModelNameSchema = z.custom<HubModelName>(
  (value) => typeof value === 'string' && hubModelPattern.test(value) && !value.includes('..'),
  'must be a model of the catalogue, or one of the hub as owner/name or owner/name@revision',
);

/** Any model that can be asked for. */
export type ModelName = ModelId | HubModelName;
/** Any model that gives words. */
export type SpeechModelName = TranscriptionModelId | HubModelName;

export const modelNameSchema = z.union([modelIdSchema, hubModelNameSchema], modelMistake(modelIds));
export const speechModelNameSchema = z.union([transcriptionModelIdSchema, hubModelNameSchema], modelMistake(transcriptionModelIdSchema.options));
/** For languages other than English: Moonshine knows none of them. */
export const otherSpeechModelNameSchema = z.union([transcriptionModelIdSchema.extract(['whisper-tiny', 'whisper-base', 'whisper-small']), hubModelNameSchema], modelMistake(['whisper-tiny', 'whisper-base', 'whisper-small']));

export function isHubModelName(name: ModelName): name is HubModelName {
  return name.includes('/');
}

function modelMistake(ids: readonly string[]): string {
  return `must be ${ids.join(', ')}, or a model of the hub as owner/name or owner/name@revision`;
}
