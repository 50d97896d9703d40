/** Correction and minutes, asked of a process of their own. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyRegistry } from '#schemas/minutes';
import type { Transcript } from '#schemas/transcript';
import { correctTranscript } from '../correction/correct-transcript.ts';
import { vocabularyOf } from '../correction/vocabulary/vocabulary.ts';
import { extractMinutes } from '../minutes/extract-minutes.ts';
import type { MinutesWorker } from './minutes-worker.ts';
import { startMinutesWorker } from './start-minutes-worker.ts';

const said = ['We will use key clock for the login, is that fine?', "Yes, let's go with it.", 'Ben, can you update the docs by Friday?', "I'll do it by Friday."];
const transcript: Transcript = {
  recordingId: 'by hand',
  model: 'by hand',
  language: 'en',
  durationSeconds: 40,
  segments: said.map((text, index) => ({ id: `s${index + 1}`, speaker: `Speaker ${(index % 2) + 1}`, text, words: [], startSeconds: index * 10, endSeconds: index * 10 + 8, confidence: 0.9 })),
};
const terms = [{ written: 'Keycloak', heardAs: ['key clock'] }];
const context = { registry: emptyRegistry, startedAt: '2026-11-18T09:30:00+01:00', voices: [] };

describe('The minutes worker', () => {
  let worker: MinutesWorker;
  beforeAll(() => {
    worker = startMinutesWorker();
  });
  afterAll(() => worker.close());

  it('says what correction and minutes say', async () => {
    const corrected = await worker.correct({ transcript, registry: emptyRegistry, terms });
    expect(corrected).toEqual(correctTranscript(transcript, vocabularyOf(emptyRegistry, terms)));
    expect(corrected.segments[0]!.text).toContain('Keycloak');
    const minutes = await worker.extract({ transcript: corrected, ...context });
    expect(minutes).toEqual(extractMinutes(corrected, context));
    expect(minutes.actions).toHaveLength(1);
  });

  it('leaves the event loop to others while it reads a long meeting', async () => {
    const segments = Array.from({ length: 400 }, (_, round) => transcript.segments.map((segment) => ({ ...segment, id: `s${round}-${segment.id}` }))).flat();
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    count();
    await worker.extract({ transcript: { ...transcript, segments }, ...context });
    isDone = true;
    expect(turns).toBeGreaterThan(1000);
  });
});
