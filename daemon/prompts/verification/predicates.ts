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
const frame = /^(?:want|plan|intend|need|decid|agre|cho|choos|promis|offer|try|tri|hop|expect|hav|start|begin|lik|prefer|ask|declin|refus|fail|manag|continu|off|opt|commit|forget)/;
const speech = /^(?:say|stat|report|think|believ|explain|mention|not|argu|announc|find|feel|consider|suspect|estimat|expect|ask|wonder|propos|suggest|recommend|prefer|tell|warn|point|confirm|assum|question|discuss|advis|describ|clarif|emphasi|stres)$/;
/** Verbs that carry little: what they are said of carries the news. */
const light = /^(?:be|hav|have|do|mak|make|tak|take|get|giv|give|go|com|come|bring|caus|affect|impact|occur|happen|put|set|let|us|use|work|happen|includ|involv|provid|carri|mean|concern|contain|plan|requir|need|want|lead|expect|becom|look|seem|want|respon|responsib|take_plac|be_held|tak_plac|follow|mak_sens)$/;
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
    return use === undefined || light.test(use.key) ? [] : [use];
  });
}

function predicateAt(words: readonly string[]): number | null {
  let at = words.findIndex((word, index) => index > 0 && auxiliary.test(word) && index < words.length - 1);
  const plain = words.findIndex((word, index) => index > 0 && !filler.test(word) && (isPast(word) || (/[a-z]{3,}s$/.test(word) && isKnown(lemma(word)))) && (at === -1 || index < at) && words[index - 1] !== 'the' && words[index - 1] !== 'a');
  if (plain !== -1 && (at === -1 || isPast(words[plain]!))) at = plain;
  if (at === -1) return null;
  for (;;) {
    while (at < words.length && (auxiliary.test(words[at]!) || filler.test(words[at]!))) at += 1;
    const word = words[at];
    if (word === undefined || notPredicate.test(word)) return null;
    if (frame.test(lemma(word)) && words[at + 1] === 'to') {
      at += 2;
      continue;
    }
    return speech.test(lemma(word)) ? null : at;
  }
}

/** Words of the table that say little alone: without one of them there a claim may still be true. */
const lightChinese = /^(?:没有|问题|之[前后]|以[前后]|因为|由于|原因|引起|造成|导致|引发|所致|可以|觉得|认为|说|表示|指出|提到|需要|希望|可能|打算|计划|想|应该|安排|负责|进行|处理|仍然?|依然|还在|仍在|提出|主张|建议|提议|推测|猜测|估计|怀疑|看来|反馈|更[多少大小好差快慢]|方便|允许|要求|必须|起来|开始|达到|得到|获得|使用|影响|错误|故障|举行|提供|[^不]能|询问|提问|没意见|有待|邀请|准备|确定|决定|愿意|期望)$/u;

/** Chinese has no forms: each word of a claim that the table of meanings knows as news. */
export function chinesePredicates(claim: string): WordUse[] {
  return chineseUses(claim).filter(({ word }) => word.length > 1 && !lightChinese.test(word));
}
