/** A run of the spine for one recording, from the config and what the caller overrides. */
import type { Recording } from '#schemas/recording';
import type { StageProgress } from '#schemas/job';
import type { SpeechModelName } from '#schemas/model';
import type { SpeakerBounds } from '#schemas/segments';
import type { Colloquy } from '../colloquy.ts';
import type { SpineRun } from '../pipeline.ts';

export interface RunOverrides {
  readonly vaultFolder?: string | undefined;
  readonly template?: string | undefined;
  /** How many speak in this recording. */
  readonly speakers?: SpeakerBounds | undefined;
  readonly language?: string | undefined;
  readonly model?: SpeechModelName | undefined;
  /** Asked for by the user, now: a note that was deleted is made again. */
  readonly byHand?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: StageProgress) => void) | undefined;
}

export async function spineRun(colloquy: Colloquy, recording: Recording, overrides: RunOverrides): Promise<SpineRun> {
  const { config } = colloquy;
  const vaultFolder = overrides.vaultFolder ?? config.vault.folder;
  return {
    stages: colloquy.spineStages({ vaultFolder, template: overrides.template ?? config.notes.template }),
    store: colloquy.stages,
    recording,
    options: {
      speakers: overrides.speakers ?? config.speech.speakers,
      segmentation: await colloquy.hasSegmentation(overrides.signal),
      separateChannels: config.speech.separateChannels,
      language: overrides.language ?? config.speech.language,
      english: overrides.model ?? config.speech.english,
      otherLanguages: overrides.model ?? config.speech.otherLanguages,
      vault: vaultFolder,
    },
    byHand: overrides.byHand ?? false,
    isTemplateChosen: overrides.template !== undefined,
    signal: overrides.signal,
    onProgress: overrides.onProgress,
  };
}
