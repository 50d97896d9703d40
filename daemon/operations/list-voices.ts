/** Whose voices are known here. */
import type { EnrolledVoice } from '#schemas/voice';
import type { Colloquy } from '../colloquy.ts';

export function listVoices({ voices }: Pick<Colloquy, 'voices'>): EnrolledVoice[] {
  return voices.existing()?.list() ?? [];
}
