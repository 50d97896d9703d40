/**
 * Runs a decoder as a process of its own and hands on what it writes: the crash or hang of a decoder costs one file.
 *
 * The reader of standard output is waited for, so a slow one slows the program down; that is the back-pressure.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { readLines } from '../../processes/read-lines.ts';
import { crashedDecoder, stalledDecoder, stoppedDecoding } from '../audio-failures.ts';
import { createStallWatch } from './stall-watch.ts';

/** Characters of standard error that are kept, of the beginning and of the end. */
const WORDS_KEPT = 16_000;

export interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  /** Seconds without a byte from the program, the time in which its reader works not counted, after which it is ended. */
  readonly stallSeconds: number;
  readonly signal?: AbortSignal | undefined;
  onOutput(bytes: Uint8Array): Promise<void>;
  /** Lines on descriptor 3. What it throws ends the program. */
  onMessage?(line: string): void;
}

export interface ProgramEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it wrote to standard error, first and last; the same when it was short. */
  readonly firstWords: string;
  readonly lastWords: string;
}

/** @throws ColloquyError `audio_decoder_stalled`, `stopped`, `audio_decoder_crashed` when it cannot be started; what `onOutput` and `onMessage` throw. The program has ended by then. */
export async function runProgram(path: string, program: Program): Promise<ProgramEnd> {
  if (program.signal?.aborted) throw stoppedDecoding(path);
  const child = spawn(program.command, program.arguments, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], windowsHide: true });
  const ended = endOf(path, child);
  // Looked at below; until then it must not count as unhandled.
  ended.catch(() => undefined);
  const watch = watchFor(path, child, program);
  const messages = readMessages(child.stdio[3] as Readable, (line) => {
    watch.alive();
    program.onMessage?.(line);
  });
  // The program may write samples for long after a line that nobody understands.
  messages.catch(watch.end);
  const words = keepWords(child.stderr!, watch.alive);
  try {
    for await (const bytes of child.stdout as AsyncIterable<Uint8Array>) {
      watch.pause();
      await program.onOutput(bytes);
      watch.resume();
    }
    const [end] = await Promise.all([ended, messages]);
    watch.throwIfEnded();
    return { ...end, ...words() };
  } catch (error) {
    child.kill('SIGKILL');
    await ended.catch(() => undefined);
    watch.throwIfEnded();
    throw error;
  } finally {
    watch.stop();
  }
}

async function endOf(path: string, child: ChildProcess): Promise<Pick<ProgramEnd, 'exitCode' | 'signal'>> {
  try {
    const [exitCode, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { exitCode, signal };
  } catch (error) {
    throw crashedDecoder(path, `The decoder could not be started: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Ends the program when it is to stop or makes no progress, and remembers why. */
function watchFor(path: string, child: ChildProcess, { stallSeconds, signal }: Program) {
  let reason: { readonly why: unknown } | null = null;
  const end = (why: unknown) => {
    reason ??= { why };
    child.kill('SIGKILL');
  };
  const onAbort = () => {
    end(stoppedDecoding(path));
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  const { alive, pause, resume } = createStallWatch(stallSeconds, () => {
    end(stalledDecoder(path, stallSeconds));
  });
  return {
    end,
    alive,
    pause,
    resume,
    stop: () => {
      pause();
      signal?.removeEventListener('abort', onAbort);
    },
    throwIfEnded: () => {
      if (reason !== null) throw reason.why;
    },
  };
}

async function readMessages(stream: Readable, onLine: (line: string) => void): Promise<void> {
  for await (const line of readLines(stream)) onLine(line);
}

function keepWords(stream: Readable, alive: () => void): () => { firstWords: string; lastWords: string } {
  let [firstWords, lastWords] = ['', ''];
  stream.setEncoding('utf8');
  stream.on('data', (words: string) => {
    alive();
    if (firstWords.length < WORDS_KEPT) firstWords = (firstWords + words).slice(0, WORDS_KEPT);
    lastWords = (lastWords + words).slice(-WORDS_KEPT);
  });
  return () => ({ firstWords, lastWords });
}
