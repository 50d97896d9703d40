/**
 * Cuts what an English speaker adds to a task or a choice: a reason, a remark, the next thing (`take the leases I've got the
 * schedule open anyway`, `file the claim while it still smells`). Recognisers leave out the stop between them.
 */
import { rememberRecent } from '../../correction/language/remember-recent.ts';

/** Verb forms after a subject pronoun that begin a clause of their own: `… it is two pages`, `… he gets ten calls a day`. */
const clauseVerb = String.raw`(?:am|is|are|was|were|have|has|had|do not|did not|will|would|cannot|can|could|took|take|gets?|got|knows?|know|said|says|want|wants|wanted|needed|asked|called|needs?|usually|really|just|spoke|clash(?:es)?|told|think|thought|guess|only|still|never|always|must|should|live|hate|love|did|went|keeps?)`;

/** `that they want`, `the one I have`, `what we agreed`: here the pronoun goes on with what stands before it. */
const goesOn = String.raw`\b(?:that|if|when|what|where|how|which|who|whom|why|because|think|guess|hope|know|suppose|say|says|said|told|tells|sure|until|till|than|as|before|after|once|since|though|unless|whether|and|but|or|so|then|everything|anything|all|something|whatever|way|time|thing|things|one|ones|stuff|people|like|day|everyone|while|whenever|wherever|see|find out|check|make|ensure|the|a|an|ask|of|with|to|for)`;

const afterComma = new RegExp(String.raw`,\s(?:(?:and|so|but|then|because|since|as(?! (?:long|soon) as\b)|otherwise|which|who|where|that way|right|okay|no(?= (?:problem|need|rush|worries|contest|doubt|idea|matter)|,|$)|yes|anyway|honestly|well|actually)\b.*|(?:i|you|we|he|she|it|they|there|that|this|those|nobody|somebody|everybody|people|[A-Za-z]+(?:'s)?) (?:do not |just |really )?${clauseVerb}\b.*)$`, 'i');
const runOn = new RegExp(String.raw`(?<!${goesOn})\s(?:i|you|we|he|she|it|they|there|nobody|somebody|that) (?:${clauseVerb})\b(?=\s(?:a|an|the|my|your|his|her|our|their|no|not|got|been|going|in|on|at|up|down|off|out|just|still|only|also|already|really|so|too|very|always|never|all|any|some|two|three|four|five|six|seven|eight|nine|ten|twenty|to|for|me|him|us|[a-z]+ing|[a-z]+ed|fine|good|sure|happy|due|there|here|what|where|how|one|it|that|this|take|help|have|probably|anyway|three|days|minutes|it|done|enough|most|easy|open|full|ready|like|with|spoke|spoken|take[sn]?)\b).*$`, 'i');
/** `take it the coffee's next door`, `drop it then and those three can use the pdf`. */
const afterPronoun = /(?<=^(?:[a-z]+ ){1,3}(?:it|them|that|this|him|her|those))(?: then)? (?:(?:the|our|my|his|her|their|a) [a-z' -]{2,30}?(?:'s|\bis|\bare|\bwas|\bhas|\bcomes?|\bgoes|\bcloses|\bworks?)\b|(?:give me|gimme|see what|no |yeah|okay)|(?:should|will|would|might|must|is|are|was) (?!be back\b)|(?:i|you|we|he|she|it|they|there) (?:am|is|are|was|were|have|has|will|would|can|could|should|do|did|do not|need|had|know|think|said)\b).*$/i;
/** `talk to planning, Thursday is the meeting with them`, `look at the logs yeah give me two days`, `read the annex, God help me`. */
const remark = /,? (?:(?:on |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow) is (?:the|a|our|when|my)\b|(?:yeah|yep|okay|ok),? (?:give|no|i|we|it|that|so|and)\b|give me (?:till|until|a|an|two|three|four|five|ten|some|about|or|one)\b|give me$|god (?:help|knows)|thank god).*$/i;
const reason = / (?:because|since (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|last|the|\d))|otherwise|although|even though|while (?:it|i|we|you|they|he|she|everyone|nobody)|so (?:that )?(?:you|they|he|she|we|it|i|everyone|everybody|nobody|the|people|[A-Z][a-z]+)\b|before (?:it|they|he|she|somebody|someone|anybody|anyone|everyone|you|we|i) [a-z]+|(?:when|once|as soon as|whenever|after|the moment|the minute) (?:i|we|you) [a-z' ]+|if (?:i|you|we|they|it|he|she|that|people|there)\b|in case|for heaven's sake|anyway$|whoever |, fine\b|instead of (?:that|this|it)$).*$/i;
const nextTask = /,? and (?:then )?(?:(?:you|the two of you|you two|you guys|we|he|she|they|somebody|someone)(?: (?:can|could|will|would|should|just))? [a-z]+|[a-z]+ (?:can|could|will|would|is going to) (?!be\b)[a-z]+|(?:that|this|it|those|those three) (?:is|was|can|could|will|would|should)|(?:see|hope|let us|let's) [a-z]+)\b.*$/i;
const exclamation = /,? (?:i promise|honestly|promise|no contest|seriously|thanks|thank you|cheers|please|fine|yeah|yes|okay|ok|right|everyone|everybody|guys|folks|(?<!\blet )you know|i would say|i think|i guess|i suppose|for heaven's sake|so be it|sorry|maybe|roughly|as ever|same as ever|though|say|not|myself|sometime|some time|at some point|by the way|god help me)$/i;

const fewestWords = 2;
const mostRecent = 1000;

/** The words up to the first afterthought; never fewer than two. */
export const withoutAfterthought = rememberRecent(mostRecent, (said) => {
  let text = said;
  for (const pattern of [afterComma, runOn, afterPronoun, remark, nextTask, reason]) text = cut(text, pattern);
  for (let shorter = cut(text, exclamation); shorter !== text; shorter = cut(text, exclamation)) text = shorter;
  return text;
});

function cut(text: string, pattern: RegExp): string {
  const shorter = text.replace(pattern, '').replace(/[\s,;:–-]+$/, '');
  return shorter.split(/\s+/).length >= fewestWords ? shorter : text;
}
