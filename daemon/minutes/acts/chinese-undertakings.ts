/**
 * Looser ways in which Chinese speech takes or hands out work: 索引我加, 停车包在我身上, 下周五给你们, 让朱琳改, 小钟你去跑一趟, 总得有人去登记.
 * Each is a candidate; actions/ weighs it with what stands around it. A sentence may hold several, each with its date.
 */
import type { Roster } from '../names/roster.ts';
import type { Act, Doer } from './act.ts';
import { splitChineseClauses } from './chinese-clauses.ts';
import { readHandover } from './chinese-handovers.ts';
import type { Marked } from './chinese-marked.ts';
import { subjectIn } from './chinese-subject.ts';
import { hasMark, mark, markDates, unmarked, withoutMarks } from './chinese-marked.ts';
import { beginsWithVerb, idleOfHearer, idleOfSpeaker, objectless, workVerb } from './chinese-verbs.ts';

const mostActs = 5;
const longestRest = 16;

const lead = /^(?:那(?!个|边|些|块|份|几|天|次)么?|然后|所以|还有|另外|对了|其实|反正|不过|但是|而且|就|也|首先|回头|这样|另一个是|一个是|时间的话|要不|不然|还是|第[一二三四五六]，?)+(?=.{2})/;
const adverb = `(?:这边|那边|自己|也|就|先|再|还|都|会|来|去|要|得|能|可以|打算|准备|争取|尽量|负责|回头|马上|尽快|赶紧|得空|抽空|有空|顺便|顺手|顺路|立刻|现在|随后|稍后|待会儿?|等会儿?|等[下等]|等一下|晚点|一会儿?|会后|下来|这就|一定|保证|预计|大概|最快|最晚|直接|今儿|改天|反正|可能|${mark})`;
/** Takes what is named: with its thing a promise, without it a claim. */
const claiming = new RegExp(`^(.{0,16}?)(?:这事儿?|这块儿?|这个|这条|那块|的活儿?|的事儿?|那边)?(?:就)?(?:${mark})?(?:都)?(?:归我(?:了|吧|管)?|交给我|我包了|包在我身上|算我(?:的|头上)|我认领|我(?:来|可以)?负责|我来|我接(?:过来|手|了|吧)?|我跟(?=$|[吧了进着呢，]|下来)|我(?:来)?盯(?:着|一下)?|我揽|我顶(?:上)?|我担|由我来?|让我来|看我的|是我的活|我的锅|只能是我了?|在我(?:手上|手里|这儿|这边)|转(?:给)?我|给我吧|我上)(?:吧|了|啊|呢|呀|好了|嘛)*(.{0,14})$`);
const own = new RegExp(`^(.{0,18}?)(?<![给跟和对帮让叫把向找归由替比请问在为等发寄传转借是])我(?!们|的)(${adverb}*)(.{1,40})$`);
const onlyAdverbs = new RegExp(`^${adverb}*$`);
const subjectless = new RegExp(`^(?:最快|最晚|争取|预计|大概|应该|一定|尽量)?(${mark})(?:就|再|一定|先|能|可以|会|左右|统一|一起)*(.{1,24})$`);
const asking = new RegExp(`^(.{0,18}?)(?<![给跟和对帮让叫把向找归由替比请问在为等谢发寄传转借])(?:你|您)(?:们)?(?!们|的|俩)((?:${adverb}|帮忙|帮我|给我|帮|记得|别忘了|别忘|务必|最好|麻烦|需要|把它|想办法|组织|抓紧|方便|能不能|可不可以|可否|能否)*)(.{1,40})$`);
const asks = /[吗呢？]$|怎么|什么|为什么|多少|几个|是不是/;
/** 我等下把日历改了: 了 only rounds it off. */
const soon = /等[下等]|等一下|待会|一会|回头|马上|这就|现在|稍后|晚点/;
const alreadySo = /(?:了|过)(?:啊|吧)?$|[了过]一?(?:遍|趟|次|下)$|已经|刚才|昨天|上周|上次|之前(?=就|已)|刚刚|原来是|本来/;
/** 我写的, 你弄的, 我三点爬起来清的日志: work that lies behind. */
const ofThePast = /^[^，把给]{1,10}的[^，]{0,4}$/;
/** 催过了, 跑了两轮, 做了一半. */
const liesBehind = /^[^，]{0,6}过了?(?:啊|呀)?$|^[^，]{1,2}[完好]?了(?:[一二两三四五六七八九十几半]|好[几多]|很多|不少|大半)(?!下)/;
const habit = /每次|每天都?|一般(?:都|是)|平时|通常/;
const imagined = /^(?:如果|要是|假如|万一|即使|除非|倘若|当初|再)|可能会?我|也许|说不定|本来|原本|的话$|没准/;
const completion = /^(?:都|也|再|就|一定|能|可以|全部|全|争取|先|后天|一早)*(?:弄|搞|做|办|处理|完成|跑|写|改|交|给|发|拿|出|看)(?:完|好|定|掉|妥|出来|成)?(?:给?(?:你们?|您|我|大家|他们))?(?:看看?)?(?:吧|啊|了|哈)*$/;

interface Reading {
  readonly marked: Marked;
  readonly addressee: string | null;
  readonly roster: Roster;
  readonly isQuestion: boolean;
  readonly accepts: boolean;
  readonly earlier: string;
}

type Task = Extract<Act, { kind: 'commitment' | 'request' | 'claim' }>;

export function readChineseUndertakings(core: string, { addressee, roster, isQuestion, opener }: { readonly addressee: string | null; readonly roster: Roster; readonly isQuestion: boolean; readonly opener: string }): Task[] {
  const marked = markDates(core);
  const reading: Reading = { marked, addressee, roster, isQuestion, earlier: '', accepts: /好|行|可以|没问题|嗯|成|明白|收到|对|知道/.test(opener) };
  const tasks: Task[] = [];
  const clauses = splitAtNames(withCalled(splitChineseClauses(marked.text), roster), roster);
  for (const [index, clause] of clauses.entries()) {
    if (imagined.test(clause) && !/^(?:如果|要是)/.test(clauses[index - 1] ?? '')) continue;
    const previous = clauses[index - 1] ?? '';
    const bare = clause.replace(lead, '');
    const last = tasks.at(-1);
    // 我把会议室订了顺便把投影仪也借过来，都是周五之前: two tasks with one date.
    if (last?.kind === 'commitment' && isCommon.test(marked.text) && /^(?:顺便|顺手|再|然后)?把.{3,}/.test(bare) && tasks.length < mostActs) {
      tasks.push({ ...last, task: bare.replace(/^(?:顺便|顺手|再|然后)/, '') });
      continue;
    }
    if (roster.people.find(bare)[0]?.start !== 0 && continues(tasks, clause, bare)) {
      appendTo(tasks, bare);
      continue;
    }
    const isAsked = isQuestion && (index === clauses.length - 1 || asks.test(clause));
    const found = readClause(bare, previous, { ...reading, isQuestion: isAsked, earlier: clauses.slice(0, index).join('，') });
    if (found !== null && tasks.length < mostActs) tasks.push(found);
  }
  return tasks.map((task) => finished(task, marked, tasks));
}

/** ……周航 | 你配: who is called belongs to what is asked. */
function withCalled(clauses: readonly string[], roster: Roster): string[] {
  const joined: string[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const isCalled = before !== undefined && /^(?:你|您)/.test(clause) && roster.people.find(before).at(-1)?.end === before.length;
    if (isCalled) joined[joined.length - 1] = before + clause;
    else joined.push(clause);
  }
  return joined;
}

const governsName = /(?:[给跟和与对帮让叫把向找归由替比请问在为等到、是的])$/;

/** 石岩管裁判杜娟管奖品: every name that has something to do begins a clause. */
function splitAtNames(clauses: readonly string[], roster: Roster): string[] {
  return clauses.flatMap((clause) => {
    const starts = roster.people.find(clause)
      .filter(({ start, end }) => start > 1 && !governsName.test(clause.slice(0, start)) && (/^(?:管|负责)/.test(clause.slice(end)) || (/^(?:你|您)/.test(clause.slice(end)) && /[了吧的呢]$/.test(clause.slice(0, start))) || (start > 6 && beginsWithVerb.test(clause.slice(end)))))
      .map(({ start }) => start);
    const other = /(?<=[^给跟和与对帮让叫把向找归由替比请问在为等到是，]{3})[他她](?!们|的)/.exec(clause);
    // 你跟他熟你去谈: the second begins anew.
    const again = /(?<=[你您].{2,8})[你您](?=[去来把先])/.exec(clause);
    if (again !== null) starts.push(again.index);
    if (other !== null && clause.slice(0, other.index).includes('我') && beginsWithVerb.test(clause.slice(other.index + 1))) starts.push(other.index);
    const edges = [0, ...starts.sort((a, b) => a - b), clause.length];
    return edges.slice(1).map((edge, at) => clause.slice(edges[at], edge)).filter((piece) => piece !== '');
  });
}

function readClause(clause: string, previous: string, reading: Reading): Task | null {
  return readClaim(clause, reading) ?? readWhetherDone(clause, reading) ?? readWhenAsked(clause, previous, reading) ?? readHandover(clause, previous, reading) ?? readAsked(clause, previous, reading) ?? readOwn(clause, previous, reading) ?? readDated(clause, previous.replace(lead, ''), reading);
}

const confirmed = /[，]?(?:是吧|对吧|是不是|对不对|对吗|是吗)$/;

function readClaim(clause: string, { isQuestion }: Reading): Task | null {
  // 谁来弄？ – 我，月底吧
  if (/^我(?:吧|呗)?$/.test(clause)) return isQuestion ? null : { kind: 'claim', cue: '我', strength: 0.5 };
  const match = claiming.exec(isQuestion ? clause.replace(confirmed, '') : clause);
  if (match === null || (isQuestion && !confirmed.test(clause)) || (match[1] ?? '').endsWith('给我') || (/[你他她]/.test(match[1] ?? '') && !beginsWithVerb.test(match[1] ?? ''))) return null;
  const thing = thingIn(match[1] ?? '');
  const rest = withoutMarks(match[2] ?? '').replace(/^[，]/, '');
  const isWork = rest === '' || workVerb.test(rest) || hasMark(match[2] ?? '');
  if (!isWork || /^(?:共享|分享)/.test(rest) || /^(?:过|没|不|的|说|讲|看|这|想|觉得|们|个|有|在)/.test(rest)) return null;
  if (thing === '' && (rest.length < 2 || /^[我你]/.test(rest))) return isQuestion ? null : { kind: 'claim', cue: '归我', strength: 0.6 };
  // 续证书这事儿我来跟: the thing is a piece of work by itself.
  const isNamed = beginsWithVerb.test(thing) && /^(?:跟|弄|搞|做|办|处理|盯|负责|搞定|来)?$/.test(rest);
  return commitment({ kind: 'speaker' }, isNamed ? `${thing}${marksOf(match[2] ?? '')}` : joined(thing, match[2] ?? ''), thing === '' ? '我来' : '……归我', 0.6, isQuestion);
}

function readOwn(clause: string, previous: string, { isQuestion, accepts, marked }: Reading): Task | null {
  const match = own.exec(clause);
  if (match === null || (isQuestion && asks.test(clause))) return null;
  const [, before = '', adverbs = '', said = ''] = match;
  if (idleOfSpeaker.test(adverbs === '' ? said : `${withoutMarks(adverbs).slice(-1)}${said}`) && idleOfSpeaker.test(said)) return null;
  if ((ofThePast.test(said) && !hasMark(clause)) || habit.test(clause) || liesBehind.test(said)) return null;
  if (/已经|刚刚|上周/.test(before + adverbs + said)) return null;
  if (/还是我|还是你/.test(clause) || idleOfSpeaker.test(said) || (alreadySo.test(said) && marked.dates.length === 0 && !soon.test(adverbs)) || /^(?:你|他|她)/.test(before)) return null;
  const thing = onlyAdverbs.test(before) ? '' : thingIn(before);
  const isFirm = adverbs !== '' || hasMark(clause);
  const object = thing === '' && objectless.test(withoutMarks(said)) ? (subjectIn(previous, false) ?? thingIn(previous)) : thing;
  const cue = hasMark(clause) ? '我+日期+动词' : adverbs !== '' ? '我+副词+动词' : thing === '' ? '我+动词' : '对象+我+动词';
  return commitment({ kind: 'speaker' }, joined(object, marksOf(before + adverbs) + said), cue, isFirm ? 0.55 : accepts || thing !== '' ? 0.5 : 0.35);
}

const stillToDo = /^(.{1,10}?)(?:都|也|就)?(?:还没有?|还差)([^，没]{1,2}?)(?:完|好)?(?:呢)?$/;

/** 下周五给你们, 明天中午前搞定: no subject at all, but a date and work. */
function readDated(clause: string, previous: string, { isQuestion, accepts }: Reading): Task | null {
  const match = isQuestion ? null : subjectless.exec(clause);
  const said = match?.[2] ?? '';
  if (match === null || !(beginsWithVerb.test(said) || /一定|保证/.test(match[0])) || alreadySo.test(said) || /^(?:开始|开会|开标|开业|有|是|不|没|都|要是|给我|发我|交给我|之?前)/.test(said)) return null;
  // 报告还没写，周三之前给大家: what is still to be done.
  const pending = stillToDo.exec(previous);
  if (pending !== null && beginsWithVerb.test(pending[2]!)) return commitment({ kind: 'speaker' }, `${match[1] ?? ''}${pending[2]!}${pending[1]!}`, '还没+日期', 0.45);
  // 把条款核完，大后天给你: what is given was said before.
  const before = completion.test(said) && beginsWithVerb.test(previous) && !/[我你他她吗呢了]/.test(previous) ? `${previous}，` : '';
  return commitment({ kind: 'speaker' }, before + (match[1] ?? '') + (before === '' ? said : ''), accepts ? '答应+日期+动词' : '日期+动词', accepts ? 0.5 : 0.35);
}

/** 接口文档你写完了吗, 这个老王你弄完没有: asks about work that was given before; open only where the answer promises the rest. */
const whetherDone = /^(.{0,18}?)(?:你|您)们?(?:那边|这边|都|已经)*(.{1,20}?)(?:了(?:吗|么|没有?)|(?<=[完好掉上过定出到])没有?)$/;

function readWhetherDone(clause: string, { addressee, roster }: Reading): Task | null {
  const match = whetherDone.exec(clause);
  if (match === null || !beginsWithVerb.test(match[2]!)) return null;
  const hit = roster.people.find(match[1]!).at(-1);
  const thing = thingIn(hit === undefined ? match[1]! : match[1]!.slice(0, hit.start));
  const asked = request(hit?.name ?? addressee, joined(thing, match[2]!), '你……了吗', 0.4);
  return asked?.kind === 'request' ? { ...asked, asksWhether: true } : null;
}

/** 你那个报销单到底什么时候贴, 日语包罗琳你哪天能交: asked for by asking when. */
function readWhenAsked(clause: string, previous: string, { addressee, roster }: Reading): Task | null {
  const match = askedWhen.exec(clause);
  if (match === null) return readWhenReady(clause, addressee);
  if (!beginsWithVerb.test(match[3]!)) return null;
  const hit = roster.people.find(match[1]!).at(-1);
  const before = hit === undefined ? match[1]! : match[1]!.slice(0, hit.start);
  const thing = thingIn(before) || thingIn(match[2]!.replace(/^(?:那个|那)/, '')) || (subjectIn(previous, false) ?? '');
  return request(hit?.name ?? addressee, joined(thing, match[3]!), '你几时能+动词', 0.46);
}

/** 开票信息什么时候能给, 原型图大概哪天能出: asked of whoever makes it. */
function readWhenReady(clause: string, addressee: string | null): Task | null {
  const match = readyWhen.exec(clause);
  const thing = match === null ? '' : thingIn(match[1]!);
  return match === null || thing === '' || /[我你他她谁]|客户|供应商|对方|老板|领导/.test(match[1]!) ? null : request(addressee, joined(thing, match[2]!), '几时能给', 0.4);
}

const readyWhen = /^(.{2,14}?)(?:你们?|您)?(?:大概|最快|到底|究竟)?(?:什么时候|啥时候|哪天|几号|几时)(?:之前|前)?(?:能|可以|才能)(给|出|交|改完|写完|做完|弄完|弄好|做好|写好|修好|补齐|定稿|出来|给到)(?:我们?|出来)?(?:呀|啊|呢)?$/;

const askedWhen = /^(.{0,18}?)(?:你|您)(?:们)?(?!们)(.{0,12}?)(?:到底|究竟|大概|最快)?(?:什么时候|啥时候|哪天|几号|几时|多久)(?:之前|前|内)?(?:才|能|可以|给|会|来|去|方便)*(.{1,14}?)(?:呀|啊|呢|吗)?$/;
/** To somebody addressed: 翻译稿下周二能交吗. */
const canYou = /^(.{0,18}?)(?:能不能|可不可以|可以|能|方便|来得及)(.{1,30}?)(?:吗|么|不)?$/;
const helping = /^(.{0,18}?)(?:能不能|可不可以|可以)?(?:帮我|帮忙|帮大家|麻烦|劳驾|拜托|劳烦)(.{2,30}?)(?:呗|吧|吗|啊|呀)?$/;

function readAsked(clause: string, previous: string, { addressee, isQuestion, roster }: Reading): Task | null {
  const match = asking.exec(clause);
  if (match === null) {
    const able = addressee !== null && (isQuestion || /[吗么]$/.test(clause)) ? canYou.exec(clause) : null;
    if (able !== null && workVerb.test(able[2]!)) return request(addressee, joined(thingIn(able[1]!), able[2]!), '点名能……吗', 0.5);
    const help = helping.exec(clause);
    if (help !== null && workVerb.test(help[2]!) && !/^.{0,3}了$/.test(help[2]!) && !/我|你/.test(help[1]!)) return request(addressee, joined(thingIn(help[1]!), help[2]!), '帮我', 0.45);
    return addressee === null || isQuestion || /到期|截止|要用|[吗么]$/.test(clause) || !(imperative.test(clause) || beginsWithVerb.test(clause)) || alreadySo.test(clause) || /我(?!们)/.test(clause.replace(/给我|帮我|跟我|发我/g, '')) ? null : request(addressee, clause, '点名+动词', 0.45);
  }
  const [, before = '', adverbs = '', said = ''] = match;
  if ((adverbs === '' || /^(?:也|就|都|还|先|能|要)$/.test(adverbs)) && idleOfHearer.test(adverbs + said)) return null;
  if (/就(?:行|好|可以)了?$/.test(said) || (adverbs === '' && !beginsWithVerb.test(said) && !/一下|把|吧$|得|个|去|来/.test(said))) return null;
  if (alreadySo.test(said) || idleOfHearer.test(said) || (said.endsWith("的") && !hasMark(clause)) || /还是我|还是你|^不/.test(said) || /^(?:我|他|她)/.test(before) || asks.test(said.replace(/(?:行吗|好吗|可以吗|成吗|吗)$/, ''))) return null;
  // 安全帽补齐，老崔你管: who is called is not what is worked on.
  const called = roster.people.find(before).find(({ start, end }) => start === 0 && end === before.length)?.name;
  const thing = called === undefined ? thingIn(before) : '';
  const object = thing === '' && objectless.test(withoutMarks(said)) ? thingIn(previous) : thing;
  return request(addressee ?? called ?? null, joined(object, marksOf(adverbs) + said), addressee !== null ? '某某你+动词' : '你+动词', addressee !== null ? 0.55 : 0.46);
}

const imperative = new RegExp(`^(?:${mark}|再|去|先|把|帮我|帮忙|给|跟|负责|赶紧|抓紧|别忘了|记得|来)+(?!说|看呢|的|想|不)`);

/** What stands before the doer and is worked on: 复盘文档, 那个接口. */
function thingIn(before: string): string {
  const text = withoutMarks(before).trim().replace(/^(?:那个?|这个?|所以|然后|另外|还有|我觉得|好的?|谢谢|就是|至于|关于|反正|要不)+[，、]?/, '').replace(/(?:这块儿?|这事儿?|这件事|的事[儿情]?|的话|这个|就|也|都|得|，|呢|啊|嘛|是)+$/, '');
  if (/^[车票图稿书房花钱货款账单表课酒菜包酒]$/.test(text)) return text;
  return text.length < 2 || /^(?:我|你|他|她)/.test(text) || /^(?:这|那|它|因为|如果|刚才|大家|不|没|是|可以|这次|今天|最近|行|好|嗯)+$|[吗了吧呢]$|^(?:不用|没事|可以|谢谢|那?看来|五天|那?[小老].$)/.test(text) ? '' : text;
}

function joined(thing: string, said: string): string {
  const bare = withoutMarks(said).replace(/一下(?=$|[吧啊呢])/, '').replace(/(?:吧|啊|呢|了|呀|嘛|呗|哈|好了)+$/, '');
  if (thing === '') return said;
  if (bare === '') return thing + said;
  return bare.length <= 2 && !/[完好掉出上]$/.test(bare) ? said.replace(bare, bare + thing) : `${thing.trim()}，${said}`;
}

function marksOf(adverbs: string): string {
  return Array.from(adverbs).filter(hasMark).join('');
}

/** A clause without a subject of its own goes on with the task before (……，周五前弄完), unless it begins another (……，下周一再补监控). */
function continues(tasks: readonly Task[], clause: string, bare: string): boolean {
  const last = tasks.at(-1);
  if (last === undefined || last.kind === 'claim' || !goesOn(clause) || ofAnother.test(withoutMarks(bare))) return false;
  const isOther = /^(?:然后|再|另外|另一个|还有|第[二三四])/.test(clause) && hasMark(clause) && hasMark(last.task);
  const isDelivery = delivers.test(withoutMarks(bare)) && (last.kind === 'commitment' ? last.doer.kind === 'speaker' : true);
  return !isOther && (isDelivery || !(hasMark(bare) && hasMark(last.task) && !objectless.test(withoutMarks(bare))));
}

/** 前端我来，接口得陈晨给: what another has to do. */
const ofAnother = /^[^我你把给跟]{1,8}(?:得|要|该|归)[^我你]{2,4}[给做出来写改弄管定批]$/;
/** What the work ends in: 十二点前给结论, 明早发群里, 后天给你看. */
const delivers = /^(?:就|再|第一时间|一早|统一|一起|争取|先)*(?:[弄改写做跑看查升核](?:完|好)(?:了|就|再)?)?(?:(?:给|发|交|寄|传|同步|报|出)(?:给)?(?:你们?|您|我们?|大家|他们?|她|群里|过去|过来|走|出去|出来)?.{0,6}|回[你您]们?.{0,3})$/;
/** 前三秒换成拆箱那段, 颜色变量都一起换了: the same work in particular. */
const particular = /^[^，]{1,8}(?:换成|改成|调成|换掉|拿掉|加上|加大|也?(?:都|全)?一起)[^，]{0,8}$|^(?:顺手|顺便|把)/;

function goesOn(clause: string): boolean {
  const bare = withoutMarks(clause);
  if (delivers.test(bare)) return true;
  return bare.length <= longestRest && !/[我你他她吗呢谁]|怎么|什么|^(?:因为|不然|反正|毕竟|免得|省得|好|行|不|没|挺|太|就是|正好|其实)|开会/.test(bare) && ((hasMark(clause) && !bare.endsWith('评审')) || beginsWithVerb.test(bare) || particular.test(bare));
}

function appendTo(tasks: Task[], clause: string): void {
  const last = tasks.at(-1)!;
  if (last.kind === 'claim') return;
  // 弄完, 给你, 彩排要用: only its date says something.
  const said = completion.test(withoutMarks(clause)) || repeats(clause, last.task) || /(?:要用|到期|截止)$/.test(clause) ? marksOf(clause) : clause;
  // 今天打包，明天一早寄走: due when the last of it is.
  const before = hasMark(said) ? withoutMarks(last.task) : last.task;
  tasks[tasks.length - 1] = { ...last, task: `${before}，${said}` };
}

const isCommon = /都|统统|各自|分别|全部|统一|一起/;

/** 告示我来贴，今晚就贴. */
function repeats(clause: string, task: string): boolean {
  return Array.from(withoutMarks(clause).replace(/[就再完好掉弄给你您的了能可以先吧，]/g, '')).every((character) => task.includes(character));
}

/** Words for marks; a date said once for all of several tasks is each one's. */
function finished(task: Task, marked: Marked, all: readonly Task[]): Task {
  if (task.kind === 'claim') return task;
  const common = all.length > 1 && isCommon.test(marked.text) && marked.dates.length === 1 && !hasMark(task.task) ? `，${marked.dates[0]!}` : '';
  return { ...task, task: tidy(unmarked(task.task, marked)) + common };
}

function tidy(task: string): string {
  return task.replace(/，[^，]{0,6}(?:能不能|可不可以|行不行|可以|来得及|方便|行|好|成)(?:吗|吧|不)?$/, '').replace(/^(?:一下|来|去(?=.{0,1}$)|吧，?)/, '').replace(/(?<=.)一下(?=.|$)/g, '').replace(/(?<=.)[吧啊呢呗](?=，)/g, '').replace(/(?:吧|啊|呢|哈|啦|哦|呀|嘛|呗|吗|么|好吗|行吗|可以吗|怎么样|行不|行不行|成吗|好了)+$/, '').replace(/^[，、\s]+|[，、\s]+$/g, '');
}

function commitment(doer: Doer, task: string, cue: string, strength: number, isOffer = false): Task | null {
  return withoutMarks(task).length < 1 ? null : { kind: 'commitment', doer, task, isOffer, cue, strength };
}

function request(to: string | null, task: string, cue: string, strength: number): Task | null {
  return withoutMarks(task).length < 2 ? null : { kind: 'request', to, toAnyone: false, task, cue, strength };
}
