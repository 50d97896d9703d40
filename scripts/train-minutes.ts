/**
 * Trains the model that finds decisions and actions in long meetings, and says how good it is:
 *
 *   node scripts/train-minutes.ts AMI_FOLDER [--date 2026-11-21] [--dry-run]
 *
 * AMI_FOLDER holds ami_traindev.jsonl.gz and ami_items_traindev.tsv.gz. Writes daemon/minutes/learned/model.json;
 * with --dry-run only prints the figures. The same data and rules give the same weights, to the byte.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LearnedModelFile } from '../daemon/minutes/learned/model.ts';
import { learnedModelSchema, shippedModelPath } from '../daemon/minutes/learned/model.ts';
import type { ItemKind } from '../daemon/minutes/learned/score-sentences.ts';
import { itemKinds } from '../daemon/minutes/learned/score-sentences.ts';
import { crossValidateAmi } from './evaluation/ami-cross-validation.ts';
import type { HeldOut } from './training/cross-validate.ts';
import { fitConfidence, foldCount } from './training/cross-validate.ts';
import { fitSentences } from './training/fit-sentences.ts';
import type { KindFigures } from './training/held-out-figures.ts';
import { figuresTable } from './training/held-out-figures.ts';
import type { PreparedMeeting } from './training/prepare-meetings.ts';

type PerKind<Value> = Readonly<Record<ItemKind, Value>>;

const { values: options, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string', default: new Date().toISOString().slice(0, 10) }, 'dry-run': { type: 'boolean', default: false } },
});
if (folder === undefined) {
  process.stderr.write('Usage: node scripts/train-minutes.ts AMI_FOLDER [--date YYYY-MM-DD] [--dry-run]\n');
  process.exit(2);
}
train(folder, options.date, options['dry-run']);

function train(amiFolder: string, date: string, isDryRun: boolean): void {
  // 1. How good, on series of meetings that the model did not see.
  const { meetings, heldOut, figures } = crossValidateAmi(amiFolder);
  process.stdout.write(`${meetings.length} meetings, ${heldOut.sentences.decision.length} sentences\n`);
  for (const kind of itemKinds) process.stdout.write(`${figuresTable(kind, figures[kind])}\n`);
  if (isDryRun) return;
  // 2. The model itself, from all meetings.
  const file = modelFile(meetings, heldOut, figures, { ...fitSentences(meetings), date });
  writeFileSync(shippedModelPath, printed(learnedModelSchema.parse(file)));
  process.stdout.write(`Written: daemon/minutes/learned/model.json, ${Object.keys(file.weights).length} weights\n`);
}

function perKind<Value>(of: (kind: ItemKind) => Value): PerKind<Value> {
  return { decision: of('decision'), action: of('action') };
}

function modelFile(meetings: readonly PreparedMeeting[], heldOut: HeldOut, figures: PerKind<KindFigures>, fit: ReturnType<typeof fitSentences> & { date: string }): LearnedModelFile {
  const series = new Set(meetings.map((meeting) => meeting.series)).size;
  return {
    about: 'Log-odds that a sentence of a long English meeting says a decision or an action: bias plus the weights of its features (features.ts names them). confidence weighs an item from its sentences and from what the rules say (confidence.ts).',
    data: `AMI Meeting Corpus (https://groups.inf.ed.ac.uk/ami/corpus/), ${meetings.length} meetings of ${series} series with summaries linked to utterances; words transcribed by hand.`,
    licence: 'The AMI Meeting Corpus is licensed CC BY 4.0; these weights are derived from it. Weights: CC BY 4.0.',
    trainedOn: fit.date,
    crossValidated: { how: `${foldCount} folds by series; an item is right, or a gold item found, when it cites within two utterances of the evidence; rules and model joined; words, weights, confidence and threshold of a fold come from the other folds (the threshold given is that of all)`, ...figures },
    confidence: perKind((kind) => ({ ...fitConfidence(heldOut.items.filter((item) => item.kind === kind), () => true), least: figures[kind].all.threshold })),
    bias: fit.bias,
    vocabulary: [...fit.vocabulary],
    weights: Object.fromEntries([...fit.weights].map(([name, [decision, action]]) => [name, [decision, action]])),
  };
}

/** JSON with one weight a line, and the vocabulary in one. */
function printed({ vocabulary, weights, ...rest }: LearnedModelFile): string {
  const head = JSON.stringify(rest, null, 1).replace(/\n\}$/, '');
  const lines = Object.entries(weights).map(([name, pair]) => `  ${JSON.stringify(name)}: ${JSON.stringify(pair)}`);
  return `${head},\n "vocabulary": ${JSON.stringify(vocabulary)},\n "weights": {\n${lines.join(',\n')}\n }\n}\n`;
}
