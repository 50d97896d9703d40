/** The exam of the port `NoteSink`: every adapter passes it on a real place for notes. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RenderedNote } from '#schemas/note';
import { type RecordingId, recordingIdSchema } from '#schemas/recording';
import type { NoteSink } from './note-sink.ts';

/** A sink with what a test needs of the place behind it. */
export interface SinkUnderTest {
  readonly sink: NoteSink;
  readonly read: (location: string) => Promise<string>;
  /** What the user does in the note. */
  readonly edit: (location: string, change: (text: string) => string) => Promise<void>;
  /** The user gives the note another name and place; gives where it is then. */
  readonly move: (location: string) => Promise<string>;
  readonly remove: (location: string) => Promise<void>;
  readonly cleanUp: () => Promise<void>;
}

export const standupId: RecordingId = recordingIdSchema.parse('a'.repeat(64));
export const retroId: RecordingId = recordingIdSchema.parse('b'.repeat(64));

/** A note with one task. */
export function noteWith(task: string, name = '2026-11-20 Atlas stand-up'): RenderedNote {
  return { name, properties: { title: 'Atlas stand-up', tags: ['meeting'] }, sections: [{ id: 'actions', markdown: `## Actions\n\n- [ ] ${task}` }] };
}

export function noteSinkPasses(name: string, setUp: () => Promise<SinkUnderTest>): void {
  describe(`note sink: ${name}`, () => {
    let place: SinkUnderTest;
    beforeEach(async () => {
      place = await setUp();
    });
    afterEach(() => place.cleanUp());

    it('creates a note that holds the render', async () => {
      const { location, outcome } = await place.sink.write(standupId, noteWith('Update the release notes'), null);
      expect(outcome).toBe('created');
      expect(await place.read(location)).toContain('- [ ] Update the release notes');
    });

    it('changes nothing when the same note is written twice', async () => {
      const first = await place.sink.write(standupId, noteWith('Ship'), null);
      const before = await place.read(first.location);
      expect(await place.sink.write(standupId, noteWith('Ship'), first)).toEqual({ ...first, outcome: 'unchanged' });
      expect(await place.read(first.location)).toBe(before);
    });

    it('keeps what the user wrote when the note changes, as often as it is rendered', async () => {
      let last = await place.sink.write(standupId, noteWith('Ship'), null);
      await place.edit(last.location, (text) => `${text.replace('[ ] Ship', '[x] Ship').replace('## Actions', '## To do')}\nMine.\n`);
      for (const task of ['Ship\n- [ ] Test', 'Ship\n- [ ] Test\n- [ ] Tell']) {
        last = await place.sink.write(standupId, noteWith(task), last);
        expect(last).toMatchObject({ outcome: 'updated', conflicts: [] });
      }
      const text = await place.read(last.location);
      expect(text).toContain('## To do\n\n- [x] Ship\n- [ ] Test\n- [ ] Tell\n');
      expect(text.endsWith('\nMine.\n')).toBe(true);
    });

    it('keeps both versions of a line that both changed, and says so', async () => {
      const first = await place.sink.write(standupId, noteWith('Update the release notes'), null);
      await place.edit(first.location, (text) => text.replace('Update the', 'Rewrite the'));
      const second = await place.sink.write(standupId, noteWith('Update the release notes today'), first);
      expect(second.conflicts).toEqual(['actions']);
      expect(await place.read(second.location)).toMatch(/Rewrite the release notes[\s\S]*Update the release notes today/u);
    });

    it('follows a note that the user renamed and moved', async () => {
      const first = await place.sink.write(standupId, noteWith('Ship'), null);
      const moved = await place.move(first.location);
      const second = await place.sink.write(standupId, noteWith('Ship it'), first);
      expect(second).toMatchObject({ location: moved, outcome: 'updated' });
    });

    it('gives two recordings with one title two notes', async () => {
      const one = await place.sink.write(standupId, noteWith('Ship'), null);
      const other = await place.sink.write(retroId, noteWith('Rest'), null);
      expect(other.location).not.toBe(one.location);
      expect(await place.read(one.location)).toContain('Ship');
      expect(await place.read(other.location)).toContain('Rest');
    });

    it('leaves a deleted note deleted, and makes it again when the user asks', async () => {
      const first = await place.sink.write(standupId, noteWith('Ship'), null);
      await place.remove(first.location);
      expect((await place.sink.write(standupId, noteWith('Ship it'), first)).outcome).toBe('unchanged');
      const again = await place.sink.write(standupId, noteWith('Ship it'), first, { recreateDeleted: true });
      expect(again.outcome).toBe('created');
      expect(await place.read(again.location)).toContain('Ship it');
    });

    it('gives the note as it is now, with what the user wrote and where it was moved to, and none when it was deleted', async () => {
      const first = await place.sink.write(standupId, noteWith('Ship'), null);
      await place.edit(first.location, (text) => `${text}Mine.\n`);
      const location = await place.move(first.location);
      expect(await place.sink.current(standupId, first)).toEqual({ location, text: await place.read(location) });
      expect(await place.sink.current(retroId, null)).toBeNull();
      await place.remove(location);
      expect(await place.sink.current(standupId, first)).toBeNull();
    });

    it('leaves a note of the recording as it is when nothing is known of the last write', async () => {
      const first = await place.sink.write(standupId, noteWith('Ship'), null);
      const before = await place.read(first.location);
      expect(await place.sink.write(standupId, noteWith('Something else'), null)).toMatchObject({ location: first.location, outcome: 'unchanged' });
      expect(await place.read(first.location)).toBe(before);
    });
  });
}
