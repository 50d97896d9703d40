/** What a bare Chinese task is about: 我去拿, 周四修掉 are read with the thing that was named before. */
import { hasOwnNoun, objectless } from '../acts/chinese-verbs.ts';
import { subjectIn } from '../acts/chinese-subject.ts';
import { subjectBefore } from '../acts/chinese-subject-before.ts';
import { withoutDates } from '../dates/due.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import { isOpenMatter, thingIn } from './chinese-thing.ts';
import { isNewItem, saysDone } from './same-thread.ts';

/** Dates are only left out. */
const anyDay = '2024-01-01';
/** Characters that name no thing: helpers, pronouns, complements, the commonest verbs of work. */
const thingless = /[我你您他她它们这那个把给的了吧就会来去一下遍眼版份现在马上再先还都也能可以完好掉到出上起过弄搞做办处理看查写改发交寄送拿取催跟接负责盯补修报录印剪加管配搬贴，,、\s]/g;

/** 走流程, 发通知, 谈价格: the noun is of something that was named before. */
const relational = /^((?:去|来|把|再|先|重新)*(?!排|演|测|培|提|设|活|产)[^，个份]{1,2}?)(?:下|一下|这段|那段|这个|那个|他们的?|的)?((?:流程|通知|价格|报价|报表|方案|文档|合同|名单|结果|报告|配置|数据|截图|[初终定]?稿子?|意见|链接|定金|尾款|发票|时间|图纸|账号|权限|清单|公告|邮件|说明|材料|内容|文案|海报|历史|编码|脚本|模板|证书|总结|纪要|表|图|参数|标签|样品|货|尺寸|尺码|申请|手续|供应商|反馈|背景|灯光|附件|预算|排期)(?:出来|上来|过来|过去|上去|做完|弄完|改了|写完|发出去)?)$/;

/** Says that something is handed over or talked of, not what: 给说法, 发群里, 走流程, 跟他们打招呼. */
const generic = /打(?:个|一个)?(?:电话|招呼)|(?:发到?)?群里|(?:个|您个|你个)?(?:说法|结论|回话|准信|答复|信儿?$|反馈|书面意见)|说一(?:声|下)|敲死|谈一?谈|出个?结果|第?一版|初稿|一稿|第一时间|聊聊?|上午|下午|一早|晚上|早上|亲自|保证|过去|提测|一个个|他们|她们|对方|供应商|客户|老板|慢慢|抓紧/g;

/** A thing that was named in passing and long ago is none. */
const leastWorth = -0.75;

export function withChineseObject(task: string, spoken: readonly Spoken[], index: number): string {
  const bare = withoutDates(task, 'zh', anyDay);
  const isBare = !/排版|盖章|值班|彩排|^给[你您他她]们?.{2,}$|接口|文档/.test(bare) && (objectless.test(bare) || bare.replace(generic, '').replace(thingless, '').length <= 1);
  const noun = relational.exec(bare);
  if (!isBare && noun === null) return task;
  const { core } = spoken[index]!.sentence;
  const own = core.includes('，') ? subjectIn(core, false) : null;
  const ownThing = own === null ? null : thingIn(own, spoken);
  if (isBare && ownThing !== null && ownThing.length < core.indexOf('，') + 1 && !task.includes(ownThing)) return withThing(task, ownThing);
  const named = subjectSince(openSince(spoken, index, isSettled), spoken, index) ?? subjectSince(openSince(spoken, index, isOver), spoken, index);
  const thing = named !== null && named.rank >= leastWorth ? named.subject : undefined;
  if (thing === undefined || /一下|[了没]|怎么/.test(thing) || task.includes(thing) || sharedCount(contentStems(thing, 'zh'), contentStems(task, 'zh')) > 0) return task;
  if (noun !== null && !isBare) return task.replace(bare, `${noun[1]!}${thing}${thing.endsWith('的') ? '' : '的'}${noun[2]!}`);
  return withThing(task, thing);
}

function subjectSince(from: number, spoken: readonly Spoken[], index: number): ReturnType<typeof subjectBefore> {
  return subjectBefore(spoken, index, 'latest', (subject, before) => (before.sentence.index >= from && isOpenMatter(before) ? thingIn(subject, spoken) : null));
}

const reachSentences = 9;

/** The first sentence of what the talk is still at: what was closed before it, and what another item was about, is not meant. */
function openSince(spoken: readonly Spoken[], index: number, closes: (said: Spoken) => boolean): number {
  for (let at = index - 1; at >= Math.max(0, index - reachSentences); at -= 1) {
    if (isNewItem(spoken[at]!.sentence)) return at;
    if (closes(spoken[at]!)) return at + 1;
  }
  return 0;
}

/** 先不换, 今天不讨论, 下次再说, 已经续了: nobody works on it now. */
function isOver({ sentence }: Spoken): boolean {
  return saysDone(sentence) || (!sentence.isQuestion && /先(?:不|别|放)|(?:今天|暂时|现在)不(?:讨论|考虑|定|做|动)|(?:以后|下次|回头|改天)再(?:说|定|讨论|议|看)|不考虑|放(?:到|在)?下+个?(?:迭代|版本|季度|期)|^(?:那)?(?:就)?算了|不用了|不做了|没戏|^(?:还)?(?:够|不用|不需要|没必要|不急)(?:的|了|用)*(?=$|，)/.test(sentence.core));
}

/** 埋点算进去: what was just decided is meant only where nothing was named since. */
function isSettled(said: Spoken): boolean {
  return isOver(said) || said.acts.some(({ kind }) => kind === 'resolution' || kind === 'settlement');
}

/** 修掉 and 那个 flaky test: 修掉 flaky test; what already has words behind its verb keeps them: 展柜，找人来修. */
function withThing(task: string, thing: string): string {
  const bare = withoutDates(task, 'zh', anyDay).replace(/(?:吧|啊|了)$/, '');
  if (hasOwnNoun.test(bare)) return `${thing}，${task}`;
  return /^(?:去|来|重新|再)?[^，]{1,2}(?:完|好|掉|出来?|齐|上|到)?$/.test(bare) ? task.replace(bare, `${bare}${/[A-Za-z\d]$/.test(bare) ? ' ' : ''}${thing}`) : `${thing}，${task}`;
}

const longestJoined = 28;

/** Asked 写标书的技术部分, answered 我二十五号交初稿: both say something; 我来 review says less than what was asked. */
export function chineseAnswer(asked: string, answered: string, isOwnWords: boolean): string {
  const clauses = answered.split('，');
  const added = clauses.filter((clause) => !echoes(clause, asked)).join('，');
  if (added === '') return asked;
  // 我们要寄转接头过去 – 我寄，明天走快递: what was asked, and how.
  if (added.length < answered.length) return asked.length + added.length < longestJoined ? `${asked}，${added}` : asked;
  const stems = contentStems(asked, 'zh');
  const own = contentStems(answered, 'zh');
  if (isOwnWords && !(own.size < stems.size && sharedCount(own, stems) >= own.size - 1)) return answered;
  const adds = answered.replace(thingless, '').length > 1 && sharedCount(stems, own) === 0;
  return adds && asked.length + answered.length < longestJoined ? `${asked}，${answered}` : asked;
}

/** 开始写 after 写个初稿, 牵头 after 你牵头: says no more than that it will be done. */
function echoes(clause: string, asked: string): boolean {
  const said = withoutDates(clause, 'zh', anyDay).replace(/开始|一起|给?(?:你们?|您|我)|[我来去就先再也都吧了的把完好掉出，]/g, '');
  return Array.from(said).every((character) => asked.includes(character));
}
