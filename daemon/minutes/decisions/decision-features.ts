/** What is noticed about a candidate where it is said. Names are read by people: they are the rows of the weights. */
import type { Proposal, Resolution, Settlement } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { withoutDates } from '../dates/due.ts';

/** The cue of 登录统一走 SSO，各位没有反对的吧: all but decided, if the others let it stand. */
const asksConsent = '……，行吗';

export type Stating = Proposal | Resolution | Settlement;

const english = {
  condition: /\b(?:if|unless|assuming|in case|as long as)\b/,
  hedge: /\b(?:maybe|perhaps|could|might|probably|i think|i guess|i suppose|ideally|personally|i would|or something|kind of|some ?day|at some point|hypothetically|theoretically|wild thought|one option|an option|not sure)\b/,
  past: /\b(?:last (?:week|month|time|year|meeting|sprint|quarter|spring|summer|autumn|winter|\w+day)|yesterday|previously|earlier|ago|back (?:in|then)|used to|had (?:decided|agreed)|decided (?:last|back)|always (?:have|did|been)|already|since (?:last|\w+day))\b/,
  someday: /\b(?:some ?(?:time|day)|one (?:day|of these days)|at some point)\b/,
  retold: /\bwe (?:also |had |have |all |already )*(?:agreed|decided|settled|rejected|promised|voted|chose)\b.{0,40}\b(?:on (?:sun|mon|tues|wednes|thurs|fri|satur)day (?:night|morning|evening|afternoon|already)|at home|in my|back then)\b|\bwe rejected\b|\b(?:in|at) my (?:last|old|previous)\b/,
  said: /\b(?:said|says|told|tells|goes,|quote|quoting|asked me|wants? (?:us|me) to|they (?:decided|want|said)|he|she|customers?|clients?)\b/,
  self: /\b(?:i|my|me|mine)\b/,
  you: /\b(?:you|your)\b/,
  date: /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|month|quarter|year|january|february|march|april|may|june|july|august|september|october|november|december|release|sprint|\d+(?:st|nd|rd|th))\b/,
  number: /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|percent|euros?|dollars?|pounds?|half)\b/,
  negation: /\b(?:not|no|never|without|nobody|nothing)\b/,
  talk: /\b(?:meeting|agenda|screen|minutes|mute|start|move on|moving on|next (?:item|point|topic|thing)|later|talk|discuss|think about|see|look at)\b/,
};
const chinese = {
  condition: /如果|要是|假如|万一|除非|的话/,
  hedge: /可能|也许|或许|大概|应该是|我觉得|我想|估计|说不定|再说|看看|想想|考虑|要不|或者/,
  past: /上周|上个?月|上次|昨天|之前|以前|早就|前天|去年|上回|已经|当时|那会儿|原来/,
  present: /现在|目前|一直|一般|平均|本来/,
  must: /也只能|只能(?:等|这样|先)|总得|也得|还得|不得不|得(?=[把先等去找有])/,
  judgement: /[太很挺]|最[^多少后近新高低]|不够|好看|贵|便宜|麻烦|来不及|合适/,
  can: /(?<![功性智可不])能(?![力源量耗效])|可以/,
  said: /他说|她说|他们说|客户说|说是|听说|据说|老板说|人家|客户/,
  self: /我(?!们)/,
  you: /你|您/,
  date: /周[一二三四五六日天]|明天|后天|下周|这周|月底|月|号|日|季度|年|版本|迭代/,
  number: /[一二三四五六七八九十百千万两\d]/,
  negation: /不|没|别|无/,
  talk: /开始|会议|议题|屏幕|讨论|聊|下一个|继续|等会|再说|回头说/,
};

/** Features of the sentence in which the candidate is stated. */
export function statedFeatures(act: Stating, spoken: Spoken): string[] {
  const { sentence } = spoken;
  const { coreLower, language, opener, isQuestion } = sentence;
  const tests = language === 'zh' ? chinese : english;
  const words = language === 'zh' ? Array.from(coreLower) : coreLower.split(/\s+/);
  return [
    `stated as ${act.kind}`,
    `cue: ${act.cue}`,
    ...(act.kind === 'settlement' && act.strength >= 0.7 ? ['said in so many words'] : []),
    ...(act.kind === 'resolution' ? [`form: ${act.form}`] : act.cue === asksConsent ? ['form: asks consent'] : []),
    ...Object.entries(tests).filter(([, pattern]) => pattern.test(coreLower)).map(([name]) => `has ${name}`),
    ...(opener === '' ? ['opens plainly'] : opener.split(/\s+/).slice(0, 4).map((word) => `opens: ${word}`)),
    language === 'zh' ? `first: ${coreLower.slice(0, 1)}` : `first: ${words[0] ?? ''}`,
    language === 'zh' ? `last: ${coreLower.slice(-1)}` : `last: ${words.at(-1) ?? ''}`,
    `length: ${lengthOf(words.length, language === 'zh' ? 2 : 1)}`,
    ...(language === 'zh' ? chineseTaskFeatures(spoken) : wordFeatures(words)),
    ...(isQuestion ? ['asked'] : []),
    ...(spoken.reply.agrees > 0 ? [spoken.reply.agrees === 1 ? 'agrees itself' : 'agrees weakly itself'] : []),
    ...(spoken.reply.disagrees ? ['disagrees itself'] : []),
    ...(spoken.reply.defers ? ['puts off itself'] : []),
    ...(spoken.reply.knowsNot ? ['knows not itself'] : []),
  ];
}

/** Dates are only looked for. */
const anyDay = '2024-01-01';

/** What is also somebody's task, or only says when one is due, is rarely what all decide: 拆旧的垃圾后天. */
function chineseTaskFeatures({ acts, sentence }: Spoken): string[] {
  const undated = withoutDates(sentence.core, 'zh', anyDay);
  const isOnlyDate = undated.length < sentence.core.length && undated.replace(/[吧了那就改到给我你可以行不的之前，]/g, '').length <= 1;
  return [
    ...acts.filter((act) => act.kind === 'commitment' || act.kind === 'request').slice(0, 1).map((act) => (act.kind === 'request' ? 'asks for a task too' : act.doer.kind === 'speaker' ? 'promises too' : 'gives a task too')),
    ...(isOnlyDate ? ['says only when'] : []),
  ];
}

const mostWords = 25;

/** English words and pairs of neighbours; Chinese has none, its characters are in the patterns above. */
function wordFeatures(words: readonly string[]): string[] {
  return [
    ...words.slice(0, mostWords).map((word) => `word: ${word.replace(/[^a-z']/g, '')}`),
    `two: ${words[0]} ${words[1]}`,
    ...words.slice(0, -1).map((word, at) => `bi: ${word} ${words[at + 1]!}`),
  ];
}

function lengthOf(count: number, scale: number): string {
  const limit = [3, 6, 10, 16, 25].find((most) => count <= most * scale);
  return limit === undefined ? 'very long' : `up to ${limit}`;
}
