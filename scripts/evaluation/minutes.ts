/** How good the minutes are, as Markdown: hand-made passages, mentions, AMI meetings, checked claims. */
import { readSentences, scoreMentions } from '../../daemon/minutes/mentions/sentences.ts';
import { readPassages, type Report } from '../../daemon/minutes/passages/passage.ts';
import { holdOutPassages, weightsFigures } from '../training/cross-validated-weights.ts';
import type { HeldOutExamples, WeightsFigures } from '../training/cross-validated-weights.ts';
import { developmentSets, foldCount } from '../training/development-sets.ts';
import { passageExamples, weighedKinds } from '../training/passage-examples.ts';
import type { KindFigures } from '../training/held-out-figures.ts';
import { crossValidateAmi } from './ami-cross-validation.ts';
import { citedCells } from './cited.ts';
import { claimsTable, evaluateClaims } from './claims.ts';
import { ratio, table } from './markdown.ts';
import { evaluatePassages, scoreLine } from './passages.ts';
import { topicsText } from './topics.ts';

const heldOutSets = ['held-out-en', 'held-out-zh', 'held-out-2-en', 'held-out-2-zh', 'held-out-3-en', 'held-out-3-zh'];
const mentionSets = ['sentences-en', 'sentences-zh', 'sentences-2-en', 'sentences-2-zh', 'held-out-mentions-en', 'held-out-mentions-zh'];

/** `amiFolder`: null where the corpus is not here; its part is then left out, and says so. */
export async function evaluateMinutes(amiFolder: string | null): Promise<string> {
  return [
    '### Passages of meetings, made by hand',
    passagesText(),
    '### Topics',
    topicsText(),
    '### Mentions',
    mentionsText(),
    '### An hour of free talk: AMI',
    amiFolder === null ? 'The AMI corpus is not here: not measured in this run.' : amiText(amiFolder),
    '### Claims of a language model, checked',
    claimsTable(await evaluateClaims(null)),
  ].join('\n\n');
}

function passagesText(): string {
  const rows = [...heldOutSets, ...Object.keys(developmentSets)].map((name) => {
    const { passages, report } = evaluatePassages(name);
    return [heldOutSets.includes(name) ? `**${name}**` : name, String(passages), scoreLine(report.decisions), scoreLine(report.actions), ...citedCells(name), slots(report), scoreLine(report.questions), scoreLine(report.risks)];
  });
  const examples = Object.keys(developmentSets).map((name) => passageExamples(name, readPassages(name)));
  const heldOut = weighedKinds.map((kind) => ({
    kind,
    missed: examples.reduce((sum, set) => sum + set.missed[kind], 0),
    predicted: holdOutPassages(examples.flatMap((set) => set.examples[kind])),
  }));
  return [
    'An item is right when its words share more than half of their content with the gold item\'s (Dice), and its state is right; beside it, right by what it cites (a gold item is found when one of its turns is cited), with owner and due date of the actions that are found so. '
      + 'Owner, due date and state: of the actions that are right by their words. The sets in bold were written apart and never trained on; the rules were developed, and the weights learned, on the others.',
    table(['set', 'passages', 'decisions', 'actions', 'decisions / actions by citation, F1', 'their owner / due', 'owner / due / state', 'questions', 'risks'], rows),
    `Weights cross-validated over ${foldCount} folds of the development passages: ${heldOut.map(({ kind, missed, predicted }) => `${kind} ${inWords(weightsFigures(predicted, missed))}`).join(', ')}.`,
    'Reliability of the confidence, on passages that the weights did not see:',
    table(['confidence', ...weighedKinds.flatMap((kind) => [kind, 'right'])], reliability(heldOut.map(({ predicted }) => predicted))),
  ].join('\n\n');
}

function slots({ owners, dues, statuses, actions: { right } }: Report): string {
  return `${ratio(owners, right)} / ${ratio(dues, right)} / ${ratio(statuses, right)}`;
}

function inWords({ precision, recall, f1, gold }: WeightsFigures): string {
  return `F1 ${f1.toFixed(2)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} of ${gold})`;
}

function reliability(kinds: readonly HeldOutExamples[]): string[][] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const cells = kinds.flatMap(({ examples, predictions }) => {
      const inside = examples.filter((_example, at) => Math.min(9, Math.floor(predictions[at]! * 10)) === tenth);
      return [String(inside.length), ratio(inside.filter(({ isTrue }) => isTrue).length, inside.length)];
    });
    return [`${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`, ...cells];
  });
}

function mentionsText(): string {
  const rows = mentionSets.map((name) => {
    const file = readSentences(name);
    const { found, right, gold } = scoreMentions(file);
    return [name.startsWith('held-out') ? `**${name}**` : name, String(file.sentences.length), String(gold), (right / found).toFixed(3), (right / gold).toFixed(3)];
  });
  return `People, projects, pull requests, issues, commits and dates; right when kind and target are. A third of the sentences tempt with what is none.\n\n${table(['set', 'sentences', 'mentions', 'precision', 'recall'], rows)}`;
}

function amiText(folder: string): string {
  const { meetings, figures } = crossValidateAmi(folder);
  const row = (kind: string, what: string, { precision, recall, f1, threshold, items }: KindFigures['all']): string[] => [kind, what, precision.toFixed(2), recall.toFixed(2), f1.toFixed(2), `${items} at ${threshold}`];
  const sentences = (kind: string, { sentences: { precision, recall, f1 } }: KindFigures): string[] => [kind, 'single sentences', precision.toFixed(2), recall.toFixed(2), f1.toFixed(2), ''];
  const kinds = (['decision', 'action'] as const);
  return [
    `${meetings.length} meetings (CC BY 4.0), ten folds by series, so that no people or project of a tested meeting were trained on. A gold item is found when an item of ours cites one of its evidence `
      + 'utterances or one within two of it; an item of ours is right when it cites within two of the evidence of a gold item of its kind.',
    table(['kind', 'what', 'precision', 'recall', 'F1', 'items'], kinds.flatMap((kind) => [row(kind, 'all (`--all`)', figures[kind].all), row(kind, 'in notes', figures[kind].note), sentences(kind, figures[kind])])),
    'Reliability of the confidence in long meetings:',
    table(['confidence', 'decisions', 'mean', 'right', 'actions', 'mean', 'right'], figures.decision.reliability.map((bin, at) => {
      const other = figures.action.reliability[at]!;
      return [`${bin.from.toFixed(1)}–${(bin.from + 0.1).toFixed(1)}`, String(bin.items), bin.meanConfidence.toFixed(2), bin.right.toFixed(2), String(other.items), other.meanConfidence.toFixed(2), other.right.toFixed(2)];
    })),
  ].join('\n\n');
}
