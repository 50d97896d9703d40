/**
 * The rules' decisions and actions joined with those of the learned model. Short meetings, and meetings in Chinese,
 * are left to the rules. In a long one an item that both found keeps the rules' words, owner and date and cites what
 * either cites; an item of the model alone takes its best sentence; every confidence is what both together make it.
 */
import type { Action, Decision } from '#schemas/minutes';
import type { Spoken } from '../acts/read-acts.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import { because } from './because.ts';
import { learnedActionText, learnedDecisionText, learnedDue, learnedOwner } from './item-text.ts';
import type { LearnedModel } from './model.ts';
import { shippedModel } from './model.ts';
import type { ItemKind, ScoredMeeting } from './score-sentences.ts';
import { isLongMeeting, scoreSentences } from './score-sentences.ts';
import type { WeighedItem } from './weigh-items.ts';
import { weighItems } from './weigh-items.ts';

export interface FoundItems {
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
}

export interface JoinContext {
  readonly names: VoiceNames;
  /** ISO date of the meeting, for due dates; null when unknown. */
  readonly today: string | null;
}

export function joinLearnedItems(spoken: readonly Spoken[], rules: FoundItems, { names, today }: JoinContext, model?: LearnedModel): { decisions: Decision[]; actions: Action[] } {
  if (!isLongMeeting(spoken)) return { decisions: [...rules.decisions], actions: [...rules.actions] };
  const used = model ?? shippedModel();
  const meeting = scoreSentences(spoken, used);
  return {
    decisions: join(meeting, 'decision', rules.decisions, used, (head) => ({ text: learnedDecisionText(spoken, head), status: 'made' })),
    actions: join(meeting, 'action', rules.actions, used, (head) => {
      const due = learnedDue(spoken[head]!, today);
      return {
        text: learnedActionText(spoken, head, today), status: 'open', owner: learnedOwner(spoken, head, names), due: due?.date ?? null, dueText: due?.text ?? null,
      };
    }),
  };
}

type Content<Item> = Omit<Item, 'citations' | 'confidence' | 'cues'>;

/** `write` gives the words of an item that only the model found. */
function join<Item extends Decision | Action>(
  meeting: ScoredMeeting, kind: ItemKind, rules: readonly Item[], model: LearnedModel, write: (head: number) => Content<Item>,
): Item[] {
  const order = new Map(meeting.views.flatMap(({ spoken: { sentence } }) => sentence.segmentIds.map((id) => [id, sentence.index])));
  const joined = weighItems(meeting, kind, rules, model)
    .filter(({ confidence }) => confidence >= model.confidence[kind].least)
    .map((weighed) => toItem(weighed, meeting, kind, model, write))
    .filter(({ text }) => text !== '');
  const place = ({ citations }: Item) => Math.min(...citations.map((id) => order.get(id) ?? 0));
  return joined.sort((a, b) => place(a) - place(b));
}

function toItem<Item extends Decision | Action>(
  { candidate, item, confidence }: WeighedItem<Item>, meeting: ScoredMeeting, kind: ItemKind, model: LearnedModel, write: (head: number) => Content<Item>,
): Item {
  const sentences = candidate?.sentences ?? [];
  const citations = new Set([...(item?.citations ?? []), ...sentences.flatMap((index) => meeting.views[index]!.spoken.sentence.segmentIds)]);
  const reasons = candidate === null ? [] : because(meeting, model, kind, candidate.head);
  return {
    ...(item ?? write(candidate!.head)),
    citations: [...citations],
    confidence: Math.round(confidence * 100) / 100,
    cues: [...(item?.cues ?? []), ...reasons],
  } as Item;
}
