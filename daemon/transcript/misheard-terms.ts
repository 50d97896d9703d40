/**
 * Terms of software work that English models mishear. Only what is no phrase of English stands on the left, so that
 * nothing is changed that somebody might have said. Pure.
 */
const misheard: readonly (readonly [RegExp, string])[] = [[/\b(p)(?:oll|ole|ool|ul|ll|aul)(?= requests?\b)/gi, 'ull']];

export function correctTerms(text: string): string {
  return misheard.reduce((corrected, [pattern, rest]) => corrected.replace(pattern, (_, initial: string) => initial + rest), text);
}
