/**
 * Statements by which an English-speaking group says how it will be: `we keep the old reader`, `the freeze stays`,
 * `Postgres then`, `fine, ship it`. Most such statements settle nothing by themselves; what the others say to them, and
 * what was asked before, is weighed in decisions/.
 */
import type { Act, Resolution } from './act.ts';
import type { Clause } from './english-clauses.ts';

/** What opened the sentence: with `okay so …` and `right, then …` people close a point. */
const closingOpener = /\b(?:okay|ok|so|right|alright|all right|fine|good|great|then|perfect|fair enough|cool|well|agreed|exactly|yes|yeah|yep|excellent|sounds good|absolutely|definitely)\b/;

const adverbs = '(?:(?:just|simply|all|now|then|both|still|also|definitely|only|really|therefore|probably|instead|rather) )*';
/** After `we`: no present-tense choice, but what is, was, is thought or is merely possible. */
const noChoice = '(?:do (?:need|have|want|know|like|see)|have|had|has|did|do not (?:have|know|need|want|think|even)|were|was|can|could|might|may|should|would|need|want|think|know|knew|see|saw|said|say|talked|got|get|found|believe|feel|hope|guess|like|love|used|tried|tested|made|went|built|lost|hit|ran|looked|must|ought|own|understand|mean|care|agree|agreed|decided|already|never|are|will|recently|usually|often|always|sometimes|normally|mentioned|discussed|came|started|stopped|sent|took|put|gave|shipped|moved|changed|met|heard|noticed|learned|missed|expected|wanted|needed|seem|look|depend|struggle|suffer|appreciate|thank)';

interface Pattern {
  readonly cue: string;
  readonly form: Resolution['form'];
  readonly pattern: RegExp;
  /** The text of the choice, where it is not the whole clause. */
  readonly group?: number;
  /** Only after an opener that closes a point. */
  readonly isClosing?: boolean;
}

const participle = '(?:[a-z]+ed|gone|cut|put|sold|set|done|out|off|in|on|dead|history|final|fixed|kept|built|made|sent|taken|written|frozen|held)';
const ruling = String.raw`(?:i am making (?:the|a|that) call|i will make (?:the|a) call|(?:that is )?my call(?: is)?|my decision(?: is)?|executive decision|final (?:answer|decision|call)|(?:the )?(?:verdict|outcome|conclusion|resolution|upshot|answer|bottom line|ruling|plan)(?: then)?(?: is)?|put (?:that|it|this) down(?: as agreed| in the notes)?|for the (?:record|minutes|notes)|noted|approved|granted|agreed|settled|done|decided|sold|deal|confirmed|it is official|so be it|i (?:say|rule|vote|decide|hereby \w+)|let the record show|we hereby \w+|let's settle (?:that|this|it)(?: here)?|final then)`;

const patterns: readonly Pattern[] = [
  { cue: 'ruled', form: 'ruling', pattern: new RegExp(String.raw`^${ruling}(?:[:;,.–-]+ ?| that | then )(?:that )?(.{5,})$`), group: 1 },
  { cue: '… then, agreed', form: 'ruling', pattern: /^(.{5,}?),? (?:(?:and )?(?:that|this|it) is (?:final|agreed|settled|decided|the decision|my decision|the deal|the plan|that)|final answer|agreed|(?<!\b(?:is|are|be|get|it)[ ,]+)done|settled|decided|sold|deal|end of (?:story|discussion)|no (?:discussion|exceptions|debate))$/, group: 1 },
  { cue: 'everyone is fine with', form: 'consent', pattern: /\b(?:everyone|everybody|we are|we|all|you all|you are|nobody|no one|anyone|anybody)(?: all| both| is| are| then| still)* (?:happy|okay|ok|good|fine|in favou?r|agreed|on board|cool|comfortable|against|opposed|objects?|minds?|disagrees?)(?: with| of| on| about| to| if| for)? (?!(?:that|this|it|me|us|you|him)\b$)(.{4,})$/, group: 1 },
  { cue: 'we are …ing', form: 'statement', pattern: new RegExp(String.raw`^we are ${adverbs}(?:not )?(?!(?:having|seeing|trying|looking|talking|getting|waiting|losing|struggling|thinking|hoping|missing|facing|running out|still|discussing|asking|expecting|working|planning|hearing|wondering|spending|paying|seriously|being)\b)[a-z]+ing\b.{3,}$`) },
  { cue: 'we …', form: 'statement', pattern: new RegExp(String.raw`^we ${adverbs}(?:do not )?(?!${noChoice}\b)[a-z]{2,}\b.{3,}$`) },
  { cue: 'we will', form: 'statement', pattern: new RegExp(String.raw`^we (?:will|are going to|are gonna|shall)(?: not)? ${adverbs}(?!(?:see|have|need|know|find out|look|miss|lose|never|get|probably|be (?:late|fine|back|here|there|in trouble)|talk|discuss|run out|think)\b)[a-z]+.{3,}$`) },
  { cue: 'it stays', form: 'statement', pattern: /^(?!(?:i|you|he|she|they|what|how|why|who|when|where|if|because|there|my|his|her|nobody|somebody|someone)\b).{2,60}?\b(?:stays?|remains?|goes (?!on\b)|go (?:out|in|live|to|with|on the)|moves? (?:to|into|back|out|up|from)|becomes?|gets? (?:removed|dropped|moved|cut|a|an|the|two|one|three)|happens (?:on|in|at)|starts? (?:on|in|at|from)|ends? (?:on|in|at)|waits?|ships? |follows?|comes? (?:out|off|first|later|after|back)|can wait|is not happening|does not happen|has to go|wins)\b.{0,80}$/ },
  { cue: 'it is off', form: 'statement', pattern: new RegExp(String.raw`^(?!(?:i|you|he|she|they|what|how|why|who|when|where|if|because|there|my|his|her|nobody)\b).{2,60}?\b(?:is|are) ${adverbs}(?:not )?${participle}\b.{0,60}$`), isClosing: true },
  { cue: 'it will be', form: 'statement', pattern: /^(?!(?:i|you|he|she|they|what|how|why|who|when|where|if|because|we)\b).{2,50}?\b(?:will|is going to|are going to) (?:not )?(?:be|stay|go|move|get|become|remain|happen|start|end|wait|ship|launch|follow|come|cost(?! (?:us|too)\b)|include|have|use|run|take place)\b.{2,80}$/ },
  { cue: 'it is …', form: 'statement', pattern: /^(?:it|that) is (?:going to be |gonna be )?(?!(?:a (?:good|bad|great|nice|fair|problem|lot|bit|shame|pity)|not|just|like|what|why|how|because|the thing|fine|okay|ok|good|great|true|right|it|all|too|so|very|really|quite|pretty|more|still|already|my|your|me|you|him|her|up to)\b)(?:a |the )?.{3,50}$/, isClosing: true },
  { cue: 'rule', form: 'rule', pattern: /^(?:from (?:now|today|here|monday|tuesday|wednesday|thursday|friday|next \w+|january|february|march|april|may|june|july|august|september|october|november|december)(?: on(?:wards)?)?,? |as of \w+,? |going forward,? |in future,? |(?:always|never|nobody|no one|everyone|everybody|every|all|any|each|only) ).{8,}$/ },
  { cue: 'if … we …', form: 'rule', pattern: /^(?:if|when|unless) .{5,70}?,? (?:then )?(?:we|everyone|everybody|nobody) (?!can|could|should|would|might|may|will (?:have|be|lose|miss)|have|are in trouble|need|lose|miss|know|see|get|had|did|were|think|agreed?|want)[a-z]+\b.{5,}$/ },
  { cue: '… from now on', form: 'rule', pattern: /^(?!(?:i|he|she|they)\b).{6,}? (?:from now on|from today(?: on)?|going forward|until further notice|for the time being|from (?:monday|tuesday|wednesday|thursday|friday|next week|next month|january|the new year|december|q[1-4])(?: on(?:wards)?)?|at the (?:most|latest|maximum)|and (?:not|no) .{2,20} (?:more|over))$/ },
  { cue: 'it is on', form: 'statement', pattern: /^(?!(?:i|you|he|she|they|what|how|why|who|when|where|if|because|there|it)\b).{2,40}? (?:is|are) (?:on|at|in) (?:the )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twent|thirt).{0,40}$/ },
  { cue: 'no …', form: 'rule', pattern: /^(?:absolutely )?no (?!(?:idea|problem|worries|one|need|rush|blockers?|way|doubt|clue|thanks|thank|sorry|no|but|i|we|you|it|that|they|he|she|not|objections?|wonder|matter|strong|real|harm|shame|offence)\b)(?:more )?[a-z-]+ .{3,}$/ },
  { cue: 'no …', form: 'nominal', pattern: /^no (?!(?:idea|problem|worries|one|need|rush|blockers?|way|doubt|clue|thanks|sorry|no|but|objections?|wonder|matter|harm|offence|stress|news|luck|joke|kidding|pressure|questions?|chance)\b)[a-z-]{3,}(?: (?:then|yet))?$/, isClosing: true },
  { cue: '… wins', form: 'statement', pattern: /^.{2,40}? (?:wins|gets it|has it|is the winner|it will be|for the win)\b.{0,30}$/ },
  { cue: 'imperative', form: 'imperative', pattern: /^(?:do not |just |let (?:it|them|that) )?(?:ship|keep|leave|drop|take|use|go|put|move|cut|skip|make|pick|hold|cancel|postpone|start|stop|launch|release|merge|call|run|give|push|bump|stick|stay|kill|remove|delete|hire|buy|order|pay|split|limit|cap|mark|set|close|open|raise|lower|reduce|increase|switch|roll|add|include|exclude|offer|accept|reject|wait|continue|carry on|delay|freeze|scrap|lose|do)\b(?! (?:me|you|it easy|care|a look|your time)\b).{2,}$/, isClosing: true },
];

/** `in the path`, `two tiers and a contact link`: no verb of its own, right after an opener or before `then`. */
const finite = /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|might|may|must|cannot|let's|think|know|guess|mean|says?|said|got|get|goes|went|want|need|looks?|seems?|depends|thanks?|sorry|please|hello|hi|bye|wait|hang|hold|sure|true|noted|anyway|next|moving|maybe|not sure|why|what|how|who|where|when|because|if)\b|'(?:s|re|ve|ll|d)\b/;

export function readResolution(clause: Clause, sentence: { readonly opener: string; readonly core: string; readonly coreLower: string; readonly isQuestion: boolean }, isTask: boolean): Act | null {
  const { text, lower } = clause;
  const isClosing = closingOpener.test(sentence.opener) || sentence.coreLower.endsWith(' then') || /^(?:then|so|in that case)\b/.test(lower);
  const bare = lower.replace(/^(?:(?:then|so|in that case|okay|still|look|listen|honestly|fine|well|fair enough|no(?=,)|yes|right|alright|good|great|anyway|sorry|hang on|ah|oh|but|and|with a heavy heart|i take it|i (?:think|guess|suppose|would say|say)),? )+(?:then,? )?/, '');
  const cutLength = lower.length - bare.length;
  for (const { cue, form, pattern, group, isClosing: needsClosing } of patterns) {
    if ((needsClosing === true && !isClosing) || (form !== 'consent' && sentence.isQuestion && asksInverted.test(bare))) continue;
    const match = pattern.exec(bare);
    if (match === null) continue;
    const start = group === undefined ? cutLength : cutLength + bare.indexOf(match[group]!, match.index);
    const end = group === undefined ? text.length : start + match[group]!.length;
    // `If it is still open on Thursday, the release moves`: the condition belongs to what is decided.
    const said = clause.condition !== null && sentence.coreLower.startsWith('if ') && group === undefined ? sentence.core : text.slice(start, end);
    return { kind: 'resolution', text: said, form, cue, strength: form === 'ruling' ? 0.7 : 0.4 };
  }
  return readNominal(text.slice(cutLength), bare, isClosing) ?? (isTask || sentence.isQuestion ? null : readPlain(text.slice(cutLength), bare));
}

/** `Do we roll back or fix forward?` is no order to do. */
const asksInverted = /^(?:do|does|did|are|is|can|could|should|shall|will|would|have|has|was|were) (?:we|you|they|it|he|she|i|the|this|that|there)\b/;

const asksWithoutMark = /^(?:(?:so|and|but|for [a-z ]{3,30}) )?(?:what|who|where|when|why|which|how|do|does|did|are|is|can|could|should|shall|will|would|have|has|was|were) (?:we|you|they|it|he|she|i|the|this|that|there|is|are|do|does|did|about|many|much|long|anybody|anyone|somebody|someone|everybody)\b/;

/** Any other statement: only what the others say to it can make it a decision. */
function readPlain(text: string, lower: string): Act | null {
  return lower.split(/\s+/).length < 3 || asksWithoutMark.test(lower) ? null : { kind: 'resolution', text, form: 'plain', cue: 'plain statement', strength: 0.1 };
}

function readNominal(text: string, lower: string, isClosing: boolean): Act | null {
  const words = lower.replace(/ then$/, '').split(/\s+/);
  const isBare = words.length >= 2 && words.length <= 14 && !finite.test(lower) && !/^(?:i|you|he|she|they|it|there|that|this|we|yes|yeah|no|oh|and|but|or|me|my|to|as|of)\b/.test(lower) && /[a-z]{3}/.test(lower);
  const endsThen = lower.endsWith(' then') && words.length <= 8 && words.length >= 1 && !/^(?:what|how|who|where|when|why|okay|bye|see|until|back|and|but|since|by|even|right|so|now|good|great|fine|thanks)\b/.test(lower);
  if (!(isBare && isClosing) && !endsThen) return null;
  return { kind: 'resolution', text: text.replace(/,? then$/i, ''), form: 'nominal', cue: endsThen ? '… then' : 'said as a choice', strength: 0.35 };
}
