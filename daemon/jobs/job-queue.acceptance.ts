/** The exam of the port `JobQueue`. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { recordingIdSchema, type RecordingId } from '#schemas/recording';
import type { JobQueue } from './job-queue.ts';

/** A queue as two processes see it. The second one may die. */
export interface QueueUnderExam {
  readonly mine: JobQueue;
  readonly other: JobQueue;
  otherDies(): void;
  /** The recording must be known before it can be queued. */
  register(id: RecordingId, path: string): void;
  close(): Promise<void>;
}

const failure = { code: 'audio_damaged', effect: 'No note.', cause: 'Damaged.', tip: 'Record again.' } as const;
const [first, second] = ['1', '2'].map((digit) => recordingIdSchema.parse(digit.repeat(64))) as [RecordingId, RecordingId];

export function jobQueuePasses(name: string, create: () => Promise<QueueUnderExam>): void {
  describe(`the job queue on ${name}`, () => {
    let exam: QueueUnderExam;
    beforeEach(async () => {
      exam = await create();
      exam.register(first, '/r/first.wav');
      exam.register(second, '/r/second.wav');
    });
    afterEach(() => exam.close());

    it('gives jobs out in the order in which they came, each to one process only', async () => {
      await exam.mine.add(first, '/r/first.wav');
      await exam.mine.add(second, '/r/second.wav');
      expect(await exam.mine.claimNext()).toMatchObject({ recordingId: first, state: 'running', attempts: 1 });
      expect(await exam.other.claimNext()).toMatchObject({ recordingId: second });
      expect(await exam.mine.claimNext()).toBeNull();
    });

    it('takes one recording under two names once, and remembers the later name', async () => {
      expect(await exam.mine.add(first, '/r/first.wav')).toBe('added');
      expect(await exam.mine.add(first, '/r/copy.wav')).toBe('known');
      expect(await exam.mine.list()).toMatchObject([{ recordingId: first, path: '/r/copy.wav', state: 'waiting' }]);
    });

    it('does not run again what is done', async () => {
      await exam.mine.add(first, '/r/first.wav');
      await exam.mine.claimNext();
      await exam.mine.finish(first, '/vault/First.md');
      expect(await exam.mine.add(first, '/r/first.wav', { again: 'failed' })).toBe('known');
      expect(await exam.mine.list()).toMatchObject([{ state: 'done', notePath: '/vault/First.md' }]);
      expect(await exam.mine.claimNext()).toBeNull();
    });

    it('runs again what is done when that is asked for', async () => {
      await exam.mine.add(first, '/r/first.wav');
      await exam.mine.claimNext();
      await exam.mine.finish(first, '/vault/First.md');
      expect(await exam.mine.add(first, '/r/renamed.wav', { again: 'always' })).toBe('added');
      expect(await exam.mine.claimNext()).toMatchObject({ path: '/r/renamed.wav', notePath: '/vault/First.md' });
    });

    it('keeps a failure with its cause, and runs the recording again only when asked', async () => {
      await exam.mine.add(first, '/r/first.wav');
      await exam.mine.claimNext();
      await exam.mine.fail(first, failure);
      expect(await exam.mine.add(first, '/r/first.wav')).toBe('known');
      expect(await exam.mine.list()).toMatchObject([{ state: 'failed', failure }]);
      expect(await exam.mine.add(first, '/r/first.wav', { again: 'failed' })).toBe('added');
      expect(await exam.mine.claimNext()).toMatchObject({ recordingId: first, attempts: 2, failure: null });
    });

    it('gives a released job back to the place where it stood', async () => {
      await exam.mine.add(first, '/r/first.wav');
      await exam.mine.add(second, '/r/second.wav');
      await exam.mine.claimNext();
      await exam.mine.release(first);
      expect(await exam.mine.claimNext()).toMatchObject({ recordingId: first });
    });

    it('makes the job of a process that died wait again, and leaves that of a living one alone', async () => {
      await exam.other.add(first, '/r/first.wav');
      await exam.other.claimNext();
      expect(await exam.mine.recover()).toBe(0);
      expect(await exam.mine.claim(first)).toBeNull();
      exam.otherDies();
      expect(await exam.mine.recover()).toBe(1);
      expect(await exam.mine.claimNext()).toMatchObject({ recordingId: first, attempts: 2 });
    });
  });
}
