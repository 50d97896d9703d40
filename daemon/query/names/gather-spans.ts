/** Pure: single readings of words put together as spans, each with all whom it may mean. */
import type { How } from './candidate-lists.ts';
import type { NameSpan } from './find-names.ts';
import type { Candidate, NameKind } from './name-book.ts';
import type { Token } from './name-tokens.ts';

/** One way to read a stretch of words as one kind of name. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly candidates: readonly Candidate[];
  readonly how: How;
  readonly cost: number;
  /** From the first token to before the second. */
  readonly tokens: readonly [number, number];
  readonly isPossessive: boolean;
}

/** What makes two words one: atlas-ui is not atlas. A slash does not: `atlas/beacon` are two. */
const joints = /^[-_.'’@‐‑]$/u;

/** By place, the longest first, then the surest. */
export function gatherSpans(readings: readonly Reading[], text: string, tokens: readonly Token[]): NameSpan[] {
  const standing = withoutPartsOfCompounds(readings, text, tokens);
  const places = Map.groupBy(standing, ({ start, end, kind, isPossessive }) => `${start} ${end} ${kind} ${isPossessive}`);
  return [...places.values()]
    .flatMap((place) => spansOf(place, text))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.cost - b.cost || compare(a.kind, b.kind));
}

/** One span per cost: a last name is a worse reading than a login, and whoever parses may need either. Of slips the nearest alone. */
function spansOf(place: readonly Reading[], text: string): NameSpan[] {
  const spans: NameSpan[] = [];
  const given = new Set<string>();
  const sorted = place.toSorted((a, b) => a.cost - b.cost);
  const nearest = sorted.find(({ how }) => how === 'slip')?.cost;
  for (const [cost, readings] of Map.groupBy(sorted, (reading) => reading.cost)) {
    const kept = readings.filter(({ how }) => how !== 'slip' || cost === nearest);
    const candidates = kept.flatMap((reading) => reading.candidates.filter(({ id }) => !given.has(id) && given.add(id)));
    const [first] = kept;
    if (first === undefined || candidates.length === 0) continue;
    const { start, end, kind, how, isPossessive } = first;
    spans.push({ start, end, kind, candidates, how, cost, said: text.slice(start, end), ...(isPossessive ? { possessive: true } : {}) });
  }
  return spans;
}

/** `atlas` in `atlas-ui` is a reading only where nothing is called atlas-ui, and then a worse one. */
function withoutPartsOfCompounds(readings: readonly Reading[], text: string, tokens: readonly Token[]): Reading[] {
  const covered = new Set<number>();
  for (const { tokens: [from, to], cost } of readings) if (cost < 2) for (let joint = from + 1; joint < to; joint += 1) covered.add(joint);
  return readings.flatMap((reading) => {
    const [from, to] = reading.tokens;
    const cuts = [from, ...(reading.isPossessive ? [] : [to])].filter((at) => isJoint(at, text, tokens));
    if (cuts.some((at) => covered.has(at))) return [];
    return cuts.length > 0 ? [{ ...reading, cost: reading.cost + 1 }] : [reading];
  });
}

/** Do the tokens before and at the number belong to one word? */
function isJoint(at: number, text: string, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  return before !== undefined && after !== undefined && before.isWord && after.isWord && joints.test(text.slice(before.end, after.start));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
