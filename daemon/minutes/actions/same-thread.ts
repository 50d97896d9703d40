/**
 * Whether what is said after a task still speaks of it. Once the talk has gone on to something else (`Shall we speak again in
 * January?`, 还有个事，年会周三报名截止), a day that is named belongs to that, unless its sentence names the task.
 */
import type { Spoken } from '../acts/read-acts.ts';
import { findDates } from '../dates/due.ts';
import { contentStems, sharedCount, stem } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';

/** How a sentence stands to a task: it names it; it names nothing, and goes with what the talk is at; it adds a word; it is about something else. */
export type Bearing = 'names it' | 'says no thing' | 'adds' | 'other thing';

/** Words with which people bargain for a day and hand a thing over, whatever the thing. */
const bargaining = new Set(`manage manageable possible work fine good great okay perfect thanks thank you tight early earlier late later latest deadline ready done finish finished want sure try make have can time day end
soon when what how say call sound suit hand lovely realistic realistically roughly expect deliver hear see let know get got give take will would morning afternoon enough long yeah yes sorry well right oh ah hmm okay works tomorrow
probably maybe thursday tuesday wednesday first thing put aim promise sort send more need off like doable feasible week next this by then before until sooner start hope better best safe cutting close fair lot nothing do does mind only
both doing speak later check really actually well think believe guess suppose possibly easy easily happy hopefully ideally perhaps honestly lead`.split(/\s+/).flatMap((word) => [word, stem(word)]));
const pointsBack = /\b(?:it|them|that|this|those|one|ones)\b/;
/** What a statement must name besides to be about another thing. */
const ownThing = 2;

/** 还有个事, 下一个, 对了: what comes now is something else. */
const chineseNewItem = /^(?:好的?，|行，|嗯，|那|那么)*(?:再(?:讲|说|提)(?:一?个|一件)事|还有(?:一?个|一件)?(?:事|问题|风险|情况|点)|还有(?=，)|下一?(?:个|项|件)(?:事|议题|话题|问题|议程)?(?=，|是|$)|另外|对了|接下来|最后(?:一个|，|说)|第[二三四五六](?:个|件|点|项)|我?(?:再)?(?:插|补充|问|说|提)一?(?:句|嘴|个事|下)(?:，|啊|哈)|换个话题)/;
const englishNewItem = /^(?:(?:okay|ok|so|right|good|great|and|now|oh),? )*(?:next (?:item|topic|thing|one|up)\b|moving on|one more thing|another thing|by the way|anything else|the other thing|last (?:item|thing)|on to\b)/;

/** 还有个事, `one more thing`. */
export function isNewItem({ language, clean }: Sentence): boolean {
  return language === 'zh' ? chineseNewItem.test(clean) : englishNewItem.test(clean.toLowerCase());
}

/** `I already did that`, `done, last night`, 已经续了, 弄好了: what was asked for is over. */
export function saysDone({ language, core, coreLower, opener, isQuestion }: Sentence): boolean {
  if (isQuestion) return false;
  return language === 'zh' ? /^(?:我|都|这个|那个|早就?)*已经.{0,6}了|^(?:我|都|早|昨天|刚才|刚|上周)*(?:弄|做|改|修|换|续|发|买|订|交|处理|搞|付|补)(?:好|完|定|掉|过)?了(?!吗|没|再)/.test(core) : englishDone.test(`${opener} ${coreLower}`.trim());
}

const englishDone = /^(?:(?:yes|yeah|no|oh|ah|well|actually|that one|that),? )*(?:(?:i|we|he|she|they) (?:have )?already (?:did|done|fixed|sent|sorted|changed|ordered|renewed|[a-z]+ed)\b|(?:i|we) (?:did|have done) (?:it|that|this|those|them)\b|(?:it|that|this) (?:is|was|has been|got) (?:already )?(?:done|sorted|fixed|dealt with|sent|finished)\b|(?:already )?(?:done|sorted|fixed)\b(?: already)?(?=$|,| (?:yesterday|last|on|this))|already (?:did|done|sorted|fixed)\b)/;

/** `The exporter needs an alert.` – `I already did that.` */
export function isDoneAlready(spoken: readonly Spoken[], index: number): boolean {
  const reply = spoken.slice(index + 1, index + 4).find(({ sentence }) => sentence.speaker !== spoken[index]!.sentence.speaker)?.sentence;
  return reply?.turn === spoken[index]!.sentence.turn + 1 && saysDone(reply);
}

/** How the sentence stands to the task; `words`: only the clause that is asked about. */
export function bearingOn(stems: ReadonlySet<string>, { sentence }: Spoken, today: string | null, words = sentence.core): Bearing {
  if (sharedCount(stems, contentStems(words, sentence.language)) > 0) return 'names it';
  return sentence.language === 'zh' ? chineseBearing(sentence, words, today) : englishBearing(sentence, words, today);
}

function englishBearing(sentence: Sentence, words: string, today: string | null): Bearing {
  if (isNewItem(sentence)) return 'other thing';
  const things = [...contentStems(withoutTimes(words, 'en', today), 'en')].filter((one) => !bargaining.has(one) && !/^\d+$/.test(one));
  if (things.length === 0) return 'says no thing';
  if (pointsBack.test(words.toLowerCase())) return 'adds';
  return sentence.isQuestion || things.length >= ownThing ? 'other thing' : 'adds';
}

/** What remains of a Chinese sentence that only bargains: 周四大家行吗, 最晚什么时候要, 那就这么定. */
const chineseBargaining = /[，、。？\s]|什么时候|知道|啥时候|几号|哪天|多久|大概|具体|最快|最晚|最迟|至少|差不多|能不能|可不可以|来得及|行不行|成不成|要不要|怎么样|没问题|不好意思|辛苦|谢谢|应该|可能|估计|争取|尽量|保证|必须|一定|稍微|提前|截止|时间|期限|改成|改到|推到|放到|拖到|定在|定|改|换|弄完|搞定|做完|写完|完成|弄好|弄出来|出来|交付|交|给|发|弄|做|搞|要|得|能|会|可以|行|好|成|吗|吧|呢|啊|了|的|我们?|你们?|您|他们?|她们?|大家|咱们?|人家|对方|这|那|它|个|就|也|都|还|再|才|先|太|有点|紧|赶|早|晚|之前|以前|之后|前|内|到|是|在|说|不|没|左右|上班|下班|多少|几[个份张台]|review/gi;

const somewhere = /(?<![现正存所实放写])在(?:吗|不在|公司|家|的?$)|有空|有时间|方便吗/;

function chineseBearing(sentence: Sentence, words: string, today: string | null): Bearing {
  if (isNewItem(sentence)) return 'other thing';
  // 你周三在吗 – 周三我在: where somebody is.
  if (somewhere.test(words)) return 'other thing';
  const rest = withoutTimes(words, 'zh', today).replace(chineseBargaining, '');
  if (rest.length <= 1) return 'says no thing';
  if (/[这那它](?![天周月年里边次些么])/.test(words)) return 'adds';
  return sentence.isQuestion || rest.length >= 4 ? 'other thing' : 'adds';
}

function withoutTimes(text: string, language: 'en' | 'zh', today: string | null): string {
  let rest = text;
  for (const { outerStart, outerEnd } of findDates(text, language, today).toReversed()) rest = `${rest.slice(0, outerStart)} ${rest.slice(outerEnd)}`;
  return rest;
}

/** `And I want to benchmark ingest first`: begins a matter of its own. */
const ownMatter = /^(?:(?:and|also|then|now|but|so|well),? )*(?:i|we) (?:also )?(?:want to|would (?:also )?(?:like|love) to|need to|have to|should|was going to|were going to|plan to|am planning|will|still)\b/;

/** The talk goes on to something else: a question about another thing, another's task, the next item. */
export function leaves(stems: ReadonlySet<string>, said: Spoken, today: string | null): boolean {
  const { sentence, acts, reply } = said;
  if ((reply.accepts && !sentence.isQuestion) || bearingOn(stems, said, today) !== 'other thing') return false;
  return isNewItem(sentence) || ownMatter.test(sentence.coreLower) || sentence.isQuestion || acts.some((act) => (act.kind === 'request' || act.kind === 'commitment') && (sentence.language === 'en' ? act.task.split(/\s+/).length > 2 : act.task.length > 3));
}

/**
 * For each of the sentences from `from` up to `to`: whether it may say when the task is due. A question about another thing
 * closes the thread, a sentence that names the task's thing opens it again; a clause about another thing has its own day.
 * Sentences are read as far as they are asked about.
 */
export function threadAfter(stems: ReadonlySet<string>, spoken: readonly Spoken[], from: number, to: number, today: string | null): (at: number) => boolean {
  const last = Math.min(to, spoken.length - 1);
  const closed = new Set<number>();
  let next = from;
  let isElsewhere = false;
  const read = (at: number): void => {
    const said = spoken[at]!;
    const isOther = bearingOn(stems, said, today, clauseWithDay(said.sentence, today)) === 'other thing';
    if (asksDayOfEvent(said.sentence)) isElsewhere = true;
    else if (bearingOn(stems, said, today) === 'names it') isElsewhere = false;
    else if (isOther && leaves(stems, said, today)) isElsewhere = true;
    if (isElsewhere || isOther) closed.add(at);
  };
  return (at) => {
    for (; next <= Math.min(at, last); next += 1) read(next);
    return !closed.has(at);
  };
}

/** `When is the party, Friday?`, asked of somebody who orders the cake for it: the day of the event, unless it asks when it is due. */
function asksDayOfEvent({ coreLower, isQuestion }: Sentence): boolean {
  return isQuestion && eventQuestion.test(coreLower) && !/\b(?:due|ready|done|finished|needed|expected|deadline|it|that|this|you|them|they)\b/.test(coreLower);
}

const eventQuestion = /^(?:(?:so|and|okay|then|but|wait|sorry),? )*(?:(?:when|what (?:day|time|date)) (?:is|are)|is|are) (?:the|our|your|his|her|their) [a-z'-]+(?: [a-z'-]+){0,2}(?:,| (?:on|this|next|at|tomorrow|today)\b|$)/;

const asksOfEvent = /^(?:(?:so|and|okay|then|but),? )*(?:when|what|which|where|is|are|was|does|do|shall|should|will)\b/;

/** `By tomorrow if you can` of `By tomorrow if you can, trucks are booked from Monday`; the whole sentence where no day is named. */
export function clauseWithDay({ core, coreLower, language }: Sentence, today: string | null): string {
  const day = findDates(core, language, today).find(({ isAhead }) => isAhead);
  // `When do we meet next, Thursday?`: the day of what is asked about.
  if (day === undefined || asksOfEvent.test(coreLower)) return core;
  const begins = Math.max(core.lastIndexOf(',', day.outerStart), core.lastIndexOf('，', day.outerStart)) + 1;
  const end = /[,，]/.exec(core.slice(day.outerEnd));
  return core.slice(begins, end === null ? undefined : day.outerEnd + end.index);
}
