/** Proposals, settlements, retractions in English. */
import type { Act, CuePattern } from './act.ts';
import { matchCue } from './act.ts';
import type { Clause } from './english-clauses.ts';
import { baseVerb } from './english-verbs.ts';

const cuesOf = (rows: readonly (readonly [string, string, number])[]): CuePattern[] => rows.map(([cue, source, strength]) => ({ cue, pattern: new RegExp(`^(?:${source})`), strength }));
const hedge = '(?:(?:i (?:think|believe|feel|guess|suppose|would say)(?: that)?|maybe|perhaps|personally|in my opinion,?|to me,?|so|then|ideally) )*';

const proposals = cuesOf([
  ['i propose', '(?:so )?(?:i|we) (?:would )?(?:propose|suggest|recommend|vote) (?:that we (?:should )?|we (?:should )?|to |for |that )?', 0.6],
  ['my proposal is', 'my (?:proposal|suggestion|recommendation) (?:is|would be) (?:that we |to )?', 0.6],
  ['I lean', `${hedge}(?:i am (?:minded|inclined|leaning|tempted|tending|happy|all) (?:to|towards?|for) |i would (?:rather |probably |just |still |say we |say let's |say )?(?=(?:go|take|pick|choose|prefer|keep|leave|drop|do|use|start|stop|cut|skip|move|make|put|scrap|have|stay|stick|split|call|give|offer|hire|roll|ship|wait|switch|merge|push|cancel|postpone|delay|buy|book|order|send|run|add|remove|close|open|raise|lower|release|launch|cap|limit|set)\\b)|(?:i )?(?:vote|voting) (?:for |to )|my vote (?:is |goes )(?:for |to )?|i (?:lean|tend) (?:towards?|to) |i am for |i like |i prefer |what (?:i would|i would) (?:do|suggest) is |for me,? it is )`, 0.45],
  ['we should not', '(?:i (?:think|believe) )?(?:we (?:should|must) not|i do not think (?:that )?we should)(?: really| even)? ', 0.45],
  ['we should', `${hedge}we (?:should|ought to|had better|must)(?: probably| maybe| also| just| really| definitely)? `, 0.5],
  ['why do not we', `${hedge}(?:why do not we|shall we|should we) `, 0.45],
  ['suppose we', '(?:so |then )?(?:suppose|say|imagine if|what about if|how about if) we ', 0.4],
  ['how about', `(?:(?:how|what) about|what (?:do|would) (?:you|we|you all|you guys) (?:think|say) (?:about|of|to)|how do (?:you|we) feel about|would it make sense to|does it make sense to) (?:we )?(?=[a-z]+ing\\b|we )`, 0.45],
  ['let us', `${hedge}let's (?:just |maybe |all |then |simply )*`, 0.5],
  ['we could', `${hedge}(?:we (?:could|can|might)(?: want to)?|could we|can we|what if we)(?: maybe| just| also| probably)? `, 0.38],
]);
/** Policy and plans told as facts: nothing is proposed, but an assent makes it a decision. */
const plans = cuesOf([
  ['from now on', '(?:from now on|from today(?: on)?|going forward|from here on|as of (?:now|today)),? ', 0.6],
  ['we will', '(?:so |then |okay )?we (?:will|are going to|are gonna) (?:just |then |now )?', 0.5],
]);
const askedPlans = cuesOf([['we are …ing then?', '(?:so |then )?we are (?:still |all |then )?(?=[a-z]+ing\\b)', 0.55]]);
const ownText = cuesOf([
  ['the decision is', '(?:so |then )?(?:the|our) (?:final )?(?:decision|conclusion|agreement) (?:is|was)(?: that we| that|:| to)? ', 0.8],
  ['we decided', '(?:so |then |okay )?(?:(?:to sum up|to summari[sz]e|in short|in the end|to recap|just to confirm),? )?(?:i think )?(?:we|it is|it has been) (?:have )?(?:all |now |finally |just |therefore |been |then )*(?:decided|agreed|settled|concluded|resolved)(?: today| just now)?(?: that we| that| upon| on| to|:)? (?=[a-z])', 0.75],
  ['i have decided', 'i have decided(?: that we| that| to)? ', 0.55],
]);
const goWith = /^(?:(?:so|then|i think|okay) )*(?:we (?:will|are going to|are) |let's |i think we (?:will|should) )(?:just )?(go|going|stick|sticking|stay|staying)(?: ahead)? with (?!(?:that|this|it|you|him|her|them|the flow)\b\s*(?:then|one|now|,|$))/;
const settledOnly = [
  /^(?:(?:so|then|and) )*(?:it|that|this) is (?:(?:then|now|all) )?(?:decided|settled|agreed|a deal|the plan|our decision)(?: then| now)?\b/,
  /(?:^|, )(?:let's|we will|we can|we should|i think we (?:will|can|should)|i am happy to) (?:just )?(?:go|do|run|stick) (?:(?:ahead )?with )?(?:that|this|it|so)(?: one)?(?: then| for now| plan| option| proposal)?$/,
  /^(?:everyone|everybody|we) (?:all )?(?:agrees?|agreed)(?: then| on that)?$/,
  /^(?:so be it|we have (?:a decision|an agreement)|decided(?: then)?|settled(?: then)?|it is a deal|deal|(?:motion )?(?:carried|passed|passes)(?:,? then)?|no objections?(?:,? then)?)$/,
];
/** `Five projects it is.` */
const itIs = /^(?:then |so )?(?!(?:here|there|so|as|what|how|that|who|where|whatever|yes|no|and|but|or|because|if|when|i|we|you|think|maybe)\b)((?:[\w'-]+ ){1,6})it is(?:,? (?:then|everybody|everyone|folks|for now|indeed))?$/;
/** `Then it's settled, the launch is on the eighteenth`; `okay, decided then, the cinema`. */
const settledHead = /^(?:(?:so|then|and) )*(?:(?:it|that|this) is (?:(?:then|now|all) )?)?(?:decided|settled|agreed)(?: then| now)?[,:] (?!(?:i|then|so|but|and|because|who|what|next|can|could|thanks?|good|great)\b)(.{6,})$/;
const settledTail = /^(.{8,}?),? (?:and )?(?:then )?(?:that|it|this) is (?:now )?(?:settled|decided|agreed|final)(?: then)?$/;
/** `No deploys on Thursday, we agreed that with ops.` */
const agreedTail = /^(?:(?:do not forget|remember|as a reminder),? (?:that )?)?(?!to )(.{8,}?), (?:as )?we (?:have )?(?:all )?agreed(?: (?:on )?(?:that|it|this))?(?: with [\w ]+)?$/;
const retracts = cuesOf([
  ['scrap', '(?:(?:so|then|okay|actually|no|sorry) )*(?:(?:let\'s|we (?:should|can|will)) )?(?:scrap|ditch|forget about|forget) (?!(?:that|this|it|what|the|to|about|if|how)\\b)(?=[a-z])', 0.7],
  ['scrap that', '(?:(?:so|then|okay|actually|no|please|sorry) )*(?:(?:let\'s|we (?:should|can|have to|need to|will)|i) )?(?:scrap|strike|scratch|ignore|undo|revert|cancel|forget|take back|reverse|overturn|withdraw) (?:about )?(?:that|this|it|what (?:we|i|you)|the decision|our decision|the)\\b', 0.7],
  ['take that back', '.{0,160}\\b(?:(?:scrap|strike|scratch|forget) (?:that|this|it)(?: one)?(?: then| please)?$|i (?:would |will )?take (?:that|it) back\\b|(?:i am|we are) changing (?:my|our) minds?\\b|i stand corrected\\b|(?:is|are) off the table(?: again)?$)', 0.7],
  ['drop that', '(?:(?:so|then|okay|actually|no|sorry) )*(?:let\'s |we (?:should |can )?)?(?:drop|leave) (?:that|this)(?: one| idea| again)?(?: then)?$', 0.7],
  ['not …', '(?:(?:so|then|oh|okay|right) )*not (?!(?:a|an|the|that|this|it|so|sure|yet|really|bad|too|very|now|today|for|at|in|on|to|only|just|quite|me|us|even|until|before|with|much|many|all|everyone|everybody|one|my|our|your|if|because|by)\\b)(?=[a-z]+(?: then)?$)', 0.5],
  ['changed our mind', '(?:so )?(?:we|i) (?:have )?(?:changed (?:our|my) minds?|take (?:that|it) back)|on second thoughts?', 0.7],
  ['after all', '(?:(?:so|then|actually|no|sorry) )*(?:we (?:will|should|are) not (?:going to )?|let\'s not |we cannot )(?=.*\\b(?:after all|any ?more|any longer)\\b)', 0.8],
  ['let us not', '(?:(?:so|then|actually|no|sorry) )*(?:let\'s not |we (?:will|should) not |we are not going to )', 0.4],
]);

/** Retold, not taken now. */
const past = /\b(?:last (?:week|month|time|year|meeting|sprint|quarter|monday|tuesday|wednesday|thursday|friday)|yesterday|previously|earlier|ago|already|back (?:in|then)|(?:in|at) (?:the|our) (?:last|previous)|had (?:decided|agreed)|before that)\b/;
const talk = /^(?:park\b|leave (?:it|that|this) (?:open|there|for (?:now|today|later)|until)\b|start|begin|see|go(?=$| (?:on|ahead|through|over|around|round|to|and|there|home|get|next|in|into|one|step|item|by|down|up|further|from|quickly|now|first|then|deeper|again|have|see|do)\b)|move on|continue|talk|discuss|look|wait|take (?:a|it|five|that|a look)|get (?:started|going|back|on|into|to)|not\b|hear|have (?:a|some)|say|assume|imagine|be\b|wrap|leave(?: it (?:there|at that)| that there| soon| now|$)|think|face|hope|come|turn|jump|keep (?:going|in mind|that)|do (?:that|it|this|so)|finish|try (?:to|it|that)?\b|ask\b|remember|call it|check\b|know|need|want|probably|find out|stop(?: here| there| now| talking| the recording|$)|pretend|step|focus|return|review (?:the|our) (?:agenda|minutes|last)|meet\b|break|pick|draw|put (?:it|that)|make sure|summari[sz]e|hold|use (?:it|that)$)/;

/** Talk about what will happen to us, not what we chose to do. */
const noPlan = /^(?:all )?(?:get|know|lose|miss|struggle|run out|have|need|see|find|talk|discuss|like|love|wonder|think|tr(?:y|ying)|look|still|probably|never|always|hav|tak|send you|let you|getting|having|looking|talking|running|losing|waiting|doing|thinking|trying|seeing|hoping|working)\b/;

/** A clause of a sentence, and the sentence. */
interface Said {
  readonly clause: Clause;
  readonly coreLower: string;
  readonly core: string;
  readonly isQuestion: boolean;
}

function proposalText(text: string, cue: string): string {
  return cue === 'how about' || /^[a-z]+ing\b/.test(text) ? baseVerb(text) : text;
}

/** What is said as if it held; `we settled on X, right?` asks only whether it does. */
function readPlan({ text, lower }: Clause, isQuestion: boolean): Act | null {
  const settled = readSettlement(text, lower);
  if (settled !== null) return isQuestion && settled.kind === 'settlement' && settled.text !== null ? { kind: 'proposal', text: settled.text, isPlan: true, cue: settled.cue, strength: 0.6 } : settled;
  const hit = matchCue(lower, isQuestion ? askedPlans : plans);
  const rest = hit === null ? '' : text.slice(hit.length);
  if (hit === null || rest.length < 6 || talk.test(rest.toLowerCase()) || noPlan.test(rest.toLowerCase())) return null;
  return { kind: 'proposal', text: isQuestion ? baseVerb(rest) : hit.cue.cue === 'from now on' ? text : rest, isPlan: true, cue: hit.cue.cue, strength: hit.cue.strength };
}

const askedVerb = /^(?:keep|leave|drop|take|use|go|put|move|cut|skip|make|pick|hold|cancel|postpone|start|stop|launch|release|merge|call|run|give|push|bump|stick|stay|kill|remove|delete|order|pay|split|limit|cap|set|close|raise|lower|reduce|increase|switch|roll|add|offer|accept|wait|delay|freeze|send|buy|book|rent|ship|wipe|turn)\b.{3,}/;
const asksElse = /^(?:what|who|where|when|why|which|how|whose|and|or|but|so|do|does|did|is|are|was|were|can|could|shall|should|will|would|have|has|any|anything|anyone|anybody|really|sorry|right|okay|ok|yes|no|since|until|by|because|like|if|you|i|we|he|she|they|it|that|this|there|me|him|her|them|us)\b/;

/** `Keep the four and turn the rest off?`, `two for code, one for docs?`: a proposal of few words, which an assent makes a decision. */
export function readShortProposal({ text, lower }: Clause): Act | null {
  const words = lower.split(/\s+/).length;
  if (/\bor\b/.test(lower)) return null;
  const isVerbal = askedVerb.test(lower) && words >= 2 && words <= 16;
  const isNominal = !asksElse.test(lower) && words >= 3 && words <= 12 && /\b(?:for|from|in|on|and|then|first|at|per|every|until|with|without|only|not)\b/.test(lower) && !/\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|you|your)\b/.test(lower);
  return isVerbal || isNominal ? { kind: 'proposal', text, cue: isVerbal ? 'asked in the imperative' : 'asked in a few words', strength: 0.35 } : null;
}

export function readEnglishDecisions({ clause, coreLower, core, isQuestion }: Said): Act[] {
  const { text, lower } = clause;
  const retraction = matchCue(lower, retracts);
  if (retraction !== null) {
    const { cue, strength } = retraction.cue;
    const rest = text.slice(retraction.length);
    const act: Act = { kind: 'retraction', text: strength >= 0.7 && cue !== 'after all' && cue !== 'scrap' ? text : rest, cue, strength };
    // `Oracle is off the table` rules out what nobody had taken up, too.
    if (/ off the table(?: again)?$/.test(lower) && !isQuestion) return [act, { kind: 'resolution', form: 'statement', text, cue: 'it is off', strength: 0.4 }];
    // `Let's not …` takes something back, or else proposes to leave it.
    return cue === 'let us not' || cue === 'after all' ? [act, { kind: 'proposal', text: `do not ${rest.replace(/ (?:after all|any ?more|any longer)\b.*$/i, '')}`, cue, strength: 0.45 }] : [act];
  }
  if (past.test(lower)) return [];
  const plan = readPlan(clause, isQuestion);
  if (plan !== null) return [plan];
  const hit = matchCue(lower, proposals);
  if (hit === null || talk.test(lower.slice(hit.length)) || lower.length - hit.length < 6) return [];
  const isNegative = hit.cue.cue === 'we should not';
  const isConditional = clause.condition !== null && coreLower.startsWith('if ');
  const said = isConditional ? core : `${isNegative ? 'do not ' : ''}${proposalText(text.slice(hit.length), hit.cue.cue)}`;
  return [{ kind: 'proposal', text: said, cue: hit.cue.cue, strength: hit.cue.strength }];
}

/** `The eighth` in the middle of a sentence; names keep their capital. */
function uncapitalised(text: string): string {
  return text.replace(/^(?:The|A|An|Option|No|Two|Three|Four|Five)\b/, (word) => word.toLowerCase());
}

/** `Rewrite the ones for billing it is` says what is done, `five projects it is` what is chosen. */
function chosenText(text: string): string {
  const isVerbal = askedVerb.test(text.toLowerCase()) || /^(?:rewrite|argue|wait|ask|redo|rebuild|replace|reuse|try|let|build|hire|swap|share|scroll)\b \S/i.test(text);
  return isVerbal ? text : `go with ${uncapitalised(text)}`;
}

function readSettlement(text: string, lower: string): Act | null {
  const head = settledHead.exec(lower);
  if (head !== null) return { kind: 'settlement', text: text.slice(lower.length - head[1]!.length), cue: 'it is settled: …', strength: 0.8 };
  if (settledOnly.some((pattern) => pattern.test(lower))) return { kind: 'settlement', text: null, cue: 'it is settled', strength: 0.8 };
  const chosen = itIs.exec(lower);
  if (chosen !== null && !/\b(?:is|are|was|as|than|what|how|like|where|that|has|have)\b/.test(chosen[1]!)) return { kind: 'settlement', text: chosenText(text.slice(chosen[0].indexOf(chosen[1]!), chosen[0].indexOf(chosen[1]!) + chosen[1]!.length).trim()), cue: '… it is', strength: 0.65 };
  const tail = settledTail.exec(lower) ?? agreedTail.exec(lower);
  if (tail !== null) return { kind: 'settlement', text: text.slice(lower.indexOf(tail[1]!), lower.indexOf(tail[1]!) + tail[1]!.length), cue: 'that is settled', strength: 0.8 };
  const going = goWith.exec(lower);
  if (going !== null) return { kind: 'settlement', text: `${going[1]!.replace(/ing$/, '').replace(/^stick+$/, 'stick')} with ${text.slice(going[0].length)}`, cue: 'go with', strength: 0.6 };
  const own = matchCue(lower, ownText);
  if (own === null) return null;
  const rest = text.slice(own.length);
  if (/^(?:it|that|this|so|on (?:that|it|this)|to|already)\b.{0,6}$/i.test(rest)) return null;
  return { kind: 'settlement', text: rest.replace(/^not to /i, 'do not '), cue: own.cue.cue, strength: own.cue.strength };
}
