/** How good items and sentences are on meetings of series that the model never saw; also the threshold for use. */
import { confidenceOf, longMeetingConfidence } from '../../daemon/minutes/learned/confidence.ts';
import type { ItemKind } from '../../daemon/minutes/learned/score-sentences.ts';
import type { Figures } from '../evaluation/ami.ts';
import { figuresOf } from '../evaluation/ami.ts';
import type { HeldOut, HeldOutItem } from './cross-validate.ts';
import { fitConfidence, foldCount, foldOf } from './cross-validate.ts';
import type { PreparedMeeting } from './prepare-meetings.ts';

export interface KindFigures {
  /** Items at or above the threshold of the best F1, what `--all` prints: each fold's by the best of the other folds; `threshold` is the best of all, for use. */
  readonly all: Figures & { readonly threshold: number; readonly items: number };
  /** Items that a note should hold (`longMeetingConfidence`). */
  readonly note: Figures & { readonly threshold: number; readonly items: number };
  /** Single sentences against evidence, exactly, at their best F1. */
  readonly sentences: Figures & { readonly threshold: number };
  /** Items by confidence, in tenths. */
  readonly reliability: readonly { readonly from: number; readonly items: number; readonly meanConfidence: number; readonly right: number }[];
}

type Weighed = readonly [item: HeldOutItem, confidence: number];

export function kindFigures(kind: ItemKind, heldOut: HeldOut, meetings: readonly PreparedMeeting[]): KindFigures {
  const items = heldOut.items.filter((item) => item.kind === kind);
  const gold = meetings.reduce((sum, meeting) => sum + goldOf(kind, meeting), 0);
  const folds = Array.from({ length: foldCount }, (_, fold) => weighFold(kind, fold, items, meetings));
  const weighed = folds.flatMap(({ held }) => held).sort(([, a], [, b]) => b - a);
  return {
    all: { threshold: bestThreshold(weighed, gold), ...itemFigures(folds.flatMap(({ held, threshold }) => atLeast(threshold, held)), gold) },
    note: { threshold: longMeetingConfidence, ...itemFigures(atLeast(longMeetingConfidence, weighed), gold) },
    sentences: sentenceFigures(heldOut.sentences[kind]),
    reliability: reliabilityOf(weighed),
  };
}

/**
 * A fold's items with the weights and the threshold of the other folds; confidence in hundredths, as the product prints it.
 * The other folds' sentences were scored by models that saw this fold; for a handful of weights that hardly matters (docs/evaluation.md).
 */
function weighFold(kind: ItemKind, fold: number, items: readonly HeldOutItem[], meetings: readonly PreparedMeeting[]): { held: Weighed[]; threshold: number } {
  const weights = fitConfidence(items, (item) => item.fold !== fold);
  const weighed = items.map((item): Weighed => [item, Math.round(confidenceOf(weights, item.evidence) * 100) / 100]);
  const foldOfMeeting = foldOf(meetings);
  const gold = meetings.reduce((sum, meeting) => sum + (foldOfMeeting(meeting) === fold ? 0 : goldOf(kind, meeting)), 0);
  return { held: weighed.filter(([item]) => item.fold === fold), threshold: bestThreshold(weighed.filter(([item]) => item.fold !== fold), gold) };
}

function goldOf(kind: ItemKind, meeting: PreparedMeeting): number {
  return meeting.gold.filter((item) => item.kind === kind).length;
}

function atLeast(threshold: number, weighed: readonly Weighed[]): HeldOutItem[] {
  return weighed.filter(([, confidence]) => confidence >= threshold).map(([item]) => item);
}

function itemFigures(items: readonly HeldOutItem[], gold: number): Figures & { items: number } {
  const found = new Set(items.flatMap(({ finds }) => finds));
  const right = items.filter(({ isRight }) => isRight).length;
  return { items: items.length, ...rounded(figuresOf({ items: items.length, right, gold, found: found.size })) };
}

function bestThreshold(weighed: readonly Weighed[], gold: number): number {
  const thresholds = Array.from({ length: 81 }, (_, at) => (at + 5) / 100);
  return thresholds.map((threshold) => ({ threshold, f1: itemFigures(atLeast(threshold, weighed), gold).f1 })).reduce((best, one) => (one.f1 > best.f1 ? one : best)).threshold;
}

function sentenceFigures(sentences: HeldOut['sentences'][ItemKind]) {
  const sorted = [...sentences].sort(([a], [b]) => b - a);
  const gold = sorted.filter(([, isEvidence]) => isEvidence).length;
  let right = 0;
  let best = { threshold: 1, precision: 0, recall: 0, f1: 0 };
  for (const [at, [threshold, isEvidence]] of sorted.entries()) {
    if (isEvidence) right += 1;
    const figures = figuresOf({ items: at + 1, right, gold, found: right });
    if (figures.f1 > best.f1) best = { threshold, ...figures };
  }
  return { threshold: round(best.threshold), ...rounded(best) };
}

function reliabilityOf(weighed: readonly Weighed[]): KindFigures['reliability'] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = weighed.filter(([, confidence]) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    const mean = (values: readonly number[]) => (values.length === 0 ? 0 : round(values.reduce((sum, value) => sum + value, 0) / values.length));
    return { from: tenth / 10, items: inside.length, meanConfidence: mean(inside.map(([, confidence]) => confidence)), right: mean(inside.map(([item]) => Number(item.isRight))) };
  });
}

function rounded({ precision, recall, f1 }: Figures): Figures {
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The figures as a table for the terminal. */
export function figuresTable(kind: ItemKind, { all, note, sentences, reliability }: KindFigures): string {
  const row = (name: string, { precision, recall, f1, threshold }: Figures & { threshold: number }, count = '') =>
    `${kind.padEnd(9)} ${name.padEnd(22)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  at ${threshold}${count}`;
  return [
    row('items, all', all, `, ${all.items} items`),
    row('items for notes', note, `, ${note.items} items`),
    row('sentences', sentences),
    `${kind.padEnd(9)} reliability  confidence  items  mean  right`,
    ...reliability.map(({ from, items, meanConfidence, right }) =>
      `${''.padEnd(22)} ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} ${String(items).padStart(8)}  ${meanConfidence.toFixed(2)}  ${right.toFixed(2)}`),
  ].join('\n');
}
