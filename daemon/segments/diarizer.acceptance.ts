/** What every diarizer promises. An adapter's test opens one and calls this. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AudioSource } from '#schemas/audio';
import { diarizationSchema, type Diarization, type SpeechTurn } from '#schemas/segments';
import { failureCodeOf } from '../testing/failure-code.ts';
import { audioOfSamples } from '../testing/decoded-audio.ts';
import { diarizationError } from './diarization-error-rate.ts';
import type { Diarizer } from './diarizer.ts';

export interface DiarizedMeeting {
  /** Two minutes or less, of several people who mostly let each other finish; at least two are heard in the first 20 s. */
  readonly audio: AudioSource;
  readonly reference: readonly SpeechTurn[];
  /** Diarization error rate that the diarizer stays at or under: no collar, overlap scored. */
  readonly worstErrorRate: number;
}

const sampleRate = 16_000;

export function acceptDiarizer(name: string, open: () => Promise<Diarizer>, readMeeting: () => Promise<DiarizedMeeting>): void {
  describe(`${name} as a diarizer`, () => {
    let diarizer: Diarizer;
    let meeting: DiarizedMeeting;
    let heard: Diarization;
    const fractions: number[] = [];

    beforeAll(async () => {
      diarizer = await open();
      meeting = await readMeeting();
      heard = await diarizer.diarize(meeting.audio, { onProgress: (fraction) => fractions.push(fraction) });
    });
    afterAll(async () => {
      await diarizer.close();
    });

    it('hears as many people as there are, and who speaks when', () => {
      expect(speakersOf(heard.turns)).toHaveLength(speakersOf(meeting.reference).length);
      expect(diarizationError(meeting.reference, heard.turns).rate).toBeLessThanOrEqual(meeting.worstErrorRate);
    });

    it('gives each turn of the meeting to one speaker, the same one to all turns of a person', () => {
      const owners = meeting.reference.map((turn) => ({ speaker: turn.speaker, owner: ownerOf(turn, heard.turns) }));
      expect(owners.every(({ owner }) => owner.share > 0.9)).toBe(true);
      expect(new Set(owners.map(({ speaker, owner }) => `${speaker} is ${owner.speaker}`)).size).toBe(speakersOf(meeting.reference).length);
    });

    it('gives turns by start and inside the recording, speakers S1, S2 … in the order of first speech, regions apart', () => {
      const { turns, regions } = diarizationSchema.parse(heard);
      expect(turns).toEqual(turns.toSorted((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds));
      expect(speakersOf(turns)).toEqual(speakersOf(turns).map((_, index) => `S${index + 1}`));
      expect(Math.max(...turns.map(({ endSeconds }) => endSeconds))).toBeLessThanOrEqual(meeting.audio.sampleCount / sampleRate);
      for (const [index, region] of regions.entries()) expect(region.startSeconds).toBeGreaterThan(regions[index - 1]?.endSeconds ?? -1);
    });

    it('says how far it is, from nothing to all', () => {
      expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
      expect(fractions[0]).toBe(0);
      expect(fractions.at(-1)).toBe(1);
    });

    it('hears the same in the same, and keeps to a number of speakers or the bounds that it is given, be it fewer or more than it finds', async () => {
      const opening = await beginning(meeting.audio, 20);
      const found = await diarizer.diarize(opening);
      expect(await diarizer.diarize(opening)).toEqual(found);
      const count = speakersOf(found.turns).length;
      const countWith = async (min: number, max: number): Promise<number> => speakersOf((await diarizer.diarize(opening, { speakers: { min, max } })).turns).length;
      for (const speakers of [count - 1, count + 1]) expect(await countWith(speakers, speakers)).toBe(speakers);
      expect(await diarizer.diarize(opening, { speakers: { min: count - 1, max: count + 1 } })).toEqual(found);
      expect(await countWith(1, count - 1)).toBe(count - 1);
      expect(await countWith(count + 1, 20)).toBe(count + 1);
    });

    it('hears nobody in silence, in a few samples and in none', async () => {
      for (const length of [0, 1, 700, 12 * sampleRate]) {
        expect(await diarizer.diarize(audioOfSamples(new Float32Array(length)))).toMatchObject({ turns: [], regions: [] });
      }
    });

    it('stops when it is called off, before and in the middle', async () => {
      expect(await failureCodeOf(() => diarizer.diarize(meeting.audio, { signal: AbortSignal.abort() }))).toBe('stopped');
      const controller = new AbortController();
      const stopped = diarizer.diarize(meeting.audio, {
        signal: controller.signal,
        onProgress: (fraction) => {
          if (fraction > 0.05) controller.abort();
        },
      });
      expect(await failureCodeOf(() => stopped)).toBe('stopped');
    });

    it('closes, also when it is closed twice', async () => {
      const other = await open();
      await other.close();
      await expect(other.close()).resolves.toBeUndefined();
    });
  });
}

/** Speakers in the order of their first turn. */
function speakersOf(turns: readonly SpeechTurn[]): string[] {
  return [...new Set(turns.map(({ speaker }) => speaker))];
}

/** Who has most of the span, and which share of it. */
function ownerOf(span: SpeechTurn, turns: readonly SpeechTurn[]): { speaker: string; share: number } {
  const seconds = new Map<string, number>();
  for (const { speaker, startSeconds, endSeconds } of turns) {
    const shared = Math.min(endSeconds, span.endSeconds) - Math.max(startSeconds, span.startSeconds);
    if (shared > 0) seconds.set(speaker, (seconds.get(speaker) ?? 0) + shared);
  }
  const [speaker, most] = [...seconds].sort(([, a], [, b]) => b - a)[0] ?? ['nobody', 0];
  return { speaker, share: most / (span.endSeconds - span.startSeconds) };
}

async function beginning(audio: AudioSource, seconds: number): Promise<AudioSource> {
  return audioOfSamples((await audio.read(0, seconds * sampleRate)).values);
}
