/** The reference meetings as the product hears them: who speaks when, with the segmentation model and without, and the time it took. */
import type { Diarization } from '#schemas/segments';
import type { ReferenceMeeting } from './reference-data.ts';
import { hasModel, type DecodedRecording, type SpeechHere } from './speech-here.ts';

export interface HeardMeeting {
  readonly meeting: ReferenceMeeting;
  readonly decoded: DecodedRecording;
  /** By method; one that this machine has no model for is absent. */
  readonly diarizations: ReadonlyMap<Diarization['method'], TimedDiarization>;
}

export interface TimedDiarization {
  readonly diarization: Diarization;
  readonly milliseconds: number;
}

export async function hearMeetings(speech: SpeechHere, meetings: readonly ReferenceMeeting[]): Promise<HeardMeeting[]> {
  const methods = (['segmentation', 'regions'] as const).filter((method) => method === 'regions' || hasModel('segmentation'));
  const heard = await Promise.all(meetings.map(async (meeting) => ({ meeting, decoded: await speech.decode(meeting.path), diarizations: new Map<Diarization['method'], TimedDiarization>() })));
  for (const method of methods) {
    process.stderr.write(`Who speaks when, by ${method} …\n`);
    const diarize = (pcmPath: string): Promise<Diarization> => speech.worker.diarize({ pcmPath, speakers: null, segmentation: method === 'segmentation' });
    // The first call opens the models.
    const first = heard.toSorted((a, b) => a.decoded.seconds - b.decoded.seconds)[0];
    if (first !== undefined) await diarize(first.decoded.pcmPath);
    for (const { decoded, diarizations } of heard) {
      const start = performance.now();
      const diarization = await diarize(decoded.pcmPath);
      diarizations.set(method, { diarization, milliseconds: performance.now() - start });
    }
  }
  return heard;
}
