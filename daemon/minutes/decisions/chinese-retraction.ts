/** What a Chinese retraction takes back: 那不换了, 周四不停了, 五个那句划掉, 刚才说的不算. */
import { sharedCount } from '../language/words.ts';
import type { Candidate } from './candidate.ts';
import { hasOtherValue, isReplacing } from './chinese-replacement.ts';

const negation = /(?:不|别|甭)(?!过|是|错|超|同|然|如|论|只|够|好|少|仅|光|限|低|管|至|得不|行|一定|对)/;

export function isNegatedChinese(text: string): boolean {
  return negation.test(text.split('，')[0]!.replace(/要不要|用不用|是不是|能不能|要不(?=.)/g, ''));
}

/** 别搬了 says another thing than 搬到城南, and 改成七天 another than 保留三十天, whatever words they share. */
export function saysOtherwise(said: string, { wordings }: Candidate): boolean {
  const isNegated = isNegatedChinese(said);
  if (wordings.every(({ text }) => isNegatedChinese(text) !== isNegated)) return true;
  return isReplacing(said) && wordings.every(({ text }) => hasOtherValue(said, text));
}

/** 也只能取消了 agrees with 把活动取消了. */
const undoing = /取消|撤|砍|停|不/;
const firm = 0.7;

/** The candidate that its words share most with, the firmer one of two; where they only point back (刚才说的不算), the last firm one. */
export function chineseTarget(made: readonly Candidate[], text: string, stems: ReadonlySet<string>, strength: number): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  const verb = undoing.exec(text)?.[0];
  for (const candidate of made) {
    if (strength < firm && verb !== undefined && candidate.wordings.some((wording) => wording.text.includes(verb))) continue;
    // 好，不恢复了 agrees with 别花时间恢复了.
    if (strength < firm && isNegatedChinese(candidate.wordings[0]!.text)) continue;
    const shared = Math.min(3, sharedCount(stems, candidate.stems));
    const namesVerb = text.length <= 2 && !/^[做弄搞要]$/.test(text) && !isNegatedChinese(candidate.wordings[0]!.text) && candidate.wordings.some((wording) => wording.text.includes(text));
    const enough = strength >= firm ? shared >= 1 : shared >= 2 || namesVerb || (shared === 1 && (stems.size <= 2 || candidate.stems.size <= 2) && candidate.rank > 1);
    if (!enough) continue;
    const worth = shared + (candidate.rank > 1 ? 1.5 : 0) + Math.min(1, candidate.agreed.size) + (isSettled(candidate) ? 1 : 0);
    if (worth >= most) [best, most] = [candidate, worth];
  }
  if (best !== undefined || strength < firm) return best;
  return made.findLast((candidate) => isSettled(candidate)) ?? made.findLast((candidate) => candidate.rank > 1) ?? made.findLast((candidate) => candidate.agreed.size > 0);
}

function isSettled({ rank, context }: Candidate): boolean {
  return rank >= 5 || context.has('settled in words');
}
