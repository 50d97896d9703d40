/** How Chinese words are used: by the characters around them in the same clause. Pure. */
import { toSimplified } from '../../../correction/language/chinese-traditional.ts';
import { clausesOf } from '../evidence.ts';
import { chineseWords } from './meanings.ts';
import type { Aspect, WordUse } from './word-uses.ts';

const negator = /不|没|未|别|无|勿|拒/gu;
const harmless = /不过|不错|差不多|没问题|没意见|不好意思|不仅|不但|不只|(\p{Script=Han})[不没]\1|不久|要不(?!要)/gu;
/** 修好了, 降到了, 寄给媒体了 */
const doneAfter = /^(?:完|好|过|到|给|成|掉|妥|走|回)?了|^过(?!来|去)|^(?:完成|完毕)|^(?:完|好|妥)(?:了|$)/u;
const doneBefore = /已经?|刚刚?|早就/u;
const aheadBefore = /将|会(?!议)|要(?!求)|打算|计划|准备|想|希望|需要|得(?=\p{Script=Han})|去|来|再|等|先|请|让|让|尽快|明[天早晚]|下周|下个?月|今[晚天]|月底|周[一二三四五六日]|那就/u;
const possibleBefore = /可能|也许|或许|可以|能|如果|万一|要是|应该|建议|要不(?!要)/u;

/** Words before a verb that leave a negator to it: 不打算取消. */
const helping = /[不没未无]|^(?:打算|计划|准备|想|需要|要求|希望|可以|觉得|认为|应该|必须|建议|提议|愿意|继续|开始|使用)$/u;

/** How many characters around a word are looked at. */
const REACH = 24;

/** Every word of the table of meanings that stands in a text. Longer words hide those inside them. */
export function chineseUses(text: string): WordUse[] {
  return clausesOf(toSimplified(text)).flatMap(usesInClause);
}

function usesInClause(clause: string): WordUse[] {
  const uses: WordUse[] = [];
  let at = 0;
  // A negator, or 已经, is of the verb that comes next.
  let since = 0;
  while (at < clause.length) {
    const word = chineseWords.get(clause[at]!)?.find((one) => clause.startsWith(one, at));
    if (word === undefined) {
      at += 1;
      continue;
    }
    const before = clause.slice(Math.max(0, at - REACH), at);
    const own = clause.slice(Math.max(since, at - REACH), at);
    const after = clause.slice(at + word.length, at + word.length + REACH);
    uses.push({ word, key: word, isDenied: isDenied(own), aspect: aspectOf(before, own, word, after) });
    at += word.length;
    if (word.length > 1 && !helping.test(word)) since = at;
  }
  return uses;
}

function isDenied(before: string): boolean {
  return (before.slice(-8).replace(harmless, '').match(negator)?.length ?? 0) % 2 === 1;
}

function aspectOf(before: string, own: string, word: string, after: string): Aspect {
  if (doneBefore.test(own) || doneAfter.test(after) || /[完好到了]$/u.test(word) || after.endsWith("了")) return possibleBefore.test(before) || /^要|将|快/u.test(before.slice(-2)) ? 'possible' : 'done';
  if (/(?:在|正在|还在)$/u.test(before)) return 'ongoing';
  if (possibleBefore.test(before)) return 'possible';
  if (/吧[。！，]?$/u.test(after)) return 'ahead';
  return aheadBefore.test(before) ? 'ahead' : 'now';
}
