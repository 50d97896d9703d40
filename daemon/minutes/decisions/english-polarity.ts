/** Whether two English statements say the opposite of each other: `ship the beta on Monday` and `we do not ship on Monday`. */
import { rememberRecent } from '../../correction/language/remember-recent.ts';
import { contentStems } from '../language/words.ts';

/** What turns round the words behind it: `no Node upgrade`, `drop the old reader`, `CSV instead of Excel`. */
const negators = new Set('not no never without cannot nobody nothing neither nor against drop drops dropping remove removes removing scrap scrapping cancel cancels delete deletes ditch retire skip skips skipping kill instead rather'.split(' '));
/** `Not only`, `no later than`, `not before`, `not until` limit, they do not deny; `rather` alone prefers. */
const limits = new Set('only just before until later more earlier least than longer sooner'.split(' '));
const needsFollower: Readonly<Record<string, string>> = { instead: 'of', rather: 'than' };
const boundaries = new Set([',', ';', ':', 'but', 'and', 'until', 'unless', 'because', 'so', 'if', 'when', 'while']);
/** `Algolia is out`, `the trip is off`: the verb denies what stands before it. */
const denied = /^(?:[^,;]{2,60}?) (?:is|are|was|were|stays?|goes) (?:now |then |all |definitely )?(?:out(?: again)?|off(?: the table)?(?: again)?|gone|dead|history|cancelled|a no)$/i;

const mostRecent = 500;

/** The content words of a statement, and whether each is denied. A statement is held against all that are still open. */
const polarities = rememberRecent(mostRecent, (text): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  const words = text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?|\d+|[,;:]/g) ?? [];
  let isDenied = denied.test(text);
  for (const [at, word] of words.entries()) {
    if (boundaries.has(word)) {
      isDenied = false;
      continue;
    }
    for (const stem of contentStems(word, 'en')) if (!found.has(stem)) found.set(stem, isDenied);
    const next = words[at + 1] ?? '';
    const follower = needsFollower[word];
    if (negators.has(word) && (follower === undefined ? !limits.has(next) : next === follower)) isDenied = !isDenied;
  }
  return found;
});

/** Most of the words that both say are denied in one of them only. */
export function isOpposite(one: string, other: string): boolean {
  const [first, second] = [polarities(one), polarities(other)];
  let shared = 0;
  let differing = 0;
  for (const [stem, isDenied] of first) {
    const there = second.get(stem);
    if (there === undefined) continue;
    shared += 1;
    if (there !== isDenied) differing += 1;
  }
  return differing * 2 > shared;
}
