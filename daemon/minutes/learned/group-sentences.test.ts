import { describe, expect, it } from '@jest/globals';
import { readDialogue } from './dialogue.ts';
import type { Candidate } from './group-sentences.ts';
import { groupSentences } from './group-sentences.ts';
import { longTranscript, spokenOf } from './long-meeting.ts';
import type { ItemKind } from './score-sentences.ts';
import { viewOf } from './sentence-view.ts';

/** A meeting of small talk in which only the given sentences are probable. */
function candidates(kind: ItemKind, probable: Readonly<Record<number, number>>): Candidate[] {
  const views = spokenOf(longTranscript(200, [])).map((spoken) => viewOf(spoken, new Set()));
  const none = new Float64Array(views.length);
  const some = Float64Array.from(none, (_, at) => probable[at] ?? 0);
  const probabilities = kind === 'decision' ? { decision: some, action: none } : { decision: none, action: some };
  return groupSentences({ views, dialogue: readDialogue(views), probabilities }, kind);
}

const best = (found: readonly Candidate[]) => found.reduce((most, one) => (one.support > most.support ? one : most)).sentences;

describe('what is said over several sentences', () => {
  it('is one decision, which cites moments of the talk that lie apart', () => {
    expect(best(candidates('decision', { 100: 0.6, 101: 0.5, 102: 0.5, 105: 0.4, 109: 0.3 }))).toEqual([100, 105, 109]);
  });

  it('is cited at four places at most, the most probable ones', () => {
    expect(best(candidates('decision', { 92: 0.2, 96: 0.3, 100: 0.6, 104: 0.4, 108: 0.5 }))).toEqual([96, 100, 104, 108]);
  });

  it('is cited only where it is probable next to the best sentence', () => {
    expect(best(candidates('decision', { 100: 0.6, 106: 0.05 }))).toEqual([100]);
  });

  it('is never cited for two decisions, nor what is beside it', () => {
    const cited = candidates('decision', Object.fromEntries(Array.from({ length: 60 }, (_, at) => [60 + at, 0.2 + (at % 7) / 20]))).flatMap(({ sentences }) => sentences);
    const rising = cited.sort((a, b) => a - b);
    expect(rising.length).toBeGreaterThan(8);
    for (const [at, index] of rising.slice(1).entries()) expect(index - rising[at]!).toBeGreaterThan(1);
  });

  it('is several tasks when they are handed out a few sentences apart', () => {
    expect(candidates('action', { 100: 0.6, 106: 0.6 }).map(({ head }) => head)).toEqual([100, 106]);
  });
});
