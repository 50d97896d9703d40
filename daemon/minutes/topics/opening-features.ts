/** What the sentence with which a topic may begin does, and what ended right before it. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Sentence } from '../meeting.ts';

const english: readonly (readonly [string, RegExp])[] = [
  ['okay', /^(?:okay|ok|right|alright|all right|good|great|fine|perfect|lovely|cool|excellent|thanks|thank you)\b/],
  ['so', /^so\b/], ['and', /^and\b/], ['then', /^(?:then|now)\b/], ['oh', /^(?:oh|by the way|ah)\b/], ['yes', /^(?:yes|yeah|yep|no|nope|sure|true|exactly|mm|hm+|well|actually|honestly)\b/],
  ['but', /^(?:but|because|or|though|still)\b/], ['i', /^i\b/], ['we', /^we\b/], ['it', /^(?:it|that|they|he|she|this|those|these)\b/],
];
const chinese: readonly (readonly [string, RegExp])[] = [
  ['okay', /^(?:好|行|可以|嗯|OK|没问题|成|得)/i], ['so', /^(?:那(?!个|边)|所以)/], ['and', /^(?:还有|另外|再|然后)/], ['then', /^(?:现在|下面|接下来|最后)/], ['oh', /^(?:对了|哦|诶|哎|说到|顺便)/],
  ['yes', /^(?:是|对(?!了)|没|不|有|其实)/], ['but', /^(?:但|不过|可是|因为|或者|就)/], ['i', /^我(?!们)/], ['we', /^(?:我们|咱)/], ['it', /^(?:这(?!个|次)|那个|他|她|它)/],
];
/** `Next is the printer`, `One more thing, the test phones`, 第二个, 还有个事儿. */
const another = /\b(?:next (?:is|one|up|on|thing|topic|item|point)|(?:one|another|the other|last|final|first|second|third) (?:more )?(?:thing|point|item|topic)|moving on|move on|any other business|by the way|speaking of|while we are|before (?:we|i) (?:go|forget|close|finish)|on the list|on the agenda|last(?:ly)? (?:but|from|the)|what is left|(?:first|second|third|next|finally|lastly)[,.]? (?=\w)|let's (?:start|begin|talk|get|go|turn)|that leaves|over to)|^(?:first|second|third|fourth|next|then|now|and|okay|right|so)[,.]? (?:on |about |to )?(?:the|our|your) [a-z -]{3,30}$/;
const chineseAnother = /^(?:.{0,4}第[一二三四五六七八九]个?|.{0,3}下一个|.{0,3}接下来|.{0,3}还有(?:个|一|件|就是)|.{0,3}另外|.{0,3}最后|.{0,2}对了|.{0,3}再(?:说|看|过|来)|.{0,3}说(?:一下|说|到)|.{0,3}我(?:说|插|提)(?:一|个|下)|.{0,3}(?:然后|那)(?:.{2,8})(?:呢|这块|这边)|.{2,8}(?:呢|这块呢?|这边呢?|那边呢?)$)/;
/** `And the contract?`, 充值呢？ */
const elliptic = /^(?:and |what about |how about |so |then |okay |now )*(?:the|your|our|my|his|her|their) (?:[a-z'-]+ ){0,3}[a-z'-]+$/;
const chineseElliptic = /^.{1,10}呢$/;
const shortWords = 5;
const shortCharacters = 9;

/** Says in words that something else comes; may stand within a turn. */
export function opensAnother({ language, clean, coreLower }: Sentence): boolean {
  return language === 'zh' ? chineseAnother.test(clean) : another.test(clean.slice(0, 90).toLowerCase()) || elliptic.test(coreLower);
}

export function openingFeatures(spoken: readonly Spoken[], index: number): string[] {
  const { sentence } = spoken[index]!;
  const { clean, coreLower, language, opener, addressee, isQuestion } = sentence;
  const isChinese = language === 'zh';
  const openings = isChinese ? chinese : english;
  const text = clean.toLowerCase();
  const opens = openings.find(([, pattern]) => pattern.test(text))?.[0] ?? 'otherwise';
  const previous = spoken[index - 1]!;
  return [
    `opens: ${opens}`,
    ...(opensAnother(sentence) ? ['says what comes next'] : []),
    ...((isChinese ? chineseElliptic : elliptic).test(coreLower) ? ['names it alone'] : []),
    ...(isQuestion ? [isShort(sentence) ? 'asks shortly' : 'asks'] : []),
    ...(addressee === null ? [] : ['calls somebody']),
    ...(opener === '' ? [] : ['closes first']),
    ...(index < 4 ? ['near the start'] : []),
    ...endingFeatures(previous, sentence),
    ...(index > 1 && assents(previous) && assents(spoken[index - 2]!) ? ['after two assents'] : []),
  ];
}

/** A question waits for its answer; a short assent ends what was talked about. */
function endingFeatures({ sentence: before, reply }: Spoken, sentence: Sentence): string[] {
  const pauseSeconds = sentence.startSeconds - before.endSeconds;
  return [
    ...(before.isQuestion ? ['after a question'] : []),
    ...(reply.agrees > 0 || reply.accepts ? [isShort(before) ? 'after a short assent' : 'after an assent'] : isShort(before) ? ['after few words'] : []),
    ...(reply.defers || reply.knowsNot ? ['after it was put off'] : []),
    ...(pauseSeconds > 2 ? ['after a pause'] : []),
    ...(before.turn === sentence.turn ? [] : [before.speaker === sentence.speaker ? 'same voice' : 'another voice']),
  ];
}

function assents({ reply }: Spoken): boolean {
  return reply.agrees > 0 || reply.accepts;
}

function isShort({ core, language }: Sentence): boolean {
  return language === 'zh' ? core.length <= shortCharacters : core.split(/\s+/).length <= shortWords;
}
