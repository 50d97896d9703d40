/**
 * Whether words before a short decision may stand as its topic. Only a thing may: no half clause (班数学平均八十九), no person
 * or party (李四, 客户), no number or date (湖边那个刚, 半天). What is in doubt is none: a decision without a topic is short, one with a wrong
 * topic is false.
 */
import type { Sentence } from '../meeting.ts';

const longestTopic = 10;

/** The verb of the question or plan that was cut off behind it: 失效时间设|多少, 日志保留|多久. */
const verbBehind = /(?<=.{2})(?:保留|设置?|定|订|批|做|选|上|加|改|换|留|给|算|买|要|搞|叫|种|存|(?<![投开发存摆])放|(?<![应费信通专作实备启停公录引试使])用|(?<![公])开|(?<![抄编填手])写|(?<![研开批])发|试(?=$))$/;
/** 日志保留|多久: what is asked of it. */
const askedBehind = /(?:多久|多少|几[^，]?|哪[^，]*|什么.*|啥|怎么.*)$/;
/** Manners and pointing around the thing itself. */
const around = /^(?:老规矩|我们的?|咱们?的?|那个|这个|目前的?|现在的?|这版|这次|关于|还有|的)+|(?:的事情?|这块儿?|那块儿?|这件事|这个事|这事儿?|这个|那个|的|啊|呢|这版|这|那|一)+$/g;

/** Words that make a clause of it: pronouns, negations, adverbs, auxiliaries, prepositions, doubt, assent. */
const clausal = /[，、了吗吧呢啊嘛我你您他她它咱谁没把被让叫请跟给从很太挺最越就也都还先再才又却若]|(?<![特识个级区性类])别|[不能](?![良动]|力|源|量|耗|效)|(?<!功|性|智|可|职|节|产)能|(?<![年例早晚周班展协大工商社布讨研庆酒峰董理监运])会(?![员议场计展费签])|(?<![需重主摘纪])要(?![求点闻素])|至少|多少|这么|那么|怎么|什么|希望|应该|可以|可能|觉得|建议|同意|赞成|支持|因为|如果|上面|这边|那边|这得|这帮|连续|老老实实|左右|平均|大约|[百千万]|上次|到期|点儿|的话|前期|旁边|[刚快慢贵好坏高低多少新老大小满更]$|[说讲聊问想看听里来骂]$/;
/** Begins with its verb, or with what is no name of a thing. */
const noHead = /^(?:[换走锁放涨丢砍挪搞弄发等问按在对比去来到想看听说讲掉省早满随退花含是有以为帮可收拖撑挂](?![票货表告件包布法钮键])|同(?!义|步|事|类|城|学|源|比)|自己|直接|随便|无所谓|确认|检查|合并|消费|提议|决定|觉得|首期|人少|尽量|必须|统一|通知|改法|四十|时间$|东西$|事情$|问题$|方案$|办法$|情况$|大家|人家|底线|旁边|右边|左边|大概|大约|账上|确实|其实)/;
/** Those who have a say: they want something, nothing is decided of them. */
const party = /^(?:客户|财务|老板|领导|运维|采购|甲方|乙方|对方|业主|家长|学生|老师|供应商|厂家|产品|设计|测试|前端|后端|法务|行政|人事|市场|销售|公司|部门|团队|组长|总监|经理|专家|医生|护士|用户|老师|代理商|运营|总部|集团|海关|城管|房东|隔壁|[小老阿][\p{Script=Han}]|[\p{Script=Han}]{1,2}(?:总|哥|姐|工|老师|主任|经理))(?:们|大多.*)?$/u;
/** Numbers and days. */
const quantity = /^[\d一二三四五六七八九十百千万两半几第]|[\d一二三四五六七八九十百千万两几半]+(?:号|月|日|点|天|周|年|块|万|个|折|家)?$|^(?:今|明|后|昨|前|去|下|上|本)(?:天|年|周|个?月|班)|^周[一二三四五六日末]|月底|年底|年初|周末|[上下]午|晚上/;

/** 失效时间 of 失效时间设; null where it is no thing that can be settled. `voices`: names of those who speak. */
export function topicNoun(subject: string, sentence: Sentence, voices: readonly string[]): string | null {
  const asksState = sentence.isQuestion && /[了过好完]了?(?:吗|没有?|么)$|什么时候|谁/.test(sentence.core);
  if (asksState) return null;
  const noun = subject.trim().replace(askedBehind, '').replace(around, '').replace(verbBehind, '').replace(around, '').trim();
  if (noun.length < 2 || noun.length > longestTopic || isLatinPhrase(noun)) return null;
  if (clausal.test(noun) || noHead.test(noun) || party.test(noun) || quantity.test(noun)) return null;
  return voices.some((name) => noun.includes(name) || noun.includes(name.slice(-2)) || name.includes(noun)) ? null : noun;
}

/** `Hi everyone`: words of another language are a thing only when they are one name, such as Kubernetes or `PR 88`. */
function isLatinPhrase(noun: string): boolean {
  return !/\p{Script=Han}/u.test(noun) && !/^[A-Z][\w.-]*(?: [A-Z\d][\w.-]*)?$|^[a-z]+$/.test(noun);
}
