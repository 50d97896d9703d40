import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddedTranscripts, createAddedTranscripts } from './added-transcripts.ts';
import { type Db, openFacts } from './database.ts';

let folder: string;
let db: Db;
let disk: Set<string>;
let transcripts: AddedTranscripts;
const add = (path: string, text: string, named: string | null = null) => {
  disk.add(path);
  return transcripts.identify(path, text, named);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-transcripts-'));
  db = openFacts(folder);
  disk = new Set();
  transcripts = createAddedTranscripts(db, (path) => disk.has(path));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

describe('a transcript that names no recording', () => {
  it('is the same meeting when it comes again, when it was edited, and when it was moved', () => {
    const { recordingId } = add('/a.json', 'one');
    expect(add('/a.json', 'one').recordingId).toBe(recordingId);
    expect(add('/a.json', 'one, corrected')).toEqual({ recordingId, wasCopyOf: null, replaces: null });
    disk.delete('/a.json');
    add('/b.json', 'one, corrected');
    expect(add('/b.json', 'one, corrected twice')).toEqual({ recordingId, wasCopyOf: null, replaces: null });
  });

  it('is the same meeting as a copy of it, also after the first was edited', () => {
    const { recordingId } = add('/a.json', 'one');
    expect(add('/copy.json', 'one').recordingId).toBe(recordingId);
    const edited = add('/other.json', 'two').recordingId;
    add('/other.json', 'two, corrected');
    expect(add('/other copy.json', 'two, corrected').recordingId).toBe(edited);
  });

  it('is a meeting of its own as soon as copy and original differ, and that is told once', () => {
    const { recordingId } = add('/a.json', 'one');
    add('/copy.json', 'one');
    const own = add('/copy.json', 'one, with another end');
    expect(own).toMatchObject({ wasCopyOf: '/a.json', replaces: null });
    expect(own.recordingId).not.toBe(recordingId);
    expect(add('/copy.json', 'one, with yet another end')).toEqual({ recordingId: own.recordingId, wasCopyOf: null, replaces: null });
    expect(add('/a.json', 'one, corrected')).toEqual({ recordingId, wasCopyOf: null, replaces: null });
  });

  it('leaves nothing behind of the meeting that its file held before, when it becomes a copy of another', () => {
    const [one, two] = [add('/a.json', 'one').recordingId, add('/b.json', 'two').recordingId];
    expect(add('/b.json', 'one')).toEqual({ recordingId: one, wasCopyOf: null, replaces: two });
  });

  it('is another meeting than one that began with the same words and was edited since', () => {
    const first = add('/a.json', 'template').recordingId;
    add('/a.json', 'template, filled in');
    expect(add('/b.json', 'template').recordingId).not.toBe(first);
  });
});

describe('a transcript that names its recording', () => {
  it('is that one, wherever it is and however it is edited, and takes the place of what its file was without the name', () => {
    const { recordingId } = add('/a.json', 'one');
    expect(add('/a.json', 'one', 'rec-1')).toEqual({ recordingId: 'rec-1', wasCopyOf: null, replaces: recordingId });
    expect(add('/copy.json', 'one, corrected', 'rec-1')).toEqual({ recordingId: 'rec-1', wasCopyOf: null, replaces: null });
  });

  it('never takes the place of another that names its own, in a file that is written anew for each', () => {
    add('/out.json', 'one', 'rec-1');
    expect(add('/out.json', 'two', 'rec-2')).toEqual({ recordingId: 'rec-2', wasCopyOf: null, replaces: null });
    expect(transcripts.at('/out.json')).toBe('rec-2');
  });
});

it('files are one meeting exactly while they hold the same, whatever is added and edited', () => {
  const step = fc.record({ path: fc.constantFrom('/a', '/b', '/c', '/d'), text: fc.constantFrom('1', '2', '3') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      db.exec('DELETE FROM added_transcripts');
      disk.clear();
      const files = new Map<string, { text: string; id: string }>();
      for (const { path, text } of steps) {
        files.set(path, { text, id: add(path, text).recordingId });
        const held = [...files.values()];
        for (const one of held) for (const other of held) expect(one.id === other.id).toBe(one.text === other.text);
      }
    }),
  );
});
