/** Numbers of pull requests and issues in digits, as the minutes read them: `issue three hundred ninety eight` → `issue 398`, 三百九十八号 issue → `issue 398`. Pure. */
import type { Edit } from '../line.ts';
import { findChineseReferences } from '../references/chinese-references.ts';
import { findEnglishReferences } from '../references/english-references.ts';

const hint = /request|\bp\.? ?r|\bMR|issue|ticket|bug|请求|工单|缺陷|问题/iu;
/** A number in Chinese before a noun in Latin letters. */
const before = /^(?:第)?([零〇一二两三四五六七八九十百千万\d]+)\s?号?的?\s*(PR|MR|issue)$/iu;

export function referenceEdits(text: string): Edit[] {
  if (!hint.test(text)) return [];
  return [...findEnglishReferences(text), ...findChineseReferences(text)].flatMap(({ start, end, number }): Edit[] => {
    if (number === undefined || /^\d+$/u.test(text.slice(number.start, number.end))) return [];
    const turned = before.exec(text.slice(start, end));
    return [turned === null ? { start: number.start, end: number.end, to: number.digits } : { start, end, to: `${turned[2]!} ${number.digits}` }];
  });
}
