/** Words that tell two things of one kind apart: where one was said, the other is another thing. Pure. */
import type { Language } from '../../minutes/language/script.ts';

const english = 'old new|old current|previous current|east west|north south|left right|first second|first last|full empty|public private|private office|internal external|upper lower|morning evening|short long|small big|small large|early late|cheap expensive|same different|monthly quarterly|monthly yearly|weekly daily|weekly monthly|inside outside';
const chinese = '旧 新|老 新|东 西|南 北|左 右|第一 第二|上一 下一|满 空|长 短|大 小|内 外|月 季度|月 年';

export type Contrast = readonly [string, string];
const pairsOf = (table: string): readonly Contrast[] =>
  table.split('|').flatMap((line) => {
    const [one = '', other = ''] = line.split(' ');
    return [[one, other], [other, one]] as const;
  });
const pairs: Readonly<Record<Language, readonly Contrast[]>> = { en: pairsOf(english), zh: pairsOf(chinese) };

/** Each contrast of which the text has the first word and not the second. */
export function contrastsIn(text: string, language: Language): readonly Contrast[] {
  return pairs[language].filter(([one, other]) => hasWord(text, one, language) && !hasWord(text, other, language));
}

/** 老 of 老师, 西 of 东西 and 大 of 大家 tell nothing apart. */
const fixed = /东西|老师|老板|大家|大概|大厅|小时|长期|会长|内容|年底|新用户|老用户|月份|[一二三四五六七八九十\d]月|个月/gu;

export function hasWord(text: string, word: string, language: Language): boolean {
  if (language === 'zh') return text.replace(fixed, ' ').includes(word);
  return new RegExp(`\\b${word}\\b`, 'iu').test(text);
}
