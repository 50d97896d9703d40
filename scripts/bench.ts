/**
 * `npm run bench -- speech|minutes|graph|retrieval|questions`: how fast a part is and how that grows, on this machine. With --write the figures of all but minutes
 * go into docs/evaluation.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchGraph } from './evaluation/bench-graph.ts';
import { benchMinutes } from './evaluation/bench-minutes.ts';
import { benchRetrieval } from './evaluation/bench-retrieval.ts';
import { benchSpeech } from './evaluation/speech/bench/bench-speech.ts';
import { benchQuestions } from './evaluation/questions/bench-questions.ts';
import { machineName } from './evaluation/machine.ts';
import { withSection } from './evaluation/markdown.ts';

const parts: Readonly<Record<string, (words: readonly string[]) => string | Promise<string>>> = { speech: benchSpeech, minutes: benchMinutes, graph: benchGraph, retrieval: benchRetrieval, questions: benchQuestions };

const [part, ...words] = process.argv.slice(2);
const bench = part !== undefined && Object.hasOwn(parts, part) ? parts[part] : undefined;
if (part === undefined || bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(parts).join('|')}\n`);
  process.exitCode = 2;
} else {
  const text = `Measured on ${machineName()}.\n\n${await bench(words.filter((word) => word !== '--write'))}`;
  process.stdout.write(`${text}\n`);
  const page = join(import.meta.dirname, '../docs/evaluation.md');
  if (words.includes('--write')) writeFileSync(page, withSection(readFileSync(page, 'utf8'), `speed of the ${part}`, text));
}
