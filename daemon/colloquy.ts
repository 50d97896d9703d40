/**
 * The product as one object: everything that its surfaces (command line now, HTTP and plugin later) can ask of it.
 * Built by `wire.ts`; the operations are in `operations/`, one per file.
 */
import type { Config } from '#schemas/config';
import type { ModelName } from '#schemas/model';
import type { RecordingId } from '#schemas/recording';
import type { Logger } from 'pino';
import type { CodeParts } from './code/touched-code-of.ts';
import type { Graph } from './graph/graph.ts';
import type { JobQueue } from './jobs/job-queue.ts';
import type { RecordingRegister } from './jobs/recording-register.ts';
import type { StageStore } from './jobs/stage-store.ts';
import type { FetchProgress, ModelStore } from './models/model-store.ts';
import type { SpineStages } from './pipeline.ts';
import type { PromptParts } from './prompts/answer-prompts.ts';
import type { RecordingFolders } from './recordings/recording-folder.ts';
import type { Retrieval } from './retrieval/retrieval.ts';
import type { VoiceProfiles } from './wire-voices.ts';

/** What the operations stand on. */
export interface Colloquy {
  readonly config: Config;
  /** Where queue and stage outputs are. */
  readonly dataFolder: string;
  readonly modelsFolder: string;
  readonly register: RecordingRegister;
  readonly stages: StageStore;
  readonly queue: JobQueue;
  readonly models: ModelStore;
  readonly folders: RecordingFolders;
  /** Tells of the vault's notes as `folders` tells of recordings. */
  readonly noteFolders: RecordingFolders;
  readonly log: Logger;
  /** The language model for prompt blocks; null when none is configured. */
  readonly prompts: PromptParts | null;
  /** The history of the user's repositories; null when none are configured. */
  readonly code: CodeParts | null;
  /** Opened when it is first needed. */
  graph(): Promise<Graph>;
  /** The index of what was said. Opened when it is first needed. */
  retrieval(): Promise<Retrieval>;
  /** Whose voices are known here. */
  readonly voices: VoiceProfiles;
  /** The decoder in use: `embedded` or `ffmpeg`. */
  readonly decoderName: () => Promise<string>;
  /** True when the segmentation model is here or could be fetched; says once when it could not. */
  hasSegmentation(signal?: AbortSignal): Promise<boolean>;
  /** The stages' work for one vault and template. */
  spineStages(notes: NotesTarget): SpineStages;
  /** Removes the decoded audio of a recording: it is large, and made again when it is needed. */
  dropAudio(id: RecordingId): Promise<void>;
  /** Tells the user something that is no failure of what was asked. */
  notify(words: string): void;
  close(): Promise<void>;
}

export interface NotesTarget {
  readonly vaultFolder: string;
  readonly template: string;
}

/** How the outside hears of what goes on, beside results. */
export interface Listener {
  /** A model is being fetched. */
  readonly onFetch: (progress: FetchProgress) => void;
  /** Something that the user should know once. */
  readonly onNotice: (words: string) => void;
}

/** What is needed for every recording; the models of a language are fetched when it is first heard. */
export function modelsForEveryRecording(config: Config): ModelName[] {
  const detector: ModelName[] = config.speech.language === 'auto' ? ['whisper-tiny'] : [];
  return ['silero-vad', 'speaker-embedding', ...detector];
}


/** All that the config may come to use. */
export function modelsOfConfig(config: Config): ModelName[] {
  const comparing: ModelName[] = config.languageModel.provider === 'none' ? [] : ['sentence-embedding'];
  return [...modelsForEveryRecording(config), 'segmentation', config.speech.english, config.speech.otherLanguages, ...comparing];
}
