/** Actions: tasks are followed through the meeting, what was noticed about each is weighed, and the probability is its confidence. */
import type { Action } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import type { Weights } from '../weighing/weights.ts';
import { probability, shippedWeights } from '../weighing/weights.ts';
import type { Draft } from './draft.ts';
import { followTasks } from './follow-tasks.ts';
import { namesNothing } from './quoted-context.ts';

/** Less likely ones are of no use even to somebody who wants all. */
const worthKeeping = 0.1;
/** `Ask them`, of whom nobody spoke: true, and of no use in a note. */
const mostWithoutWords = 0.35;

export function extractActions(spoken: readonly Spoken[], names: VoiceNames, today: string | null, weights: Weights = shippedWeights('actions')): Action[] {
  return followTasks(spoken, names, today)
    .map((draft) => toAction(draft, spoken, weights))
    .filter(({ confidence }) => confidence >= worthKeeping);
}

function toAction(draft: Draft, spoken: readonly Spoken[], weights: Weights): Action {
  const evidence = [...new Set(draft.evidence)].sort((a, b) => a - b);
  return {
    text: draft.text,
    owner: draft.owner,
    due: draft.due?.date ?? null,
    dueText: draft.due?.text ?? null,
    status: draft.status,
    citations: [...new Set(evidence.flatMap((index) => spoken[index]!.sentence.segmentIds))],
    confidence: Math.round(Math.min(draft.features.includes(namesNothing) ? mostWithoutWords : 0.98, probability(weights, draft.features)) * 100) / 100,
    cues: [...new Set(draft.cues)],
  };
}
