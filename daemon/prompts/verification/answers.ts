/**
 * What a sentence asserts. A question asserts nothing of its own: it counts as said when who answers says yes, as denied when they say no.
 * "Why did the tests not catch it?" takes for granted that they did not, and so does assert. Pure.
 */
import type { Evidence, Said } from './evidence.ts';

/** `said`: asserted. `denied`: its opposite is. `asked`: neither. */
export type Standing = 'said' | 'agreed' | 'denied' | 'asked';

/** "Why …", "when …", 为什么: what follows is taken for granted. Not "what if", "how about", "why not". */
const takesForGranted = /^(?:(?:and|but|so|then|okay|ok|well)[, ]+)*(?:why(?! not| don't)|when|where|what(?! (?:if|about))|how(?! about|.{0,20}(?:if|should|could))|since when|until when|who|which)\b|什么|为何|怎么|如何|多少|几|哪|谁|呢[?？]?$/iu;
const lead = /^(?:(?:oh|well|um|uh|hmm|so|and|ah|okay so|嗯+|哦|那)[,，. ]*)*/iu;
const yes = /^(?:yes|yeah|yep|yup|sure|ok|okay|of course|definitely|absolutely|certainly|agreed|exactly|correct|right|i will|i'll|i can|we will|we'll|happy to|fine|good|great|perfect|excellent|wonderful|deal|done|already|that's right|sounds good|let's do|please do|makes sense|gladly|will do|no problem|no objections?|none|i think so|it (?:is|was|does|did)|they (?:are|were|do|did)|we (?:are|were|do|did)\b|对|是(?!否)|好|行|可以|没问题|没意见|同意|赞成|当然|能|会|有|要的|就这么|就按|交给我|我来|没人反对|已经)/iu;
const no = /^(?:no\b|nope|not|never|none of|neither|unfortunately|i (?:don't|doubt|wouldn't|haven't|can't|didn't|'?d say no)|i'd (?:rather|say no)|i'm against|we (?:don't|can't|haven't|didn't|won't)|they (?:don't|didn't|haven't|refused)|it (?:doesn't|didn't|isn't|hasn't)|nobody|let's (?:wait|not|leave)|没(?!问题|意见|关系)|不|还没|未|别|暂时不|先不|先别|算了|我不|我反对|反对)/iu;

/** What asks for objections to what was just said: "…, any objections?", 有意见吗？ */
const tail = /[,，](?:[^,，]{0,6}(?:有.{0,4}(?:意见|反对|异议|问题).{0,3}吗|好吗|行吗|可以吗|对吧|对吗|好不好|行不行|同意吗)|\s*(?:any objections?|okay?|right|agreed|(?:is|are) (?:that|you|everyone) (?:okay?|fine)|does that work)(?: \w+)?)\s*[?？]$/iu;
const objects = /^(?:no\b(?! (?:objection|problem))|i (?:object|disagree)|不同意|反对|我反对|不行|有意见)/iu;

/** A sentence without the words that only ask for consent. */
export function withoutTail(text: string): string {
  return text.replace(tail, '');
}

/** How each sentence of the evidence stands. */
export function standingsOf({ sentences }: Evidence): ReadonlyMap<Said, Standing> {
  return new Map(sentences.map((said) => [said, said.isQuestion && !takesForGranted.test(said.text) ? answerTo(said, sentences) : 'said']));
}

function answerTo(question: Said, sentences: readonly Said[]): Standing {
  // A voice that goes on answers itself only in so many words.
  const next = sentences.find(({ at, speaker }) => at > question.at && at <= question.at + 1 && speaker !== question.speaker);
  const words = next?.text.replace(lead, '') ?? '';
  if (tail.test(question.text)) return objects.test(words) ? 'asked' : 'agreed';
  if (sentences.some(({ at, isCited, text }) => isCited && at > question.at && letGo.test(text))) return 'denied';
  if (next === undefined) return 'asked';
  if (isChoice.test(question.text)) return 'asked';
  if (no.test(words) && !/^(?:no problem|no objection|not at all|none\b)/iu.test(words)) return 'denied';
  // "Did they find anything?" – "Two minor things."
  const isNamed = /\b(?:anything|anyone|anybody|any)\b/iu.test(question.text) && !/^(?:i|we|they|he|she|it|you|maybe|perhaps|that|this)\b/iu.test(words);
  return (yes.test(words) || isNamed) && !next.isQuestion ? 'agreed' : 'asked';
}

/** What ends a proposal, also some turns later. */
const letGo = /\b(?:forget it|never mind|let's not|drop it|skip (?:it|that))\b|算了|就不.{1,4}了/iu;

/** Whether a segment answers what was said before it, whatever else it says. */
export function isAnswer(text: string): boolean {
  const words = text.replace(lead, '');
  return yes.test(words) || no.test(words) || letGo.test(text);
}

/** "Do we drop it or keep it?": yes is no answer. */
const isChoice = /\bor\b|还是/iu;
