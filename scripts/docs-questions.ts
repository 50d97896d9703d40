/** docs/questions.md: the words of questions from the grammar, and examples with what they are answered in a small world. */
import type { z } from 'zod';
import { answerSchema, citationSchema } from '#schemas/answer';
import { exampleGroups, refusedGroups, type ExampleGroup } from '#daemon/query/examples';
import { kindsTable, smallWordsTable, statesTable, table, timesTable, verbsTable } from './docs-questions-lists.ts';
import { aboutAnswers, aboutBatch, aboutExamples, aboutExperts, aboutModels, aboutNames, aboutOpen, aboutReading, aboutRefusals, aboutTimes, aboutWords, introduction } from './docs-questions-words.ts';
import { askInWorld, questionBlock } from './docs-questions-world.ts';

const allOf = (groups: readonly ExampleGroup[]): string[] => groups.flatMap(({ en, zh }) => [...en, ...zh]);

export function questionsPage(made: string): string {
  const questions = [...allOf(exampleGroups), ...allOf(refusedGroups)];
  const { answers, shown } = askInWorld(questions, [['which PRs came up in the last stand-up?'], ['what did Ana say about the index format?'], ['open PRs in atlas', '--cypher'], ['is atlas#12 open?', '--json']]);
  const byQuestion = new Map(questions.map((question, index) => [question, answers[index]!]));
  const examples = (groups: readonly ExampleGroup[]): string[] => groups.map(({ shows, en, zh }) => `### ${shows.en} · ${shows.zh}\n\n${questionBlock([...en, ...zh], (question) => byQuestion.get(question)!)}`);
  const [first, open, cypher, json] = shown as [string, string, string, string];
  return [
    made.trimEnd(),
    introduction,
    terminal(first),
    aboutReading,
    terminal(cypher),
    aboutRefusals,
    ...examples(refusedGroups),
    aboutAnswers,
    fieldsTable(answerSchema.shape),
    'Each of `citations`:',
    fieldsTable(citationSchema.shape),
    terminal(json),
    aboutExamples,
    ...examples(exampleGroups),
    aboutNames,
    aboutTimes,
    timesTable(),
    aboutOpen,
    terminal(open),
    aboutModels,
    aboutExperts,
    aboutBatch,
    aboutWords,
    kindsTable(),
    '### What is done to what',
    verbsTable(),
    '### States',
    statesTable(),
    '### Small words',
    smallWordsTable(),
    '',
  ].join('\n\n');
}

function fieldsTable(shape: Readonly<Record<string, z.ZodType>>): string {
  return table(['field', 'what it holds'], Object.entries(shape).map(([name, { description }]) => [`\`${name}\``, description ?? '']));
}

const terminal = (...runs: readonly string[]): string => `\`\`\`console\n${runs.join('\n')}\n\`\`\``;
