/**
 * Learns the weights by which items are judged (daemon/minutes/weighing/*.json) from the hand-made passages:
 * `node scripts/train-weights.ts`. Deterministic; prints precision, recall and F1 of passages that the fit did not see.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassages } from '../daemon/minutes/passages/passage.ts';
import { holdOutPassages, weightsFigures } from './training/cross-validated-weights.ts';
import type { WeightsFigures } from './training/cross-validated-weights.ts';
import { developmentSets, fitOptions, foldCount } from './training/development-sets.ts';
import { fitLogistic } from './training/logistic.ts';
import type { Fit } from './training/logistic.ts';
import { passageExamples, weighedKinds } from './training/passage-examples.ts';
import type { WeighedKind } from './training/passage-examples.ts';
import { boundaryFigures, examplesOf, topicFit, topicMeetings } from './training/topic-examples.ts';

function train(): void {
  const sets = Object.entries(developmentSets).map(([name, weight]) => passageExamples(name, readPassages(name), weight));
  for (const kind of weighedKinds) {
    const examples = sets.flatMap((set) => set.examples[kind]);
    const missed = sets.reduce((sum, set) => sum + set.missed[kind], 0);
    const figures = inWords(weightsFigures(holdOutPassages(examples), missed), missed);
    process.stdout.write(`${kind}: ${figures}\n`);
    write(kind, fitLogistic(examples, fitOptions), `How likely a candidate for one of the ${kind} is right`, figures);
  }
  const meetings = Object.keys(developmentSets).flatMap((name) => topicMeetings(name, readPassages(name)));
  const figures = `boundaries cross-validated over ${foldCount} folds of meetings, right within a turn: ${inFigures(boundaryFigures(meetings, foldCount))}`;
  process.stdout.write(`topics: ${figures}\n`);
  write('topics', fitLogistic(examplesOf(meetings), topicFit), 'How likely a topic begins with a sentence', figures);
}

function inWords(figures: WeightsFigures, missed: number): string {
  return `cross-validated over ${foldCount} folds of passages: ${inFigures(figures)} items (${missed} without a candidate)`;
}

function inFigures({ precision, recall, f1, gold }: WeightsFigures): string {
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)} of ${gold}`;
}

function write(kind: WeighedKind | 'topics', { bias, weights }: Fit, what: string, figures: string): void {
  const sorted = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
  const file = {
    about: `${what}, from what was noticed about it: logistic weights. ${figures}.`,
    data: `Hand-made passages in daemon/minutes/passages: ${Object.keys(developmentSets).join(', ')}.`,
    licence: 'MIT',
    bias: Math.round(bias * 1000) / 1000,
    weights: Object.fromEntries(sorted),
  };
  writeFileSync(join(import.meta.dirname, `../daemon/minutes/weighing/${kind}.json`), `${JSON.stringify(file, null, 1)}\n`);
}

train();
