/** What no topic is called: numbers and times, courtesies, talk about the meeting itself, verbs that look like things. */
import type { Language } from '../language/script.ts';
import type { Sentence } from '../meeting.ts';

const number = '(?:\\d[\\d.,:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?)';

/** One pattern for whole phrases, lower case in English. */
const noTitle: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    // `the fourth`, `takes`: a day or a verb.
    /^(?:\w+(?:teenth|ieth|th|first|second|third)|takes|gives|goes|says|means|works|helps|sense|chat|call|name|names|list|kids?|lunch|coffee|weekend)$/,
    // `thirty`, `page three`, `slide 4`, `last year`.
    new RegExp(`^${number}(?: |$)|(?:^| )${number}$`),
    // `no worries`, `my opinions`, `the short version`, `a hard stop`, `the heads up`.
    /^(?:no |many )?(?:worries|thanks|apolog(?:y|ies)|pleasure|congratulations|opinions?|comments?|screen|camera|microphone|mic|mute|slide|page|invite|agenda|minutes|recap|intro|background|rounds?|favou?rs?|idea|luck|news|joke|voice|voices|noise|line|hello|morning all|everybody|everyone|sorry)$|^(?:short|long|quick|brief|full|hard|gentle|final|whole) (?:version|story|answer|recap|summary|stop|round|one|intro|update|reminder|note|question)$|^heads?[- ]up$/,
    // Who somebody is, not what is talked about.
    /^(?:director|manager|boss|colleague|friend|husband|wife|brother|sister|doctor|teacher|guest|host|lead|it lead|account manager|product manager|dentist)s?$/,
    // `forget Petal`, `send three people`; `the draft round`: a verb before it, a particle behind.
    /^(?:forget|send|keep|put|take|bring|let|make|get|give|buy|check|call|ask|tell|say|drop|hold|leave|throw|pick|choose|thank|see|use|try) |^\w+ (?:round|over|out|down|back)$/,
  ],
  zh: [
    // 异步是能解决, 万一清单, 打电话: a clause, a conjunction, something done.
    /[是能会得着过吗吧呢了还就都也很太咱您]|大概|其实|万一|有点|担心|问过|问一下|找个|做个|提了|写完|打电话|昨天|今天|明天|今年|明年|晚上|哪些|进来|整个|上个|下个|^[我你他她这那哪]|[上里中下时前后些]$/,
    /^(?:一句|[后前上下里外]面|最近|目前|第.{1,2}个?|那边|这边|刚才|趁热|怎么.*|什么.*|多少.*|[一二三四五六七八九十两几]+[个块天周次遍位套份条百千万].*|[A-Za-z]\d*|大家.*|听得到|投[个一]?屏|上午|下午|今晚)$/,
    // 五分钟, 四月十五号, 六十, 季度四百, 一秒二: a time or an amount.
    /[\d一二两三四五六七八九十百千万亿几半多]+(?:分钟|小时|秒|月|号|日|点|年|天|周|块|元|万|人|页|轮|版|个|兆|倍)|^[\d一二两三四五六七八九十百千万亿几零点]+$|[百千万亿]$|(?<!双)[一二三四五六七八九]?十[一二三四五六七八九]?$/,
    // 元旦快乐, 哇，, 有空, 无所谓: courtesies and what fills a turn.
    /快乐|恭喜|辛苦|谢|抱歉|不好意思|再见|拜拜|散会|哈|哇|哎|哦|嘛|啦|呀|[，。！？、；：,.!?]|无所谓|没关系|(.)不\1|不行|不了|起来|下去|出去|进去|过去|回来|分之|降到|涨到|随便|有空|没空|时间$|各位|大伙|早上好|晚安|加油|背景$/,
    // 领导, 总经理: who somebody is; load, review: what somebody does with a thing.
    /^(?:简单|复杂|必要|重要|麻烦|困难|方便|合理|正常|具体|严重|清楚|明确|合适|厉害|紧张|顺利|领导|老板|总经理|经理|主任|校长|老师|同事|员工|爸妈|老公|老婆)$|^(?:load|merge|push|pull|fix|update|check|run|debug|ok|yes|no|comment|commit|review|call|sorry|sync)s?$/i,
    // 有些商家, 已经有三百, 砍掉导出, 回去: a verb or an adverb begins it.
    /^(?:去年|前年|年初|年底|月初|月底|周末|[上下这]次|有|没|无|已经|砍掉?|去掉|删掉?|回去|回老家|回头|找|来|再|把|被|让|给|跟|比|从|等|先|另|最|挺|真|更|全部|一共|总共|正好|可能|应该|必须|解决|处理|上学|放学|下班|加班费?是|负责|觉得|以为|记得|希望|不)/,
  ],
};

/** `Thirty`, `Page three`, `Worries`, 五分钟, 元旦快乐: true for what no reader would give as a heading. */
export function isNoTitle(text: string, language: Language): boolean {
  const said = language === 'zh' ? text : text.toLowerCase();
  return noTitle[language].some((pattern) => pattern.test(said));
}

const courtesy: Readonly<Record<Language, RegExp>> = {
  en: /^(?:no worries|sorry|thanks|thank you|hello|hi|hey|bye|good (?:morning|afternoon|evening)|morning|nice to|lovely to|happy (?:new|holidays|christmas|birthday))\b|\b(?:can|could) (?:you|everyone|everybody) (?:all )?(?:see|hear)\b|\b(?:hear me|my screen|hard stop|short version|long story|heads[- ]up|have a (?:good|nice|great)|see you|was muted|on mute|is it (?:just )?me|thanks (?:all|everybody|everyone|again))\b/i,
  zh: /快乐|能听到|听得[到见清]|听见|投屏|共享屏幕|看得[到见]|各位早|大家好|早上好|散会|辛苦|不好意思|来了来了|静音|谢谢/,
};

/** A courtesy, or talk about the meeting itself: names nothing that a topic is about. */
export function isCourtesy({ clean, language }: Sentence): boolean {
  const isShort = language === 'zh' ? clean.length <= 16 : clean.split(/\s+/).length <= 12;
  return isShort && courtesy[language].test(clean);
}
