/** The words of a decision as a reader wants them. */
import type { Language } from '../language/script.ts';
import { chineseDecisionText } from './chinese-wording.ts';
import { withoutAfterthought } from '../wording/afterthoughts.ts';
import { capitalise } from '../language/script.ts';

const aside = /, (?:so|because|there (?:is|are) no|since|otherwise|which|then|right|okay|ok|but|and then)\b.*$| (?:because|otherwise|i would rather)\b.*$/i;
/** What a recogniser wrote in front without a stop: `ha okay then …`; `sadly, yes, …`. */
const exclamations = /^(?:(?:ha|haha|ah|oh|okay|ok|alright|well|hm+|um+|uh+|mm+|ugh|sadly|unfortunately|yes|yeah|yep)\b[ ,]*(?:then )?(?=\S+ \S))+/i;
/** `I would rather alert on pool saturation`, once settled. */
const opinion = /^i would (?:rather |just |probably |still )?(?!(?:need|like|love|want|hate|prefer|have|be|say|think|expect|not|rather|just|probably|still|also)\b)(?=[a-z]+ \S)/i;
const tail = /,? (?:then|okay|ok|right|please|instead of that|instead|as well|too|i think|i guess|for me|sure|yes|yep|yeah|great|sold)$/i;

export function decisionText(text: string, language: Language): string {
  if (language === 'zh') return chineseDecisionText(text).replace(/^[，、\s]+|[，、。\s]+$/g, '').replace(/^那么?(?=以后|今后|我们|咱们|就|先|把)/, '').replace(/(?:(?<!不)(?<!(?:^把.*|就不|不)[删关停撤砍做用上加要发开改换])了|吧|啊)$/, '');
  const isConditional = /^(?:if|when|unless)\b/i.test(text);
  let result = isConditional ? text : withoutAfterthought(text.replace(exclamations, '').replace(aside, '').replace(opinion, ''));
  for (let cut = result.replace(tail, ''); cut !== result; cut = result.replace(tail, '')) result = cut;
  return capitalise(result.replace(consentAsked, '').replace(/^(?:it|that) is (?:then )?(?=(?:the|a|an|no|on|at|in|from|only)\b)/i, '').replace(/^(?:that(?! (?:is|was|has|will|means)\b)|also|just|then) /i, '').replace(/[\s,;:–-]+$/, '').trim());
}

/** `… can we all stand behind that`, `… any objections`, said in the same breath. */
const consentAsked = /,? (?:(?:can|could) (?:we|everyone|everybody|you) (?:all )?(?:stand behind|agree|live with)\b.*|any (?:other )?(?:views?|objections?|concerns|complaints)\b.*|(?:everyone|everybody|all) (?:okay|ok|happy|fine|agreed|good|comfortable)(?: with (?:that|it))?)$/i;

/** `Do we keep her`, `either we wait or we ship`, `the thing that makes me nervous is …`, `not so fast`: nothing of it is decided. */
export const asksOrWorries = /^(?:do (?:we|you|they|i|it|he|she)\b|(?:does|did|are|is|was|were|can|could|shall|should|will|would|have|has|what|who|where|when|why|which|how) (?:we|you|they|i|it|he|she|the|this|that|there|do|is|are)\b|either\b.* or\b|it is [\w -]+ or\b|(?:the|my|our|one|another|only) (?:thing|problem|worry|question|trouble|fear|catch|downside|concern|snag)\b|(?:not so fast|hold on|hang on|look at)\b)/i;

/** `Take the hosted queue, as long as security is okay with it` says what is taken. */
const condition = /,? (?:as long as|provided|providing|assuming|if|unless|once) .*$/i;

/** A statement that can stand for a decision: it says something itself, not through a pronoun. */
export function isReadable(text: string, language: Language): boolean {
  if (language === 'zh') return text.length >= 4 && !/^(?:这|那|它)(?:个|样)?.{0,3}$/.test(text);
  const words = text.split(/\s+/);
  return words.length >= 3 && !asksOrWorries.test(text) && !/^(?:it|that|this|they|so)\b/i.test(text) && !/(?:\b(?:it|that|this|them)|\b(?:until|till|when|once) it is)$/i.test(text.replace(condition, ''));
}
