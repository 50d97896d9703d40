/** Words that tell two things of one kind apart: where one was said, the other is another thing. Pure. */
import type { Language } from '../../minutes/language/script.ts';

const english = 'old new|old current|previous current|east west|north south|left right|first second|first last|full empty|public private|private office|internal external|upper lower|morning evening|short long|small big|small large|early late|cheap expensive|same different|monthly quarterly|monthly yearly|weekly daily|weekly monthly|inside outside';
const chinese = '旧 新|老 新|东边 西边|南边 北边|左边 右边|第一 第二|满 空|长 短|按月 按季度|按月 按年';

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

/** 老 of 老师 and 长 of 校长 tell nothing apart. */
const fixed = /老[师板王李张陈]|重新|最新|更新|新增|[校会部组班]长|长期|满意|空间|空调/gu;

export function hasWord(text: string, word: string, language: Language): boolean {
  if (language === 'zh') return text.replace(fixed, ' ').includes(word);
  return new RegExp(`\\b${word}\\b`, 'iu').test(text);
}
