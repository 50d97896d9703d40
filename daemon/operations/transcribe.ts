/** What was said in a recording, without making a note. */
import type { Transcript } from '#schemas/transcript';
import type { Colloquy } from '../colloquy.ts';
import { transcribe } from '../pipeline.ts';
import { identify } from './identify.ts';
import { spineRun, type RunOverrides } from './spine-run.ts';

export async function transcribeFile(colloquy: Colloquy, file: string, overrides: RunOverrides): Promise<Transcript> {
  const recording = await identify(colloquy, file, overrides.signal);
  try {
    const run = await spineRun(colloquy, recording, overrides);
    const { audio, transcript } = await transcribe(run);
    // With what minutes need to tell "by Wednesday" and what a note needs for its title.
    const { title, startedAt } = run.stages.meeting(recording, audio.value);
    return { ...transcript.value, title, startedAt };
  } finally {
    await colloquy.dropAudio(recording.id);
  }
}
