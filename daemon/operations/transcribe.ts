/** What was said in a recording, without making a note. */
import type { Transcript } from '#schemas/transcript';
import type { Colloquy } from '../colloquy.ts';
import { transcribe } from '../pipeline.ts';
import { identify } from './identify.ts';
import { spineRun, type RunOverrides } from './spine-run.ts';

export async function transcribeFile(colloquy: Colloquy, file: string, overrides: RunOverrides): Promise<Transcript> {
  const recording = await identify(colloquy, file, overrides.signal);
  try {
    const { transcript } = await transcribe(await spineRun(colloquy, recording, overrides));
    return transcript.value;
  } finally {
    await colloquy.dropAudio(recording.id);
  }
}
