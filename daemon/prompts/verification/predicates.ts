/** The words of a claim that carry its news: what is done, or what something is. Found without a grammar, by the words around them. Pure. */
import { clausesOf } from './evidence.ts';
import { isPast, lemma } from './words/lemmas.ts';
import { isKnown } from './words/meanings.ts';
import { chineseUses } from './words/chinese-uses.ts';
import { usesInClause, wordsOf } from './words/english-uses.ts';
import type { WordUse } from './words/word-uses.ts';

const auxiliary = /^(?:will|won't|would|wouldn't|can|can't|cannot|could|couldn't|should|shouldn't|shall|must|may|might|has|have|had|hasn't|haven't|hadn't|is|are|was|were|isn't|aren't|wasn't|weren't|be|been|being|do|does|did|doesn't|don't|didn't|has-to|have-to|had-to)$/;
const filler = /^(?:not|never|to|also|already|now|still|yet|just|only|then|soon|first|again|currently|so|too|very|more|most|less|much|quite|rather|almost|nearly|about|around|no|longer|all|both|be|been|being|have|has|going|able|likely|due|supposed|probably|possibly|\w{3,}ly)$/;
/** After these the verb follows: "wants to check". */
const frame = lemmas('want plan intend need decide agree choose promise offer try hope expect have start begin like prefer ask decline refuse manage continue commit forget opt');
const speech = lemmas('say state report think believe explain mention argue announce feel consider suspect estimate expect ask wonder propose suggest recommend prefer tell warn point confirm assume question discuss advise describe clarify emphasise');
/** Verbs that carry little: what they are said of carries the news. */
const light = lemmas('be have do make take get give go come bring cause affect impact occur happen put set let use work include involve provide carry mean concern contain plan require need want lead expect become look seem responsible take_place be_held follow');
const notPredicate = /^(?:a|an|the|this|that|these|those|in|on|at|by|for|from|of|with|without|to|as|and|or|one|two|three|twice|half|many|few|some|any|each|its|his|her|their|our|my|your|what|who|how|there|it|\d.*)$/;
/** A part that only says when, why or on what condition. */
const subordinate = /\b(?:after|once|when|until|till|if|before|because|since|as soon as|unless|as long as|while|although|though|so that|whether|who|which|where|as|due to|instead of|rather than|in order to)\b.*$/i;
const reported = /^.{0,60}?\b(?:said|says|states?d?|reports?|reported|thinks?|thought|believes?d?|explain(?:s|ed)|mention(?:s|ed)|noted?s?|announced|confirmed|found|feels?|felt|suspects?|suspected|warn(?:s|ed)|estimates?d?|expects?|assumes?d?|argue[sd])\s+that\s+/i;

export function englishPredicates(claim: string): WordUse[] {
  return clausesOf(claim.replace(reported, '')).flatMap((clause) => {
    const words = wordsOf(clause.replace(subordinate, ''));
    const at = predicateAt(words);
    if (at === null) return [];
    const word = words[at]!;
    const uses = usesInClause(words).filter((use) => use.word === word);
    // A phrase says more than its first word.
    const use = uses.find(({ key }) => key.includes('_')) ?? uses[0];
    return use === undefined || light.has(use.key) ? [] : [use];
  });
}

/** What a light verb leaves to others, and how something is: `stronger` of "will be made stronger", `later` of "starts later". */
export function complementsOf(claim: string): WordUse[] {
  return clausesOf(claim).flatMap((clause) => usesInClause(wordsOf(clause.replace(subordinate, '')))).filter(({ word, key }) => comparing.test(word) && isKnown(key));
}

const comparing = /^(?:\w{3,}er|more|less|fewer|better|worse|earlier|later|sooner|up|down|early|late|strong|weak|good|bad|high|low|fast|slow|big|small|large|cheap|expensive|hard|easy|safe|risky|stable|full|empty|forward|back)$/;

function predicateAt(words: readonly string[]): number | null {
  let at = startOf(words);
  while (at !== -1 && at < words.length) {
    const word = words[at]!;
    if (/^(?:has|have|had)$/.test(word) && !words.slice(at + 1, at + 4).some((next) => isPast(next) || next === 'been')) return null;
    if (auxiliary.test(word) || filler.test(word)) at += 1;
    else if (frame.has(lemma(word)) && words[at + 1] === 'to') at += 2;
    else return notPredicate.test(word) || (/^finds?$/.test(word) && !auxiliary.test(words[at - 1] ?? '') && words[at - 1] !== 'not') || speech.has(lemma(word)) ? null : at;
  }
  return null;
}

/** The first auxiliary, past form or known verb after the first word; −1 when there is none. */
function startOf(words: readonly string[]): number {
  const after = (isIt: (word: string, index: number) => boolean): number => words.findIndex((word, index) => index > 0 && index < words.length && isIt(word, index));
  const helper = after((word, index) => auxiliary.test(word) && index < words.length - 1);
  const past = after((word, index) => isPast(word) && !auxiliary.test(word) && !filler.test(word) && !/^(?:the|a|an)$/.test(words[index - 1]!));
  // "There is snow" has no verb that tells.
  if (words[0] === 'there') return -1;
  if (helper !== -1 && (past === -1 || helper < past)) return helper;
  if (past !== -1) return past;
  return after((word) => /[a-z]{2,}[^s]s$/.test(word) && isKnown(lemma(word)));
}

function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => word.split('_').map(lemma).join('_')));
}

/** Words of the table that say little alone: without one of them there a claim may still be true. */
const lightChinese = /^(?:没有|问题|之[前后]|以[前后]|因为|由于|原因|引起|造成|导致|引发|所致|可以|觉得|认为|说|表示|指出|提到|需要|希望|可能|打算|计划|想|应该|安排|负责|进行|处理|仍然?|依然|还在|仍在|提出|主张|建议|提议|推测|猜测|估计|怀疑|看来|反馈|更[多少大小好差快慢]|方便|允许|要求|必须|起来|开始|达到|得到|获得|使用|影响|错误|故障|举行|提供|[^不]能|询问|提问|没意见|有待|邀请|准备|确定|决定|愿意|期望)$/u;

/** One character that is a whole verb. */
const singleChinese = /^[删改换签租买卖退留修停招批扣有涨降升跌增减搬]$/u;

/** 已经装, 装上: a single character that stands where a verb does. */
function isVerbPlace(word: string, claim: string): boolean {
  return !/[到出过来去上开有是在能会议要想没无大小多少高低]/u.test(word) && new RegExp(`(?:已经?|不|没(?!有)|要|会|将)${word}|${word}(?:上|好|完|掉|过|了)`, 'u').test(claim);
}

/** Chinese has no forms: each word of a claim that the table of meanings knows as news. */
export function chinesePredicates(claim: string): WordUse[] {
  return chineseUses(claim).filter(({ word }) => (word.length > 1 ? !lightChinese.test(word) : singleChinese.test(word) || isVerbPlace(word, claim)) && !claim.includes(`只${word}`));
}
