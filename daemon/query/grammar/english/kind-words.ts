/** How English asks for several kinds of things at once: `PRs and issues`, `everything`, `what's open`. */
import type { Anything, KindWords } from '../several-kinds.ts';

const items = ['tasks', 'questions', 'decisions', 'risks'];
const kinds = ['PRs', 'issues', ...items, 'commits', 'meetings'];

/** What a question may begin with, before `what`. */
const opening = String.raw`^\s*(?:(?:so|and|hey|ok|okay|hi|well|please)[, ]+)*`;

const anything: readonly Anything[] = [
  // Meetings happen; what else happened on a day is not said by that word alone.
  { pattern: /\b(?:everything|anything|all (?:the )?(?:things|stuff)|stuff)\b(?!.*\b(?:happen|occur|took place))/iu, put: (noun) => noun, kinds },
  { pattern: new RegExp(String.raw`${opening}what(?:'s|’s| is| are|s)\s`, 'iu'), put: (noun) => `which ${noun} are `, kinds },
  // What came out of a meeting is what was raised there.
  { pattern: new RegExp(String.raw`${opening}what(?=\s+(?:came|comes)\s)`, 'iu'), put: (noun) => `which ${noun}`, kinds: items },
  { pattern: new RegExp(String.raw`${opening}what(?!.*\b(?:not|never)\b|.*n['’]t\b)(?=\s+(?:(?:got|was|were|did|does|do)\s|(?:has|have)\s.*(?:ed|been|written|done|given)\b))`, 'iu'), put: (noun) => `which ${noun}`, kinds },
];

export const kindWords: KindWords = {
  nouns: 'PRs?|pull requests?|issues?|tickets?|bugs?|commits?|meetings?|decisions?|tasks?|action items?|todos?|questions?|risks?|blockers?|notes?',
  joints: String.raw`\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|as well as|plus|along with)\s+|\s*[&/+]\s*`,
  sums: /\b(?:in total|total|altogether|combined|together|overall|in all)\b/iu,
  anything,
};
