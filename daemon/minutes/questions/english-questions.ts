/** English questions that ask for knowledge. */
import { capitalise } from '../language/script.ts';
import type { Sentence } from '../meeting.ts';

const interrogative = /^(?:who|whom|whose|what|when|where|why|which|how)\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|am|must)(?: not)? (?:i|you|we|they|he|she|it|there|the|this|that|these|those|our|your|any|all|every|some|anyone|somebody|someone|[a-z]+)\b/;
/** Without a question mark only what cannot be a statement counts. */
const unmarked = /^(?:(?:who|what|when|where|why|which|how (?:many|much|long|often|do|does|did|is|are|can)) (?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)|(?:do|does|did|is|are|has|have|can|could|will|should) (?:we|they|it|the|this|that|there|anyone|anybody|somebody))\b/;
const lead = /^(?:(?:(?:i have |i had |just )?(?:one|another|a|a quick|quick|my|the|last|next) (?:more )?(?:quick |last |short )?question(?:,? though|,? here| for you| from me| is)?|what i wanted to ask(?: is)?|i (?:was wondering|wonder)|tell me|do you know|does (?:anyone|anybody|someone) know|any idea)[,:]? )(?=\w)/i;

/** Manners, floor management, invitations to agree or to report, requests. */
const notForMinutes: readonly RegExp[] = [
  /^how (?:is|are|was|were|did) (?:it|you|things|everything|everyone|everybody|your (?:weekend|day|holiday|week|morning))\b/,
  /^(?:is|are|does|do|can|could|shall|should|would|has|will) (?:that |this |it )?(?:everyone|everybody|anyone|anybody|you all|you guys|all of you|we all)\b(?!.* (?:know|knows|have|has|tested|tried|seen|looked|using|use)\b)/,
  /^(?:any|anyone|anybody|anything|everyone|everybody|all (?:right|good|clear|okay|agreed)|ready|agreed|objections?|questions?|comments?|thoughts|nothing else|something else|someone else)\b/,
  /^(?:is|was|are|do|have|does) (?:there |we |you |that |it )?(?:have |got |see )?(?:anything|any (?:other|more|further|questions|comments|objections|blockers|news|update|updates|thoughts)|any(?:one|body) else|everything|all (?:right|okay|clear)|okay|ok|clear|good|fine)\b/,
  /^(?:shall|should|can|could|may) (?:i|we) (?:start|begin|go|continue|move|proceed|get started|say|ask|interrupt|finish|wrap|close|stop|talk|discuss|do (?:that|this|it)|have a look|take|see|add|just)\b/,
  /^(?:can|could|would|will) (?:you|i|we|someone|somebody|anyone|one of you)\b/,
  /^(?:do|would) you (?:mind|want (?:me|to)|agree|think so|know what i mean|see|hear|understand|like (?:me|to)|have (?:a|any) (?:question|comment|problem))/,
  /^(?:who needs|who cares|who knew|who would have thought|what can (?:i|you|we) (?:say|do)|why not|what else|who else|how come|so what|what about (?:you|it|that|this)|how about|what do you (?:think|say|mean)|what if we|why (?:do not|not) we|what is (?:up|next|that|this|it)|you know what|guess what|is (?:that|this|it) (?:what|how|all|where)|is that (?:it|so|right|okay|ok|all|clear|fine|good)|is it (?:not|okay|ok|fine|right)|are you (?:sure|ready|okay|ok|there|done|finished|serious|kidding|with me)|are we (?:ready|done|good|all|finished|okay|there|agreed)|did you (?:say|mean|hear|get that)|do we (?:agree|all agree|have (?:everything|time))|does that (?:make sense|sound|work|help)|who is (?:next|first|for|in favou?r|against|there|speaking|going (?:first|next|to (?:start|begin)))|where (?:were we|was i|are we|am i)|want me to|shall i|should i|may i)\b/,
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?: not)? (?:it|that|you|we|they|he|she|i|there|not)$/,
  /^(?:make sense|right|really|sorry|pardon|what)$/,
  /^(?:if|because|and|or|the|a|an|it|that|this|you|we|they|he|she|i|there)\b/,
];
/** `Ben, how is the search work going?`, `David, what about the login problem?`: hands over the floor. */
const handsOver = /^(?:how (?:is|are|was|did|about)\b.*|what (?:about|is (?:new|the status|your status|going on)|are you|have you|did you (?:do|work))\b.*|where are (?:you|we) with\b.*|any(?:thing)?\b.*)$/;

export function readEnglishQuestion(sentence: Sentence): { text: string; confidence: number; cue: string } | null {
  const core = sentence.core.replace(lead, '');
  const lower = core.toLowerCase();
  const words = lower.split(/\s+/);
  if (words.length < 3 || words.length > 40) return null;
  const offersChoice = /^(?!(?:you|so|and|but|or|i|we)\b)[\w' -]{2,60} or [\w' -]{2,60}$/.test(lower);
  if (sentence.isQuestion ? !interrogative.test(lower) && !offersChoice : !unmarked.test(lower)) return null;
  if (notForMinutes.some((pattern) => pattern.test(lower))) return null;
  if (handsOver.test(lower) && (sentence.addressee !== null || /going$|status|with your|with the/.test(lower))) return null;
  const untagged = core.replace(/, (?:right|okay|ok|or|by the way|just in case|is it|is not it|are not they|do not you think|though|then)(?: not)?$/i, '').replace(/ though$/i, '');
  const isFirm = sentence.isQuestion && /^(?:who|what|when|where|why|which|how|does|do|did|is|are|has|have)\b/.test(lower);
  return { text: `${capitalise(untagged)}?`, confidence: sentence.isQuestion ? (isFirm && words.length >= 4 ? 0.8 : 0.65) : 0.5, cue: sentence.isQuestion ? `question mark, “${words[0]!} …”` : `asked: “${words.slice(0, 2).join(' ')} …”` };
}
