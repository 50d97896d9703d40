/**
 * Numbers of which one lends another what that lacks: `two or three million euros`, 三到五百万. They stand in digits together or not at all, since
 * `two or €3 million` is what nobody said. Pure.
 */
import type { Edit } from '../line.ts';

/** A number at its place; `to` is null where it is left in words. */
export interface SaidNumber {
  readonly start: number;
  readonly end: number;
  readonly to: string | null;
}

/** The edits of numbers in order of place: of those that are joined, all are written, or none. */
export function editsTogether<Said extends SaidNumber>(numbers: readonly Said[], isJoined: (one: Said, next: Said) => boolean, isClear: (one: Said, next: Said) => boolean): Edit[] {
  return joinedTo(numbers, isJoined)
    .filter((group) => group.length === 1 || group.every((number, index) => number.to !== null && (index === 0 || isClear(group[index - 1]!, number))))
    .flatMap((group) => group.flatMap(({ start, end, to }) => (to === null ? [] : [{ start, end, to }])));
}

function joinedTo<Said extends SaidNumber>(numbers: readonly Said[], isJoined: (one: Said, next: Said) => boolean): Said[][] {
  const groups: Said[][] = [];
  for (const number of numbers) {
    const group = groups.at(-1);
    if (group !== undefined && isJoined(group.at(-1)!, number)) group.push(number);
    else groups.push([number]);
  }
  return groups;
}

/** `two, three hundred` is a guess that rises in a small step; `number one, ten percent` is none. */
export function isSmallStep(from: number, to: number): boolean {
  return from <= to && to <= 2 * from;
}
