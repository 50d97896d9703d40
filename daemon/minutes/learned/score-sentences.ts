/** How probable it is, sentence by sentence, that it says a decision or an action. */
import type { Spoken } from '../acts/read-acts.ts';
import { logistic } from '../weighing/logistic.ts';
import type { Dialogue } from './dialogue.ts';
import { readDialogue } from './dialogue.ts';
import { emitAllButRuns } from './features.ts';
import type { LearnedModel } from './model.ts';
import type { SentenceView } from './sentence-view.ts';
import { viewOf } from './sentence-view.ts';
import { weighWordRuns } from './word-runs.ts';

export const itemKinds = ['decision', 'action'] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface ScoredMeeting {
  readonly views: readonly SentenceView[];
  readonly dialogue: Dialogue;
  /** Per sentence, 0 … 1; 0 for what is not English. */
  readonly probabilities: Readonly<Record<ItemKind, Float64Array>>;
}

/**
 * The model was trained on whole meetings: in a passage, `place` and `chair` mean nothing, and what counts as worth
 * noting is another. No meeting of the training data is shorter than this.
 */
const leastSentences = 120;

/** A few sentences said over and over, each so often on average, are no long meeting. */
const mostRepeated = 25;

export function isLongMeeting(spoken: readonly Spoken[]): boolean {
  if (spoken.length < leastSentences) return false;
  const english = spoken.filter(({ sentence }) => sentence.language === 'en');
  return english.length >= leastSentences && new Set(english.map(({ sentence }) => sentence.speaker)).size > 1 && new Set(english.map(({ sentence }) => sentence.coreLower)).size * mostRepeated >= english.length;
}

export function scoreSentences(spoken: readonly Spoken[], model: LearnedModel): ScoredMeeting {
  const views = spoken.map((one) => viewOf(one, model.vocabulary));
  const dialogue = readDialogue(views);
  const decision = new Float64Array(views.length);
  const action = new Float64Array(views.length);
  for (const [at, { spoken: { sentence } }] of views.entries()) {
    if (sentence.language !== 'en') continue;
    const ofWords = weighWordRuns(views[at]!.words, model.runs);
    let decisionOdds = model.bias.decision + ofWords[0];
    let actionOdds = model.bias.action + ofWords[1];
    emitAllButRuns(views, dialogue, at, (name, value) => {
      const weights = model.weights.get(name);
      if (weights === undefined) return;
      decisionOdds += weights[0] * value;
      actionOdds += weights[1] * value;
    });
    decision[at] = logistic(decisionOdds);
    action[at] = logistic(actionOdds);
  }
  return { views, dialogue, probabilities: { decision, action } };
}
