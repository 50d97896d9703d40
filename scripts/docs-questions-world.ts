/** Questions as they are answered in the small world of docs/questions.md: by the command line itself, all of them in one process. */
import { z } from 'zod';
import { answerSchema, type Answer } from '#schemas/answer';
import { documentedNow, documentedWorld, documentedWorldCommands } from '#daemon/query/testing/documented-world';
import { quoted, runInWorld } from './docs-graph-world.ts';

const BATCH = 'questions.jsonl';

export interface AskedInWorld {
  readonly answers: readonly Answer[];
  /** Further commands as a terminal shows them. */
  readonly shown: readonly string[];
}

/** @param commands Further ones, each after `colloquy ask`; `--now` is added. */
export function askInWorld(questions: readonly string[], commands: readonly (readonly string[])[] = []): AskedInWorld {
  const files = { ...documentedWorld, [BATCH]: questions.map((question, index) => JSON.stringify({ id: index, question })).join('\n') };
  const asking = [['--batch', BATCH], ...commands].map((words) => ['ask', ...words, '--now', documentedNow]);
  const [batch, ...printed] = runInWorld(files, [...documentedWorldCommands, ...asking]).slice(documentedWorldCommands.length);
  const lineSchema = answerSchema.extend({ id: z.number() });
  const answers = batch!.split('\n').map((line) => lineSchema.parse(JSON.parse(line)));
  return { answers, shown: printed.map((text, index) => `$ colloquy ${['ask', ...commands[index]!].map(quoted).join(' ')}\n${text}`) };
}

const SHOWN_CELLS = 3;
const SHOWN_ROWS = 4;

/** What the page shows of an answer: its text, and its first rows by their first cells. */
export function shownAnswer({ text, rows, columns, suggestions, status }: Answer): string[] {
  const isOneValue = rows.length === 1 && columns.length === 1;
  const shown = isOneValue ? [] : rows.slice(0, SHOWN_ROWS).map((row) => row.slice(0, SHOWN_CELLS).map((cell) => (cell === null ? '–' : String(cell).replaceAll('\n', ' / '))).join(' · '));
  const more = !isOneValue && rows.length > SHOWN_ROWS ? [`and ${rows.length - SHOWN_ROWS} more`] : [];
  return [`→ ${text}`, ...[...shown, ...more].map((line) => `  ${line}`), ...(status === 'answered' ? [] : suggestions.map((suggestion) => `  ? ${suggestion}`))];
}

/** A block of the page: questions, each with what comes of it. The test of the page reads it back. */
export function questionBlock(questions: readonly string[], answerTo: (question: string) => Answer): string {
  return ['```question', ...questions.flatMap((question) => [question, ...shownAnswer(answerTo(question))]), '```'].join('\n');
}

/** The questions of a page with the lines that follow each. */
export function documentedQuestions(page: string): { readonly question: string; readonly lines: readonly string[] }[] {
  return [...page.matchAll(/```question\n([\s\S]*?)```/gu)].flatMap(([, block = '']) => {
    const found: { question: string; lines: string[] }[] = [];
    for (const line of block.trim().split('\n')) {
      if (/^(?:→| {2})/u.test(line)) found.at(-1)!.lines.push(line);
      else found.push({ question: line, lines: [] });
    }
    return found;
  });
}
