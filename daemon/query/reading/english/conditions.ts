/** A condition as a part of an English sentence. */
import type { NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { openInRange } from '../open-in-range.ts';
import { lastingPart } from './durations.ts';
import { linkedPart, linkedToAllPart, morePart, nameWords, notSharingPart, rangeWords, sharingPart } from './links.ts';
import { fixed, listed, type Follow, type Part, type Speaker } from './part.ts';
import { comparedPart, containingPart, holdingPart, oneOfPart, presentPart, withinPart } from './values.ts';

/** One part per condition; two that have a word together (open and due before today: overdue) are one. */
export function partsOf(kind: NodeKind, conditions: readonly Condition[], speaker: Speaker): Part[] {
  const together = overdueOf(kind, conditions, speaker) ?? wereOpen(conditions, speaker);
  const rest = together === null ? conditions : conditions.filter((condition) => !together.said.has(condition));
  return [...rest.map((condition) => partOf(kind, condition, speaker, false)), ...(together === null ? [] : [together.part])];
}

interface SaidTogether {
  readonly part: Part;
  readonly said: ReadonlySet<Condition>;
}

function wereOpen(conditions: readonly Condition[], speaker: Speaker): SaidTogether | null {
  const open = openInRange(conditions);
  const words = open === null ? '' : `were open at ${open.atEnd ? 'the end of' : 'some time'} ${open.atEnd ? speaker.sayRange(open.range) : rangeWords(speaker.sayRange(open.range))}`;
  return open === null ? null : { part: fixed('clause', words, words), said: open.said };
}

function overdueOf(kind: NodeKind, conditions: readonly Condition[], speaker: Speaker): SaidTogether | null {
  if (kind !== 'ActionItem') return null;
  const open = conditions.find((each) => each.is === 'one of' && each.property === 'status' && each.values.length === 1 && each.values[0] === 'open');
  const due = conditions.find((each) => each.is === 'within' && each.value.property === 'due' && each.value.through.length === 0 && each.range.from === null && each.range.before === speaker.today);
  if (open === undefined || due?.is !== 'within') return null;
  const words = `are overdue (open, ${withinPart(kind, due, speaker, false).words('end')})`;
  return { part: fixed('clause', words, words), said: new Set([open, due]) };
}

function partOf(kind: NodeKind, condition: Condition, speaker: Speaker, denied: boolean): Part {
  switch (condition.is) {
    case 'named':
      return namedPart(kind, condition.ids, speaker, denied);
    case 'one of':
      return oneOfPart(kind, condition, denied);
    case 'containing':
      return containingPart(kind, condition, denied);
    case 'holding':
      return holdingPart(kind, condition, denied);
    case 'within':
      return withinPart(kind, condition, speaker, denied);
    case 'compared':
      return comparedPart(kind, condition, denied);
    case 'lasting':
      return lastingPart(kind, condition, speaker, denied);
    case 'present':
      return presentPart(kind, condition, denied);
    case 'linked':
      return denied ? unlessPart(linkedPart(kind, condition, speaker)) : linkedPart(kind, condition, speaker);
    case 'linked to all':
      return denied ? unlessPart(linkedToAllPart(kind, condition, speaker)) : linkedToAllPart(kind, condition, speaker);
    case 'more':
      return morePart(kind, condition, speaker, denied);
    case 'sharing':
      return denied ? notSharingPart(kind, condition) : sharingPart(kind, condition);
    case 'all':
      return togetherPart(kind, condition.of, speaker, 'and', denied);
    case 'any':
      return togetherPart(kind, condition.of, speaker, 'or', denied);
    case 'picked': {
      const words = `${condition.order.descending ? 'last' : 'first'}${condition.limit === 1 ? '' : ` ${condition.limit}`} of them`;
      return fixed('after', `(the ${words})`, `are the ${words}`, denied);
    }
    case 'not':
      return denied ? partOf(kind, condition.of, speaker, false) : partOf(kind, condition.of, speaker, true);
  }
}

function namedPart(kind: NodeKind, ids: readonly string[], speaker: Speaker, denied: boolean): Part {
  const names = listed(ids.map((id) => nameWords(kind, speaker.nameOf(kind, id))), 'or');
  const closedNames = ids.length > 1 ? `(${names})` : names;
  if (denied) return fixed('after', `other than ${closedNames}`, `are not ${closedNames}`, true);
  return fixed('after', ids.length > 1 ? `among ${closedNames}` : `that are ${closedNames}`, `are ${closedNames}`);
}

/** The opposite of what has no shorter opposite. */
function unlessPart(part: Part): Part {
  const clause = (): string => `are not such that they (${part.clause('end')})`;
  return { place: 'clause', words: clause, clause, negative: true };
}

function togetherPart(kind: NodeKind, conditions: readonly Condition[], speaker: Speaker, joint: 'and' | 'or', denied: boolean): Part {
  if (conditions.length === 0) return fixed('clause', denied ? 'are nothing at all' : 'are anything at all', denied ? 'are nothing at all' : 'are anything at all', denied);
  const parts = conditions.map((condition) => partOf(kind, condition, speaker, false));
  const words = `${parts.length > 1 ? (joint === 'and' ? 'both ' : 'either ') : ''}${listed(parts.map((part, index) => part.clause(index < parts.length - 1 ? 'statement' : 'end')), joint)}`;
  const clause = (next: Follow): string => (next === 'end' ? words : `(${words})`);
  return denied ? unlessPart({ place: 'clause', words: clause, clause, negative: false }) : { place: 'clause', words: clause, clause, negative: false };
}

