/** Work that is given to somebody by name, to whoever will, or to nobody yet: 让朱琳改, 文案谁改一下, 说明三天之内得交上去. */
import type { Roster } from '../names/roster.ts';
import type { Act, Doer } from './act.ts';
import { subjectIn } from './chinese-subject.ts';
import { hasMark, mark, withoutMarks } from './chinese-marked.ts';
import { beginsWithVerb, idleOfHearer, objectless, workVerb } from './chinese-verbs.ts';

interface Hearing {
  readonly addressee: string | null;
  readonly roster: Roster;
  readonly isQuestion: boolean;
  /** What the sentence said before: who 他 is. */
  readonly earlier: string;
}

type Task = Extract<Act, { kind: 'commitment' | 'request' }>;

const given = /(?:就)?(?:让|由|叫|请|派|安排|交给|转给|给到?|找|麻烦|辛苦|归|拜托|移交给|那就|还是)$/;
const toPerson = new RegExp(`^(?:你|您)(?:那边|这边)?((?:${mark}|来|去|再|先|也|就|帮忙|帮我|帮|得|要|负责|抽空|有空|记得|别忘了|给我|赶紧)*)(.{1,40})$`);
const canPerson = /^(?:那边|这边)?(?:能不能|可不可以|可以|能|方便)(.{1,30})(?:吗|么)$|^(?:那边|这边)?(?:能不能|可不可以)(.{1,30})$/;
const personDoes = new RegExp(`^(?:那边|这边|自己)?((?:${mark}|也|再|先|就|还|会后|自己|一个人|顺便|来|去|会|要|得|需要|必须|打算|负责|管|盯着?|跟|接手?)*)(.{0,40})$`);
const personSaid = new RegExp(`^(?:早上|昨天|刚才|已经|之前)*(?:说|讲|答应|承诺|表示|发消息说|传讯息说|跟我说|回我|讲好)(?:了|过|的|是|好)*[，]?(?:.{0,12}?)(?:他|她|自己|会|来|要)+(.{1,40})$`);
const pronounDoes = new RegExp(`^(.{0,18}?)(?:就)?(?:让|由|叫|请|交给)?(?:他|她)((?:${mark}|会|来|去|要|负责|答应|再|先|就|在|说)*)(.{1,40})$`);
const anyone = new RegExp(`^(.{0,18}?)(?:(?:得|总得|要|需要)?(?:有人|找(?:个)?人)|谁|哪位|哪个(?:同学|同事)?|有没有人)(?!反对|知道|有(?!空|时间)|没|的|懂|说|负责$|还|都|也|想到|能想到|手里|敢|管他|说的|家)((?:${mark}|来|去|能|可以|帮忙|帮我|愿意|有空|方便|想|要|再|先|得)*)(?!.{0,3}[都也]|.{1,6}回头)(.{1,20}?)(?:吗|呢|啊|呀|吧)?$`);
const need = new RegExp(`^(.{0,22}?)(?<![觉懂值记显获取使省免舍晓跑做说看写弄搞过干玩来长变])(?:总归|一定|必须|务必|还|都|也|反正|就|${mark})*(?:得|必须|需要|务必|一定要|要)(?:${mark}|赶紧|尽快|再|先|给|都|有)*(.{1,24})$`);
const idlePerson = /^(?:的|说|觉得|是|不|没|有|在|那(?!边)|这(?!边)|也是|和|跟|、|，|呢|吗|了|刚|昨|已经|上|请假|休假|都|就是|比|人|家|今天没|还没|怎么|什么|你看|看看|来了|走|一直|老|会儿)/;

export function readHandover(clause: string, previous: string, hearing: Hearing): Task | null {
  return readNamed(clause, previous, hearing) ?? readAnyone(clause, previous, hearing.earlier) ?? readNeed(clause, previous, hearing);
}

function readNamed(clause: string, previous: string, hearing: Hearing): Task | null {
  const { roster, isQuestion } = hearing;
  const hits = roster.people.find(clause);
  const hit = hits[0];
  if (hit === undefined) return pronounOf(clause, hearing.earlier, roster);
  const before = clause.slice(0, hit.start);
  const after = clause.slice(hit.end).replace(/^，/, '');
  const asked = toPerson.exec(after);
  if (asked !== null && (asked[1] === '' ? beginsWithVerb.test(asked[2]!) || /把|一下/.test(asked[2]!) : workVerb.test(asked[2]!)) && !idleOfHearer.test(`${withoutMarks(asked[1]!)}${asked[2]!}`) && !/哪|什么|怎么|多少|几/.test(asked[2]!)) return { kind: 'request', to: hit.name, toAnyone: false, task: withThing(thingBefore(before, previous, asked[2]!), `${marksIn(asked[1]!)}${asked[2]!}`), cue: '某某你+动词', strength: 0.55 };
  const able = canPerson.exec(after);
  if (able !== null && beginsWithVerb.test(able[1] ?? able[2]!)) return { kind: 'request', to: hit.name, toAnyone: false, task: withThing(thingBefore(before, previous, able[1] ?? able[2]!), able[1] ?? able[2]!), cue: '某某可以……吗', strength: 0.5 };
  const told = personSaid.exec(after);
  if (told !== null && workVerb.test(told[1]!)) return person(hit.name, withThing(thingBefore(before, previous, told[1]!), told[1]!), '某某说会', 0.5);
  const isGiven = given.test(before) && !/[给找请]$/.test(before.replace(/(?:交|转|移交)给$/, '').replace(/^(?:那|就|还是)?(?:请|找)$/, ''));
  const does = personDoes.exec(after);
  if (does === null || (/[跟和与对向比被为]$/.test(before) && !isGiven) || (idlePerson.test(after) && !isGiven) || /[吗呢]$/.test(after) || (isQuestion && !isGiven)) return null;
  const [, auxiliary = '', said = ''] = does;
  const isWork = beginsWithVerb.test(said) || /负责|管|盯|接/.test(auxiliary) || (isGiven && said === '');
  if (!isWork || /(?:了|过|的)$|的[，，]|^.是/.test(said)) return null;
  const thing = thingBefore(before.replace(given, ''), previous, said);
  const task = withThing(thing, `${marksIn(auxiliary)}${/负责|管|盯/.exec(auxiliary)?.[0] ?? ''}${said}`);
  return person(hit.name, task, isGiven ? '让某某' : auxiliary === '' ? '某某+动词' : '某某负责', isGiven ? 0.6 : auxiliary === '' ? 0.4 : 0.55);
}

/** 名单在赵敏那儿，她会整理出来. */
function pronounOf(clause: string, earlier: string, roster: Roster): Task | null {
  const who = roster.people.find(earlier).at(-1);
  const match = who === undefined ? null : pronounDoes.exec(clause);
  if (match === null || !(workVerb.test(match[3]!) || /会|去|负责|答应/.test(match[2]!)) || (match[2] === '' && !/[让由叫请给](?:他|她)/.test(clause) && !(/^(?:他|她)/.test(clause) && beginsWithVerb.test(match[3]!))) || /[了过]$|[吗呢]$/.test(match[3]!) || /[我你]/.test(match[1]!)) return null;
  const named = match[1]!.length >= 2 ? match[1]! : earlier.slice(0, who!.start).replace(/(?:在|的|是|归|由|让|事情|事儿)+$/, '');
  const thing = cleaned(named);
  return person(who!.name, withThing(thing.length <= 14 ? thing : '', `${marksIn(match[2]!)}${match[3]!}`), '他会', 0.5);
}

/** 北斗那边找我们要接口文档，要了好几次了，谁给一下: what is wanted was said first. */
const wantedBefore = /(?:(?:找|问|跟|向|催)(?:着)?(?:我们?|咱们?|你们?)(?:又|还)?(?:要|拿|讨)|来(?:要|催|拿|讨))(?:一下|个|份)?([^，了过]{2,10})/;

function readAnyone(clause: string, previous: string, earlier: string): Task | null {
  const match = anyone.exec(clause);
  if (match === null || (match[3]!).endsWith("的") || !(beginsWithVerb.test(match[3]!) || /去|来/.test(match[2]!))) return null;
  const wanted = match[1] === '' && objectless.test(withoutMarks(match[3]!)) ? wantedBefore.exec(earlier)?.[1] : undefined;
  return { kind: 'request', to: null, toAnyone: true, task: withThing(wanted ?? thingBefore(match[1]!, previous, match[3]!), `${marksIn(match[2]!)}${match[3]!}`), cue: '谁+动词', strength: 0.5 };
}

function readNeed(clause: string, previous: string, { isQuestion }: Hearing): Task | null {
  const match = isQuestion ? null : need.exec(clause);
  if (match === null || /[了的]$|才/.test(clause) || /我(?!们)|你|他|她|不|没|谁|想|可能|只|会|客人|客户|消防|物业|领导|老板|上面|对方|差/.test(match[1]!) || !(beginsWithVerb.test(match[2]!) || hasMark(clause)) || /^(?:是|命|死|看|知道|想|说|不|很|多|了)/.test(match[2]!)) return null;
  const thing = thingBefore(match[1]!.replace(/(?:我们|咱们?|大家|这边)/, ''), previous, match[2]!) || (subjectIn(previous, false) ?? '');
  return { kind: 'commitment', doer: { kind: 'nobody' }, task: withThing(thing, `${marksIn(clause)}${match[2]!}`), isOffer: false, cue: hasMark(clause) ? '日期+得' : '得+动词', strength: hasMark(clause) ? 0.4 : 0.3 };
}

function person(name: string, task: string, cue: string, strength: number): Task | null {
  const doer: Doer = { kind: 'person', name };
  return withoutMarks(task).length < 1 ? null : { kind: 'commitment', doer, task, isOffer: false, cue, strength };
}

function marksIn(text: string): string {
  return Array.from(text).filter(hasMark).join('');
}

function thingBefore(before: string, previous: string, said: string): string {
  const own = cleaned(before);
  return own !== '' || !(said === '' || objectless.test(withoutMarks(said))) ? own : cleaned(previous);
}

function cleaned(text: string): string {
  const thing = withoutMarks(text).replace(/^(?:那个?|这个?|所以|然后|另外|还有|至于|关于|就是|我觉得|要不)+[，、]?/, '').replace(/(?:这块儿?|这事儿?|这件事|的话|的事[儿情]?|这个|就|也|都|得|，|呢|啊|让|由|请|叫|是|那|还是)+$/, '');
  return thing.length < 2 || thing.length > 18 || /[吗了吧呢]$|^(?:我|你|他|她|因为|如果)|^(?:这|那|它|大家|可以|不用|好|行|谢谢)+$/.test(thing) ? '' : thing;
}

function withThing(thing: string, said: string): string {
  if (thing === '') return said;
  const bare = withoutMarks(said).replace(/(?:吧|啊|呢|了|呀|嘛|呗|哈|一下)+$/, '');
  if (bare === '') return thing + said;
  return bare.length <= 2 && !/[完好掉出上]$/.test(bare) ? said.replace(bare, bare + thing) : `${thing}，${said}`;
}
