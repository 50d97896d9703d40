/** Which line of one version became which line of another, beyond the lines that are equal and in order. Pure. */
import { withoutMarks } from '../unclear-mark.ts';
import { addTo } from './add-to.ts';
import type { Alignment } from './align-lines.ts';
import { citation, itemKeys } from './item-line.ts';
import { headingLevel, letterPairs, lineFields, similarity } from './line-fields.ts';

/** Comparisons by similarity in one region; beyond it lines are taken for removed and new. */
const MAX_COMPARISONS = 300_000;
/** In a longer stretch only the lines around the same place of it are compared: a turn stays near its time. */
const WINDOW = 120;
/** Likeness that is enough for a line which is the only one changed in its place. */
const ALONE = 0.25;

/**
 * Adds to `matches` (from `one` to `other`) the pairs that are the same line moved, ticked or reworded. Only lines of `one` that
 * `wanted` names are paired. Exact text first, then the same words, then headings, then the most similar in the same place.
 */
export function pairChanged(
  one: readonly string[],
  other: readonly string[],
  aligned: Alignment,
  wanted: (index: number) => boolean,
  least: number,
): Alignment {
  const matches = [...aligned];
  const taken = new Set(aligned.filter((place) => place !== null));
  const claim = (index: number, place: number): void => {
    matches[index] = place;
    taken.add(place);
  };
  const open = (): number[] => one.flatMap((line, index) => (matches[index] === null && line.trim() !== '' && wanted(index) ? [index] : []));
  for (const keyOf of [(line: string) => line, wordsOnly, itemOnly]) {
    const places = new Map<string, number[]>();
    if (open().length === 0) return matches;
    for (const [place, line] of other.entries()) if (!taken.has(place) && line.trim() !== '') addTo(places, keyOf(line), place);
    for (const index of open()) {
      const place = places.get(keyOf(one[index]!))?.shift();
      if (place !== undefined) claim(index, place);
    }
  }
  pairCited(one, other, open(), taken, claim);
  for (const { index, place } of similarPairs(one, other, aligned, open(), taken, least)) {
    if (matches[index] === null && !taken.has(place)) claim(index, place);
  }
  return matches;
}

/** Whatever the words became: cited by seconds by which no other line is. */
function pairCited(one: readonly string[], other: readonly string[], open: readonly number[], taken: ReadonlySet<number>, claim: (index: number, place: number) => void): void {
  const cited = (lines: readonly string[], indexes: Iterable<number>): Map<string, number[]> => {
    const places = new Map<string, number[]>();
    for (const index of indexes) {
      const key = citation(lines[index]!);
      if (key !== null) addTo(places, key, index);
    }
    return places;
  };
  const [lines, places] = [cited(one, one.keys()), cited(other, other.keys())];
  for (const index of open) {
    const key = citation(one[index]!) ?? '';
    const place = places.get(key)?.[0];
    if (place !== undefined && lines.get(key)?.length === 1 && places.get(key)?.length === 1 && !taken.has(place)) claim(index, place);
  }
}

function wordsOnly(line: string): string {
  const { words, check } = lineFields(withoutMarks(line));
  return check === null ? `\u0001${line}` : words;
}

/** The same item in another form: the name behind it gone, ticked, its date moved. */
function itemOnly(line: string): string {
  return itemKeys(line)[0] ?? `\u0001${line}`;
}

interface Candidate {
  readonly index: number;
  readonly place: number;
  readonly score: number;
}

/** Best first. A heading is a heading of its level whatever it says. */
function similarPairs(one: readonly string[], other: readonly string[], aligned: Alignment, open: readonly number[], taken: ReadonlySet<number>, least: number): Candidate[] {
  const candidates: Candidate[] = [];
  let comparisons = 0;
  const bounds = anchorsAround(aligned, other.length);
  const pairs = remember(letterPairs);
  for (const index of open) {
    const [from, to] = bounds(index);
    comparisons += to - from;
    if (comparisons > MAX_COMPARISONS) break;
    const enough = isAlone(aligned, one, index) && countText(other, from, to) === 1 ? Math.min(least, ALONE) : least;
    for (let place = from; place < to; place++) {
      if (taken.has(place) || other[place]!.trim() === '') continue;
      const [level, otherLevel] = [headingLevel(one[index]!), headingLevel(other[place]!)];
      const score = level !== otherLevel ? 0 : level > 0 ? 1 : similarity(pairs(one[index]!), pairs(other[place]!));
      if (score >= enough) candidates.push({ index, place, score });
    }
  }
  return candidates.sort((left, right) => right.score - left.score || left.index - right.index || left.place - right.place);
}

/** True when no line with text next to this one is without a match: what stands in its place is most likely what became of it. */
function isAlone(aligned: Alignment, one: readonly string[], index: number): boolean {
  const stops = (step: number): boolean => {
    let next = index + step;
    while (next in one && one[next]!.trim() === '') next += step;
    return !(next in one) || aligned[next] !== null;
  };
  return stops(-1) && stops(1);
}

function countText(lines: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (lines[index]!.trim() !== '') count++;
  return count;
}

function remember<Result>(compute: (line: string) => Result): (line: string) => Result {
  const known = new Map<string, Result>();
  return (line) => {
    const result = known.get(line) ?? compute(line);
    known.set(line, result);
    return result;
  };
}

/** The stretch of `other` between the matches before and after a line of `one`. */
function anchorsAround(aligned: Alignment, otherLength: number): (index: number) => readonly [number, number] {
  const before: number[] = [];
  let last = 0;
  for (const place of aligned) {
    before.push(last);
    if (place !== null) last = place + 1;
  }
  const after = new Array<number>(aligned.length);
  let next = otherLength;
  for (let index = aligned.length - 1; index >= 0; index--) {
    after[index] = next;
    next = aligned[index] ?? next;
  }
  return (index) => narrow(index, aligned, [before[index] ?? 0, after[index] ?? otherLength]);
}

function narrow(index: number, aligned: Alignment, [from, to]: readonly [number, number]): readonly [number, number] {
  if (to - from <= 2 * WINDOW) return [from, to];
  let first = index;
  while (first > 0 && aligned[first - 1] === null) first--;
  let end = index + 1;
  while (end < aligned.length && aligned[end] === null) end++;
  const middle = from + Math.floor(((index - first) * (to - from)) / (end - first));
  return [Math.max(from, middle - WINDOW), Math.min(to, middle + WINDOW)];
}
