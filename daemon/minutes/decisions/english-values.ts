/** Another value for the same thing: `the bus leaves at seven`, later `then it leaves at eight`. */
import type { Spoken } from '../acts/read-acts.ts';
import { rememberRecent } from '../../correction/language/remember-recent.ts';
import { contentStems } from '../language/words.ts';

const cardinal = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|\\d+(?:[.,]\\d+)*)';
const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|\\d+(?:st|nd|rd|th))';
const kinds: readonly RegExp[] = [
  new RegExp(`(?<!the )\\b${cardinal}(?:[ -](?:and )?${cardinal})*\\b(?![ -]${ordinal})`, 'g'),
  new RegExp(`(?<=\\bthe |^)(?:(?:twenty|thirty)[ -])?${ordinal}\\b`, 'g'),
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/g,
  /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/g,
];

const mostRecent = 500;

/** What a text names, kind by kind. */
const valuesOf = rememberRecent(mostRecent, (text) => {
  const lower = text.toLowerCase().replaceAll(' and ', ' ');
  return kinds.map((kind): readonly string[] => lower.match(kind) ?? []);
});

/** Both name a number, a day or a month, and not the same. */
export function hasOtherValue(one: string, other: string): boolean {
  const theirs = valuesOf(other);
  return valuesOf(one).some((first, kind) => {
    const second = theirs[kind]!;
    return first.length > 0 && second.length > 0 && !first.some((value) => second.includes(value));
  });
}

/** `Ten then` has no word beside its value. */
export const wordsBesideValues = rememberRecent(mostRecent, (text) => contentStems(kinds.reduce((rest, kind) => rest.replace(kind, ' '), text.toLowerCase()), 'en').size);

const trouble = /^(?:(?:oh|uh|um|hm+|ah|ugh|well|sorry|and|but|yeah|okay|so) ?,? ?)*(?:wait|hang on|hold on|just a (?:second|moment)|not so fast|sorry|actually|except|thinking about it|on second thoughts?|(?:tiny|small|one) (?:snag|problem|thing)|late question|i stand corrected|forget|scratch|change of plan|correction)\b/i;
const startled = /\b(?:wait|sorry|actually|oh|um|uh|hm|no|hang on)\b/;

/** Somebody has stopped the others after the sentence `from`: `hang on, the school only opens at half past`. */
export function isReopened(spoken: readonly Spoken[], from: number, index: number): boolean {
  return spoken.slice(from + 1, index + 1).some(({ sentence, reply }) => reply.disagrees || trouble.test(sentence.coreLower) || startled.test(sentence.opener) || /^(?:oh|uh|um|hmm?|hang on|sorry|wait|actually)\b/i.test(sentence.said));
}
