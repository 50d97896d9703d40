/**
 * Chinese speech names its subject once and then only says what becomes of it: 那个语音弹幕用的人不到百分之一 … 砍了吧. A short
 * statement is read with the subject that the talk was last about.
 */
import { subjectBefore } from '../acts/chinese-subject-before.ts';
import { subjectIn } from '../acts/chinese-subject.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { deliberates } from './asked-choice.ts';
import { fullChineseAnswer } from './chinese-answer.ts';
import { topicNoun } from './chinese-topic-noun.ts';

/** A statement longer than this says itself what it is about, unless it begins with its verb. */
const selfContained = 9;

const verbFirst = /^(?:也|都|就|还是|还|先|再|直接|继续|统一|全部|最多|每个|只|不|别|今年|以后|从|按|改|换|用|选|走|放|定|上|留|砍|停|推|延|挪|叫|写|租|签|收|给|取消|照旧|认|顺|往|整体|免|缓|搁|保持|维持|沿用|折中|[\d一二三四五六七八九十两百千]|周|月底|下|明|那|这)/;
/** Words that follow a subject directly: 缓存用 Redis, 单列不做; anything else is its value, 重试次数：三次. */
const predicate = /^(?:也|都|就|还是|还|先|再|直接|继续|统一|全部?|最多|最少|至少|只|不|别|暂时|暂不|以后|按|改|换|用|选|走|放|定|上|留|砍|停|推|延|挪|叫|写|租|签|收|给|取消|照|顺|往|整体|免|缓|搁|保持|保留|维持|沿用|加|减|降|升|涨|做|买|发|开|拿|去|归|压|控制|排|设|缩|必须|待|下线|上线|租|续|每(?:周|月|天)|请|等|全挪|轮着)/;

/** 改价格的时候主动清一下缓存: tells itself when it holds. */
const saysWhen = /的时候|之前|之后|以后|如果|要是/;

export function withChineseTopic(said: string, spoken: readonly Spoken[], index: number): string {
  const answer = fullChineseAnswer(said, spoken, index);
  if (answer !== null) return answer;
  if (said.length > selfContained && !(verbFirst.test(said) && said.length <= 2 * selfContained)) return said;
  if (said.length > selfContained && saysWhen.test(said)) return said;
  const { sentence } = spoken[index]!;
  // 埋点要不要做 names what it asks about.
  if (sentence.isQuestion && /^[^，]{2,8}要不要.$/.test(sentence.core)) return said;
  const voices = voicesAround(spoken, index);
  if (namesThing(said, sentence, voices)) return said;
  const asked = subjectAsked(said, spoken, index, voices);
  if (asked !== null && !said.includes(asked)) return joined({ words: asked, isVerb: false }, said) ?? said;
  const topic = topicBefore(said, spoken, index, voices, said.length <= fewCharacters ? 0 : plainlySet);
  if (topic === null) return said;
  const stems = contentStems(topic.words, 'zh');
  if (sharedCount(stems, contentStems(said, 'zh')) > 0 || said.includes(topic.words)) return said;
  return joined(topic, said) ?? said;
}

const asksWhether = /(?:我们?|咱们?|大家)?(?:觉得|想|看|建议|认为)?(?:要不要|用不用|是不是(?:要|该|可以)?|能不能|可不可以|该不该|应该|可以|建议)(?:先|就|也|都|直接)*$/;

/** 同义词 of 同义词那个我觉得要不要放到下个迭代, answered by 放下个迭代: asked in the same words, and so about the same thing. */
function subjectAsked(said: string, spoken: readonly Spoken[], index: number, voices: readonly string[]): string | null {
  const [verb, end] = [said.slice(0, 1), said.slice(-2)];
  for (const { sentence } of spoken.slice(Math.max(0, index - reachSentences), index).reverse()) {
    const clause = sentence.language === 'zh' && sentence.isQuestion ? sentence.core.split('，').find((one) => one.endsWith(end) && one.includes(verb)) : undefined;
    if (clause === undefined) continue;
    const before = clause.slice(0, clause.lastIndexOf(verb, clause.length - said.length + 1));
    return asksWhether.test(before) ? topicNoun(before.replace(asksWhether, ''), { ...sentence, isQuestion: false }, voices) : null;
  }
  return null;
}

/** Its value, when no verb says what becomes of it: 三次, 周四上午, 蓝色. A clause that speaks of something else is none. */
const value = /^(?:[\d一二三四五六七八九十两百千万第半]|(?:这|下)?个?(?:周|月|季度|年)|明|后|今|[A-Za-z])(?!.{0,8}(?:不够|不行|不能|会|才|要))|^[^，我你他她那这谁会要能不没]{2,4}(?:$|，)/;

/** As a reader takes it in: 缓存用 Redis, but 重试次数：三次; null where the two make no sentence. */
function joined({ words, isVerb }: Topic, said: string): string | null {
  if (!isVerb && !predicate.test(said)) return value.test(said) ? `${words}：${said}` : null;
  return /[A-Za-z\d]$/.test(words) ? `${words} ${said}` : `${words}${said}`;
}

/** 异步放到下个版本, 公益不能去掉: has a subject of its own. */
function namesThing(said: string, sentence: Sentence, voices: readonly string[]): boolean {
  const own = predicate.test(said) || said.length < 4 ? null : subjectIn(said, false);
  return own !== null && own.length < said.length && topicNoun(own, { ...sentence, core: said, isQuestion: false }, voices) !== null;
}

const reachSentences = 9;

function voicesAround(spoken: readonly Spoken[], index: number): string[] {
  const names = spoken.slice(Math.max(0, index - reachSentences), index + 1).flatMap(({ sentence: { speaker, addressee } }) => (addressee === null ? [speaker] : [speaker, addressee]));
  return [...new Set(names)];
}

/** 这期 KOL 咱们签几个: the verb belongs to the answer. */
const asksAmount = /^(.{2,14}?)(?:我们|咱们?|大家|你们|你)?(?:今年|到底|这次|应该|该)?([定签放开种租选用报做留招发])(?:几|多少|哪|什么|啥)/;

interface Topic {
  readonly words: string;
  /** Ends in the verb of the question. */
  readonly isVerb: boolean;
}

/** 九号, 六辆: says nothing at all alone, and so takes any topic. */
const fewCharacters = 3;
/** What was hardly set is no topic. */
const plainlySet = 1;
/** 新员工培训现在……, 登录改版，我们……: named before the clause that tells of it. */
const comments = /^，?(?:我们?|咱们?|大家|现在|目前|一直|原来|原本)/;

function topicBefore(said: string, spoken: readonly Spoken[], index: number, voices: readonly string[], leastWorth: number): Topic | null {
  if (repeats(said, spoken[index - 1])) return null;
  const asked = askedJustBefore(spoken, index);
  if (asked !== null) {
    const words = topicOfQuestion(asked, voices);
    return words === null ? null : { words, isVerb: false };
  }
  const before = subjectBefore(spoken, index, 'first', (subject, { sentence }) => topicNoun(subject, sentence, voices));
  if (before === null) return null;
  const { core } = before.sentence;
  const isCommented = comments.test(core.slice(core.indexOf(before.subject) + before.subject.length));
  if (before.worth < leastWorth && !isCommented && !deliberates(before.sentence)) return null;
  const amount = asksAmount.exec(core);
  const isAmount = amount !== null && amount[1]!.length <= before.subject.length + 4 && /^[\d一二三四五六七八九十两百千]/.test(spoken[index]!.sentence.core);
  return isAmount ? { words: `${before.subject}${amount[2]!}`, isVerb: true } : { words: before.subject, isVerb: false };
}

/** The question right before, of another voice, that asks what shall be: no other topic than its own is meant. */
function askedJustBefore(spoken: readonly Spoken[], index: number): Sentence | null {
  const before = spoken[index - 1]?.sentence;
  if (before?.language !== 'zh' || before.speaker === spoken[index]!.sentence.speaker) return null;
  return before.isQuestion && asksOfThing.test(before.core) ? before : null;
}

const asksOfThing = /还(?:做|要|上|用|办|发|搞|开|续|留)(?:吗|么|不)?$|还[留做要用]不[留做要用]$/;

/** 审计日志 of 上次评审说的审计日志还做吗. */
function topicOfQuestion(question: Sentence, voices: readonly string[]): string | null {
  const clause = question.core.split('，').at(-1)!;
  const subject = clause.slice(0, clause.indexOf('还'));
  const words = topicNoun(subject, question, voices);
  return words ?? topicNoun(/的([^的]{2,8})$/.exec(subject)?.[1] ?? '', question, voices);
}

/** 那改成七天吧 after ……改成七天？: takes up a clause just said, which is about whatever that one was. */
function repeats(said: string, before: Spoken | undefined): boolean {
  const clauses = before?.sentence.core.split('，') ?? [];
  return said.length > fewCharacters && clauses.length > 1 && clauses.slice(1).some((clause) => clause.includes(said));
}
