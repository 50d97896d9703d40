/** Who promises or is asked to do what, in English. Cue strengths: see strengths in each table. */
import type { Roster } from '../names/roster.ts';
import type { Act, CuePattern, Doer } from './act.ts';
import { matchCue } from './act.ts';
import type { Clause } from './english-clauses.ts';
import { baseVerb, thirdToBase } from './english-verbs.ts';

const adverbs = '(?:(?:also|then|just|definitely|certainly|go ahead and|go and|personally|still|quickly|maybe|perhaps|please|kindly|try and|now|all|really|actually),? )*';
const cuesOf = (rows: readonly (readonly [string, string, number])[]): CuePattern[] => rows.map(([cue, source, strength]) => ({ cue, pattern: new RegExp(`^(?:${source})\\s+${adverbs}`), strength }));

/** `I will …`: the speaker takes it. */
const promises = cuesOf([
  ['i promise to', 'i promise to|you can count on me to', 0.8],
  ['i will', '(?:i would say |i suppose |i say |no idea,? )?(?:i think )?(?:i guess )?i (?:will|shall)(?: (?:definitely|probably))?(?: (?:have|need) to)?', 0.68],
  ['we will … you', 'we (?:will|are going to)(?= (?:let you know\\b|(?:get|come) back to you\\b))', 0.6],
  ['i will probably', '(?:maybe|perhaps|i guess|i suppose) i (?:will|shall)|i will probably|i will try to|i would like to', 0.5],
  ['i am going to', 'i am (?:just )?(?:going to|about to)(?: (?:have|need) to)?', 0.62],
  ['i had better', 'i had (?:better|best)|i might as well|i may as well', 0.5],
  ['i plan to', 'i (?:plan|intend|aim) to|my (?:plan|next step|task) (?:is|will be) to|i am planning to', 0.58],
  ['i need to', 'i (?:still )?(?:need to|have to|must|have got to)', 0.5],
]);
/** `I can …`: counts with a date, as an answer to a request, or when it is taken. */
const offers = cuesOf([
  ['shall i', 'shall i|should i|do you want me to|would you like me to|want me to|may i', 0.3],
  ['i can', 'i (?:can|could)|i would be happy to|i am happy to|let me|i should', 0.4],
]);
const requests = cuesOf([
  ['would you mind', '(?:would you |do you )?mind(?= [a-z]+ing\\b)|would you mind|do you mind', 0.55],
  ['can you', '(?:can|could|would|will) you(?: (?:possibly|perhaps|maybe|quickly|just|all|both|be able to|be so kind as to))?|are you able to|would you be able to|(?:could|can|may) i ask you to|any chance you (?:would|could|can|will)|is there any chance you (?:would|could|can)|do you think you (?:could|can)', 0.5],
  ['would you be up for', '(?:would you be|are you) (?:up for|okay with|happy|willing to|free to|good to|around to)(?= [a-z]+)|do you (?:want|fancy|feel like)(?: to)?|fancy|how about you|what if you|maybe you (?:could|can)|would you like to', 0.42],
  ['you are …ing', 'you are (?:going to |still )?(?=(?:taking|doing|handling|writing|preparing|sending|calling|ringing|booking|looking after|running|presenting|drafting|bringing|organi[sz]ing|checking|talking to)\\b)', 0.4],
  ['i want you to', 'i (?:would like|want|need) you to|you are (?:going|supposed) to', 0.6],
  ['if you could', '(?:it would be (?:great|good|nice|helpful) |i would appreciate it |maybe |perhaps )?if you (?:can|could)', 0.55],
  ['please', 'please', 0.55],
  ['you need to', 'you (?:need to|have to|must|should|will(?! (?:get|have|see|receive|hear|find|know|love|like|be)\\b))|you would (?!like|say|think|have|be|not|prefer|rather)(?=[a-z])', 0.35],
]);
/** Who leads the meeting hands out work: `you'll be working on the prototype`. It needs no answer. */
const assigns = /^(?:so |then )?you(?: guys| two| both| all)? (?:(?:will|are going to|are gonna) be (?=(?:working|thinking|looking|doing|preparing|writing|designing|building|making|presenting|taking care|responsible)\b)|(?:will|are going to|have to|need to|should) (?=(?:work|prepare|write|design|build|present|take care|investigate|draft|organi[sz]e)\b)|(?=do the \w+ing\b))/;
const remember = /^(?:please )?(?:(?<keep>make sure|ensure)(?: that)?|(?:do not forget|remember) to) /;
const anyone = cuesOf([
  ['who can', 'who (?:can|could|will|would|wants to|is going to|would like to|is able to|has (?:got )?(?:the )?(?:time|capacity|bandwidth|room|a slot|a moment|space) (?:to|for)|is (?:up for|free to|around to|happy to|willing to|taking|doing))|who is (?=[a-z]+ing\\b)|(?:is )?any(?:one|body) (?:free to|up for|want(?:s)? to|happy to|around to|able to|keen to)|any (?:takers|volunteers) (?:for|to)', 0.5],
  ['who …s', 'who (?=(?:tells|calls|rings|writes|takes|does|books|owns|sends|checks|asks|brings|picks up|handles|runs|updates|talks to)\\b)', 0.45],
  ['can someone', '(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you)|(?:it would be (?:great|good|nice|helpful) )if (?:someone|somebody) (?:can|could)', 0.5],
]);
const nobodys = cuesOf([
  ['everyone', 'i (?:would like|want|need|ask) (?:everyone|everybody|all of you) to|(?:everyone|everybody|all of you),? (?:please|should|needs to|has to|must)|please,? (?:everyone|everybody)|can (?:everyone|everybody) please', 0.55],
  ['someone needs to', '(?:someone|somebody) (?:really |also |still )?(?:needs to|has to|should|must|ought to|had better|has got to)', 0.55],
  ['we need to', 'we (?:still )?(?:need to|have to|must|have got to)', 0.38],
  ['we will', 'we (?:will|are going to|shall)', 0.32],
]);
const thirdPerson = /^\s+(?:(will|is going to|needs to|has to|must|shall)|(should|can|could)|(?:is )?to)\s+(?:also |then |please )?/;

/** Promises of talk, not of work. */
const talk = /^(?:be(?! (?:able|responsible|in charge))\b|go(?! (?:and|to the|to \w+ (?:and|to)|through (?:the|it|them|that)|over (?:the|it|them|that|her|his|their)|past|up there|round to)\b)|starts?(?: off| with| by| now| first|$)|begin|see\b|say\b|tell you\b|show you\b|let you\b(?! know (?:by|before|on|as soon|once|when|what|whether|if|how|tomorrow|today|next|this|after)\b)|let (?:him|her|them) (?!know\b)|think\b|guess|assume|stop\b|pass\b|skip|leave (?:it|that|this|you)|hand (?:over|it|back)|share my screen|explain|come back(?! to (?:you|him|her|them|everyone|everybody|the [a-z]+) (?:on|about|with|by|before|tomorrow|today|next|this|once|when|as soon)\b)|get back to (?:that|this|it)\b|run (?:this|it|the meeting|today's|things) ?(?:one|meeting|call|session|today)?(?=$| (?:because|since|as|while|today)\b|,)|chair\b|host (?:this|today)\b|move on|wait|miss\b|mute|repeat|read (?:it|this|that)|not\b|never|like\b|love\b|know\b|need\b|want\b|keep (?:it|this|that)|take that as|admit|agree|bet\b|join\b|hear|talk about|speak\b|drop off|jump|summari[sz]e|turn it over|remember|believe|hope|second that|have (?:a )?(?:coffee|lunch)|have to (?:go|leave|say|admit)|leave(?: (?:at|now|soon|early|in|you|for))?\b(?! .*(?:comment|note|message|review))|do my best|ask you\b|just say|imagine|find out in|mean\b|call it|put (?:it|that|this) down\b|put it (?:this|that|like|differently|bluntly|simply|to you)|stand\b|sit\b(?! (?:down )?with)|draw\b(?! (?:up|the)\b)|try\b(?=$|,)|do$|understand|understand\b|live with|vote\b|get (?:it|that|there|started)(?! (?:done|out|over|to|ready|[a-z]+ed)\b)|end up|give you (?:a|an|some|the) (?:overview|example|idea|moment|minute)|bring up|quote|run (?:you )?through|interrupt|add that|feel\b|use (?:it|that)|look (?:like|at that)|have to\b|give (?:it |that |this )?(?:a |an )?(?:one|two|three|four|five|six|seven|ten|\d)|present (?:it|this|now)|find it|get to\b|make it (?:quick|short)|rather|only\b|cover (?:it|that|this|the)\b|laugh|sleep|zoom|cry\b|die\b|survive|smile|drink|eat\b|enjoy|relax|come (?:along|in)\b|stay (?:at )?home|have (?:a|an) (?:quiet|free|slow|long|busy|nice|good|extra|early)\b|have (?:enough|no|to)\b|have [a-z]+ (?:then|anyway)$)/;
const talkRequest = /^(?:do(?=$|,)|hear|see|repeat|say|explain|tell (?:me|us)|imagine|hold on|wait|go\b(?! (?:and|through|over|past|round|to (?:the|his|her|their))\b)|start\b|begin|pass\b|give (?:us|me) (?:a|an|your|some) (?:quick |short |brief )?(?:update|overview|example|minute|second|idea|moment)|speak|mute|unmute|share (?:your|the) screen|show (?:me|us)|look at (?:this|that|it)(?! (?:too|as well|over|before)\b)|come\b|sit|continue|move on|remind me what|be\b|excuse|believe|think|guess|understand|turn(?! (?:it|them|that|the [a-z ]+) (?:on|off))\b|get\b(?! (?:a|the|some|us|me|that|this|it|them|your|our|him|her|in touch|hold of|back to|[a-z]+(?:'s)? [a-z]+)\b(?! (?:idea|point|feeling|sense|impression|picture|started|there)\b)(?= [a-z]))|have\b|do you\b|put (?:it|that)|use\b|press|just|not\b|know|feel|like|want|need|remember (?:the|that|when|what)|elaborate|clarify|describe|hand (?:me|it)|stop|note|don't|find\b|really|take (?:a seat|your time)|call it|introduce|let (?:me|us)|keep in mind|read (?:it|that|this)|live with|draw|pick)/;

/** Own errands and the course of the meeting: `pick up my kids`, `I'd like to go through the design`, `would you support a raise?`. */
const privateMatter = /^(?:pick up|collect|fetch|drop off|feed) (?:my|the) (?:kids?|children|son|daughter|boy|girl|dog|car|wife|husband|mum|mother|parents)\b|^(?:see|go to) (?:my|the) (?:dentist|doctor)/;
const wish = /^(?:i would like to) (?:just |first |quickly |briefly )?(?:go (?:through|over)|walk (?:you|us|everyone) through|know|hear|understand|see|talk|discuss|thank|say|start|begin|hand|welcome|introduce|point out|remind|stress|mention|ask|think|believe|learn|keep|avoid|be)\b/;
const stance = /^(?:support|agree|consider|prefer|recommend|want|like|say|object|accept|approve of|be (?:okay|ok|fine|happy|open|willing|in favou?r))\b/;

function isTask(task: string): boolean {
  return /^[a-z]{2}/i.test(task) && !privateMatter.test(task.toLowerCase()) && !/^(?:the|a|an|my|your|this|that|it|i|we|you|they|there|in|on|at|of|[A-Z][a-z]+$)\b/.test(task) && !talk.test(task.toLowerCase());
}

export function readEnglishTasks(clause: Clause, addressee: string | null, roster: Roster): Act[] {
  const isHypothetical = clause.condition !== null && /^(?:if|unless|assuming|in case|because|since|although|while)\b/i.test(clause.condition);
  const tail = clause.condition === null ? '' : ` ${clause.condition.charAt(0).toLowerCase()}${clause.condition.slice(1)}`;
  const request = readRequest(clause, addressee, tail);
  if (request !== null) return [request];
  if (isHypothetical || /^(?:if|when|because|whether)\b/.test(clause.lower)) return [];
  const commitment = readPromise(clause, tail) ?? readThirdPerson(clause, roster, tail) ?? readNeed(clause);
  // `Omar, somebody needs to go after the deposits`: said to one, it asks that one.
  if (addressee !== null && commitment?.kind === 'commitment' && commitment.doer.kind === 'nobody' && !/^(?:we|let)\b/.test(clause.lower)) {
    return [{ kind: 'request', to: addressee, toAnyone: false, task: commitment.task, cue: `name, ${commitment.cue}`, strength: 0.5 }];
  }
  return commitment === null ? [] : [commitment];
}

function readPromise({ text, lower }: Clause, tail: string): Act | null {
  if (wish.test(lower)) return null;
  const rows: readonly (readonly [readonly CuePattern[], Doer, boolean])[] = [
    [promises, { kind: 'speaker' }, false], [offers, { kind: 'speaker' }, true], [nobodys, { kind: 'nobody' }, false],
  ];
  for (const [cues, doer, isOffer] of rows) {
    const hit = matchCue(lower, cues);
    if (hit === null) continue;
    const task = text.slice(hit.length);
    return isTask(task) ? { kind: 'commitment', doer, task: task + tail, isOffer, cue: hit.cue.cue, strength: hit.cue.strength } : null;
  }
  return null;
}

/** `So I push back and ask for thirty-two?` asks whether to. */
export function readAskedPlan({ text, lower }: Clause): Act | null {
  const task = text.slice(2);
  return lower.startsWith('i ') && (taskVerbs.test(task.toLowerCase()) || /^(?:push back|go ahead)\b/.test(task)) ? { kind: 'commitment', doer: { kind: 'speaker' }, task, isOffer: true, cue: 'i …?', strength: 0.3 } : null;
}

/** `The admin panel needs two-factor by March`: somebody's task once somebody claims it. */
function readNeed({ text, lower }: Clause): Act | null {
  const isNeed = /^(?:the|our) (?:[a-z-]+ ){1,3}?(?:still )?(?:needs?|has to have|must have|has to be|must be) (?!to be (?:said|clear)\b)[a-z]/.test(lower);
  return isNeed ? { kind: 'commitment', doer: { kind: 'nobody' }, task: text, isOffer: true, cue: 'thing needs', strength: 0.3 } : null;
}

function readRequest({ text, lower }: Clause, addressee: string | null, tail: string): Act | null {
  const reminded = remember.exec(lower);
  const act = { kind: 'request', to: addressee, toAnyone: false } as const;
  if (reminded !== null) return { ...act, task: text.slice(reminded.groups?.keep === undefined ? reminded[0].length : reminded[0].indexOf(reminded.groups.keep)) + tail, cue: 'remember to', strength: 0.55 };
  const assigned = assigns.exec(lower);
  if (assigned !== null) return { ...act, task: baseVerb(text.slice(assigned[0].length)) + tail, cue: 'assignment', strength: 0.6 };
  const wanted = wantsThing.exec(lower);
  if (wanted !== null) return { ...act, task: `send ${text.slice(wanted[0].length)}${tail}`, cue: 'can I have', strength: 0.45 };
  const open = matchCue(lower, anyone);
  const hit = open ?? matchCue(lower, requests);
  if (hit === null) return readImperative(text, lower, addressee, tail);
  const task = /^(?:would you mind|would you be up for|you are …ing|who can)$/.test(hit.cue.cue) ? baseVerb(text.slice(hit.length)) : hit.cue.cue === 'who …s' ? thirdToBase(text.slice(hit.length)) : text.slice(hit.length);
  if (!/^[a-z]{2}/.test(task) || talkRequest.test(task.toLowerCase()) || stance.test(task.toLowerCase()) || /^(?:the|a|an|my|your|this|that|it|i|we|you|they)\b/.test(task)) return null;
  return { ...act, toAnyone: open !== null, task: task + tail, cue: hit.cue.cue, strength: hit.cue.strength };
}

/** `Can I have the speaker bios by Tuesday?` */
const wantsThing = /^(?:(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get)|i (?:would|will) (?:just )?(?:need|like|love to (?:have|see))|i (?:still )?need|we (?:still )?need(?=.* (?:from you|by|before)\b)) (?=(?:the|your|that|those|a|an) [a-z' -]{3,60}(?: from you| by | before | on | until |$))(?!.*\b(?:minute|second|moment|look|word|coffee|break|idea|feeling|question)\b)/;

const taskVerbs = /^(?:add|ask|arrange|book|bring|buy|call|change|check|clean|close|collect|contact|create|delete|deploy|document|draft|email|file|finish|fix|follow up|invite|investigate|look (?:at|into)|measure|merge|move|open|order|organi[sz]e|plan|ping|post|prepare|publish|push|put|remove|rename|reply|report|review|rewrite|rotate|schedule|send|set up|share|submit|talk to|tell|test|translate|update|upload|verify|write)\b/;

function readImperative(text: string, lower: string, addressee: string | null, tail: string): Act | null {
  if (addressee === null || !taskVerbs.test(lower) || talkRequest.test(lower)) return null;
  return { kind: 'request', to: addressee, toAnyone: false, task: text + tail, cue: 'imperative', strength: 0.6 };
}

/** `Let's have Ben update it`, `we'll get Ben to update it`. */
const givenTo = /^(?:let us|let's|we (?:will|can|could|should)) (have|get) /;

/** `David will prepare the budget`, `action item for Ben: …`, `I asked Chloe to …`, `I need a review from Chloe`. */
function readThirdPerson({ text, lower }: Clause, roster: Roster, tail: string): Act | null {
  const lead = /^(?:(?:the )?(?:next )?(?:action(?: item| point)?|to-?do|task)s?(?: is)?(?: for| on)?\s*[:,-]?\s*|i (?:have )?(?:asked|told) )/.exec(lower)?.[0] ?? '';
  const need = /^i (?:still |also )?(?:need|want|am (?:still )?waiting for|am missing) ((?:a |an |the |some |your )?[a-z -]{3,40}) from /.exec(lower);
  const hits = /\p{Lu}/u.test(text) || need !== null ? roster.people.find(text) : [];
  if (need !== null && hits[0]?.start === need[0].length) {
    return { kind: 'request', to: hits[0].name, toAnyone: false, task: `${/^(?:a|an|some) /.test(need[1]!) ? 'do' : 'send'} ${need[1]!}`, cue: 'i need … from', strength: 0.4 };
  }
  const hit = hits[0];
  const given = givenTo.exec(lower);
  if (given !== null && hit?.start === given[0].length) {
    const task = text.slice(hit.end).replace(given[1] === 'have' ? /^ / : /^ to /, '');
    return task !== text.slice(hit.end) && isTask(task) ? { kind: 'commitment', doer: { kind: 'person', name: hit.name }, task: task + tail, isOffer: false, cue: 'named person will', strength: 0.65 } : null;
  }
  if (hit?.start !== lead.length) return null;
  const modal = (lead === '' ? null : /^\s*[:,-]\s*(?:to |please )?/.exec(lower.slice(hit.end))) ?? thirdPerson.exec(lower.slice(hit.end));
  if (modal === null || (lead === '' && modal[1] === undefined && modal[2] === undefined)) return null;
  const task = text.slice(hit.end + modal[0].length);
  if (!isTask(task)) return null;
  const strength = lead !== '' ? 0.75 : modal[1] === undefined ? 0.42 : 0.65;
  return { kind: 'commitment', doer: { kind: 'person', name: hit.name }, task: task + tail, isOffer: false, cue: 'named person will', strength };
}
