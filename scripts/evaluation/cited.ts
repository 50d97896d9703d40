/** How good minutes are by what they cite, where a set's author noted which turns say an item. */
import type { Minutes } from '#schemas/minutes';
import type { Passage } from '../../daemon/minutes/passages/passage.ts';
import { minutesOf, readPassages, turnOfSegment } from '../../daemon/minutes/passages/passage.ts';
import { ratio } from './markdown.ts';

interface Read {
  readonly passage: Passage;
  readonly minutes: Minutes;
}

interface Gold {
  readonly evidence?: readonly number[] | undefined;
}

/** Of one set: `decisions / actions` F1, and `owner / due` of the gold actions that are cited. */
export function citedCells(name: string): [f1: string, slots: string] {
  const file = readPassages(name);
  const hasEvidence = file.passages.some(({ decisions, actions }) => [...decisions, ...actions].some(({ evidence }) => evidence !== undefined));
  if (!hasEvidence) return ['–', '–'];
  const read = file.passages.map((passage) => ({ passage, minutes: minutesOf(file, passage) }));
  return [(['decisions', 'actions'] as const).map((kind) => f1Of(kind, read)).join(' / '), slotsOf(read)];
}

/** How many of the gold item's turns are cited. */
function turnsOf(citations: readonly string[], { evidence = [] }: Gold): number {
  return citations.filter((id) => evidence.includes(turnOfSegment(id))).length;
}

function f1Of(kind: 'decisions' | 'actions', read: readonly Read[]): string {
  const counts = { found: 0, right: 0, gold: 0, hit: 0 };
  for (const { passage, minutes } of read) {
    const wanted = passage[kind].filter(({ optional }) => !optional);
    const cites = ({ citations }: { readonly citations: readonly string[] }, gold: Gold): boolean => turnsOf(citations, gold) > 0;
    const ours = minutes[kind].filter((item) => wanted.some((gold) => cites(item, gold)) || !passage[kind].some((gold) => gold.optional && cites(item, gold)));
    counts.found += ours.length;
    counts.right += ours.filter((item) => wanted.some((gold) => cites(item, gold))).length;
    counts.gold += wanted.length;
    counts.hit += wanted.filter((gold) => minutes[kind].some((item) => cites(item, gold))).length;
  }
  const precision = counts.right / Math.max(1, counts.found);
  const recall = counts.hit / Math.max(1, counts.gold);
  return ((2 * precision * recall) / Math.max(1e-9, precision + recall)).toFixed(2);
}

/** Of the action that cites most of a gold one's turns and least beside them. */
function slotsOf(read: readonly Read[]): string {
  let [actions, owners, dues] = [0, 0, 0];
  for (const { passage, minutes } of read) {
    for (const gold of passage.actions.filter(({ optional }) => !optional)) {
      const [nearest] = minutes.actions
        .map((item) => ({ item, nearness: turnsOf(item.citations, gold) / Math.sqrt(item.citations.length) }))
        .filter(({ nearness }) => nearness > 0)
        .sort((a, b) => b.nearness - a.nearness);
      if (nearest === undefined) continue;
      actions += 1;
      if (nearest.item.owner === gold.owner) owners += 1;
      if (nearest.item.due === gold.due) dues += 1;
    }
  }
  return `${ratio(owners, actions)} / ${ratio(dues, actions)}`;
}
