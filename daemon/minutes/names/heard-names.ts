/** Names that the meeting itself gives, for people whom no registry knows: introductions and forms of address. */
import { isFunctionWord } from '../language/words.ts';
import { familyName } from './family-names.ts';

const capital = String.raw`(\p{Lu}\p{Ll}{1,20})`;
const english: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:[Tt]his is|[Mm]y name(?: is|'s)|I'm|I am)\s+${capital}(?=[.,!?]|\s+(?:and|from|here|speaking|let)\b|\s*$)`, 'gu'),
  new RegExp(String.raw`(?:^|[.!?]\s+)${capital},\s+(?:how|what|can|could|would|will|do|did|are|have|please|when|where|why|any)\b`, 'gu'),
  new RegExp(String.raw`\b(?:[Tt]hank you|[Tt]hanks),?\s+${capital}(?=[.,!]|\s*$)`, 'gu'),
  new RegExp(String.raw`(?:^|[.!?]\s+)${capital} (?:here|speaking)(?=[.,!]|\s*$)`, 'gu'),
];
const chinese: readonly RegExp[] = [
  new RegExp(String.raw`(?:我是|我叫|我的名字是)(${familyName}\p{Script=Han}{1,2})(?=[，。,.！!\s]|$)`, 'gu'),
  new RegExp(String.raw`(?:^|[。！？\s])(${familyName}\p{Script=Han}{1,2})[，,](?=你|请|麻烦|能)`, 'gu'),
  new RegExp(String.raw`谢谢(${familyName}\p{Script=Han}{1,2})(?=[，。,.！!]|$)`, 'gu'),
];
const noNames = new Set('okay yes yeah sure right also great morning everyone everybody guys folks sorry team anyway alright fine listen look today tomorrow again all perfect cool nice hello there ladies gentlemen true correct exactly ready afraid glad happy done finished back monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december first second finally next however maybe perhaps english german french chinese'.split(' '));

/** In order of first hearing. */
export function heardNames(texts: Iterable<string>): string[] {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}])\p{Ll}{2,20}(?![\p{L}])/gu)) words.add(word);
    for (const pattern of [...english, ...chinese]) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1]!;
        const lower = name.toLowerCase();
        if (!noNames.has(lower) && !isFunctionWord(lower) && !lower.endsWith('ly')) names.add(name);
      }
    }
  }
  // What the meeting also says without a capital is a word: `this is Check` names nobody.
  return [...names].filter((name) => !words.has(name.toLowerCase()));
}
