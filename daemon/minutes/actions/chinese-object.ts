/** What a bare Chinese task is about: 我去拿, 周四修掉 are read with the thing that was named before. */
import { subjectIn } from '../acts/chinese-subject.ts';
import { withoutDates } from '../dates/due.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';

const reachSentences = 6;
const reachTurns = 4;
/** Characters that name no thing: helpers, pronouns, complements, the commonest verbs of work. */
const thingless = /[我你您他她它们这那个把给的了吧就会来去一下遍眼版份现在马上再先还都也能可以完好掉到出上起过弄搞做办处理看查写改发交寄送拿取催跟接负责盯补修报录印剪加管配搬贴，,、\s]/g;

export function withChineseObject(task: string, spoken: readonly Spoken[], index: number): string {
  if (withoutDates(task, 'zh', null).replace(thingless, '').length > 1) return task;
  const { turn, core } = spoken[index]!.sentence;
  const own = core.includes('，') ? subjectIn(core, false) : null;
  if (own !== null && own.length < core.indexOf('，') + 1 && !task.includes(own)) return withThing(task, own);
  for (let at = index - 1; at >= Math.max(0, index - reachSentences); at -= 1) {
    const before = spoken[at]!.sentence;
    if (turn - before.turn > reachTurns) break;
    const thing = before.language === 'zh' ? subjectIn(before.core, before.isQuestion) : null;
    if (thing === null) continue;
    return sharedCount(contentStems(thing, 'zh'), contentStems(task, 'zh')) > 0 || task.includes(thing) ? task : withThing(task, thing);
  }
  return task;
}

/** 修掉 and 那个 flaky test: 修掉 flaky test; what already has words behind its verb keeps them: 展柜，找人来修. */
function withThing(task: string, thing: string): string {
  const bare = withoutDates(task, 'zh', null).replace(/(?:吧|啊|了)$/, '');
  return /^(?:去|来|重新|再)?[^，]{1,2}(?:完|好|掉|出来?|齐|上|到)?$/.test(bare) ? task.replace(bare, `${bare}${/[A-Za-z\d]$/.test(bare) ? ' ' : ''}${thing}`) : `${thing}，${task}`;
}

const longestJoined = 28;

/** Asked 写标书的技术部分, answered 我二十五号交初稿: both say something; 我来 review says less than what was asked. */
export function chineseAnswer(asked: string, answered: string, isOwnWords: boolean): string {
  const stems = contentStems(asked, 'zh');
  const own = contentStems(answered, 'zh');
  if (isOwnWords && !(own.size < stems.size && sharedCount(own, stems) >= own.size - 1)) return answered;
  const adds = answered.replace(thingless, '').length > 1 && sharedCount(contentStems(asked, 'zh'), contentStems(answered, 'zh')) === 0;
  return adds && asked.length + answered.length < longestJoined ? `${asked}，${answered}` : asked;
}
