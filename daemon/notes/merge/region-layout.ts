/** Whether two renders of a region lay the same items out differently: as one list, or under the name of each person. Pure. */
import { headingLevel } from './line-fields.ts';
import { indentOf, isItemLine } from './item-line.ts';

/** `pairs`: lines of `base` and of `ours` that are the same item. True when most of them stand under something else than before. */
export function hasOtherLayout(base: readonly string[], ours: readonly string[], pairs: readonly (readonly [number, number])[]): boolean {
  if (pairs.length === 0) return false;
  const [labels, oursLabels] = [labelsOf(base), labelsOf(ours)];
  const placed = pairs.map(([from, to]) => ({ before: labels[from] ?? '', now: oursLabels[to] ?? '', isDeeper: indentOf(base[from] ?? '') !== indentOf(ours[to] ?? '') }));
  const usual = new Map(placed.map(({ before, now }) => [before, now]));
  const moved = placed.filter(({ before, now, isDeeper }) => {
    const isAlone = (before === '') !== (now === '');
    // A voice that got its name is no other layout: all that stood under the one stands under the other.
    const isApart = usual.get(before) !== now || [...usual].some(([label, other]) => other === now && label !== before);
    return isAlone || isApart || isDeeper;
  });
  return moved.length * 2 > placed.length;
}

/** For each line the last line before it that heads a list, such as `**[[Ana Silva]]**`; empty under the region's own heading. */
export function labelsOf(lines: readonly string[]): readonly string[] {
  let label = '';
  let hasHeading = false;
  return lines.map((line) => {
    const isHeading = headingLevel(line) > 0;
    if (isHeading && !hasHeading) [hasHeading, label] = [true, ''];
    else if (isLabel(line)) label = line.trim();
    return label;
  });
}

/** Text at the margin that is neither a list line nor a quotation. */
export function isLabel(line: string): boolean {
  return /^[^\s>]/u.test(line) && !isItemLine(line);
}
