/** A program that takes part, in a process of its own: when it was ready, when it said its first words, when it was done, and what memory it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from '../../../../daemon/processes/read-lines.ts';
import { watchTree, type TreeMemory } from './process-tree.ts';

/** What a contestant says on standard output, one JSON value per line. */
const sayingSchema = z.discriminatedUnion('event', [
  /** Its models are loaded. */
  z.object({ event: z.literal('ready') }),
  z.object({ event: z.literal('first words') }),
  z.object({
    event: z.literal('done'),
    text: z.string().nullable(),
    /** Milliseconds by part of the work. */
    parts: z.record(z.string(), z.number()),
    /** The longest time that its main thread could not answer, in milliseconds, and in which part of the work that was. */
    longestDelay: z.object({ ms: z.number(), during: z.string() }).optional(),
  }),
]);
export type Saying = z.infer<typeof sayingSchema>;

export interface Ran {
  /** Milliseconds from the start of the process; null when it did not say. */
  readonly readyMs: number | null;
  readonly firstWordsMs: number | null;
  readonly totalMs: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly text: string | null;
  readonly longestDelay: { readonly ms: number; readonly during: string } | null;
  readonly memory: TreeMemory | null;
}

/**
 * @param program Below this folder. @param parameters Given as JSON in the first argument.
 * @throws Error with the program's own last words when it fails.
 */
export async function runContestant(program: string, parameters: unknown): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, program), JSON.stringify(parameters)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const watch = watchTree(child.pid!);
  const at = new Map<Saying['event'], number>();
  let done: Extract<Saying, { event: 'done' }> | null = null;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
  const listen = async (): Promise<void> => {
    for await (const line of readLines(child.stdout)) {
      // Native libraries write to standard output too.
      if (!line.startsWith('{"event"')) continue;
      const saying = sayingSchema.parse(JSON.parse(line));
      if (!at.has(saying.event)) at.set(saying.event, performance.now() - start);
      if (saying.event === 'done') done = saying;
    }
  };
  const [[status]] = (await Promise.all([once(child, 'close'), listen()])) as [[number | null], unknown];
  const memory = watch.stop();
  const result = done as Extract<Saying, { event: 'done' }> | null;
  if (status !== 0 || result === null) throw new Error(`${program} ended with ${status ?? 'a signal'}: ${complaint.trim()}`);
  return {
    readyMs: at.get('ready') ?? null,
    firstWordsMs: at.get('first words') ?? null,
    totalMs: at.get('done')!,
    parts: result.parts,
    text: result.text,
    longestDelay: result.longestDelay ?? null,
    memory,
  };
}

export function say(saying: Saying): void {
  process.stdout.write(`${JSON.stringify(saying)}\n`);
}

/** The parameters of this program. */
export function parametersOf<Parameters>(schema: z.ZodType<Parameters>): Parameters {
  return schema.parse(JSON.parse(process.argv[2] ?? 'null'));
}
