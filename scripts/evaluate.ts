/**
 * `npm run evaluate -- speech|voices|vocabulary|minutes|retrieval|questions|fuzz [--write]`: how good a part is, held against reference data, as Markdown. With --write the figures go
 * into docs/evaluation.md. Data that is not here is left out, and that is said. `--show` prints the questions and the corrections that are not right;
 * `--out FILE` takes what the fuzz found, a line of JSON for each answered question, the suspicious ones first.
 * `--model MODEL`, once or more, evaluates speech with these models instead of all that are on this machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sharedData } from '../daemon/testing/shared-folder.ts';
import { machineName } from './evaluation/machine.ts';
import { withSection } from './evaluation/markdown.ts';
import { localEmbedder } from './evaluation/local-embedder.ts';
import { evaluateMinutes } from './evaluation/minutes.ts';
import { evaluateQuestions } from './evaluation/questions/evaluate-questions.ts';
import { evaluateFuzz } from './evaluation/questions/fuzz/evaluate-fuzz.ts';
import { evaluateRetrieval } from './evaluation/retrieval.ts';
import { evaluateSpeech } from './evaluation/speech/evaluate-speech.ts';
import { evaluateVoices } from './evaluation/voices/evaluate-voices.ts';
import { evaluateVocabulary } from './evaluation/vocabulary/evaluate-vocabulary.ts';

const { values: { write, show, out, model }, positionals: [part] } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, show: { type: 'boolean', default: false }, out: { type: 'string' }, model: { type: 'string', multiple: true, default: [] } },
});

const parts: Readonly<Record<string, () => Promise<string>>> = {
  speech: () => evaluateSpeech(model),
  voices: () => evaluateVoices(sharedData('')),
  vocabulary: () => Promise.resolve(evaluateVocabulary(sharedData('meetings'), show ? (line) => process.stderr.write(`${line}\n`) : null)),
  minutes: () => evaluateMinutes(sharedData('meetings')),
  retrieval: async () => {
    const embedder = await localEmbedder();
    try {
      return await evaluateRetrieval(sharedData('meetings'), embedder);
    } finally {
      await embedder?.close();
    }
  },
  questions: () => evaluateQuestions(show ? (line) => process.stderr.write(`${line}\n`) : null),
  fuzz: () =>
    evaluateFuzz((lines) => {
      if (out !== undefined) writeFileSync(out, `${lines.join('\n')}\n`);
    }),
};

const evaluate = part !== undefined && Object.hasOwn(parts, part) ? parts[part] : undefined;
if (part === undefined || evaluate === undefined) {
  process.stderr.write(`Usage: npm run evaluate -- ${Object.keys(parts).join('|')} [--write]\n`);
  process.exitCode = 2;
} else {
  const text = `Measured on ${machineName()}.\n\n${await evaluate()}`;
  process.stdout.write(`${text}\n`);
  const page = join(import.meta.dirname, '../docs/evaluation.md');
  if (write) writeFileSync(page, withSection(readFileSync(page, 'utf8'), part, text));
}
