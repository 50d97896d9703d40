/** The most memory that a program and all the processes that it starts take, where the system tells (Linux). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isOfEndedProcess, peakBytesOf, takenBytesOf } from '../../process-figures.ts';

/** Often enough for a process that lives for a second. */
const SAMPLE_MS = 200;

export interface TreeMemory {
  /** Bytes that all processes took at one time (PSS), at its largest. */
  readonly totalBytes: number;
  /** Of the process that took most, which forgets no peak (VmHWM). */
  readonly largestBytes: number;
}

export interface TreeWatch {
  /** Null where the system does not tell. */
  stop(): TreeMemory | null;
}

export function watchTree(processId: number): TreeWatch {
  let peak: TreeMemory | null = null;
  const sample = (): void => {
    const tree = treeOf(processId);
    const known = (bytes: readonly (number | null)[]): number[] => bytes.filter((one) => one !== null);
    const taken = known(tree.map(takenBytesOf));
    if (taken.length === 0) return;
    const total = taken.reduce((sum, one) => sum + one, 0);
    peak = { totalBytes: Math.max(peak?.totalBytes ?? 0, total), largestBytes: Math.max(peak?.largestBytes ?? 0, ...known(tree.map(peakBytesOf))) };
  };
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** A process and all below it. A process that ends meanwhile is passed over. */
export function treeOf(processId: number): number[] {
  const found: number[] = [];
  const waiting = [processId];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...childrenOf(next));
  }
  return found;
}

/** The system lists children by the thread that started them. */
function childrenOf(processId: number): number[] {
  const threads = `/proc/${processId}/task`;
  if (!existsSync(threads)) return [];
  try {
    return readdirSync(threads).flatMap((thread) => readFileSync(`${threads}/${thread}/children`, 'utf8').split(' ').filter((id) => id !== '').map(Number));
  } catch (error) {
    // The process, or one of its threads, ended between two looks.
    if (isOfEndedProcess(error)) return [];
    throw error;
  }
}
