/**
 * Chinese statements that settle nothing, whoever says 好 to them: 新年快乐, 先说背景, 今天差不多了, 这个先不定, 当时我们改成了零,
 * 要是能早点上线就好了, 以后改 schema 就不用刷缓存了 as the reason for what was just asked.
 */
import { splitChineseClauses } from '../acts/chinese-clauses.ts';
import type { Sentence } from '../meeting.ts';

const lead = '(?:那就?|那么|好|嗯|行|我们?|咱们?|大家|今天|这次|就|也|都|来|首先|对)*';
const greets = new RegExp(`^${lead}(?:祝.{0,8})?(?:新年|新春|春节|元旦|元宵|端午|中秋|国庆|五一|圣诞|平安夜|情人节|节日|生日|周末|假期|假日|过年|双节|旅途)(?:节)?(?:快乐|愉快|好|顺利)|^(?:祝|恭喜|恭祝)(?!您?贺)|^${lead}(?:辛苦(?:了|大家|各位|啦)?|拜拜|再见|回头见|明天见|周一见|下周见|晚安|早上好|上午好|下午好|各位好|大家好|谢谢(?:大家|各位|你|您)?)+(?:了|啦|啊|哈)?$`);
/** 先说好 settles, 先说背景 begins. */
const begins = new RegExp(`^${lead}先(?:大概|简单|快速|整体|给大家)*(?:说|讲|介绍|过|聊|回顾|同步|汇报|对|看|问|听)(?:一下|一遍|下|说|讲|一?过)*(?!好|定|到|清|完|[一两几\\d半][天周个段])`);
const ends = new RegExp(`^${lead}(?:差不多|到这(?:里|儿)?|先到这(?:里|儿)?|先这样|就这样|这样|聊到这(?:里|儿)?|散会?|结束|没(?:别的|其他|什么)?(?:事|问题)?)(?:了|吧|啦|哈|啊)*$`);
const putsOff = /(?:先不|还不|暂时不|今天不|不急着|不着急|先别|先不要|没法|不好)(?:急着)?(?:定|下结论|决定|讨论|谈|聊|拍板)(?!期|额|制|义|价)(?:了|吧|它|这个)?$|^(?:这|那|它).{0,6}先(?:搁|放|挂|留)(?:着|一放|一搁|一下)?$|(?:下次|下周|以后|回头|会后|改天|下回|到时候|之后|明天|过两天|另外)(?:再|咱们再|我们再|单独)(?:说|议|讨论|聊|看|谈|定|碰|商量|过)|^(?:这|那).{0,8}(?:得|要|由|让|等).{1,8}(?:来)?(?:定|拍板|决定)$/;
const wishes = /^(?:要是|如果|要|真|最好|希望|但愿|真想|巴不得|恨不得).{0,20}(?:就好了|就太好了|多好|该多好)$|^(?:希望|但愿|巴不得|真想|最好能)/;
const told = /^(?:我|我们|咱们|他们?|她)?(?:当时|当天|那会儿|那时候|凌晨|半夜|昨晚|昨天|前天|那天|后来(?!者)|事后|上线的时候)(?!.{0,30}(?:定(?:了|的)|决定|说好|约好|商定))/;
/** 方案一是甲，方案二是乙: what there is to choose from. */
const lists = /(?:方案|选项|第)[一1A甲](?:种|个)?(?:是|用|走).{1,30}(?:方案|选项|第)[二2B乙]|(?:有|就)(?:两|三|四|几)[个种套](?:方案|选择|办法|思路)/;
const reason = /^(?:这样|那样|这样的话)?，?(?:以后|今后|将来|后面|下次)[^，]{2,14}就(?:不用|不必|不需要|不会|能|可以|省|方便|没)/;
const asksOrProposes = /要不要|用不用|是不是|能不能|可不可以|建议|加个|加上/;

/** Why a Chinese statement settles nothing; null where it may. `before`: the sentence before it of the same turn. */
export function chineseNoDecision(said: string, sentence: Sentence, before: Sentence | undefined): string | null {
  const clauses = splitChineseClauses(sentence.core);
  if (reason.test(sentence.core) && (/^这样|^那样/.test(sentence.core) || (before?.turn === sentence.turn && asksOrProposes.test(before.core)))) return 'gives a reason';
  if (lists.test(sentence.core)) return 'lists what to choose from';
  if (told.test(sentence.core)) return 'tells what happened';
  if (clauses.every((clause) => greets.test(clause) || ends.test(clause))) return 'greets';
  if (begins.test(clauses[0] ?? '')) return 'announces what follows';
  if (clauses.some((clause) => putsOff.test(clause)) && clauses.every((clause) => putsOff.test(clause) || isAside(clause))) return 'puts off';
  return wishes.test(clauses[0] ?? said) ? 'wishes or offers' : null;
}

/** 今天不讨论, 现在没人力: stands beside what is put off, and says nothing of what is to be. */
function isAside(clause: string): boolean {
  return clause.length <= 3 || /^(?:今天|现在|目前|我|你|大家|等|因为|主要)|(?:没|不够|太).{0,6}$|不(?:讨论|定|谈|聊|说)了?$/.test(clause);
}
