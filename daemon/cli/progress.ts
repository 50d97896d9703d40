/**
 * Progress of the work: a bar that is drawn over on a terminal, one plain line per finished stage elsewhere.
 */
import type { StageName, StageProgress } from '#schemas/job';
import type { FetchProgress } from '../models/model-store.ts';
import { megabytes } from './output.ts';

export interface Progress {
  stage(file: string, progress: StageProgress): void;
  fetch(progress: FetchProgress): void;
  /** Takes the bar off the screen, before other words are written. */
  clear(): void;
}

const barWidth = 24;

export function createProgress(stream: NodeJS.WriteStream, quiet: boolean, now: () => number): Progress {
  if (quiet) return { stage: () => undefined, fetch: () => undefined, clear: () => undefined };
  return stream.isTTY ? createBars(stream) : createLines(stream, now);
}

function createBars(stream: NodeJS.WriteStream): Progress {
  let shown = '';
  const draw = (text: string): void => {
    const line = text.slice(0, Math.max(20, stream.columns - 1));
    if (line === shown) return;
    stream.write(`\r\u001b[K${line}`);
    shown = line;
  };
  const bar = (fraction: number): string => {
    const filled = Math.round(fraction * barWidth);
    return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${String(Math.round(fraction * 100)).padStart(3)} %`;
  };
  return {
    stage: (file, { stage, fraction }) => {
      draw(`${bar(fraction)} ${stage.padEnd(10)} ${file}`);
    },
    fetch: ({ model, receivedBytes, totalBytes, source }) => {
      draw(`${bar(Math.min(1, receivedBytes / totalBytes))} model ${model} from ${source} (${megabytes(receivedBytes)} of ${megabytes(totalBytes)})`);
    },
    clear: () => {
      if (shown !== '') stream.write('\r\u001b[K');
      shown = '';
    },
  };
}

function createLines(stream: NodeJS.WriteStream, now: () => number): Progress {
  const startedMs = new Map<StageName, number>();
  const fetched = new Set<string>();
  return {
    stage: (file, { stage, fraction }) => {
      if (fraction === 0) startedMs.set(stage, now());
      if (fraction < 1) return;
      const started = startedMs.get(stage);
      startedMs.delete(stage);
      stream.write(`${file}: ${stage} ${started === undefined ? 'was done before' : `done in ${((now() - started) / 1000).toFixed(1)} s`}\n`);
    },
    fetch: ({ model, totalBytes, source }) => {
      if (fetched.has(`${model} ${source}`)) return;
      fetched.add(`${model} ${source}`);
      stream.write(`Fetching model ${model} (${megabytes(totalBytes)}) from ${source} …\n`);
    },
    clear: () => undefined,
  };
}
