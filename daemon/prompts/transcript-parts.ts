/** A transcript as material for a language model: lines of data, in parts that follow the topics and fit a budget. Pure. */
import type { Segment } from '#schemas/transcript';
import { estimateTokens } from './estimate-tokens.ts';

export interface TopicSpan {
  readonly startSeconds: number;
}

/**
 * One JSON object for each segment: a quotation mark, a line end or a closing tag that was said cannot end the data,
 * and an id that was said stays inside the text.
 */
export function segmentLine({ id, text }: Segment, speaker: string): string {
  return JSON.stringify({ id, speaker, text }).replace(/[<>&\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Segments in order, in parts of at most `budget` tokens. Whole topics stay together where they fit; a long one is cut between
 * segments; a segment that alone is too long is a part of its own, cut short.
 */
export function partsOf(segments: readonly Segment[], topics: readonly TopicSpan[], lineOf: (segment: Segment) => string, budget: number): string[][] {
  const parts: string[][] = [];
  let part: string[] = [];
  let size = 0;
  const close = (): void => {
    if (part.length > 0) parts.push(part);
    [part, size] = [[], 0];
  };
  for (const topic of byTopic(segments, topics)) {
    const lines = topic.map((segment) => cutLine(segment, lineOf, budget));
    const costs = lines.map((line) => estimateTokens(line) + 1);
    const cost = costs.reduce((sum, one) => sum + one, 0);
    if (size > 0 && size + cost > budget) close();
    for (const [index, line] of lines.entries()) {
      if (size > 0 && size + costs[index]! > budget) close();
      part.push(line);
      size += costs[index]!;
    }
  }
  close();
  return parts;
}

function byTopic(segments: readonly Segment[], topics: readonly TopicSpan[]): Segment[][] {
  const starts = topics.map(({ startSeconds }) => startSeconds).filter((second) => second > 0).sort((one, other) => one - other);
  const groups: Segment[][] = [[]];
  let next = 0;
  for (const segment of segments) {
    let isNew = false;
    while (next < starts.length && segment.startSeconds >= starts[next]!) {
      next += 1;
      isNew = true;
    }
    if (isNew) groups.push([]);
    groups.at(-1)!.push(segment);
  }
  return groups.filter((group) => group.length > 0);
}

function cutLine(segment: Segment, lineOf: (segment: Segment) => string, budget: number): string {
  const line = lineOf(segment);
  if (estimateTokens(line) + 1 <= budget) return line;
  // One token is at least one character, so this is short enough whatever the script.
  const room = Math.max(0, budget - estimateTokens(lineOf({ ...segment, text: '' })) - 8);
  return lineOf({ ...segment, text: segment.text.slice(0, room).toWellFormed() });
}
