/**
 * Which words of an earlier Chinese sentence may be written into a task: only what names a thing. 迁移脚本 may, 人挺聪明,
 * 别拖, 口头的行, 明年一月 and 许老师休假 may not: a wrong object makes the task false.
 */
import type { Spoken } from '../acts/read-acts.ts';
import { findDates } from '../dates/due.ts';

/** What is left over from a clause: its verb, its adverb, its stance. */
const scrapAtEnd = /(?:[从到在得被把给让向与和跟及就也都还又才再很挺太真说过着来去做行够早悬升]|简单|放心|愿意|超过|断货|休假|年年漏|可能|方便|漂亮|聪明|便宜|贵|之前|以前|之后|以后|之内|[今明后昨]天|[上下]周|周[一二三四五六日末]|早上|上午|下午|晚上|半年|[两三四五六七八九十几]人受?|能返|分还是.*|见着)$/;
const trimmable = /(?:从|到|在|得|总|也|都|还|就|整|谁|的)$/;
const scrapAtStart = /^(?:个|从|在|按|别|满|被|把|给|让|跟|对|系|早|好|发[你我给]|那给|这样|这俩|俩|两[台个]|几|最[早晚快多少]|之前|以前|当天|当时|半天|一半|剩下|自己|人(?!员|数|力|工|民)|味道|换一|可以|要[改是]|得[尽要]|首期|国外|国内|每|供应商断|筛|词我|盖章我|[今明后去前]年|[一二三四五六七八九十百]+[月号天个]|\d+[月号天个]?|周[一二三四五六日末]|[今明后昨]天|怎么|什么|啥|哪|谁|飞书上|湖边|口头|理由|那散|新那|上个月|高[一二三四五六七八九十两\d]|[一二三四五六七八九\d]+楼|P\d+$|[A-Z]我)/;
const clauseInside = /[我你您吗呢吧啊]|(?:不|没|了|是|挺|很|太|会|能|应该|已经|还没)(?!锈|干胶|良|动产|限|源|计|议|员|场|力|耗|见光).*|行不行|负责/;
/** 小何, 朱姐, 老秦, 罗主任: somebody. */
const calledPerson = /(?:小|老|阿)\p{Script=Han}(?=$|你|他|她|下周|那边|这边)|\p{Script=Han}(?:总(?!数|量|部|表|账|结|监|是)|姐|哥|叔|老师|主任|师傅|经理|医生|护士长?|工$)/u;
const fewest = 2;
/** Dates are only left out. */
const anyDay = '2024-01-01';

/** The noun phrase in these words, without the person who is called behind it (配置腾飞: 配置); null where there is none. */
export function thingIn(words: string, spoken: readonly Spoken[]): string | null {
  const person = personIn(words, spoken);
  let thing = person < 0 ? words : words.slice(0, person);
  // 短信供应商合同二月底到期: the day is no part of the thing.
  const day = findDates(thing, 'zh', anyDay)[0]?.outerStart ?? 0;
  if (day >= fewest) thing = thing.slice(0, day);
  for (let shorter = thing.replace(trimmable, ''); shorter !== thing; shorter = thing.replace(trimmable, '')) thing = shorter;
  thing = thing.replace(/(?:这边|那边|这块|那块)$/, '').trim();
  if (thing.length < fewest || scrapAtStart.test(thing) || scrapAtEnd.test(thing) || clauseInside.test(thing)) return null;
  return thing;
}

/** Where somebody's name begins in the words, by the voices of this meeting or by how people are called; -1 for nowhere. */
function personIn(words: string, spoken: readonly Spoken[]): number {
  const places = givenNames(spoken).map((name) => words.indexOf(name)).filter((at) => at >= 0);
  const called = calledPerson.exec(words);
  return Math.min(...places, called === null ? Infinity : called.index, words.length + 1) > words.length ? -1 : Math.min(...places, called === null ? Infinity : called.index);
}

const known = new WeakMap<readonly Spoken[], readonly string[]>();

/** 王腾飞 is called 腾飞. */
export function givenNames(spoken: readonly Spoken[]): readonly string[] {
  const before = known.get(spoken);
  if (before !== undefined) return before;
  const speakers = new Set(spoken.map(({ sentence }) => sentence.speaker).filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && !name.startsWith("说话人")));
  const names = [...speakers].flatMap((name) => (name.length === 3 ? [name, name.slice(1)] : [name]));
  known.set(spoken, names);
  return names;
}

/** Says or asks that something is still to be done, or what is wrong with it: then what it names may be what a bare promise means. */
const open = /谁|什么时候|啥时候|哪天|几时|几号|多久|[吗呢]$|能不能|要不要|可不可以|没人|还没|没有人|得|该|需要|缺|欠|错|坏|旧|老版|太|不(?:准|亮|够|对|行|通|能|清|一致|统一)|漏|过期|到期|打不开|麻烦|一下|催|等|写|报错|含糊|没权限/;

export function isOpenMatter({ sentence, acts }: Spoken): boolean {
  return sentence.isQuestion || open.test(sentence.core) || acts.some(({ kind }) => kind === 'request' || kind === 'commitment') || /^(?:那个|这个|还有|关于|至于|说到)/.test(sentence.clean);
}
