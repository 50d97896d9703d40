/** Why a sentence looks like an item, in words: the features that weigh most. */
import { emitFeatures } from './features.ts';
import type { LearnedModel } from './model.ts';
import type { ItemKind, ScoredMeeting } from './score-sentences.ts';

const mostReasons = 4;
const leastWeight = 0.1;

export function because(meeting: ScoredMeeting, model: LearnedModel, kind: ItemKind, at: number): string[] {
  const reasons = new Map<string, number>();
  emitFeatures(meeting.views, meeting.dialogue, at, (name, value) => {
    const weight = (model.weights.get(name)?.[kind === 'decision' ? 0 : 1] ?? 0) * value;
    if (weight < leastWeight || /^(?:words?|first)(?: _)+$/.test(name)) return;
    const reason = inWords(name);
    reasons.set(reason, Math.max(reasons.get(reason) ?? 0, weight));
  });
  return [...reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostReasons).map(([reason]) => reason);
}

const phrases: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^words? (.*)$/, 'says “$1”'],
  [/^first (.*)$/, 'begins with “$1”'],
  [/^kind (.*)$/, 'a word of $1'],
  [/^late kind (.*)$/, 'a word of $1 near the end'],
  [/^(before|after) (same|other) kind (.*)$/, 'a word of $3 $1 it, $2 voice'],
  [/^(before|after) (same|other) act (.*)$/, 'a $3 $1 it, $2 voice'],
  [/^late act (.*)$/, 'a $1 near the end'],
  [/^act (\w+).*$/, 'a $1'],
  [/^late chair$/, 'said by who leads, near the end'],
  [/^chair holds the floor$/, 'who leads is speaking at length'],
  [/^chair$/, 'said by who leads the meeting'],
  [/^reply (.*)$/, 'somebody $1'],
  [/^assenting voices (.*)$/, '$1 voices assent'],
  [/^place (.*)$/, 'its place in the meeting ($1)'],
  [/^to the end (.*)$/, 'sentences to the end: $1'],
  [/^length (.*)$/, 'its length in words ($1)'],
];

function inWords(name: string): string {
  const phrase = phrases.find(([pattern]) => pattern.test(name));
  return phrase === undefined ? name : name.replace(phrase[0], phrase[1]).replaceAll('_', '…');
}
