/** Pure: decisions, actions, questions and risks of minutes as facts, each with the segments that prove it. */
import type { Fact, Reference } from '#schemas/facts';
import type { NodeKind, Properties } from '#schemas/graph';
import type { Minutes } from '#schemas/minutes';
import { byId, known, node, person, related, shortHash } from './fact-words.ts';

/** What all facts of a meeting share. */
export interface MeetingShared {
  readonly meeting: Reference;
  /** Null for a segment that the transcript does not have. */
  readonly segment: (id: string) => Reference | null;
  readonly said: { readonly recording_id: string; readonly extractor: string };
}

interface Item {
  readonly text: string;
  readonly citations: readonly string[];
  readonly confidence: number;
}

export function itemFacts(minutes: Minutes, shared: MeetingShared, isPerson: (name: string) => boolean): Fact[] {
  return [
    ...minutes.decisions.flatMap((item) => raised('Decision', item, { status: item.status }, shared).facts),
    ...minutes.actions.flatMap((item) => {
      const { facts, reference, said } = raised('ActionItem', item, known({ due: item.due, status: item.status }), shared);
      return item.owner === null || !isPerson(item.owner) ? facts : [...facts, related(reference, 'ASSIGNED_TO', person(item.owner), said)];
    }),
    ...minutes.questions.flatMap((item) => {
      const { facts, reference, said } = raised('Question', item, { status: item.status }, shared);
      if (item.answeredBy === null || !isPerson(item.answeredBy)) return facts;
      return [...facts, related(reference, 'ANSWERED_BY', person(item.answeredBy), { ...said, segment_ids: fullIds(item.answerCitations, shared) })];
    }),
    ...minutes.risks.flatMap((item) => raised('Risk', item, { kind: item.kind }, shared).facts),
  ];
}

/** Ids of segments as the graph has them. */
export function fullIds(citations: readonly string[], { segment }: MeetingShared): string[] {
  return citations.flatMap((id) => {
    const reference = segment(id);
    return reference?.by === 'id' ? [reference.id] : [];
  });
}

/** Named by its words and its first proof: taking minutes again leaves an item that is still there where it is. */
function raised(kind: NodeKind, item: Item, properties: Properties, shared: MeetingShared): { facts: Fact[]; reference: Reference; said: Properties } {
  const { meeting, segment } = shared;
  const said = { ...shared.said, confidence: item.confidence };
  const reference = byId(kind, `${shared.said.recording_id}#${kind.toLowerCase()}-${shortHash(`${item.text}\n${item.citations[0] ?? ''}`)}`);
  const proofs = item.citations.flatMap((id) => segment(id) ?? []);
  const facts = [node(reference, { text: item.text, ...properties, ...said }), related(reference, 'RAISED_IN', meeting, said), ...proofs.map((proof) => related(reference, 'EVIDENCED_BY', proof, said))];
  return { facts, reference, said };
}
