/**
 * English statements that settle nothing, whoever says `fine` to them: what was told, put off, wished or offered, greetings,
 * and the words by which a talk begins, moves on and ends.
 */
import type { Sentence } from '../meeting.ts';

const adverbs = '(?:(?:just|then|also|already|actually|only|all|both|really|finally|even|still|quickly|accidentally|simply|first|now) )*';
/** Forms that are nothing but past. */
const irregular = '(?:was|were|had|did|went|came|took|got|saw|ran|fell|broke|began|gave|thought|knew|wrote|rose|grew|chose|drove|spoke|woke|forgot|found|said|told|heard|left|lost|met|paid|sent|made|built|caught|spent|kept|held|felt|bought|brought|stood|understood|won|blew|threw|froze)';
/** `Agreed` and `decided` settle; `need` and its like are no past. */
const regular = '(?!(?:agreed|decided|settled|concluded|resolved|approved|confirmed|accepted|need|feed|exceed|proceed|speed|embed|shed|bleed|freed)\\b)[a-z]{2,}ed';
/** `The indexer, I merged the pull request`; `we turned the limit off`. */
const subjectTold = new RegExp(String.raw`(?:^|[,;] |\b(?:and|so|but|then|that|as|what|which) )(?:i|he|she|they|we|you) ${adverbs}(?:have ${adverbs}(?!got\b))?(?:${irregular}|${regular})\b`);
/** `We would have to check if it was …` tells nothing: what is only supposed is no past. */
const supposed = /\b(?:if|would|could|should|suppose|as|like|what|whatever) (?:i|he|she|they|we|you|it)\b|\b(?:would|should|could|let's|must)\b/;
/** `At 02:14 the first alert came in`. */
const clockTold = new RegExp(String.raw`^(?:then |and )*(?:at|around|by|about|since) (?:about |around )?(?:\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)[^,]{0,25}? (?:[a-z]+ ){0,5}(?:${irregular}|[a-z]{2,}ed)\b`);
/** `We set it to zero, thinking that zero means unlimited`. */
const reckoned = /^we [^,]{3,80}, (?:thinking|hoping|assuming|believing|expecting|figuring|not (?:knowing|realising|realizing|thinking))\b/;
/** One form for now and then; what is told around it says which. */
const eitherTime = /^we (?:(?:just|then|also|first|simply) )*(?:set|put|cut|let|shut|hit|split|quit|reset|read|spread|cast|cost|bet)\b/;
const toldAround = new RegExp(String.raw`^(?:(?:and|so|but|then|because|right) )*(?:it|that|they|i|nobody|the [a-z-]+(?: [a-z-]+)?) ${adverbs}(?:was|were|did|had|went|came|took|failed|crashed|broke|turned out|happened|recovered|started|stopped)\b|^(?:what|why|how|who|when)\b.{0,20} (?:happened|did|was|were|went)\b`);

const occasion = '(?:new year|christmas|holidays?|easter|birthday|weekend|thanksgiving|friday|halloween|xmas)';
const greets = new RegExp(String.raw`^(?:(?:a |and |so |well |okay |very )*(?:happy|merry) (?:very )?${occasion}|good (?:morning|afternoon|evening|night|day|to see|luck)|have (?:a|yourself|yourselves) (?:very )?(?:nice|good|great|lovely|safe|merry|happy)|enjoy (?:the|your|yourself|yourselves)|see you|talk (?:to you )?(?:soon|later|tomorrow|next)|speak (?:soon|later)|(?:many )?thanks\b|thank you\b|cheers\b|bye\b|goodbye\b|welcome\b|morning\b|hello\b|take care\b|safe travels|congratulations\b|nice to (?:meet|see)|lovely to (?:meet|see))`);
/** `The short version`, `a quick recap`: announces what follows. */
export const announces = /^(?:the|a|an|my|our|one|just a|just one|some)? ?(?:(?:short|long|quick|brief|next|last|first|second|other|final|small|tiny|more) )*(?:version|story|summary|recap|background|context|overview|agenda|update|status|question|point|item|news|reminder|remark|note|round)\b(?! (?:of|for|on)\b.{12,})[^,]{0,20}$/;
const runsMeeting = /^(?:(?:so|then|okay|right|and|well) )*(?:(?:let's|we|i will|let me|i would) (?:just |quickly |all |first |now )*(?:start|begin|kick (?:it )?off|open)\b(?: (?:off )?with)? (?:a |the |our )?(?:quick |short )?(?:round|recap|check.?in|look|update|introductions?|agenda|minutes|status|demo|basics|background|overview)|that is (?:all|it|everything)\b.{0,25}$|we are (?:done|out of time|nearly there|through|over time)\b.{0,20}$|we (?:have|need) (?:a hard stop|to (?:stop|wrap|finish|run))|(?:let's|we) (?:wrap|call it a day|finish|stop) .{0,20}$|i (?:need|have) to (?:run|go|leave|drop)|nothing (?:else|more)|anything else)/;

const putsOff = /^(?:(?:so|then|okay|but|and|maybe|i think|i would say) )*(?:we |let's |i would |i will )?(?:can |should |will |just |better )*(?:leave|put|mark|note|keep(?= \S+ (?:open|undecided)\b)) (?:it|that|this|that one|this one|the question|the rest|that point) (?:as |down as )?(?:open(?! (?:until|till|to|on|for (?!now|today|later))\b)|undecided|for (?:now|today|later|another (?:time|day))|there)\b|\b(?:come back|return|get back) to (?:it|that|this|that one|this one|the question)\b|\b(?:not|cannot|do not|will not|without) (?:have to |need to |want to |really |going to )?(?:decide|settle|resolve|solve|answer)(?:ing)? (?:(?:it|that|this|anything|on (?:it|that|this))\b|(?:now|today|yet|here)\b)|\b(?:decide|settle|discuss|revisit|pick (?:it|that|this) up|talk about (?:it|that|this)|look at (?:it|that|this)) (?:(?:it|that|this|on (?:it|that)) )?(?:later|next (?:time|week|meeting|month)|another (?:time|day)|tomorrow|offline|in the new year|when [a-z]+ (?:is|are) (?:back|here))\b|^(?:we|let's) (?:park|table|postpone|shelve) (?:it|that|this|that one|the question|the discussion)\b|\b(?:remains|is still|stays|is|are) (?:undecided|to be decided|up in the air)\b/;

/** Of one's own wishes nothing follows for the others, and what one could do without is only offered. */
const wishes = /^(?:(?:and|so|but|well|yes|then|personally|ideally|honestly) )*(?:(?:we|i) (?:would|do)(?: really| also| all| just| still| very much)* (?:like(?! to propose)|love|want|wish|need|hope|hate|appreciate|be (?:happy|glad|grateful|delighted))\b|i wish\b|if only\b|hopefully\b|(?:it|that|this) would (?:be|have been|really|also)\b|would be (?:nice|great|good|lovely)|(?:we|i|you|they) (?:really )?(?:could|can|might|would)(?: probably| maybe| just| also)* (?:live|manage|do|cope|get by|get along|make do|work) with(?:out)?\b|(?:we|i) (?:are|am) (?:hoping|dreaming|looking forward)\b)/;

/** `There is the flag`, `there's one from September`: names what is there. */
const namesWhatIs = /^(?:(?:and|so|but|then|also|well|oh) )*there (?:is|are|was|were|has been|have been)\b(?! (?:no|not)\b)/;

/** What speaks of the neighbours: `We set the limit to zero. It did not help.` */
export interface Around {
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
}

/** Why an English statement settles nothing; null where it may. */
export function englishNoDecision(said: string, sentence: Sentence, around: Around): string | null {
  const lower = said.toLowerCase().replace(/^(?:(?:so|and|but|well|okay|right|then|oh|yeah|yes),? )+(?=\S+ \S)/, '');
  const rows: readonly (readonly [string, boolean])[] = [
    ['tells what happened', isTold(lower, sentence, around)],
    ['greets', greets.test(lower)],
    ['announces what follows', announces.test(lower) || runsMeeting.test(lower)],
    ['puts off', putsOff.test(lower)],
    ['wishes or offers', wishes.test(sentence.coreLower) && wishes.test(sentence.coreLower.slice(Math.max(0, sentence.coreLower.indexOf(lower.slice(0, 12)) - 60)))],
    ['names what there is', namesWhatIs.test(sentence.coreLower) && !/, (?:so|and|then|but)\b|\bso we\b/.test(sentence.coreLower)],
  ];
  return rows.find(([, applies]) => applies)?.[0] ?? null;
}

function isTold(lower: string, sentence: Sentence, { before, after }: Around): boolean {
  if (reckoned.test(lower) || reckoned.test(sentence.coreLower)) return true;
  if (supposed.test(lower)) return false;
  if (subjectTold.test(lower) || clockTold.test(lower) || clockTold.test(sentence.coreLower)) return true;
  return eitherTime.test(lower) && [before, after].some((one) => one !== undefined && toldAround.test(one.coreLower));
}
