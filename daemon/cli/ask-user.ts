/** Asks the user yes or no, on the terminal. */
import { createInterface } from 'node:readline/promises';
import { fail } from '#schemas/failure';

export interface Question {
  /** Without its question mark's answer: `Forget Ben Carter?` */
  readonly question: string;
  readonly signal: AbortSignal;
  /** What is as it was when nobody can be asked or the user stops. */
  readonly effect: string;
  /** How to go on without being asked. */
  readonly tip: string;
}

/** @throws ColloquyError `arguments_invalid` where there is no terminal, `stopped`. */
export async function askUser({ question, signal, effect, tip }: Question): Promise<boolean> {
  if (!process.stdin.isTTY) throw fail('arguments_invalid', { effect, cause: 'There is no terminal here on which you could be asked.', tip });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [y/N] `, { signal });
    return /^(?:y|yes|是|好)$/iu.test(answer.trim());
  } catch (error) {
    if (!signal.aborted) throw error;
    throw fail('stopped', { effect, cause: 'You stopped it.', tip });
  } finally {
    terminal.close();
  }
}
