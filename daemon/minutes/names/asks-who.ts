/** `And who signs on your side?`: a name that answers it is nobody's address. */
import type { Sentence } from '../meeting.ts';

const asks = /\b(?:who|whose|whom|which (?:of|person|colleague|one of))\b|谁|哪位|哪一位|哪个人/i;

export function asksWho({ isQuestion, clean }: Pick<Sentence, 'isQuestion' | 'clean'>): boolean {
  return isQuestion && asks.test(clean);
}
