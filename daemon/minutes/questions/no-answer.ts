/** Replies that leave a question open: nobody knows, somebody will find out, it is put off. */
import type { Sentence } from '../meeting.ts';

/** `I honestly don't know`, `not a clue`, `still up in the air`, `let me find out`, `they haven't replied`. */
const englishUnknowing = /\b(?:(?:i|we|they|he|she|nobody|no one) (?:honestly |really |still |just |actually |also |sadly |frankly )*(?:do(?:es)? not|cannot|could not) (?:honestly |really |actually |even )*(?:know(?! (?:him|her|them|that (?:one|man|woman)))|say(?: for sure| yet| offhand|$)|tell(?: you)?$|remember$|find (?:it|that|out)|call (?:it|that))|(?:have |has |i have |we have )?no (?:idea|clue)|not a clue|not sure|good question|fair question|(?:still )?up in the air|sleep on (?:it|that)|before my time|that nobody could tell|nobody (?:knows|could tell)|no one (?:knows|could tell)|your guess is|beats me|search me|hard to (?:say|tell)|(?:that is )?what i would (?:love|like) to know|would not swear|i never found out|could not (?:find out|tell)|remains to be seen|(?:has|have) not (?:come back|replied|answered|told us|said|looked|checked|asked|heard)|not (?:decided|settled|clear|known|confirmed) yet|too early to (?:say|tell)|(?:is|are) (?:still )?(?:unclear|open|undecided|unknown|not clear)|did not understand|depends who you ask|i (?:want|need|would like|have|had|would have|will have)(?: to|d to)? (?:to )?(?:look(?! (?:like|forward))|check|ask|find out|think about (?:it|that)|see (?:it|them|both|the))|i will (?:check|find out|ask|look (?:it|that) up|look into)|let me (?:check|find out|look into|ask|think about)|i (?:can|could) (?:check|find out|ask)|i (?:am )?(?:wondering|wonder) (?:that|the same|too))\b|^(?:not me|me neither|neither do i|nor (?:do )?i|who knows|maybe|perhaps|possibly|search me|dunno|let's see|we will see|it depends|not yet|no answer|nothing yet)$/;
/** `Let's leave it open`, `park it`, `we decide that when we know`, `no rush`. */
const englishOpen = /\b(?:leave (?:it|that|this) (?:open|for now)|park (?:it|that|this)|parked|come back to (?:it|that|this)|(?:decide|settle|discuss|talk about|look at|revisit|return to) (?:it|that|this)(?: again)? (?:when|once|later|next|another|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the new)|on (?:monday|tuesday|wednesday|thursday|friday))|not (?:decide|settle) (?:it|that|this)(?: now| today| here| yet|$)|take (?:it|that|this) offline|(?:look into|research|investigate|evaluate|compare|assess|benchmark|think about) (?:it|that|this|them|both|the (?:two|three|options|costs|prices))\b|do (?:some|a bit of|more|the) research|come back (?:to us )?with (?:a|an|some|your) (?:recommendation|proposal|answer|numbers|comparison|suggestion)|(?:leave|save) (?:it|that|this) (?:for|until) |need to see both|i will (?:get back to you|let you know|tell you next time|come back to you)|get back to you on|would not want to settle|wait (?:and see|until we|till we)|have not (?:seen|got) the|sleep on (?:it|that)|no rush|no hurry|i have no idea|i do not know\b.*$|let's see (?:what|how)|another (?:time|day)|ask (?:marketing|legal|them|him|her) (?:first|about it))\b/;
/** 我也不清楚, 说不准, 还没问到, 回头问问, 等更新了才知道. */
const chineseUnknowing = /不知道|不清楚|不确定|说不准|说不好|不好说|没(?:有)?(?:数|谱|印象|答案|概念|查到|问到|问|想好|想清楚|想明白|定|更新|消息|回复|结论)(?:呢|$|，|，.*)|没人(?:知道|管|问|懂)(?:了|呗)*$|没谁知道|还没(?:问|查|定|想|说|回|更新|结论|出来|给|批|确认)|谁知道|我也想知道|(?:得|要|还要|还得|需要|我|先|再|回头|晚点|明天)(?:去|再|先|得|要)*(?:问问|问一下|问下|查一下|查查|查下|确认一下|确认下|打听|核实|看一下|看看)|回头(?:问|查|看|说|再)|说不上来|拿不准|吃不准|不晓得|好问题|不太懂|(?:也|还|都)没(?:说|讲|写)|文档里没写|没讲清楚|不了解|难说|看情况|再(?:看看|说|议|想想|讨论|商量|考虑)(?:吧|$)|等.{1,12}(?:才知道|再说|再看|再定)|没准|未知|待定/;
/** 先放着, 今天先不定, 下个月再讨论, 各自回去问问再说. */
const chineseOpen = /先(?:放|挂|搁|记|存|留)(?:着|一放|一下|一边)|(?:今天|现在|这次|暂时)?先?(?:不|别)(?:定|决定)|(?:做|搞)个?(?:调研|评估|对比|测评)|(?:先|再)(?:调研|评估|对比|测试?)一?下?|给个结论|(?:下次|下周|下个月|回头|以后|改天|到时候?|会后|月底|年后|各自|再).{0,12}(?:再(?:说|议|定|讨论|看|聊|商量|问问)|讨论|再来)(?:吧|$|，)?|没(?:有)?(?:定|结论|答案)|(?<!试)再(?:说|议|定|问问|想想|看看)(?:吧|$|，)|问问.{0,6}再|等.{1,14}再(?:说|定|看|议)|只能等|让.{1,6}(?:报个价|比较)|比较一下/;

/** `I've no idea`, `let me check`, 还没问到: a reply without an answer. */
export function knowsNoAnswer({ language, core, coreLower, opener }: Sentence): boolean {
  return language === 'zh' ? chineseUnknowing.test(core) : englishUnknowing.test(coreLower) || /^(?:idea|clue)\b/.test(coreLower) && /\bno$/.test(opener) || /\b(?:good|fair|great)$/.test(opener) && coreLower === 'question';
}

/** `Let's leave it open`, `park it`, 先放着: what was said before is no answer either. */
export function leavesOpen({ language, core, coreLower, opener }: Sentence): boolean {
  return language === 'zh' ? chineseOpen.test(core) : englishOpen.test(`${opener} ${coreLower}`);
}

/** `I'll get back to you on that`, 问好了再告诉你. */
const promisedLater = /\b(?:i will (?:get back to you|let you know|tell you next time|come back to you|find (?:it|that) out)|get back to you (?:on|with|about)|let me (?:find (?:it|that) out|check that))\b|回头(?:告诉|答复|回复)你|(?:确认|问)(?:了|好|清楚)?再(?:告诉|回复|答复)/;

/** `Two, perhaps three. I'll get back to you with names.`: what was said was a guess. */
export function isPromisedLater({ coreLower }: Sentence): boolean {
  return promisedLater.test(coreLower);
}

/** `Let me look.`, before the answer comes. */
export function isStalling({ coreLower }: Sentence): boolean {
  return /^(?:let me (?:look|see|check|think)|one (?:second|moment|sec)|hang on|hold on|let's see|我(?:看|查|想)(?:一下|看|下)|稍等|等一下|等我看看)$/.test(coreLower);
}

/** `Not yet`, 还没回: an answer to `Did you get a reply?`. */
export function tellsThatNotYet({ coreLower, language }: Sentence): boolean {
  return language === 'zh' ? /^(?:还|暂时)?没(?:有)?.{0,4}$/.test(coreLower) : /\bnot yet\b|^(?:no|nope|nothing)\b(?! (?:idea|clue)).{0,12}$/.test(coreLower);
}

/** `Did …`, `have we …`, ……了吗: whether something is so, which `not yet` tells. */
export function asksWhetherDone({ coreLower, language }: Sentence): boolean {
  return language === 'zh' ? /(?:了|过|好|完|到)(?:吗|么|没|没有)$|有没有/.test(coreLower) : /^(?:is|are|was|were|do|does|did|has|have|had)\b/.test(coreLower);
}

/** `Should we …`, `X or Y`, 要不要, 还是: opinions are no answer to it when somebody then puts it off. */
export function asksForDecision({ coreLower, language }: Sentence): boolean {
  return language === 'zh'
    ? /还是|要不要|还.不|还(?:找|用|做|留|要|去|开|办).*吗$|是不是(?:该|要)|用不用|该不该|怎么(?:办|弄|定|分|排)|按哪|用哪|选哪|(?:用|选|放|走|叫)(?:什么|啥)|(\p{Script=Han})不\1|哪(?:个|种|家)/u.test(coreLower)
    : /\bor\b|^(?:should|shall|do we|are we (?:going|doing|taking|keeping|using|moving)|will we|which|what (?:do|should|shall|are) we|where (?:do|should|shall) we|when (?:do|should|shall) we|who do we|how (?:do|should|shall) we)\b/.test(coreLower);
}

/** `How is the audit going?`, 思雨那边呢: how far it is, which `not done yet` tells. */
export function asksForStatus({ coreLower, language }: Sentence): boolean {
  return language === 'zh'
    ? /(?:那边|这边|那块|这块)(?:呢|怎么样|如何)|(?:进展|进度)|怎么样了?$|到哪(?:了|一步)/.test(coreLower)
    : /^(?:how (?:is|are|was|were|did|far)\b(?! (?:long|much|many))|where are (?:we|you) with|what is the (?:status|state)|any (?:news|updates?|progress)|what about)/.test(coreLower);
}
