/**
 * Which lines of two versions are the same line: the lines that each version holds once, in the longest common order
 * (patience diff, Cohen), then what lies between them by the longest common subsequence. Blank lines follow their neighbours.
 * Linear in a note's length up to a logarithm, so that a transcript of a hundred thousand turns can be merged. Pure.
 */
import { LCS } from 'node-diff3';

/** For each line of `one` the index of the same line in `other`, or null. Indexes rise. */
export type Alignment = readonly (number | null)[];

/** Beyond this many pairs of lines between two anchors the rest is taken for changed. */
const MAX_PAIRS = 1_000_000;

export function alignLines(one: readonly string[], other: readonly string[]): Alignment {
  const matches = new Array<number | null>(one.length).fill(null);
  const text = { one: indexesOf(one, isText), other: indexesOf(other, isText) };
  const anchors = uniqueAnchors(one, other, text.one, text.other);
  for (const [left, right] of anchors) matches[left] = right;
  forEachGap(anchors, one.length, other.length, (gap) => {
    matchSubsequence(matches, one, other, within(text.one, gap.one), within(text.other, gap.other));
  });
  matchBlanks(matches, one, other);
  return matches;
}

type Pair = readonly [number, number];
interface Gap {
  readonly one: Pair;
  readonly other: Pair;
}

function isText(line: string): boolean {
  return line.trim() !== '';
}

function indexesOf(lines: readonly string[], wanted: (line: string) => boolean): number[] {
  return lines.flatMap((line, index) => (wanted(line) ? [index] : []));
}

function within(indexes: readonly number[], [from, to]: Pair): readonly number[] {
  return indexes.slice(lowerBound(indexes, from), lowerBound(indexes, to));
}

/** First position whose value is not below `value`, in rising numbers. */
function lowerBound(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function uniqueAnchors(one: readonly string[], other: readonly string[], inOne: readonly number[], inOther: readonly number[]): Pair[] {
  const places = new Map<string, number | null>();
  for (const index of inOther) places.set(other[index]!, places.has(other[index]!) ? null : index);
  const seen = new Map<string, number>();
  for (const index of inOne) seen.set(one[index]!, (seen.get(one[index]!) ?? 0) + 1);
  const pairs = inOne.flatMap((index): Pair[] => {
    const place = seen.get(one[index]!) === 1 ? places.get(one[index]!) : undefined;
    return place === undefined || place === null ? [] : [[index, place]];
  });
  return longestRising(pairs);
}

/** Longest subsequence of pairs whose second indexes rise (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const tailPairs: number[] = [];
  const previous: (number | null)[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    const pile = lowerBound(tails, place);
    previous.push(pile === 0 ? null : tailPairs[pile - 1]!);
    tails[pile] = place;
    tailPairs[pile] = index;
  }
  const chain: Pair[] = [];
  for (let index: number | null = tailPairs.at(-1) ?? null; index !== null; index = previous[index] ?? null) chain.push(pairs[index]!);
  return chain.reverse();
}

function forEachGap(anchors: readonly Pair[], oneLength: number, otherLength: number, visit: (gap: Gap) => void): void {
  let [one, other] = [0, 0];
  for (const [left, right] of [...anchors, [oneLength, otherLength] as Pair]) {
    if (left > one && right > other) visit({ one: [one, left], other: [other, right] });
    [one, other] = [left + 1, right + 1];
  }
}

function matchSubsequence(matches: (number | null)[], one: readonly string[], other: readonly string[], inOne: readonly number[], inOther: readonly number[]): void {
  if (inOne.length === 0 || inOther.length === 0 || inOne.length * inOther.length > MAX_PAIRS) return;
  let link: ReturnType<typeof LCS> | null = LCS(
    inOne.map((index) => one[index]!),
    inOther.map((index) => other[index]!),
  );
  for (; link !== null && link.buffer1index >= 0; link = link.chain) matches[inOne[link.buffer1index]!] = inOther[link.buffer2index]!;
}

/** Blank lines between two matched lines are matched in order. */
function matchBlanks(matches: (number | null)[], one: readonly string[], other: readonly string[]): void {
  const anchors = matches.flatMap((place, index): Pair[] => (place === null ? [] : [[index, place]]));
  const blanks = { one: indexesOf(one, (line) => !isText(line)), other: indexesOf(other, (line) => !isText(line)) };
  forEachGap(anchors, one.length, other.length, (gap) => {
    const free = within(blanks.other, gap.other);
    for (const [order, index] of within(blanks.one, gap.one).entries()) {
      const place = free[order];
      if (place !== undefined && one[index] === other[place]) matches[index] = place;
    }
  });
}
