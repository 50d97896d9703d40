/** Who speaks when in a recording. */
import type { Diarization } from '#schemas/segments';
import type { Colloquy } from '../colloquy.ts';
import { hear } from '../pipeline.ts';
import { identify } from './identify.ts';
import { spineRun, type RunOverrides } from './spine-run.ts';

export async function diarizeFile(colloquy: Colloquy, file: string, overrides: RunOverrides): Promise<Diarization> {
  const recording = await identify(colloquy, file, overrides.signal);
  try {
    const { segments } = await hear(await spineRun(colloquy, recording, overrides));
    return segments.value;
  } finally {
    await colloquy.dropAudio(recording.id);
  }
}
