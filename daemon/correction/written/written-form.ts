/**
 * What was said as people write it down: numbers, capitals, the spelling of known names, full stops. The words stay those that were said; what
 * the model wrote is kept by the caller. Pure.
 */
import { applyEdits, type Line } from '../line.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { chineseNumberEdits } from './chinese-numbers.ts';
import { englishNumberEdits } from './english-numbers.ts';
import { referenceEdits } from './references-written.ts';
import { registeredSpelling } from './registered-spelling.ts';
import { caseEdits, fullStopEdits, type Place } from './sentence-case.ts';

const han = /\p{Script=Han}/u;

export function writtenForm(vocabulary: Vocabulary): (line: Line, place: Place) => Line {
  const spelling = registeredSpelling(vocabulary);
  return (line, place) => {
    const { language } = line;
    const isEnglish = /^en/iu.test(language);
    const hasHan = han.test(line.text);
    if (!isEnglish && !hasHan) return line;
    // References first: their numbers are said in more ways than amounts are.
    let result = applyEdits(line, referenceEdits(line.text));
    if (isEnglish) result = applyEdits(result, englishNumberEdits(result.text));
    if (hasHan) result = applyEdits(result, chineseNumberEdits(result.text));
    result = applyEdits(result, spelling.edits(result.text));
    if (isEnglish) result = applyEdits(result, caseEdits(result.text, place, spelling.isWrittenSmall));
    return applyEdits(result, fullStopEdits(result.text, place, language));
  };
}
