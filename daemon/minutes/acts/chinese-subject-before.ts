/** What the talk before a Chinese sentence is about: speech names its subject once, 那个语音弹幕用的人不到百分之一 … 砍了吧. */
import { contentStems, sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { subjectIn } from './chinese-subject.ts';
import type { Spoken } from './read-acts.ts';

/** How far back the subject may have been named. */
const reachSentences = 9;
const reachTurns = 6;

/** 那个语音弹幕……, 关于……, 这块……: words by which a speaker sets the subject of what follows. */
const sets = /^(?:那个|这个|这次|关于|至于|说到|下一个|还有)|^.{2,12}(?:这块儿?|这事儿?|这个事|的事儿?|那个|这个)/;
const asksChoice = /要不要|还是|多少|几[个天家份台点号月]|什么时候|哪[个家天儿里种]|啥$|叫什么|怎么(?:弄|定|办|排|分|搞)|放哪|存哪/;
/** Begins as an answer does. */
const answers = /^(?:那(?!个|边|块)|可是|但是|不过|对|换|也|还是|支持|同意|就|嗯|好)/;

export interface SubjectBefore {
  readonly subject: string;
  readonly sentence: Sentence;
  /** How plainly it was set, whatever its distance; above 0 where the sentence sets or asks for it. */
  readonly worth: number;
  /** The same, less for what fits the preference less. */
  readonly rank: number;
}

/** What of a subject may be used, as the caller sees it; null where nothing may. */
type Admits = (subject: string, spoken: Spoken) => string | null;
const admitsAll: Admits = (subject) => subject;

/** `prefers`: the subject that was set first and returned to (of a decision), or the latest one (of a task). */
export function subjectBefore(spoken: readonly Spoken[], index: number, prefers: 'first' | 'latest', admits: Admits = admitsAll): SubjectBefore | null {
  const { turn } = spoken[index]!.sentence;
  let best: SubjectBefore | null = null;
  let most = -Infinity;
  for (let at = index - 1; at >= Math.max(0, index - reachSentences); at -= 1) {
    const { sentence } = spoken[at]!;
    if (turn - sentence.turn > reachTurns) break;
    const named = sentence.language === 'zh' ? subjectIn(sentence.core, sentence.isQuestion) : null;
    // 屏幕尺寸六点一还是六点七: what is chosen from is no part of it.
    const whole = named !== null && sentence.core.includes('还是') ? named.replace(/(?<=.{2})[\d一二三四五六七八九十百点]+$/, '') : named;
    const subject = whole === null ? null : admits(whole, spoken[at]!);
    if (subject === null) continue;
    const distance = (index - at) / reachSentences;
    const worth = worthOf(subject, sentence, spoken, index);
    const rank = worth + (prefers === 'first' ? distance : -2 * distance);
    if (rank >= most) [best, most] = [{ subject, sentence, worth, rank }, rank];
  }
  return best;
}

/** How likely the sentence sets the subject: it says so, asks for a choice, names it before a pause, and others come back to it. */
function worthOf(subject: string, { core, clean, isQuestion, index: at }: Sentence, spoken: readonly Spoken[], index: number): number {
  const stems = contentStems(subject, 'zh');
  const around = spoken.slice(Math.max(0, index - reachSentences), index + 2).filter(({ sentence }) => sentence.index !== at && sharedCount(stems, contentStems(sentence.core, 'zh')) > 0).length;
  return (sets.test(clean) ? 2 : 0) + (asksChoice.test(core) ? 1.5 : isQuestion ? 0.5 : 0) + (core.startsWith(`${subject}，`) ? 1 : 0)
    - (answers.test(clean) ? 1.5 : 0) - (subject === core && !isQuestion ? 2 : 0) + 0.4 * Math.min(3, around);
}
