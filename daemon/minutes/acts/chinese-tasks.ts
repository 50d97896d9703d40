/** Who promises or is asked to do what, in Chinese. Dates are cut out before the cues are looked for. */
import { findChineseDates } from '../dates/chinese-dates.ts';
import type { Roster } from '../names/roster.ts';
import type { Act, Doer } from './act.ts';
import { splitChineseClauses } from './chinese-clauses.ts';
import { beginsWithVerb } from './chinese-verbs.ts';

const adverb = '(?:就|也|再|先|稍后|会后|这就|现在就|现在|马上|立刻|尽快|回头|随后|之后|晚点|待会儿?|一会儿?|自己|亲自|还|一定|顺便|争取)*';
const firm = '(?:会(?![后上])|来|去|负责|打算|计划|准备|争取|保证|答应)';
const soft = '(?:可以|能|要|得|需要|必须|想)';
const promise = new RegExp(`^(.{0,12}?)(?<!给|跟|和|对|帮|让|叫|把|向|找)我${adverb}(${firm}|${soft})${adverb}(?:${firm})?(.*)$`);
const datedPromise = new RegExp(`^(.{0,12}?)(?<!给|跟|和|对|帮|让|叫|把|向|找)我${adverb}§${adverb}(?:${firm}|${soft})?(.+)$`);
const adverbialPromise = /^(?:(?:§|[^我你他]{1,5}[后完会以]))?我(?:就(?=帮|把)|现在就|马上就?|这就|待会儿?就?|回头就?|稍后就?|晚点就?|随后就?|会后就?|等会儿?就?)(.+)$/;
const nobody = new RegExp(`^(.{0,10}?)(?:我们|咱们|大家)${adverb}(需要|必须|得|要|务必)§?${adverb}(.+)$`);
const request = /^(.{0,14}?)(?:你|您)(?:们)?(?:也|再|先|顺便|§)*(?:能不能|可不可以|是否可以|是否能|能否|可否|能|可以|方便)(?:也|再|先|顺便|帮忙|帮我|§)*(.+?)(?:吗|么|嘛|吧)?$/;
const please = /^(.{0,14}?)(?:请|麻烦|拜托|辛苦)(?:你|您|大家|一下|帮忙|也|再|先|§)*(.+)$/;
const remember = /^(?:你|您|也|还|再|要|一定|千万|请|§)*(?:记得|别忘了|别忘记|不要忘了|不要忘记|务必|确保)(?:要|§)*(.+)$/;
const anyone = /^(?:有)?(?:谁|哪位|哪个同事|有人)(?:能|可以|来|去|愿意|方便|想)(?:§)*(?:帮忙|帮我)?(.+?)(?:吗|呢|一下吗)?$/;
const youDo = /^(?:§)?(?:你|您)(?:(?:来|去|负责|需要|得|要|先|再|帮忙|帮我|抽空|§)+(.+)|(把.+))$/;
/** To somebody addressed by name: 你和刘洋一起查一下原因吧. */
const youLet = /^(?:§)?(?:你|您)(?!(?:觉得|说得|好|的|是|有|在|们|看看大家))(.{2,}吧|.*一下.*)$/;
const again = /^我(?:再|去|回头)(.+一下.*)$/;
const offer = /^(?:要不要|需不需要|需要|用不用|是不是)我(?:来|去|帮你)?(.+?)(?:吗|呢)?$/;

/** Already so, or only imagined. */
const past = /已经|了$|过了|完成了|昨天|昨晚|上周|刚才|之前我|好了(?=$|，)/;
const imagined = /^(?:如果|要是|假如|万一|即使|除非|倘若)|可能会?|也许|或许|说不定|本来|大概会/;
const talk = /^(?:很快|说|讲|开始|先开始|共享|分享一?下?屏幕|看到|听到|想|觉得|认为|希望|知道|同意|支持|补充|介绍|解释|问一下|问个|是|不|没|先说|先讲|简单|接着|继续|喜欢|理解|明白|听|同步一下|汇报一下|到这|这边|看看大家|的|在想|来说|回答|赞成|确认一下大家|有)/;
const talkRequest = /^(?:听到|听见|听得|看到|看见|看得|说|讲|解释|告诉我|重复|再说|想象|继续|开始|等|介绍|稍等|坐|静音|打开麦|关麦|注意|放心|问|分享屏幕|共享|确认一下吗|理解|明白|不要)/;

/** The text with its dates replaced by a mark, and the dates that lie ahead. */
function withoutDates(text: string): { marked: string; hasDate: boolean } {
  let marked = '';
  let from = 0;
  let hasDate = false;
  for (const { outerStart, outerEnd, isAhead } of findChineseDates(text, null)) {
    // 下周五的演示 names the thing, not the time.
    if (!isAhead || outerStart < from || text[outerEnd] === '的') continue;
    marked += `${text.slice(from, outerStart)}§`;
    from = outerEnd;
    hasDate = true;
  }
  return { marked: marked + text.slice(from), hasDate };
}

/** 结账的错误率又上来了，你今天看一下: what is asked stands in the clause before. */
function readLaterClause(core: string, clauses: readonly string[], addressee: string | null, roster: Roster): Act | null {
  for (const [index, clause] of clauses.entries()) {
    if (index === 0 || !/^(?:你|您|请|麻烦|谁|哪位)/.test(clause) || imagined.test(core)) continue;
    const act = readRequest(withoutDates(clause).marked, addressee, roster, clauses[index - 1] ?? '');
    if (act !== null) return act;
  }
  return null;
}

function tidy(task: string): string {
  return task.replaceAll('§', '').replace(/^(?:一下|把一下|吧)/, '').replace(/(?<=.)一下/g, '').replace(/(?:吧|啊|呢|哈|啦|哦|好吗|行吗|可以吗|怎么样)$/, '').replace(/^[，、\s]+|[，、\s]+$/g, '').replace(/，(?:好吗|可以吗|行吗|谢谢).*$/, '').replace(/，(?:可以|行|好|成)(?:吗|吧|么|不)?$/, '');
}

/** What stood before the doer and belongs to the task: `合并以后`, `演示文稿`. */
function topicOf(before: string | undefined): string {
  const text = (before ?? '').replaceAll('§', '').replace(/[，、\s得]+$/, '').replace(/^(?:那个|那么|那|这个|所以|然后|另外|还有|我觉得|好的?(?=，)|谢谢)+[，、]?/, '');
  return (text.length >= 2 || /^[车票图稿书房花钱货款账单表课酒菜包]$/.test(text)) && !/[没不了](?!.{0,2}的)/.test(text) ? text : '';
}

export function readChineseTasks(core: string, addressee: string | null, roster: Roster): Act[] {
  const clauses = splitChineseClauses(core);
  const whole = withoutDates(core);
  const request = readRequest(whole.marked, addressee, roster) ?? readLaterClause(core, clauses, addressee, roster);
  if (request !== null) return [request];
  if (imagined.test(core)) return [];
  const acts: Act[] = [];
  for (const [index, clause] of clauses.entries()) {
    const { marked, hasDate } = withoutDates(clause);
    const next = clauses[index + 1] ?? '';
    // A short date clause after the promise belongs to it: 我来写修复，周五之前提交.
    const goesOn = next !== '' && !/[我你他她]|吗$/.test(next) && findChineseDates(next, null).some(({ isAhead }) => isAhead);
    const act = readCommitment(marked, goesOn ? `，${withoutDates(next).marked.replaceAll('§', '')}` : '', hasDate || goesOn, roster);
    if (act !== null) acts.push(act);
  }
  return acts.slice(0, 1);
}

function readCommitment(marked: string, rest: string, hasDate: boolean, roster: Roster): Act | null {
  const wanted = /^(?:要不要|需不需要|需要|用不用)我/.test(marked) ? offer.exec(marked) : null;
  if (wanted !== null) return commitment({ kind: 'speaker' }, wanted[1] ?? '', '要不要我', 0.3, true);
  if (past.test(marked)) return null;
  const dated = datedPromise.exec(marked);
  const plain = dated ?? promise.exec(marked);
  if (plain !== null) {
    const isSoft = dated === null && new RegExp(`^${soft}$`).test(plain[2] ?? '');
    const tail = tidy(dated === null ? (plain[3] ?? '') : (plain[2] ?? ''));
    // 我去物业办: going is part of the task where a place follows.
    const raw = (dated === null ? plain[3] : plain[2]) ?? '';
    const said = tail !== '' && marked.endsWith(`去${raw}`) && !beginsWithVerb.test(tail) ? `去${tail}` : tail;
    const topic = topicOf(plain[1]);
    const task = (said.startsWith('负责') || said === '' || said === '负责' ? said.replace(/^负责/, '') : said);
    if (talk.test(task) && !hasDate) return null;
    const text = (joined(topic, task) + rest).replace(/^，/, '');
    return commitment({ kind: 'speaker' }, text, isSoft ? '我可以' : '我来', isSoft ? 0.4 : 0.65, isSoft && /^(?:可以|能)$/.test(plain[2] ?? ''));
  }
  const soon = adverbialPromise.exec(marked) ?? again.exec(marked);
  if (soon !== null && !talk.test(soon[1] ?? '')) return commitment({ kind: 'speaker' }, tidy(soon[1] ?? ''), '我马上', 0.55, false);
  return readThirdPerson(marked, roster) ?? readNobody(marked);
}

/** 设计文档我来写 is 写设计文档; a longer task keeps what stood before it in front. */
function joined(topic: string, task: string): string {
  if (task === '' || topic === '') return topic + task;
  return task.length <= 2 && !/[后前时候，]$/.test(topic) ? task + topic : `${topic}，${task}`;
}

function readNobody(marked: string): Act | null {
  const match = nobody.exec(marked);
  if (match === null) return null;
  return commitment({ kind: 'nobody' }, topicOf(match[1]) + tidy(match[3] ?? ''), '我们需要', 0.38, false);
}

function readThirdPerson(marked: string, roster: Roster): Act | null {
  const lead = /^(?:§)?(?:这个|那个|这件事|这块)?(?:由|让|请|交给)?/.exec(marked)?.[0] ?? '';
  const hit = roster.people.find(marked)[0];
  if (hit === undefined || hit.start > lead.length + 1 || hit.start < lead.length) return null;
  const modal = /^(?:§)?(?:也|再|先|就|会后)*(会|负责|来|去|需要|要|得|必须)(?:§|负责|去|来)*(.+)$/.exec(marked.slice(hit.end));
  if (modal === null) return null;
  return commitment({ kind: 'person', name: hit.name }, tidy(modal[2] ?? ''), '某人负责', lead.length > 0 || modal[1] === '负责' ? 0.7 : 0.6, false);
}

function commitment(doer: Doer, task: string, cue: string, strength: number, isOffer: boolean): Act | null {
  if (task.length < 2 || talk.test(task)) return task.length === 1 && doer.kind === 'speaker' ? { kind: 'commitment', doer, task, isOffer, cue, strength } : null;
  return { kind: 'commitment', doer, task, isOffer, cue, strength };
}

function readRequest(marked: string, addressee: string | null, roster: Roster, before = ''): Act | null {
  const open = anyone.exec(marked);
  if (open !== null) return requestAct(null, true, withObject(open[1] ?? '', before), '谁能', 0.5);
  const reminded = remember.exec(marked);
  if (reminded !== null) return requestAct(addressee, false, reminded[1] ?? '', '记得', 0.58);
  const asked = request.exec(marked);
  if (asked !== null && (/[吗么吧]$|能不能|可不可以|能否|可否|是否/.test(marked) || addressee !== null)) return requestAct(addressee, false, topicOf(asked[1]) + (asked[2] ?? ''), '你能', 0.5);
  const polite = please.exec(marked);
  if (polite !== null && /^(?:请|麻烦)?(?:大家|各位|所有人)/.test(marked.replaceAll('§', ''))) {
    return commitment({ kind: 'nobody' }, tidy(polite[2] ?? '').replace(/^(?:大家|各位|所有人)/, ''), '请大家', 0.55, false);
  }
  if (polite !== null && !/我(?!们)/.test(polite[1] ?? '') && !/请假|请教|邀请|申请|请客|请求|麻烦(?:的|在于|很|了|你了|您了)|不麻烦/.test(marked)) {
    const named = roster.people.find(polite[2] ?? '')[0];
    if (named?.start === 0) return requestAct(named.name, false, (polite[2] ?? '').slice(named.end).replace(/^(?:来|去|你|负责)/, ''), '请', 0.58);
    return requestAct(addressee, false, topicOf(polite[1]) + (polite[2] ?? ''), '请', 0.55);
  }
  const direct = addressee === null ? null : (youDo.exec(marked) ?? youLet.exec(marked));
  return direct === null ? null : requestAct(addressee, false, withObject(direct[1] ?? direct[2] ?? '', before), '你来', 0.55);
}

/** A bare verb needs what stood before it: 落地页，做. */
function withObject(task: string, before: string): string {
  if (before === '' || tidy(task).length > 2) return task;
  const missing = /(?:还差|还缺|还需要|需要|缺)(?:一个|一份|个)?(.{2,})$/.exec(before)?.[1];
  return missing === undefined ? `${before}，${task}` : `${tidy(task)}${missing}`;
}

function requestAct(to: string | null, toAnyone: boolean, said: string, cue: string, strength: number): Act | null {
  const task = tidy(said);
  if (task.length < 2 || talkRequest.test(task) || /^.{0,3}了$/.test(task)) return null;
  return { kind: 'request', to, toAnyone, task, cue, strength };
}
