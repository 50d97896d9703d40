/** The Chinese words of questions, with the English ones that Chinese engineers use. What is not here, no name and no time is an unknown word. */
import { toSimplified } from '../../../correction/language/chinese-traditional.ts';
import type { Entry } from '../chart.ts';
import { lexiconOf, type Lexicon } from '../lexicon.ts';
import { columnLines } from './lexicon-columns.ts';
import { figureLines } from './lexicon-figures.ts';
import { nounLines } from './lexicon-nouns.ts';
import { verbLines } from './lexicon-verbs.ts';
import { wordLines } from './lexicon-words.ts';

/** Each Chinese character, and each Latin word, by itself. */
export function charactersOf(form: string): string[] {
  return form.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
}

const isAsked = (word: string): boolean => /^[哪什啥几多谁]/u.test(word);

/**
 * 都 says nothing in 他都合并了哪些 PR. It does in 大家都参加的会议, 所有 PR 都合并了吗: of all of them, which no plan says, so that the words are left over.
 */
function meansAll(words: readonly string[], at: number): boolean {
  if (!/^[都全均]$/u.test(words[at] ?? '')) return false;
  if (words.slice(at).some(isAsked)) return false;
  const isYesNo = ['吗', '么', '没', '嘛'].includes(words.at(-1) ?? '') || words.slice(-2).join('') === '没有' || /是不是|是否|有没有/u.test(words.join(''));
  return isYesNo || /(?:每|所有|全部|大家|我们|咱们|团队)[^的]{0,12}$/u.test(words.slice(Math.max(0, at - 6), at).join(''));
}

/** Up to which word nothing is said but greetings and the like. */
function endOfOpening(words: readonly string[], entries: readonly Entry[]): number {
  const reached = new Set([0]);
  for (let at = 0; at < words.length; at += 1) {
    if (!reached.has(at)) continue;
    if (!/[\p{L}\p{N}]/u.test(words[at]!)) reached.add(at + 1);
    for (const { category, from, to } of entries) if (from === at && ['Opener', 'Purpose', 'Filler', 'Skip', 'May', 'Ask'].includes(category)) reached.add(to);
  }
  return Math.max(...reached);
}

const isAfter = (words: readonly string[], at: number, pattern: RegExp): boolean => pattern.test(words.slice(at).join(''));
const isBefore = (words: readonly string[], at: number, pattern: RegExp): boolean => pattern.test(words.slice(0, at).join(''));

/** Words that say nothing by themselves, but do where they stand so. */
function isMeantSo({ category, from, to }: Entry, words: readonly string[], entries: readonly Entry[], opened: number): boolean {
  // By itself a word is whatever it can be.
  if (from === 0 && to === words.length) return true;
  const said = words.slice(from, to).join('');
  // 最后由李雷合并的: in the end, rather than the last one.
  if (said === '最后' && category !== 'By' && category !== 'Skip') return !isAfter(words, to, /^由/u);
  // 最后是谁评审的: of several the last one alone; of one who merged it, it says nothing.
  if (['Be', 'Who', 'By', 'Skip'].includes(category) && isInTheEnd.test(said) && isAfter(words, to, ofMany)) return false;
  // 谁还在评审, 谁一直在评审, 现在谁在评审: what somebody does now, nobody knows; what he has to do is known.
  if (category === 'Ongoing' && isNow.test(words.join(''))) return entries.some((other) => other.from === to && (other.category === 'Mending' || other.category === 'Handle' || (other.category === 'V' && other.meaning === 'own')));
  if (category === 'Skip' && /^(?:还在|一直)$/u.test(said) && !entries.some((other) => other.from === to && (nowSo.has(other.category) || (other.category === 'V' && other.meaning === 'own')))) return false;
  // 谁跟我一起 review 的: with whom, rather than what somebody follows.
  if (category === 'V' && said === '跟') return !entries.some((other) => other.from === to && (other.category === 'Me' || other.category === 'My')) && !isAfter(words, to, /^[^的，,]*(?:一起|共同|一块|一同)|^[^，,的]+的.*最[多少]/u);
  // 为什么 is none of its words.
  if (coversReason(words, from, to)) return false;
  // 有 PR 没合并吗: what follows is denied.
  if (category === 'Ma' && /^(?:没|没有|不)$/u.test(said)) return !entries.some((other) => other.from === to && (other.category === 'V' || other.category === 'Stative'));
  // 7 月开始提 PR 的人 began to then, and had not before; 从 7 月开始提的 PR are those since then.
  if (category === 'V' && isBefore(words, from, /(?<![从自打][^，,]*)开始$/u) && /谁|人/u.test(words.join(''))) return false;
  // 负责人 is one word, 负责人数 are so many who do it.
  if (category === 'V' && words[to] === '人' && words[to + 1] !== '数') return !entries.some((other) => other.category === 'RoleNoun' && other.from === from && other.to === to + 1);
  // CI 通过的 PR: the checks passed, nobody approved.
  if (category === 'V' && said === '通过') return !isBefore(words, from, checks);
  // 审计：…, but 审计 PR is no greeting.
  if (category === 'Opener' && isTrade.test(said)) return /^[:：]/u.test(words[to] ?? '') || (from <= opened && /^[,，]/u.test(words[to] ?? ''));
  // 周会要过 says what for; 周会用了多久 is a question.
  if (category === 'Purpose') return from <= opened || isBefore(words, from, /./u) && !/[\p{L}\p{N}]/u.test(words.slice(to).join(''));
  // 张三帮李雷 review, 我需要 review 的 PR.
  if (category === 'Opener') return (from <= opened || entries.some((other) => other.category === 'AskAfter' && other.from === to)) && !(/[要找]$/u.test(said) && entries.some((other) => other.category === 'V' && other.from === to));
  // 这周还有几个会: of those to come, the graph knows nothing.
  if (said.startsWith('还') && isAfter(words, to, meetingsLeft) && !words.includes('除')) return false;
  // 哪些人提的 issue 都关了: all of theirs, which no more than one of them says.
  if (category === 'Skip' ? said === '都' : /^都(?:是|[被由给])+$/u.test(said)) {
    if (isBefore(words, from, /(?:谁|哪些人|哪几个人|什么人|哪些同事|哪位|哪个人)[^,，]*的[^,，]*$/u) || isOfTheAsked(words, from, entries) || isOfADescription(words, from, entries)) return false;
  }
  // 上次, 上一场: an occasion, which is that of a meeting.
  if (category === 'LastOne') return !isAfter(words, to, /^[次场回趟]/u);
  // Ben 的 PR 谁都没 review: nobody, rather than who.
  if (category === 'Who') return !isAfter(words, to, /^[都也](?:没|未)/u);
  // 都有谁评审 asks who.
  if (category === 'Anybody' && said === '有谁') return !isBefore(words, from, /都$/u);
  // Ben 一个人 review 的: he alone.
  if (category === 'Kind' && said === '人') return !isBefore(words, from, /[^另同哪每任]一个$/u);
  // Ben 什么都没做 asks nothing.
  if ((category === 'What' || category === 'Which') && /^(?:什么|啥)$/u.test(said)) return !isAfter(words, to, /^[都也]没/u);
  // 谁合的 PR 最多，有哪些 asks for his PRs, besides.
  if (category === 'Which') return !(isBefore(words, from, /(?:谁|哪).*最[多少].*[,，]有$/u) && to >= words.length - 1);
  // 定了啥没有: whichever there are.
  if (category === 'Whichever') return to === words.length && isBefore(words, from, /[了过](?:什么|啥)$/u);
  // 有没有没合并的 PR: those that are not.
  if (category === 'YesNo') return !(said.startsWith('有') && isAfter(words, to, /^(?:没|未|不|无)/u));
  // 大家都参加了吗: each of them.
  if (category === 'Our') return !(isAfter(words, to, /^都/u) && !words.some(isAsked));
  // 不是还没合并吗 wants to be told that it is so.
  if (category === 'NotBe') return !/[吗么]$/u.test(words.join(''));
  // 张三让李雷 review 的: whose they are is not said.
  if (category === 'By' && said === '让') return isAfter(words, to, /^(?:谁|哪)/u);
  // 搜索相关的 PR are about searching.
  if (category === 'Ask' && said.endsWith('搜')) return words[to] !== '索';
  // 解决的 PR were not closed without a merge for that.
  if (category === 'V' && /^(?:解决|修)/u.test(said)) return !isAfter(words, to, /^[了过好掉]*的(?:open)?(?:prs?|mrs?|pull|合并请求)/u) && !(pullWords.test(words.join('')) && !issueWords.test(words.join('')));
  // 10月底还没合并的, 昨天还没关的: as it was at the end of it.
  if (category === 'StillThen') return isBefore(words, from, endOfTime) && isBefore(words, from, pastTime);
  // 10月底还没人 review 的: by then.
  if (category === 'Nobody' && said.startsWith('还')) return !isBefore(words, from, pastTime);
  // PR 按合并时间: in the order of that time.
  if (category === 'V' && said === '按合并') return !isAfter(words, to, /^(?:时间|日期|人|者)/u);
  // 合并没 review 的: 合 and 并 are one word there.
  if (category === 'AlsoAnd' && said === '并') return words[from - 1] !== '合';
  // 还没没完成的: a slip, or twice denied.
  if (category === 'Neg') return !/^[没未]/u.test(words[to] ?? '');
  // 最新的那几个: how many is not said.
  if (category === 'De' && said.length > 1) return !isBefore(words, from, /最[新早晚老后长久旧先近]/u);
  // PR 大家都 review 了吗: who everybody is, is not known.
  if (category === 'Every') return !isBefore(words, from, /(?:大家|我们|咱们?|团队|全员|全组|每人|人人)$/u);
  // 每位同事各评审过几个: what they did, rather than who does it.
  if (category === 'RoleNoun' && said === '评审') return !/^[过了]$/u.test(words[to] ?? '');
  if (category === 'NoHave') return !isDenial(said, from, to, entries);
  // 过了期限 is past it.
  if (category === 'Filler' && /^[过了]/u.test(said)) return !entries.some((other) => other.category === 'DueDate' && other.from === to) || words[said === '了' ? from - 1 : from] !== '过';
  // 没合并过 is said of somebody who did not.
  if (category === 'Filler' && /^过了?$/u.test(said) && isOfUndone(from, words, entries)) return false;
  // 差点合并 nearly did it.
  if (category === 'Differ' && said === '差') return !isAfter(words, to, /^(?:点|一点)/u);
  // 曾经打开的 PR, 历史上逾期的任务: how things were, nobody knows; what was done once is done. 曾经没人 review 的 may have been since.
  if (category === 'Skip' && isOnce.test(said)) return words[to] !== '经' && !entries.some((other) => other.from === to && (nowSo.has(other.category) || (other.category === 'V' && other.meaning === 'own')) && !entries.some(({ category: also, from: start, to: end, meaning }) => also === 'V' && meaning !== 'own' && start === to && end >= other.to));
  // 当时打开的 PR: when that was, nobody has said.
  if (category === 'Skip' && isThen.test(said)) return isAfter(words, to, /^都?是?由?(?:谁|哪位|哪些人)(?:提|写|开|新建|创建|建|报|发)/u) || (isSettled.test(words.join('')) && !isLasting.test(words.join('')));
  // Ben 没有亲自合并的 may be merged by somebody else.
  if (category === 'Skip' && /^亲[自手]$/u.test(said)) return !isBefore(words, from, /[没未不非][^，,的]{0,8}$/u);
  // 王芳所提的: the verb follows.
  if (category === 'Skip' && said === '所') return entries.some((other) => other.category === 'V' && other.from === to);
  return category !== 'Skip' || saysNothing(said, words, from, to);
}

/** 没做完的任务 are those that are not done, rather than none that are. */
function isDenial(said: string, from: number, to: number, entries: readonly Entry[]): boolean {
  if (entries.some((other) => other.category === 'Stative' && other.from === from && other.to > to)) return true;
  const next = said === '没' ? entries.filter((other) => other.from === to) : [];
  return next.some(({ category }) => category === 'V' || category === 'Stative') && !next.some(({ category }) => category === 'RoleNoun' || category === 'Deed');
}

const ending: ReadonlySet<unknown> = new Set(['merge', 'close']);

/** Behind 没合并, 没关闭. */
function isOfUndone(at: number, words: readonly string[], entries: readonly Entry[]): boolean {
  return entries.some(({ category, from, to, meaning }) => category === 'V' && to === at && ending.has(meaning) && isBefore(words, from, /(?:[没未]|没有|[未不]曾|次[都也]没|个[都也]没)$/u));
}

const nouns: ReadonlySet<string> = new Set(['Kind', 'RoleNoun']);

/** 哪个项目的 PR 都…: all of the things of what is asked for, and not each of what is asked for itself. */
function isOfTheAsked(words: readonly string[], at: number, entries: readonly Entry[]): boolean {
  const asked = entries.filter(({ category, to }) => (category === 'Which' || category === 'HowMany') && to < at);
  const begin = asked.flatMap(({ to }) => [to, ...entries.flatMap((cl) => (cl.category === 'Cl' && cl.from === to ? [cl.to] : []))]);
  return entries.some(({ category, from, to }) => nouns.has(category) && begin.includes(from) && to < at && words[to] === '的' && !words.slice(at).some(isAsked));
}

/** PR 都合并了的作者: all of somebody's. */
function isOfADescription(words: readonly string[], at: number, entries: readonly Entry[]): boolean {
  const isNoun = entries.some(({ category, from, to }) => nouns.has(category) && to === at && !entries.some((name) => name.category === 'Name' && name.from <= from && name.to === at));
  const end = words.indexOf('的', at);
  return isNoun && end > at && entries.some(({ category, from }) => nouns.has(category) && from === end + 1);
}

const isWhether = (words: readonly string[]): boolean => /[吗么嘛没]$|没有$|是不是|是否|有没有|有无/u.test(words.join(''));

const ofTasks = /任务|待办|行动|事项|活|actions?|todos?|tasks?|跟进项/u;

function saysNothing(said: string, words: readonly string[], from: number, to: number): boolean {
  if (said.length === 1 && meansAll(words, from)) return false;
  // 谁的任务都完成了; k8s#35 和 k8s#39 都是谁 review 的.
  // 这周有哪些新 issue; without a time nobody knows how new.
  if (said === '新' || said === '新的') return isBefore(words, from, /(?:周|月|天|日|年|季度|近|以来|之后|以后|后|至今|到现在|到今天|起|开始)(?:的|有|啥|什么|哪些|没|多少|几|个|都|还|又|冒出|出现|来|了)*$/u) || isBefore(words, from, /(?:周|月|天|日|年|季度)[^的，,]{1,12}(?:有没有|有|有多少|有几个|有哪些|有啥|有什么)$/u) || isBefore(words, from, newThen);
  // 李雷和王芳没都 review 过的: one of them may have; 两个人都 review 过的 speaks of two who were named before.
  if (/^(?:都|全部|全)$/u.test(said) && isBefore(words, from, /[没未不]有?$|[两二三四五六七八九十][个位名次场]?(?:人|会议?|项目)$/u)) return false;
  // Ben 和 Nora 总共参加了几次: by both, or by one and the other?
  if (isSum.test(said) && isBefore(words, from, /[和与跟、&]/u) && isAfter(words, to, /^(?:参加|参与|去|出席|review|评审)/u)) return false;
  // 灯塔周会一共开了多久: of all of them, rather than of each.
  if (isSum.test(said)) return !/多久|多长|小时|[几多][少]?天/u.test(words.join(''));
  // 10月底还没合并的: by then, whatever came later.
  if (said === '还' && isAfter(words, to, /^(?:没|未|尚未)/u) && isBefore(words, from, pastTime)) return false;
  // 还开的 PR are open still, whoever opened them.
  if (isAfter(words, to, /^开的/u) && /^(?:还|还在|仍|仍然|仍旧|依然|依旧|一直|现在|目前|当前|至今|到现在)$/u.test(said)) return false;
  if (said === '都') return !isBefore(words, from, /谁[^的]{0,8}的/u) && !(isBefore(words, from, /[和与跟、&]/u) && isAfter(words, to, /^是?谁/u));
  if (said === '还在') return !isAfter(words, to, /^(?:review|cr|merge|fix|评审|审|合|修|处理|做|改)/u);
  // 李雷就提了一个 PR 吗: and no more. 一天之内就合掉的: as soon as that.
  if (said === '就') return !isAfter(words, to, /[一二两三四五六七八九十0-9]+个.*[吗么]$/u) && !isBefore(words, from, /(?:之内|以内|内|[0-9一二两三四五六七八九十半](?:天|周|个星期|个月|小时))$/u);
  // 同时关了两个 issue 的: of so many at once.
  if (said === '同时') return isAfter(words, to, /^[^,，、和跟与又也]{0,8}[两二三四五六七八九十0-9]+(?:个|位|名|人|条)/u);
  // 阿澈经手合并的: the verb follows.
  if (said === '经手') return isAfter(words, to, /^(?:的|过的)?(?:合|关|修|评|审|批|review|merge|close|approve|解决|处理)/u);
  // 有几个最后合了; 最后合的 PR is another one.
  if (/^最[后终]$/u.test(said)) return isBefore(words, from, /(?:[几哪][个条些]?|多少个?|有没有|是否|是不是|但|但是|却|可是|不过|又|也)$/u);
  // 是不是在某个 PR 上要求过修改: in any of them; which one, a question for things would want to know.
  if (said.startsWith('某')) return isWhether(words);
  // 历次会议里最长的: of all; 历次都参加了吗 is asked of each.
  if (said.startsWith('历')) return words.some(isAsked) || (!isWhether(words) && !words.includes('都'));
  // 到今天还没完成的: by now; 上周到今天 is a time.
  if (untilToday.test(said)) return isAfter(words, to, /^(?:为止)?(?:已经?|还|仍|都|一直|没|未|尚未)/u) && isBefore(words, from, /(?:^|[，,、的里上中下])$/u);
  // A change is requested in a review, and in nothing else.
  if (inReview.test(said)) return isAfter(words, to, /^(?:还|又|也|都|曾经?|一度)*被?(?:要求|请求|打回|退回|驳回)/u);
  if (/^(?:与|相应)/u.test(said)) return isAfter(words, to, /^(?:关|修|解决)/u);
  if (/^最(?:初|开始)$/u.test(said)) return isAfter(words, to, /^[是由]?谁/u);
  // 那天 of a date that was told; of a meeting it would be another day for each.
  if (/^(?:那天|当天|那日|这天)$/u.test(said)) return isBefore(words, from, /(?:[0-9一二三四五六七八九十]+[号日]?|[昨前今]天|(?:周|星期|礼拜)[一二三四五六日天])$/u);
  // 作者还提过哪些: others than the one that was named.
  if (said === '还') return !isBefore(words, from, /(?:[者人]|的 ?author)$/u) || isAfter(words, to, /^[有没未剩]/u);
  // 李雷和王芳分别提了多少: a number for each.
  if (said === '分别') return !(/[多几谁哪]/u.test(words.join('')) && isBefore(words, from, /[和与跟、&/]|and/u));
  if (/到现在|至今|到目前/u.test(said)) return !isAfter(words, to, /^(?:为止)?(?:有|过了)?(?:多久|多长|几天|多少天)/u);
  // 李雷手上的 issue are those that he was given; a task is anyway.
  return !inHand.test(said) || ofTasks.test(words.join('')) || words.length === said.length;
}

/** 昨天有人开新的 PR: made then. */
const newThen = /(?:(?:今|昨|前|本|这|上|最近|过去|近)[^的，,]{0,4}(?:周|月|天|年|季度|星期|礼拜)|[0-9一二三四五六七八九十](?:月|号|日))(?:(?!里)[^的，,])*(?:提|开|建|写|发|交)(?:出|起)?(?:了|过|的)?(?:几|多少|哪些|哪几|什么|啥)?[个条]?$/u;

const coversReason = (words: readonly string[], from: number, to: number): boolean => words.some((word, at) => word === '为' && at < to && at + 3 > from && words[at + 1] === '什' && words[at + 2] === '么');

const isInTheEnd = /^(?:最[后终初]|最开始|起初|原先|原本|后来)/u;
/** What several do to one thing, or go to. */
const ofMany = /^[^的，,]*?(?:review|cr|评审|审查|审|评论|留言|回复|comment|参加|出席|参与|到场|参会|批准|批|approve|要求|打回|驳回|退回|(?<![进出上下回过])[去来][了过的]|在场|发言|讨论|聊)/u;
const isNow = /还在|仍在|还正在|一直|现在|目前(?!为止)|当前|眼下|此刻|这会儿/u;
const checks = /(?:ci|cd|tests?|builds?|checks?|lint|actions?|pipelines?|测试|检查|构建|流水线|校验)(?:还|都|已|已经|全|全部|一次)?(?:没有|没|未|不)?$/u;

const meetingsLeft = /^有?(?:几|多少|哪些|哪几|什么|啥)[个场次]?(?:会|会议|例会|周会|站会)(?:要开|没开)?[呢呀啊？?]*(?:$|[今明后这本下周星礼月年])/u;

const pastTime = /(?<!截[至止]|到)(?:上个?(?:周|星期|礼拜|月|季度)|年[底初末中]|[去前]年|[昨前]天|(?:^|[^个至止到0-9一二三四五六七八九十])[0-9一二三四五六七八九十]+(?:月|号|日)(?:份|底|初|末|中旬|上旬|下旬)?)(?:的?时候|那时|当时)?$/u;

const endOfTime = /(?:[底末日号]|[昨前]天)(?:的?时候|时|那时|当时)?$/u;

const pullWords = /prs?|mrs?|pull|合并请求/u;
const issueWords = /issue|bug|缺陷|工单|问题|任务|风险|[#0-9"“「]/u;

const isOnce = /^(?:曾|曾经|此前|历史上|历来)$/u;
const nowSo: ReadonlySet<string> = new Set(['Adjective', 'Stative', 'Stay', 'StayOpen', 'WasOpen', 'Being', 'Undone', 'NoHave', 'Neg', 'NegAgain', 'Nobody', 'Be', 'AssignedTo', 'InHand', 'Have', 'With', 'Label']);
const isThen = /^(?:当初|当时|原本|原先|起初)$/u;
/** One thing, of which a fact is asked that stays as it was. */
const isSettled = /#[0-9]|[“"「『].+[”"」』]/u;
const isLasting = /开着|打开|挂着|负责|处理|跟进|状态|标签|指派|分配|认领|接手|assign|label|open|[草逾]/u;
const untilToday = /^(?:到今[天日]|截[至止]今天)/u;
const inReview = /^(?:评审|review|审的)/u;

/** Who asks. */
const isTrade = /^(?:审计|秘书|财务|法务|行政|人事|测试组|产品)$/u;

const isSum = /^(?:一共|总共|共|总计|加起来|合起来|合计)$/u;

const inHand = /^(?:头上|手上|手里|手头|名下|手头上|自己名下|身上|手底下)$/u;

const simplified = lexiconOf([...nounLines, ...verbLines, ...wordLines, ...columnLines, ...figureLines], charactersOf);

/** Traditional characters are looked up as simplified ones. */
export const chineseLexicon: Lexicon = {
  ...simplified,
  has: (word) => simplified.has(toSimplified(word)),
  entriesOf: (words) => {
    const plain = words.map(toSimplified);
    const entries = simplified.entriesOf(plain);
    const opened = endOfOpening(plain, entries);
    return entries.filter((entry) => isMeantSo(entry, plain, entries, opened));
  },
};
