/** Chinese sentences that ask, with what is noticed about how they do. Generous: the weights judge. */
import { splitChineseClauses } from '../acts/chinese-clauses.ts';
import { contentStems } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import type { Asked } from './asked.ts';
import { amount } from './asked.ts';
import { chineseManners } from './chinese-manners.ts';

/** Words that ask. */
const asking = /[吗么呢]$|谁|什么|啥|怎么|咋|为什么|哪|(?<!没)多少|(?<![这那好前后头十上下])几(?:个|天|号|点|家|份|台|人|次|位|月|岁|条|周|轮|版|讲|页|成|耐|桌|$)|何时|如何|是否|是不是|有没有|能不能|会不会|要不要|行不行|(?<!没)多(?:久|大|长|远|贵|高|重|宽|厚)|还是|(\p{Script=Han})不\1|[^没]没有?$|到底/u;
/** The same where no mark says so: only what cannot be a statement. */
const unmarked = /[吗么]$|^(?:谁|为什么|怎么|什么时候|哪个|多少)|^(?!还|正|才|都|我).{1,3}(?<!还.)呢$|^(?!.*(?:还[没在有]|正在?|才).*)(?:那|如果|要是).{1,10}呢$|(?:是|要|用|选|放|定|剩|有|到|在|缺|差|种|叫|加|给|花|存|保留|备份|改|按)(?:到)?(?:多少|几.?|哪.{0,3}|什么|啥|谁)(?:呢|啊|呀)?$|(?:是|用|选|放|走|去|做|叫|写|发|沿用|换|按).{1,14}还是.{1,12}$|要不要.{1,10}$|能不能.{1,12}$|会不会.{1,10}$|有没有.{1,10}$|是不是.{1,10}$|(\p{Script=Han})不\1$|找谁呢?$|几(?:天|号|点|个|讲|家|人)了?$|(?:出|掏|管|负责|去|来)?谁.{0,4}(?:写|做|去|来|导|催|改|报|弄|查|拿|管|签|出)(?:一下|的)?(?:呢|啊)?$|(?:要|得|需要|用|大概|看|撑|等)?多(?:久|大|长|少钱)$|怎么(?:办|弄|放|算|做|搞|走|处理|定|改|分|收|报|说)的?$|(?:在|从)哪(?:里|个|儿|边).{0,6}$|(?:是|要)?几点.{0,4}的$|什么时候.{0,6}$|为什么.{1,12}$|怎么.{1,6}(?:的)?$/u;
/** 请问……, 还有个问题，……: what is asked stands behind it. */
const lead = /^(?:(?:一?个(?:小)?(?:问题|事儿?|事情)(?=[，：])|我?(?:还)?有(?:一)?个问题(?!没)|请问(?:一下)?|想问一下|我想问(?:一下)?|问一下|另外问一下|对了|话说|说真的|那么?|还有(?:就是)?|顺便问一下|所以|不好意思(?:啊|喔)?|你们觉得|大家觉得|医生|老师)[，：:]?)+/;
/** ……有人知道吗, ……来着. */
const tail = /[，]?(?:有人知道(?:吗|么)?|有谁知道|谁知道|你知道吗|知道吗|来着|大家清楚吗|有谁清楚|清楚吗|查到了?吗|查到了没有?)$/;
/** Questions that stand in a statement: 还有个问题没定：…, 不知道……, 现在不清楚的是……. */
const opensOne = /^(?:(?:还有|剩下?)?(?:一)?个(?:问题|事儿?)?(?:还)?没(?:定|想好|答案|弄清楚|搞清楚)(?:的)?(?:是|就是)?[，：]?|(?:现在|目前|主要|就|还|也|都|我们?|大家|谁都|谁也)*(?:不知道|不清楚|不确定|没搞清楚|没弄清楚|没想好|想知道|想问问?|好奇)(?:的)?(?:是|就是)?[，：]?|(?:现在|目前)?的?问题(?:就)?是[，：]?|(?:对方|客户|业主|有人|老板|他们|家长|候选人)(?:一直|又|刚才|昨天|今天)?(?:在)?(?:问|想知道)(?:我们|我)?(?:说)?[，：]?)(?=.*(?:吗|谁|什么|啥|怎么|哪|多少|几|何时|是否|是不是|有没有|能不能|会不会|要不要|多久|多大|还是))/;

export function readChineseQuestion(sentence: Sentence): Asked | null {
  const { isQuestion } = sentence;
  const whole = sentence.core.replace(tail, '').replace(lead, '');
  const opened = opensOne.exec(whole);
  const inner = opened === null || whole.length - opened[0].length < 4 ? whole : whole.slice(opened[0].length);
  const core = askingPart(inner).replace(lead, '').replace(tail, '');
  if (core.length < 2 || core.length > 80) return null;
  const isAsking = asking.test(core) || whole.length < sentence.core.length;
  const isEmbedded = inner !== whole;
  if (!isQuestion && !isEmbedded && (!unmarked.test(core) || /^我(?:在|就)?(?:想|考虑|琢磨)|了还是|不用不用/.test(whole))) return null;
  const form = isEmbedded ? 'embedded' : isAsking ? 'asking word' : 'statement';
  return {
    text: `${core}？`,
    features: featuresOf(sentence, { core, whole, form }),
    cue: `${isQuestion ? '问号，' : ''}“${asking.exec(core)?.[0] ?? unmarked.exec(core)?.[0] ?? ''}”`,
  };
}

interface Read {
  readonly core: string;
  readonly whole: string;
  readonly form: string;
}

/** One name for the ways to ask for the same. */
const asksFor: Readonly<Record<string, RegExp>> = {
  谁: /谁/, 什么: /什么(?!时候)|啥/, 什么时候: /什么时候|何时|几(?:号|点|月)/, 怎么: /怎么|如何|咋/, 为什么: /为什么/, 哪: /哪/, 多少: /多少|几(?!号|点|月)|多(?:久|大|长|远|贵|高)/,
  还是: /还是/, 'A不A': /是否|是不是|有没有|能不能|会不会|要不要|行不行|(\p{Script=Han})不\1/u, 吗: /[吗么]$/, 呢: /呢$/, 吧: /吧$/, 没: /没有?$/, 能不能: /能不能|可不可以/, 要不要: /要不要/, 要不: /^要不(?!要)/, 怎么样: /怎么样|如何$/,
};

function featuresOf({ core: said, opener, isQuestion }: Sentence, { core, whole, form }: Read): string[] {
  const manners = Object.entries(chineseManners).filter(([, pattern]) => pattern.test(core) || pattern.test(whole)).map(([name]) => name);
  const clauses = splitChineseClauses(said).length;
  const asks = Object.entries(asksFor).filter(([, pattern]) => pattern.test(core)).map(([name]) => name);
  const mark = isQuestion ? 'marked' : 'unmarked';
  return [
    `form: ${form}`, mark, `${mark} ${form}`,
    ...asks.flatMap((name) => [`asks: ${name}`, `${mark}: ${name}`]),
    ...(asks.length === 0 ? ['asks nothing by name'] : []),
    `characters: ${amount(core.length, [3, 4, 5, 7, 9, 12, 16, 24])}`,
    `content: ${amount(contentStems(core, 'zh').size, [0, 1, 2, 3, 5, 8, 12])}`,
    `clauses: ${amount(clauses, [1, 2, 3])}`,
    ...(core === whole ? [] : ['part of a sentence']),
    ...(opener === '' ? ['opens plainly'] : opener.split(/\s+/).slice(0, 3).map((word) => `opens: ${word}`)),
    ...(said.startsWith('那') ? ['begins 那'] : []),
    ...manners.map((name) => `manners: ${name}`),
    ...(manners.length === 0 ? ['no manners'] : []),
    ...['你', '我们', '我', '他', '这', '那', '大家', '能', '要', '可以', '是'].filter((word) => core.includes(word)).map((word) => `says ${word}`),
    `ends: ${core.slice(-1)}`,
  ];
}

/** The last clause that asks, with the thing that the clause before it names: 迁移当天，要不要停服. */
function askingPart(core: string): string {
  const clauses = splitChineseClauses(core);
  const at = clauses.findLastIndex((clause) => asking.test(clause));
  if (at <= 0) return at === 0 && clauses.length > 1 ? clauses[0]! : core;
  const before = clauses[at - 1]!;
  const isThing = before.length <= 18 && !/[了吧呢吗]$|^(?:不好意思|我|你|他|她|就这样|好|行|没看|听着|医生)/.test(before);
  return isThing ? `${before}，${clauses[at]!}` : clauses[at]!;
}
