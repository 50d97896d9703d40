/** The exam of the port `RecordingFolders`: every adapter passes it on a real folder. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { appendFile, copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FolderWatch, RecordingFolders } from './recording-folder.ts';

/** Longer than a busy machine lets a program wait between two pieces of a file that it writes. */
const PATIENT_MS = 2000;

/** @param create Folders that take a file for whole when it has stood still for so many milliseconds; unsaid, for a few hundred. */
export function recordingFoldersPass(name: string, create: (settleMs?: number) => RecordingFolders): void {
  describe(`recording folders by ${name}`, () => {
    let folder: string;
    let watch: FolderWatch | null = null;
    const arrivals: { name: string; sizeBytes: number }[] = [];
    const departures: string[] = [];
    let wake: (() => void) | null = null;

    async function start(settleMs?: number): Promise<void> {
      watch = await create(settleMs).watch([folder], {
        arrived: (path) => {
          void stat(path).then(({ size }) => {
            arrivals.push({ name: basename(path), sizeBytes: size });
            wake?.();
          });
        },
        gone: (path) => {
          departures.push(basename(path));
          wake?.();
        },
        troubled: (where, cause) => {
          throw new Error(`${where}: ${cause}`);
        },
      });
    }
    async function until(condition: () => boolean): Promise<void> {
      while (!condition()) await new Promise<void>((resolve) => (wake = resolve));
    }
    const names = (): string[] => arrivals.map((arrival) => arrival.name);

    async function emptyFolder(): Promise<void> {
      folder = await mkdtemp(join(tmpdir(), 'colloquy-folder-'));
      arrivals.length = 0;
      departures.length = 0;
    }
    afterEach(async () => {
      await watch?.close();
      watch = null;
      await rm(folder, { recursive: true });
    });

    it('tells of a recording that was there before the watch began', async () => {
      await emptyFolder();
      await writeFile(join(folder, 'old.wav'), 'sound');
      await start();
      await until(() => arrivals.length === 1);
      expect(arrivals).toEqual([{ name: 'old.wav', sizeBytes: 5 }]);
    });

    it('tells once of a file that is written slowly, when it is whole', async () => {
      await emptyFolder();
      await start(PATIENT_MS);
      const path = join(folder, 'slow.wav');
      for (let piece = 0; piece < 12; piece += 1) {
        await appendFile(path, 'x'.repeat(100));
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      await writeFile(join(folder, 'last.wav'), 'end');
      await until(() => names().includes('last.wav') && names().includes('slow.wav'));
      // The two stand still at about the same time: either may be told first.
      expect(arrivals).toHaveLength(2);
      expect(arrivals).toContainEqual({ name: 'slow.wav', sizeBytes: 1200 });
    });

    it('takes a download or a sync transfer only under its final name', async () => {
      await emptyFolder();
      await start();
      await writeFile(join(folder, 'call.m4a.part'), 'half');
      await writeFile(join(folder, '.call.m4a.Xy12'), 'half');
      await rename(join(folder, 'call.m4a.part'), join(folder, 'call.m4a'));
      await until(() => arrivals.length === 1);
      expect(names()).toEqual(['call.m4a']);
    });

    it('tells of a recording in a folder that was made a moment ago', async () => {
      await emptyFolder();
      await start();
      await mkdir(join(folder, '2026', 'November'), { recursive: true });
      await writeFile(join(folder, '2026', 'November', 'deep.mp3'), 'sound');
      await until(() => arrivals.length === 1);
      expect(names()).toEqual(['deep.mp3']);
    });

    it('tells that the old name is gone and the new one arrived when a recording is renamed', async () => {
      await emptyFolder();
      await writeFile(join(folder, 'before.wav'), 'sound');
      await start();
      await until(() => arrivals.length === 1);
      await rename(join(folder, 'before.wav'), join(folder, 'after.wav'));
      await until(() => arrivals.length === 2 && departures.length === 1);
      expect(names()).toEqual(['before.wav', 'after.wav']);
      expect(departures).toEqual(['before.wav']);
    });

    it('tells again of a file whose content was replaced in one step', async () => {
      await emptyFolder();
      await writeFile(join(folder, 'call.wav'), 'first');
      await start();
      await until(() => arrivals.length === 1);
      await writeFile(join(folder, '.new'), 'second take');
      await rename(join(folder, '.new'), join(folder, 'call.wav'));
      await until(() => arrivals.length === 2);
      expect(arrivals[1]).toEqual({ name: 'call.wav', sizeBytes: 11 });
    });

    it('passes over notes, hidden files and empty files', async () => {
      await emptyFolder();
      await start();
      await writeFile(join(folder, 'notes.md'), 'text');
      await writeFile(join(folder, '.hidden.wav'), 'sound');
      await writeFile(join(folder, 'empty.wav'), '');
      await writeFile(join(folder, 'good.wav'), 'sound');
      await until(() => arrivals.length === 1);
      expect(names()).toEqual(['good.wav']);
    });

    it('tells of nothing twice when it looks at everything again', async () => {
      await emptyFolder();
      await writeFile(join(folder, 'a.wav'), 'sound');
      await start();
      await until(() => arrivals.length === 1);
      await watch?.rescan();
      await copyFile(join(folder, 'a.wav'), join(folder, 'b.wav'));
      await watch?.rescan();
      await until(() => names().includes('b.wav'));
      expect(names()).toEqual(['a.wav', 'b.wav']);
    });
  });
}
