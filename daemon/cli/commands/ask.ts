import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Answer } from '#schemas/answer';
import { fail, toFailure } from '#schemas/failure';
import type { Asker } from '../../operations/ask.ts';
import { messageOf } from '../../files/system-error.ts';
import { answerTable } from '../../query/reading/answer-table.ts';
import { clockTime } from '../output.ts';
import type { RunWithSession } from '../command-line.ts';
import type { Session, StoreName } from '../session.ts';
import { readBatch } from '../read-batch.ts';
import { storeOption } from './store-option.ts';

interface AskOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly cypher?: boolean;
  readonly now?: string;
  readonly me?: string;
  readonly batch?: string;
  readonly store?: StoreName;
}

export function addAsk(program: Command, run: RunWithSession): void {
  program
    .command('ask')
    .description('Answers a question in English or Chinese with rows and what proves them (docs/questions.md)')
    .argument('[question...]', 'such as: which PRs did Ana merge last week?')
    .option('--json', 'as JSON: status, plan, cypher, columns, rows, citations, text, suggestions')
    .option('--explain', 'how the question was read, too: the plan and its Cypher')
    .option('--cypher', 'only the Cypher that the question becomes, and its parameters')
    .option('--now <time>', 'the time from which "last week" counts, as ISO 8601 (default: now)')
    .option('--me <name>', 'who "me" and "my" is (default: `me` of the config file)')
    .option('--batch <file.jsonl>', 'many questions: lines {"id","question","now","me"}; answers as lines {"id",…}')
    .addOption(storeOption())
    .action((words: string[], options: AskOptions) => run((session) => (options.batch === undefined ? askOne(session, words.join(' '), options) : askAll(session, options.batch, words, options))));
}

async function askOne(session: Session, question: string, options: AskOptions): Promise<number> {
  if (question.trim() === '') throw fail('arguments_invalid', { effect: 'Nothing was asked.', cause: 'There is no question.', tip: 'Give one in quotes: colloquy ask "which PRs did Ana merge last week?"' });
  const asker = await session.asker(options.store);
  const answer = await asker.ask({ question, now: timeOf(options.now), me: options.me ?? (await session.me()), signal: session.signal });
  if (options.json === true) session.output.result(JSON.stringify(answer));
  else if (options.cypher === true) session.output.result(answer.cypher === null ? answer.text : `${answer.cypher}\n${JSON.stringify(answer.parameters)}`);
  else session.output.result(inWords(answer, options.explain === true));
  return 0;
}

/** A line that cannot be asked is told in its place; the next ones go on. */
async function askAll(session: Session, file: string, words: readonly string[], options: AskOptions): Promise<number> {
  if (words.length > 0) throw fail('arguments_invalid', { effect: 'Nothing was asked.', cause: 'There is a question beside --batch.', tip: 'Give either a question or --batch FILE.jsonl.' });
  const path = session.path(file);
  const lines = readBatch(await readBatchFile(path), path);
  if (lines.length === 0) session.output.say(`${path} holds no question.`);
  const asker = await session.asker(options.store);
  const me = options.me ?? (await session.me());
  for (const line of lines) {
    if (session.signal.aborted) break;
    session.output.result(JSON.stringify({ id: line.id, ...(await answerOf(asker, line, { me, now: options.now, signal: session.signal })) }));
  }
  return 0;
}

async function answerOf(asker: Asker, line: ReturnType<typeof readBatch>[number], fallback: { readonly me: string | null; readonly now: string | undefined; readonly signal: AbortSignal }): Promise<Answer | { readonly failure: ReturnType<typeof toFailure> }> {
  try {
    if ('failure' in line) return { failure: line.failure };
    return await asker.ask({ question: line.question, now: timeOf(line.now ?? fallback.now), me: line.me ?? fallback.me, signal: fallback.signal });
  } catch (error) {
    return { failure: toFailure(error) };
  }
}

async function readBatchFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fail('arguments_invalid', { effect: 'Nothing was asked.', cause: `${path} cannot be read (${messageOf(error)}).`, tip: 'Give a file of lines such as {"id":"1","question":"open PRs in atlas"}.' }, { cause: error });
  }
}

const isoTime = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u;

function timeOf(text: string | undefined): Date {
  if (text === undefined) return new Date();
  const time = new Date(text.trim());
  const day = isoTime.exec(text.trim())?.[1];
  // A Date takes 31 February for a day in March.
  if (z.iso.date().safeParse(day).success && !Number.isNaN(time.getTime())) return time;
  throw fail('arguments_invalid', { effect: 'Nothing was asked.', cause: text.trim() === '' ? 'The time is empty.' : `${text} is no time.`, tip: 'Give a day or a time as ISO 8601, 2026-11-20 or 2026-11-20T09:00:00Z.' });
}

function inWords(answer: Answer, explains: boolean): string {
  const table = answer.rows.length === 0 || (answer.rows.length === 1 && answer.columns.length === 1) ? [] : [answerTable(answer.columns, answer.rows)];
  const proofs = proofsOf(answer);
  const suggestions = answer.suggestions.length === 0 ? [] : [`Understood would be:\n${answer.suggestions.map((each) => `  ${each}`).join('\n')}`];
  const explained = explains && answer.plan !== null ? [`Plan: ${JSON.stringify(answer.plan, null, 2)}`, ...(answer.cypher === null ? [] : [`Cypher:\n${answer.cypher}`, `Parameters: ${JSON.stringify(answer.parameters)}`])] : [];
  // What others wrote may hold signs that a terminal obeys.
  return [answer.text, ...table, ...proofs, ...suggestions, ...explained].join('\n\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}

const SHOWN_PROOFS = 10;

/** Where to hear or read it: the file and the second, or the page. */
function proofsOf({ citations }: Answer): string[] {
  if (citations.length === 0) return [];
  const lines = citations.slice(0, SHOWN_PROOFS).map(({ row, recordingId, startSeconds, path, url }) => `  ${row + 1}. ${url ?? `${path ?? recordingId ?? ''}${startSeconds === undefined ? '' : ` at ${clockTime(startSeconds)}`}`}`);
  const more = citations.length - lines.length;
  return [`Proof:\n${[...lines, ...(more > 0 ? [`  and ${more} more (--json has all)`] : [])].join('\n')}`];
}
