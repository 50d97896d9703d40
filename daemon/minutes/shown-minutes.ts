/** Of all that was found, what a note holds: the items that are sure enough, without the reasons. */
import type { Minutes } from '#schemas/minutes';

/** Less sure items are left out of notes; `minutes --all` shows them. */
export const shownConfidence = 0.4;

export interface Shown {
  /** Of decisions and actions; everything else counts from 0.4 on. */
  readonly least: number;
  readonly all: boolean;
  readonly explain: boolean;
}

export function shownMinutes(minutes: Minutes, { all, explain, least }: Shown): Minutes {
  const shown = <Item extends { readonly confidence: number; cues?: string[] | undefined }>(items: readonly Item[], from = shownConfidence): Item[] =>
    items.filter(({ confidence }) => all || confidence >= from).map((item) => (explain ? item : withoutCues(item)));
  return {
    decisions: shown(minutes.decisions, least),
    actions: shown(minutes.actions, least),
    questions: shown(minutes.questions),
    risks: shown(minutes.risks),
    // Every moment is in one: to leave one out would leave a hole.
    topics: shown(minutes.topics, 0),
    mentions: shown(minutes.mentions),
    speakers: shown(minutes.speakers),
  };
}

function withoutCues<Item extends { cues?: string[] | undefined }>(item: Item): Item {
  const shown = { ...item };
  delete shown.cues;
  return shown;
}
