/** Topic boundaries where the vocabulary changes: TextTiling (Hearst 1997) over blocks of sentences. */
import type { Sentence } from '../meeting.ts';
import { contentStems, isFunctionWord } from '../language/words.ts';

const blockSentences = 20;
/** A topic is at least this many sentences long. */
const shortestTopic = 30;

/** Indices (into `sentences`) at which a new topic begins; none for a short stretch. */
export function cohesionBoundaries(sentences: readonly Sentence[]): number[] {
  if (sentences.length < 2 * shortestTopic) return [];
  const stems = sentences.map((sentence) => [...contentStems(sentence.core, sentence.language)].filter((word) => !isFunctionWord(word)));
  const gaps: { at: number; similarity: number }[] = [];
  for (let at = blockSentences; at <= sentences.length - blockSentences; at += 2) {
    gaps.push({ at, similarity: cosine(counts(stems, at - blockSentences, at), counts(stems, at, at + blockSentences)) });
  }
  const depths = gaps.map((gap, index) => ({ at: gap.at, depth: depthAt(gaps, index) }));
  const mean = depths.reduce((sum, gap) => sum + gap.depth, 0) / Math.max(1, depths.length);
  const deviation = Math.sqrt(depths.reduce((sum, gap) => sum + (gap.depth - mean) ** 2, 0) / Math.max(1, depths.length));
  const chosen: number[] = [];
  for (const { at } of depths.filter((gap) => gap.depth > mean + deviation).sort((a, b) => b.depth - a.depth || a.at - b.at)) {
    const isApart = at >= shortestTopic && sentences.length - at >= shortestTopic && chosen.every((other) => Math.abs(other - at) >= shortestTopic);
    if (isApart) chosen.push(at);
    if (chosen.length >= 60) break;
  }
  return chosen.sort((a, b) => a - b);
}

function counts(stems: readonly (readonly string[])[], from: number, to: number): Map<string, number> {
  const result = new Map<string, number>();
  for (let at = from; at < to; at += 1) for (const stem of stems[at]!) result.set(stem, (result.get(stem) ?? 0) + 1);
  return result;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [stem, count] of a) product += count * (b.get(stem) ?? 0);
  const norm = (vector: ReadonlyMap<string, number>) => Math.sqrt([...vector.values()].reduce((sum, count) => sum + count * count, 0));
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

/** How far similarity falls from the peaks on either side, looked for within a bounded distance. */
function depthAt(gaps: readonly { similarity: number }[], index: number): number {
  const here = gaps[index]!.similarity;
  const peak = (step: number) => {
    let best = here;
    for (let seen = 1; seen <= 15; seen += 1) {
      const similarity = gaps[index + step * seen]?.similarity ?? -1;
      if (similarity < best - 0.02) break;
      best = Math.max(best, similarity);
    }
    return best;
  };
  return peak(-1) + peak(1) - 2 * here;
}
