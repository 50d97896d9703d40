/**
 * Reads symbols in a process of its own, which lives as long as one question: the event loop of the daemon stays free, and a file that
 * brings the parser down costs itself and nothing else.
 */
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import { createChild } from '../../processes/child-process.ts';
import type { Outline } from '../outline/outline.ts';
import type { SourceOutliner } from '../outline/source-outliner.ts';

/** Starting, loading a grammar and reading the largest file take a tenth of it. */
const MAX_FILE_MS = 15_000;

class OutlinerCrash extends Error {
  override readonly name = 'OutlinerCrash';
}

export function createOutlinerProcess(onNotice: (words: string) => void): SourceOutliner {
  const child = createChild({ program: join(import.meta.dirname, 'outliner-program.ts'), crashed: (how) => new OutlinerCrash(how) });
  return {
    outline: async (path, source) => {
      const stop = setTimeout(() => void child.close(0), MAX_FILE_MS);
      try {
        // What the program answers is what its outliner gives.
        return (await child.call('outline', { path, source })) as Outline | null;
      } catch (error) {
        if (!(error instanceof OutlinerCrash || error instanceof ColloquyError)) throw error;
        onNotice(`${path}: its code could not be read for a note, and is left out.`);
        // A parser that failed once may be of no more use.
        await child.close(0);
        return null;
      } finally {
        clearTimeout(stop);
      }
    },
    close: () => child.close(),
  };
}
