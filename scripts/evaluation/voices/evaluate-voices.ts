/** Voices that are known again, held against recordings of which it is known who speaks: trials, and the whole way. */
import { join } from 'node:path';
import { configSchema } from '#schemas/config';
import { repositoryRoot, samplePath } from '../../../daemon/testing/shared-folder.ts';
import { openSpeechHere } from '../speech/speech-here.ts';
import { openEmbedding } from './embedding.ts';
import { meetingsReport } from './meetings-report.ts';
import { trialsReport } from './trials-report.ts';
import { meetingClips, piecesOf, readerClips, rttmClips } from './voice-data.ts';
import { embedPieces, trialsOf } from './voice-trials.ts';

/** As a note has it that nobody configured. */
const threshold = configSchema.shape.notes.parse({}).nameThreshold;

/** @param data The shared data; null where it is not: then the bundled stand-up alone is told. */
export async function evaluateVoices(data: string | null): Promise<string> {
  const standUp = await rttmClips(join(repositoryRoot, 'daemon/sample/atlas-standup.gold.rttm'), () => samplePath);
  const meetings = data === null ? [] : await meetingClips(data);
  const parts = data === null ? ['Trials are left out, since the shared recordings are not on this machine.'] : [await trials(data)];
  const speech = await openSpeechHere();
  try {
    const isLong = ({ name }: { readonly name: string }): boolean => name.startsWith('mix');
    parts.push(await meetingsReport([...meetings.filter(isLong), ...standUp], meetings.filter((clip) => !isLong(clip)), speech, threshold));
  } finally {
    await speech.close();
  }
  return parts.join('\n\n');
}

async function trials(data: string): Promise<string> {
  const model = await openEmbedding();
  try {
    const pieces = await piecesOf([...(await meetingClips(data)), ...(await readerClips(data))]);
    return trialsReport(trialsOf(await embedPieces(pieces, model)), threshold);
  } finally {
    await model.close();
  }
}
