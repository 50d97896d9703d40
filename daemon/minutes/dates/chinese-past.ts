/** Chinese weekdays that lie behind although their words alone could mean the coming one: 周四客户投诉了两次. Pure. */
import type { DateExpression } from './date-expression.ts';
import { asTense, type Tense } from './tense.ts';

/** 周五, 周日晚上; neither 下周五 nor 周五之前. */
const bareDay = /^在?(?:周|星期|礼拜)[一二三四五六日天]/;
const limit = /(?:之?前|以前|之?内|以内|为止)$/;
const boundary = /[，,。；;！!？?\s]/;
/** 改到周五, 定了周五, 约周五; 那我周五把它交了. */
const chosen = /(?:^|[，。；\s])那(?:就|么|我们?|你们?|咱们?|他)?$|(?:改|推|挪|延|定|约|换|调|排|放|选|等|留|到|至)(?:到|在|成|了|至)?$/;
/** What is still to come; what stands before it in the clause may be over: 他周一说过要改. */
const toCome = /(?<![知需主重必只])要(?![求点害闻是])|(?<![开了例周晨聚个散])会(?![议上后前])|[将想能]|准备|打算|计划|争取|可以|应该|预计|需要|记得|别/;
/** 周五的故障, 周五那次故障. */
const mishap = /^(?:的|那[次场回天])?(?:[^，。的]{0,4})(?:故障|事故|宕机|报警|告警|投诉|崩溃|断电|回滚|异常|中断)/;
const thatTime = /^那[次回]/;
/** 周五的版本: there already, or not. */
const artefact = /^的(?:版本|构建|包|备份|数据|报告|日志|邮件|代码|补丁|纪要|录音|记录|快照|镜像|提交|报警|结果)/;
/** 周三合的那个补丁, 我周五提的那个工单; 这是周一定的。 */
const didThatOne = /^[^的]{1,8}的(?:那|这)/;
const didAtEnd = /^(?!.{0,8}(?:是|最|挺|蛮|行|好|不错|合适)).{1,8}的$/;
/** 周五交的报告: nobody can tell. */
const doesSomething = /^(?:我们?|你们?|他们?|她|客户)?(?:交|发|提|改|合|上线?|写|做|给|开|定|签|批|发布|测|修|出|传|推|收|买|寄|拍)的(?!时候|话|人|事)./;
/** Not 来不了. */
const done = /(?<![得不])了/;
/** 今天都周三了, 周五孩子心都飞了, 你说周四给我的: nobody can tell. */
const isOpen = /^了|都[^，。]{1,3}了/;
const wasSaid = /[说讲]好?$|答应$|记得是?$/;
/** 要是周五海关还不放行; 主要是周三 is none. */
const conditional = /(?:如果|(?<!主)要是|万一)$/;
/** 周三那天: before or after today. */
const thatDay = /^那[天晚场]/;
/** What begins on that day, or is only said to be so: 周五就放假了, 周五好了. */
const sets = /^(?:.{0,3}[不没]|.{0,3}(?:放假|到期|截止|开始|结束|休假|请假|过[年节]|生日|轮到|走|到|来不及|晚|够|快|就是|好|行|算|对|得)了)/;
const goesOn = /^[^，。]{0,6}[再就才]|^[，,、]?(?:我|我们|你)?(?:再|就|才|马上|给|发)/;
const experienced = /(?<![通超经不路难])过(?![来去年节一两下遍会期程渡了不几度])/;
const didNot = /(?<!还)没(?![空时法问事人有办戏关必用错])/;
const already = /^.{0,3}(?:已经|刚(?!好))/;
const overElsewhere = /[完好掉过]了|已经|(?<!还)没(?!问题|事|关系)/;

/** The expression as its clause means it. `text`: in simplified characters. */
export function asSaidInChinese(found: DateExpression, text: string, today: string | null): DateExpression {
  const words = text.slice(found.outerStart, found.outerEnd);
  if (!found.isAhead || today === null || found.date === null || !bareDay.test(words) || limit.test(words)) return found;
  return asTense(found, tenseOf(found, text), today);
}

function tenseOf({ outerStart, outerEnd }: DateExpression, text: string): Tense {
  const before = text.slice(0, outerStart);
  if (chosen.test(before) || conditional.test(before)) return 'ahead';
  const rest = text.slice(outerEnd);
  const length = rest.search(boundary);
  const clause = length < 0 ? rest : rest.slice(0, length);
  if (clause.includes('的话')) return 'ahead';
  if (isOpen.test(clause) || (thatDay.test(clause) && done.test(rest))) return 'unsure';
  const tense = tenseOfClause(clause, rest, text);
  return tense === 'behind' && wasSaid.test(before) && !experienced.test(clause) ? 'unsure' : tense;
}

function tenseOfClause(clause: string, rest: string, text: string): Tense {
  const head = clause.slice(0, toCome.exec(clause)?.index);
  if (mishap.test(head) || thatTime.test(head)) return 'behind';
  if (artefact.test(head)) return done.test(head) ? 'behind' : 'thing';
  if (already.test(head) || experienced.test(head) || didNot.test(head)) return 'behind';
  if (didThatOne.test(head) || (head === clause && didAtEnd.test(head))) return 'behind';
  if (done.test(head)) return perfective(head, rest, text);
  return !head.startsWith('的') && doesSomething.test(head) ? 'thing' : 'ahead';
}

/** 投诉了两次 is over; 做完了就发 is to come; 周五就上线了 only where the rest of the sentence looks back. */
function perfective(head: string, rest: string, text: string): Tense {
  const at = (done.exec(head)?.index ?? 0) + 1;
  if (sets.test(head) || goesOn.test(rest.slice(at))) return 'ahead';
  return !/^.{0,3}就/.test(head) || overElsewhere.test(text.replace(head, '')) ? 'behind' : 'unsure';
}
