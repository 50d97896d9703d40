/** What was said in a recording, as people read it, without making a note. */
import type { Transcript } from '#schemas/transcript';
import type { Colloquy } from '../colloquy.ts';
import { correctTranscript } from '../correction/correct-transcript.ts';
import type { Vocabulary } from '../correction/vocabulary/vocabulary.ts';
import { correct, transcribe } from '../pipeline.ts';
import { identify } from './identify.ts';
import { spineRun, type RunOverrides } from './spine-run.ts';

/** @param overrides `correctedWith`: other words than those of the vault and the config file */
export async function transcribeFile(colloquy: Colloquy, file: string, overrides: RunOverrides & { readonly correctedWith?: Vocabulary | undefined }): Promise<Transcript> {
  const recording = await identify(colloquy, file, overrides.signal);
  try {
    const run = await spineRun(colloquy, recording, overrides);
    const { audio, transcript: heard } = await transcribe(run);
    const { correctedWith } = overrides;
    const value = correctedWith === undefined ? (await correct(run, heard, await run.stages.registry())).value : correctTranscript(heard.value, correctedWith);
    // With what minutes need to tell "by Wednesday" and what a note needs for its title.
    const { title, startedAt } = run.stages.meeting(recording, audio.value);
    return { ...value, title, startedAt };
  } finally {
    await colloquy.dropAudio(recording.id);
  }
}
