/** Who speaks when in the bundled sample, as it was made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpeechTurn } from '#schemas/segments';
import { parseRttm } from '../segments/rttm.ts';
import { repositoryRoot } from './shared-folder.ts';

export function sampleTurns(): readonly SpeechTurn[] {
  return [...parseRttm(readFileSync(join(repositoryRoot, 'daemon/sample/atlas-standup.gold.rttm'), 'utf8')).values()].flat();
}
