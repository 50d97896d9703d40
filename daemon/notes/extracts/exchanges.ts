/** Questions with all that was said to them: for interviews, where the answer matters more than that there was one. Pure. */
import type { Turn } from '../turns.ts';

export interface Asked {
  readonly text: string;
  readonly citations: readonly string[];
}

export interface Exchange extends Asked {
  readonly askedBy: string;
  /** What others said until the next question, paragraph by paragraph. */
  readonly answers: readonly Turn[];
}

/**
 * Questions in order of time. An answer goes on until the next question, also one that is none of these, or until the one who asked says more than "I see" after it; of
 * questions asked in one breath the last has the answer. A question whose segment is not there is left out. `turns` in order.
 */
export function exchangesOf(questions: readonly Asked[], turns: readonly Turn[]): readonly Exchange[] {
  const placeOf = new Map(turns.flatMap(({ segmentIds }, index) => segmentIds.map((id) => [id, index] as const)));
  const placed = questions
    .map(({ text, citations }) => ({ text, citations, at: placeOf.get(citations[0] ?? '') ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return placed.map(({ text, citations, at }, index) => {
    const askedBy = turns[at]?.speaker ?? '';
    const next = placed[index + 1]?.at ?? turns.length;
    return { text, citations, askedBy, answers: answersIn(turns.slice(at + 1, next), askedBy) };
  });
}

function answersIn(turns: readonly Turn[], askedBy: string): readonly Turn[] {
  const first = turns.findIndex(({ speaker }) => speaker !== askedBy);
  if (first < 0) return [];
  const end = turns.findIndex(({ speaker, text }, index) => index > first && (speaker === askedBy ? !isNod(text) : /[?？]$/u.test(text)));
  return turns.slice(first, end < 0 ? turns.length : end).filter(({ speaker }) => speaker !== askedBy);
}

/** "Okay, I see.", "嗯，明白。": does not end what the other is saying. */
function isNod(text: string): boolean {
  const length = (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2 + (text.match(/[\p{Script=Latin}\p{N}']+/gu)?.length ?? 0);
  return length <= 4;
}
