/** Chinese questions that ask for knowledge. */
import { splitChineseClauses } from '../acts/chinese-clauses.ts';
import type { Sentence } from '../meeting.ts';

/** Words that ask. */
const asking = /[吗么呢]$|谁|什么|啥|怎么|咋|为什么|哪|多少|几(?:个|天|号|点|家|份|台|人|次|位|月|岁|条|周|轮|版|讲|页|成|$)|何时|如何|是否|是不是|有没有|能不能|会不会|要不要|行不行|多久|多大|多长|还是|(\p{Script=Han})不\1|[^没]没有?$/u;
/** The same where no mark says so: only what cannot be a statement. */
const unmarked = /[吗么]$|^(?:谁|为什么|怎么|什么时候|哪个|多少)|(?:是|要|用|选|放|定|剩|有|到|在|缺|差|种|叫)(?:多少|几.?|哪.{0,3}|什么|啥|谁)(?:呢|啊|呀)?$|(?:是|用|选|放|走|去|做|叫|写|发|沿用|换).{1,14}还是.{1,12}$|要不要.{1,10}$|能不能.{1,12}$|(\p{Script=Han})不\1$|找谁呢?$|几(?:天|号|点|个|讲)了?$|(?:出|掏|管|负责|去|来)?谁.{0,4}(?:写|做|去|来|导|催|改|报|弄|查|拿)(?:一下)?(?:呢|啊)?$/u;
const lead = /^(?:(?:我?(?:还)?有(?:一)?个问题|请问|想问一下|我想问(?:一下)?|问一下|另外问一下|对了|话说|那么?|还有(?:就是)?|顺便问一下|所以|不好意思(?:啊|喔)?|你们觉得|大家觉得)[，：:]?)+/;
const tail = /[，]?(?:有人知道(?:吗|么)?|谁知道|你知道吗|知道吗|来着|大家清楚吗|有谁清楚|清楚吗)$/;
const notForMinutes = /^(?:大家|各位|你们)?(?:最近|今天|周末|这边|那边)?(?:怎么样|好吗|如何)$|(?:大家|各位|你们|都)?(?:同意|有意见|有异议|赞成|没意见|明白|清楚|听得(?:见|到|清)|看得(?:见|到|清)|能(?:看|听)(?:到|见|清)|准备好|可以开始|在吗|听见.{0,8})了?(?:吗|么|吧|没)?$|(?:对|是|好|行|成|可以|能接受|没错|同意|有意见|没意见|反对)(?:吧|吗|么|不|不好|不行|的吧)$|谁反对|怎么样$|认不认$|还有(?:别的|其他|什么|补充|问题)|有(?:什么|没有)?(?:问题|补充|意见|阻碍|要说的|别的)(?:吗|么)?$|^(?:你|您|我)(?:能|可以|能不能|可不可以|来|觉得|看)|(?:你|您|谁)?(?:能不能|可不可以)(?=.{0,6}(?:帮|给我|发我))|(?:你|您)(?:们)?(?:能|可以|方便).*[吗么]$|(?:要不要|需要|用不用|是不是)我(?!们)|^我们(?:开始|继续|要不要|是不是)(?!.*还是)|^谁(?:知道|先|还有|需要|能想到|说|懂|敢|让)|(?<![申邀])请(?!假|示|求|款|教|客)|麻烦|拜托|帮我|进展|进度(?:如何|怎么样)?$|^(?:为什么不|何必|难道|不是吗|真的吗|是吗|怎么会|怎么可能|你疯|凭什么)|不是.{1,12}[吗么]$|(?:录音|屏幕|声音|麦|画面|摄像头).{0,6}(?:吗|没)|怪不得|管(?:他|它|什么)|不管|无论|什么的|多少都|什么都|谁都|怎么都|哪都|没什么|不怎么|周末.{0,6}(?:干嘛|干什么|干啥|去哪)|吃(?:了|什么|啥)/;

export function readChineseQuestion(sentence: Sentence): { text: string; confidence: number; cue: string } | null {
  const whole = sentence.core.replace(tail, '').replace(lead, '');
  const core = askingPart(whole).replace(lead, '').replace(tail, '');
  if (core.length < 4 || core.length > 80) return null;
  const isMarked = sentence.isQuestion && (asking.test(core) || whole.length < sentence.core.length);
  if (!isMarked && (sentence.isQuestion || !unmarked.test(core) || /^我(?:在|就)?(?:想|考虑|琢磨)|了还是|不用不用/.test(whole))) return null;
  if (notForMinutes.test(core) || notForMinutes.test(whole)) return null;
  return { text: `${core}？`, confidence: isMarked ? 0.75 : 0.55, cue: `${isMarked ? '问号，' : ''}“${asking.exec(core)?.[0] ?? unmarked.exec(core)?.[0] ?? ''}”` };
}

/** The last clause that asks, with the thing that the clause before it names: 迁移当天，要不要停服. */
function askingPart(core: string): string {
  const clauses = splitChineseClauses(core);
  const at = clauses.findLastIndex((clause) => asking.test(clause));
  if (at <= 0) return at === 0 && clauses.length > 1 ? clauses[0]! : core;
  const before = clauses[at - 1]!;
  const isThing = before.length <= 18 && !/[了吧呢吗]$|^(?:不好意思|我|你|他|她|就这样|好|行)/.test(before);
  return isThing ? `${before}，${clauses[at]!}` : clauses[at]!;
}
