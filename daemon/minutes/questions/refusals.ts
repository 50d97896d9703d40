/** Replies that give no answer though their speaker may know more: refused, for somebody else to decide, put off, the figure not at hand, still looked into. */
import type { Sentence } from '../meeting.ts';
import { asksForStatus } from './no-answer.ts';

interface Refusals {
  /** `I'd rather not say`, `let's not go into names`, 具体是谁就不说了. */
  readonly refuses: RegExp;
  /** `That's for the boss to decide`, `it's Carol's call`, `Dora decides that`, 得老板定. */
  readonly othersDecide: RegExp;
  /** `You'd have to ask the supplier`, `I'm not the right person to ask`, 你得问销售. */
  readonly sendsElsewhere: RegExp;
  /** `…, not today`, `we can't discuss that today`, 今天不讨论. */
  readonly putsOff: RegExp;
  /** `I don't have the figure in front of me`, 手上没有数据. What is only not exact is an answer. */
  readonly lacksIt: RegExp;
  /** `Purchasing is still negotiating`, `legal is looking at it`, 法务还在看: no answer unless asked how far it is. */
  readonly inProgress: RegExp;
}

const english: Refusals = {
  refuses: /\b(?:(?:i|we) (?:would|had) rather (?:not (?:say|go|name|tell|discuss|comment|talk|get|answer|guess)|(?:we|you|i) (?:do|did) not)|prefer not to (?:say|name|discuss|comment)|let(?:'s| is) not (?:go into|get into|name|discuss|point)|not going (?:to (?:say|name|answer|comment|go)|into)|(?:cannot|not allowed to|not at liberty to|not able to) (?:comment|discuss|share|disclose|say|talk about)|no comment|(?:would|did|could|will) not (?:say|tell(?: (?:me|us))?|commit)$)/,
  othersDecide: /\b(?:(?:for|up to) (?!(?:\d|four|five|six|ten)\b)(?:the )?[\w'-]+(?: [\w'-]+)? to (?:decide|say|judge|determine)|^(?:that|this|it) (?:is|would be|will be) (?:really |entirely |ultimately )?[\w-]+(?:'s|s') (?:call|decision)\b|(?:is|be) (?:his|her|their|your) (?:call|decision)|above (?:my|our) pay ?grade|not (?:for (?:us|me)|mine|ours|my|our) (?:to (?:decide|say)|call|decision)|(?:has|have|needs?|is going) to decide(?: (?:that|this|it|on (?:that|this|it)))?$|(?:must|will|should) decide (?:that|this|it|on (?:that|this|it))$|^(?!i\b|we\b)(?:[\w-]+ ){1,3}decides?(?: (?:that|this|it|on that|about that))?$|up to (?:the )?(?:boss|board|management|director|customer|client|legal|finance|them|him|her)$)/,
  sendsElsewhere: /\b(?:(?:would|will|might|better|have to|had|need to|should|must) (?:have to |need to |better )?ask (?!for\b)\w+|(?:not|wrong) (?:the (?:right )?)?person(?: to ask)?$|wrong person|not my (?:area|department|field)|(?:was|were) (?:hoping|about to ask|going to ask) (?:you|that|the same)|have not the (?:faintest|foggiest|slightest)|not to my knowledge|lost track|(?:have|had) forgotten|i forget\b|somebody (?:has|needs) to find out)/,
  putsOff: /(?:,|\bbut|\bthough|\bjust) not (?:today|now|here|in this meeting)$|^not (?:today|now|in this meeting)$|\b(?:not|cannot) (?:\w+ )?(?:decide|discuss|settle|answer|resolve|do|talk about|go into) (?:that|this|it) (?:today|now|here|in this|this (?:week|time))\b|\b(?:leave|save|keep) (?:it|that|this) (?:for|to|until) (?:the )?(?:next|another|later|tomorrow|monday|tuesday|wednesday|thursday|friday)\b|\btake (?:it|that|this) offline\b|\bnext (?:meeting|time)$|\bone for (?:next|another|later)\b|^we will see\b|\blet's (?:wait and )?see (?:what|when|if|whether)\b/,
  lacksIt: /\b(?:do|did) not (?:yet )?have (?!(?:enough|the (?:time|people|money|budget))\b)(?:the |that |those |any |an |a )?(?!(?:exact|precise|final)\b)(?:\w+ )?(?:numbers?|figures?|data|answers?|dates?|details|amounts?|names?|lists?|prices?|quotes?|bands|information|it (?:here|with me|to hand|in front))\b|\bwithout (?:the|a) (?:number|figure|quote)s? (?:i|we) cannot\b|\bi (?:would|will|will have to|need to|have to|would have to|must) (?:have to )?(?:look (?:it|that|them) up|look (?:at|into) (?:it|that|my)|dig (?:it|that) (?:up|out)|get (?:you )?(?:the|that) (?:number|figure|date)|find (?:it|that|out))\b|\bcannot answer\b|\b(?:has|have) not been (?:decided|settled|agreed|announced|published|fixed|set|discussed|confirmed)\b|\b(?:has|have) not \w+ (?:it|that|them|one|any|anything)(?: yet)?$|\b(?:nothing|not) (?:is |has been )?(?:decided|settled|fixed|set|official|final)(?: yet)?$|\b(?:seen|got|had) (?:anything|nothing|it) in writing\b|^(?:it |that |this )?(?:all |really |just )?depends\b.{0,60}$|\bnobody(?:'s| has| is) (?:replied|answered|decided|told)/,
  inProgress: /\b(?:is|are|am) (?:(?:all|both|just|currently) )?(?:still )?(?:looking (?:at|into) (?:it|that|this)|investigating|negotiating|discussing (?:it|that|this)|working (?:it|that) out|checking(?: (?:it|that|this))?$|waiting (?:for|on) (?:an? |the |their )?(?:answer|reply|quote|word|legal|finance|approval|confirmation)|finding out|trying to find out|under (?:review|discussion|investigation)|being (?:discussed|looked))\b|\bwaiting for (?:an answer|legal|them|a (?:reply|quote)|word)\b/,
};

const chinese: Refusals = {
  refuses: /(?:就|先|还是)?不(?:说|提|点名|讨论|追究)(?:了|了吧|吧)(?:$|，)|不(?:方便|便)(?:说|透露|讲)|不(?:想|好意思)说|无可奉告|保密/,
  othersDecide: /(?:^|，)(?:这个?|那个?|这事儿?|这件事|那|具体)?(?:最后|最终|还是|都|也|应该)*(?:得|要|由|让|等|归|听)(?!.{0,3}(?:我|咱)们?定)[^，。]{1,6}(?:来|去|们)?(?:定|决定|拍板|说了算|批|点头|做主)(?:的事)?$|(?:看|听)(?:领导|老板|客户|总部|上面|他们|对方|[^，。]{1,2}总)(?:的)?(?:意思|安排|想法|态度|怎么说)|不是(?:我们|我|咱们?)(?:能|可以)?(?:决定|定|说了算)|我(?:们)?(?:说了不算|定不了|做不了主)|(?:跟|和|找)(?:老板|领导|总部|[^，。]{1,2}总)(?:商量|申请|确认|汇报)/,
  sendsElsewhere: /^(?:这个?|那)?(?:你|您|咱|我们)?(?:得|要|还是|最好|去)(?:去)?问(?!题)[^，。]{1,6}$|我(?:们)?(?:还|也)?(?:想|正想|正要|还要)问(?:你|呢|他)|(?:忘|记不(?:清|得|起))(?:了)?(?:$|，)|不归我管|(?:我)?不(?:负责|管)这/,
  putsOff: /(?:今天|现在|这次|这会儿|暂时|会上)(?:就|先)?(?:不|别)(?:讨论|聊|谈|说|定|决定|展开|纠结|答复)|(?:这个|那个)?(?:先|就)?(?:别|不)(?:急着)?(?:定|讨论|聊|展开)|留(?:到|给)下(?:次|周|回)|下次(?:会|再|吧|开会)|(?:现在|今天)(?:答复|回答|定)不了|定不下来|看(?:情况|再说)/,
  lacksIt: /(?:手上|手头|手里|这边|我这|目前|暂时|现在)(?:还)?没(?:有)?(?:具体|准确|详细|这个|这|确切)?(?:的)?(?:数据|数字|数|名单|日期|消息|信息|结果|报价|记录)|没(?:有)?(?:个)?(?:准话|准信|下文|定论|说法|定数|消息|通知)|(?:没|未)(?:有)?(?:通知|公布|给准话|谈妥|谈拢|批下来|出结果|确定)|^(?:这个?|那)?(?:得|要|就)看(?!到|过|见).{2,12}$|^(?:这个?)?取决于|具体我?(?:得|要)(?:回去|再|去)|(?:得|要|还得|需要).{0,8}才(?:能)?(?:知道|清楚|确定)|^等(?:法务|财务|老板|客户|领导|他们|总部|通知|对方).{0,8}$|，等(?:他们|通知|消息|对方).{0,3}$/,
  inProgress: /(?:还|正|都|一直)?在(?:谈|看|查|讨论|商量|走流程|审|评估|排查|沟通|协调|确认|研究)(?:着|呢|中)*(?:$|，)|(?:还)?没(?:有)?(?:谈|查|商量|讨论)(?:完|好|出来|清楚|定)/,
};

/** The question itself is about who decides, or when: then who decides, and `not today`, answer it. */
const asksWhoDecides = /\b(?:who|whose)\b.*\b(?:decides?|decision|call|approve[sd]?|signs?|say)\b|谁.{0,4}(?:定|拍板|批|说了算|做主|负责)/;
const asksWhen = /\bwhen\b|什么时候|哪天|几号/;

/** `Is it signed?`, 批了吗: `they are still working on it` tells. */
const asksIfDone = /^(?:did|has|have|had|was|were)\b|^(?:is|are) .*\b(?:\w+(?:ed|ing)|done|out|ready|up|through|sent|over|back|again|live)\b|(?:了|过|好|完|到)(?:吗|么|没|没有)$/;

/** `That's for the boss to decide, not today`: said to the question, but no answer to it. */
export function declinesToAnswer(said: Sentence, asked: Sentence): boolean {
  const { refuses, othersDecide, sendsElsewhere, putsOff, lacksIt, inProgress } = said.language === 'zh' ? chinese : english;
  const text = said.language === 'zh' ? said.core : `${said.opener} ${said.coreLower}`.trim();
  if (/\brather not\b/.test(text) && /^(?:who|whose|why|what|how)\b/.test(asked.coreLower)) return true;
  if (refuses.test(text) || sendsElsewhere.test(text)) return true;
  if (othersDecide.test(text) && !asksWhoDecides.test(asked.coreLower)) return true;
  if (putsOff.test(text)) return !(asksWhen.test(asked.coreLower) && /\d|\b(?:on|in|at) \w|周|号|月/.test(text));
  if (asksForStatus(asked) || asksIfDone.test(asked.coreLower)) return false;
  return lacksIt.test(text) || inProgress.test(text);
}
