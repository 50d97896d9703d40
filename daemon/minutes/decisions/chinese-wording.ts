/**
 * The words of a Chinese decision as a minute-taker writes them: what is to hold, without the reasons, the manners and the
 * tasks that are said in the same breath. 那不行，换绿色吧，品牌手册里本来也有绿色 is 换绿色.
 */
import { splitChineseClauses } from '../acts/chinese-clauses.ts';
import { saysOutcome } from '../acts/chinese-resolutions.ts';

/** Announces what is said next: 我确认一下，……; 刚才说的是……. */
const announces = /^(?:行了)?(?:不用再|别再?|不)(?:争|吵|PK|纠结|讨论|说)了?$|^(?:行了|好了)+(?:别争)?$|^(?:会议)?纪要.{0,3}(?:写|记).{0,3}$|^(?:我)?听(?:你的|劝|我的)$|^(?:但)?我们就这么.{1,3}钱$|^我(?:来)?拍(?:一下|板|个板)$|^我听明白了$|^(?:还有|另外)(?:一|个|一个|一件)*(?:事|问题|点)(?:情|儿)?$|^(?:有道理|说得对|也是)$|^(?:我|那|就|最后|再|先|咱们?|我们|大家)*(?:来)?(?:跟大家|给大家)?(?:(?:确认|强调|讲|说|记|拍|重申|总结|表决|提醒|宣布)(?:一?下)|写下来|讨论(?:完|好)了|(?:刚才|刚刚)?(?:说的|定的|讨论的)(?:就)?是|(?:这么|这样)(?:定|办)|折中(?:一下)?|不行|算了|对|好|行|同意|通过)(?:啊|哈|了|吧|的)*$/;
const announcing = /^(?:刚才|刚刚)?(?:说的|定的|结论|决定)(?:就)?是/;
/** Assent, doubt or manners at the beginning of a clause: 算了还是……, 不过我们……. */
const opening = /^(?:那就|那么|那(?=[我咱就还先改换放用按叫租])|所以|不过|但是|可是|其实|反正|干脆|要不然?|不如|算了|不行|行(?=[，那就])|对(?=[改那就，])|好(?=那)|(?:同意|赞成)+|通过了?|我(?:看|觉得|建议|提议|的意思是|说)|咱们?|我们)+(?:就)?(?=.{2})/;
/** What only urges, softens or supports at the end: 待着呗, 六十天我接受. */
const ending = /(?:我(?:们)?(?:也)?(?:接受|同意|认|没意见|支持|赞成)|加一|\+1|走起|就(?:够|行|好|可以|完|成)|好了|得了|算了|来算)?(?:(?<!不.{0,12})了)?(?:吧|呗|啊|嘛|啦|哈|呀|喽|哦|咯|呢)*$/;
/** The speaker's own part, or what another is to do: no part of what all agree on. */
const personal = /^(?:\p{Script=Han}{2,4}你(?!们)|(?:周.|今天|明天|后天|下周.?)?(?:下午|上午|中午|晚上)?我(?!们|看|觉得|建议|提议)|你|您|他|她|小.你|老.你|麻烦|辛苦|谁(?!也不))/u;
/** Tells how things are, or why. */
const tells = /^(?:(?:周.|.{2,4})有(?![限效机权偿关序])|.{2,4}也(?:要|得|会)|跟(?:他们|去年|上次)|品牌|人家|老板|客户|反正|毕竟|因为|不然|否则|省得|免得)|[扛撑顶受]不[住了]|[很太挺真](?!假|的$)|最好$|比.{1,6}[^于]$|第一$|不够|摆在|又不|本来|没人|没什么|没啥|来不及|不明显|听着|有道理|合理|好记|会(?!员|议|场|后|计|展).{0,6}(?:更|小|大|多|少|乱|坏)|(?:刚好|正好|合适|没毛病|贵就贵.?|值)$/;

/** 自己的那个快下线了: why the other is chosen. */
const happensSoon = /(?<![尽赶加])快(?:要)?[^，]{1,4}了$/;

/** 贵就贵吧, 小就小点: puts up with something. */
const concedes = /^(?:也好|(贵|小|大|慢|差|累|飞|晚|远)就\1)(?:吧|呗|点)*$/;

export function chineseDecisionText(said: string): string {
  const clauses = splitChineseClauses(said).filter((clause) => !announces.test(clause) && !concedes.test(clause));
  const outcomes = clauses.map((clause) => saysOutcome(clause) && !personal.test(clause) && !happensSoon.test(clause));
  const kept = outcomes.includes(true) ? clauses.filter((clause, at) => outcomes[at] || !(personal.test(clause) || tells.test(clause) || happensSoon.test(clause))) : clauses.filter((clause, at) => at === 0 || !personal.test(clause));
  const words = kept.map(trimmed).filter((clause, at, all) => clause !== '' && !all.slice(0, at).some((earlier) => withoutDeciding(earlier) === withoutDeciding(clause)));
  return words.length === 0 ? said : words.join('，');
}

/** 周五发布，决定周五发布 says one thing twice. */
function withoutDeciding(clause: string): string {
  return clause.replace(/^(?:就)?决定(?:了)?(?=.{2})/, '');
}

/** 那就浅蓝吧: 浅蓝; 绿色就绿色: 绿色. */
function trimmed(clause: string): string {
  const bare = clause.replace(announcing, '').replace(opening, '').replace(ending, '');
  return (bare === '' ? clause : bare).replace(/^(.{1,8})就\1$/, '$1').replace(/^(.{1,6})\1$/, '$1').trim();
}
