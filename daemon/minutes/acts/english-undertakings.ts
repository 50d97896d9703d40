/**
 * Looser ways in which English speech takes or hands out work: `I'm sending it tonight`, `that's on me`, `and Marta the
 * hiring numbers`, `the logs have to be restored`. Each is a candidate; actions/ weighs it with what stands around it.
 */
import type { Roster } from '../names/roster.ts';
import type { Act } from './act.ts';
import type { Clause } from './english-clauses.ts';
import { readDelivery } from './english-deliveries.ts';
import { baseVerb, thirdToBase } from './english-verbs.ts';

const adverbs = '(?:(?:just|also|then|now|still|actually|probably|currently|personally|already|definitely|gladly|quickly|really|all|happily) )*';
const idle = '(?:going|about|not|sure|fine|happy|afraid|sorry|worried|thinking|wondering|saying|asking|looking forward|trying to (?:understand|remember|say)|hoping|having|being|getting|seeing|hearing|wondering|feeling|struggling|kidding|joking|guessing|assuming|leaving|talking|coming|sitting|loving|telling|suggesting|proposing|willing|planning|blocked|stuck|done|waiting)';

interface OwnPattern {
  readonly cue: string;
  readonly pattern: RegExp;
  readonly strength: number;
  /** How the task is written from the words that the pattern caught. */
  readonly task: (caught: string) => string;
}

const same = (caught: string): string => caught;
const own: readonly OwnPattern[] = [
  { cue: 'what i will do is', pattern: /^(?:what|all|the thing|one thing) i (?:will|am going to|can|could|would|want to)(?: try to)? do (?:now |first |then |instead )?is (?:to |i will |just |that i )*(.{4,})$/, strength: 0.6, task: same },
  { cue: 'i am …ing', pattern: new RegExp(String.raw`^(?:and )?i am ${adverbs}(?!${idle}\b)([a-z]+ing\b.{3,})$`), strength: 0.4, task: baseVerb },
  { cue: 'i owe you', pattern: /^i (?:still )?owe (?:you|him|her|them|everyone|the \w+) (.{4,})$/, strength: 0.5, task: (caught) => `send ${caught}` },
  { cue: 'on my list', pattern: /^(?:it is |that is |i have |i have got |i will (?:put|add) )?(.{4,}?) (?:is |are )?(?:on|to) my (?:list|plate|to-?do(?: list)?|desk)(?: for .+)?$/, strength: 0.5, task: same },
  { cue: 'put me down', pattern: /^(?:you can )?(?:put|sign|count|mark|stick|pencil) me (?:down|up|in) (?:for|to) (.{4,})$/, strength: 0.65, task: baseVerb },
  { cue: 'i volunteer', pattern: /^i (?:will |am |can )?volunteer(?:ing)?(?: myself)? (?:for|to) (.{4,})$/, strength: 0.65, task: baseVerb },
  { cue: 'remind me to', pattern: /^(?:please )?remind me to (.{4,})$/, strength: 0.5, task: same },
  { cue: 'i said i would', pattern: /^(?:i know )?(?:i (?:said|promised|agreed|told \w+|offered|did (?:say|promise|agree|offer))(?: that)? i would|i was (?:going|supposed|meant) to|i promised to|i should have|i have been meaning to) (?!(?:suggest|propose|say|ask|mention|bring (?:that|this|it) up|raise)\b)(.{4,})$/, strength: 0.35, task: same },
  { cue: 'i have … to do', pattern: /^i (?:have|have got|only have|just have) (?:the |a |an |my |some |two |three )?(.{3,40}?) (?:left )?to (?:do|finish|write|send|fix|review|prepare|sort out|check)\b.*$/, strength: 0.4, task: same },
  { cue: 'i would', pattern: /^i would (?:then |also |just |like to |love to |be happy to |gladly |suggest i )+(?!(?:say|think|like|love|rather|not|prefer|guess|expect|assume|agree|be|go (?:through|over)|walk|know|hear|understand|see|talk|discuss|thank|start|begin|point out|add that)\b)(.{4,})$/, strength: 0.35, task: same },
  { cue: 'you will have it', pattern: /^(?:and )?(?:(?:you|they|he|she|everyone|everybody|we) (?:will |can |should )(?:all )?(?:have|get|receive|see|find)|you (?:all )?get) (?!(?:to|a feeling|any|no idea|got|been|left|only|enough|time)\b)(.{2,}?(?:\b(?:by|before|on|tomorrow|tonight|today|in|this|next|from me|end of|after|first thing|latest)\b.*))$/, strength: 0.45, task: (caught) => `send ${caught.replace(/ from me\b/, '')}` },
  { cue: 'i will get … to', pattern: /^i (?!take (?:it|that) (?:that|we|you|they|he|she|it|i|the|this|there|everyone|nobody)\b)(?:get|give|send|bring|do|take|write|call|ask|check|make|fix|ring|book|prepare|tell|turn|order|phone|text|organi[sz]e|clean|pick|drop) (?:you |it |that |them |the )(.{3,})$/, strength: 0.4, task: same },
];

/** Takes a task that was named before: `that's on me`, `leave it with me`. */
const claim = /^(?:(?:i (?:think|guess|suppose)|okay|oh|yeah|then|so),? )*(?:(?:that|this|it|those|these|that one|this one|the \w+(?: \w+)?)(?: is| are| would be)? (?:(?:on|with|down to|up to|for) me|mine|my (?:job|task|action|one|department|thing|bit|turn|fault))|(?:you can )?leave (?:it|that|this|them|those|that one|this one|(?:the )?\w+(?: \w+)?) (?:with|to) me|bagsy(?: me)?|stick me down for (?:it|that)|give (?:it|that) here|i can take (?:that|it) off you|count on me|no (?:bother|problem|sweat)|that is (?:on )?my (?:list|desk|plate)|i have (?:got )?(?:it|this|that|that one|this one)(?: covered)?|(?:that|it|this)(?: is| would be| will be)? (?:be )?me(?: then)?|i (?:will|can|could|would|am happy to|do not mind)(?: definitely| happily| gladly| just)? (?:take|do|doing|taking|handle|sort|manage|own|cover|look after|look at|see to|deal with|pick up|have a (?:go|look|stab)(?: at)?) ?(?:it|this|that|that one|this one|them|those|those two|both)?(?: on| up| out| over)?|let me (?:take|do|handle|have|sort|own|pick up) (?:that|it|this|them|that one|this one)(?: out| up| on)?|on it|i am on (?:it|that)|consider (?:it|that) done|(?:will|can) do|happy to(?: take| do)?(?: it| that)?|my pleasure|i am (?:your (?:man|woman|person)|in)|yours truly|me|mine|give (?:it|that|them) to me|i have a slot|i (?:got|get) (?:it|this|that|that one))(?:\b|$)[ ,]*(.{0,60})$/;

/** What may follow a claim: when, why, or small talk. */
const bareWill = /^i (?:will|shall|do)(?:,|$| yes\b| indeed\b| too\b)/;

const noObject = /^(?:by|on|before|until|till|tomorrow|today|tonight|then|first|this|next|if|right|in|at|end|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again|now|soon|over|during|as soon|because|and i|i|you|no|sure|yes|really|happily|please|straight|later|once|when|myself|too|of course|gladly|to(?= (?:be|help|you|start|begin|save|keep|avoid|get|make)\b)|with pleasure)\b/;

export function readClaim(lower: string): { readonly rest: string } | null {
  if (bareWill.test(lower)) return { rest: '' };
  const match = claim.exec(lower);
  const rest = match?.[1] ?? '';
  // `I'll have a look at the heap dumps` says its own task.
  return match === null || !(rest === '' || noObject.test(rest)) ? null : { rest };
}

const handover = /^,? ?(?:you (?!(?:are|have|know|can|could|will|would|should|said|say|want|need|think|were|was|had|did|see|mean|look|seem|like|love|share|two|all|guys|both|must|might|may|always|never|were|feel|remember|told|asked|got|just|also|really|too|and|go first|hear)\b)[a-z]+ (?:the|a|an|on|at|in|with|up|out|to|it|that|them|this|what|down|over|my|our|your|his|her|their|those|some|for|from|by|me|us|him)\b|you (?:do|take|handle|write|prepare|send|call|ask|tell|check|book|get|bring|look|make|update|fix|draft|talk|own|sort|run|set|find|finish|set up|organi[sz]e|arrange|contact|cover|are on|are doing|are taking|have)|(?:is|are|'s) (?:doing|taking|handling|writing|preparing|sending|calling|on|going to|gonna|sorting|running|responsible for|in charge of|looking (?:into|after|at)|drafting|checking|booking|bringing|owning|covering|ordering|renewing|translating|collecting|fixing|finishing|presenting|organi[sz]ing|picking|asking (?!whether|if|for)|chasing|getting (?:the|a|us|it|them|that|those)|making|buying|printing|updating|arranging|measuring|testing|reviewing)|(?:takes|does|handles|writes|sends|calls|checks|books|owns|gets|covers|brings|prepares|drafts|looks (?:into|after|at)|picks up|sorts out|runs|organi[sz]es|fixes|updates|finishes)|(?!(?:wants|needs|likes|loves|hates|knows|thinks|says|sees|hears|prefers|hopes|means|expects|believes|understands|remembers|misses|uses|was|feels|finds|complains|insists|dislikes|doubts|wishes)\b)[a-z]+s (?=(?:the|a|an|our|your|my|his|her|that|those)\b)|(?:would|said (?:he|she|they) would|promised to|agreed to|has agreed to|offered to|volunteered to|wants to|is supposed to|was going to)) ?/;
const nounPhrase = /^,? (?:gets |has |takes )?(?:the|a|an|our|that|those|this) (?!.*\b(?:is|are|was|were|looks|seems)\b)(?!(?:other|next|last|same|one|only)\b)[a-z][\w' -]{3,60}$/;
/** `the August logs have to be restored`, `that needs to go out`. */
const need = /^(?!(?:i|you|he|she|they|we|it|there|what|who|how|why|if|when|somebody|someone|people|users?|customers?)\b)(.{3,60}?) (?:still |also |really |probably )*(?:needs? to|ha(?:s|ve) to|must|should|ought to|has got to|needs?) (?:be (?:[a-z]+ed|done|sent|built|made|written|redone|put|cut|shown|told|taken|brought|kept|rebuilt|set)|go (?:out|to|into|up|on)|get [a-z]+ed|happen|[a-z]+ing\b)\b.*$/;

export function readUndertaking({ text, lower }: Clause, addressee: string | null, roster: Roster, lastPerson: string | null): Act | null {
  // `He'll have it by Friday`, of the person named last.
  const third = /^(?:and |but )?(?:he|she) (?:will|is going to) /.test(lower) ? readPronoun(text, lower, lastPerson) : null;
  if (third !== null) return third;
  for (const { cue, pattern, strength, task } of own) {
    const match = pattern.exec(lower);
    if (match === null) continue;
    const at = lower.indexOf(match[1]!, match.index);
    const said = cue === 'i will get … to' ? text.slice(text.search(/ /) + 1) : text.slice(at, at + match[1]!.length);
    return { kind: 'commitment', doer: { kind: 'speaker' }, task: task(said), isOffer: false, cue, strength };
  }
  return readFronted(text, lower) ?? readPronoun(text, lower, lastPerson) ?? readHandover(text, lower, addressee, roster) ?? readDelivery({ text, lower, condition: null }, addressee) ?? readNeed(text, lower, addressee);
}

/** `the post-mortem I'll write up by Monday` → write up the post-mortem by Monday. */
const fronted = /^(?:and )?((?:the|that|those|this|these) (?!(?:is|are|was|one is)\b)(?:(?!(?:is|are|was|has)\b)[\w'-]+ ){0,4}?[\w'-]+) i (?:will|am going to|can) (?:just |also |then )*([a-z]+(?: (?:up|out|over|back|off|through|together))?)\b(.*)$/;

function readFronted(text: string, lower: string): Act | null {
  const match = fronted.exec(lower);
  if (match === null) return null;
  const [, thing = '', verb = '', rest = ''] = match;
  const start = lower.indexOf(thing);
  return { kind: 'commitment', doer: { kind: 'speaker' }, task: `${verb} ${thing.split(' ')[0]!}${text.slice(start + thing.split(' ')[0]!.length, start + thing.length)}${rest}`, isOffer: false, cue: 'the … I will', strength: 0.6 };
}

/** `he'll drop the keys off`, of the person named last. */
const pronounDoer = /^(?:and |but |so )?(?:he|she) (?:will|is going to|has to|needs to|promised to|wants to|would|is) (?:also |then |just )*/;

function readPronoun(text: string, lower: string, lastPerson: string | null): Act | null {
  const match = pronounDoer.exec(lower);
  if (match === null || lastPerson === null) return null;
  const isDoing = match[0].trim().endsWith(' is');
  const task = isDoing ? baseVerb(text.slice(match[0].length)) : text.slice(match[0].length);
  if ((isDoing && task === text.slice(match[0].length)) || !/^[a-z]{2,}/.test(task) || /^(?:be|have to|not|never|probably|know|like|love|think|want|see)\b/.test(task)) return null;
  return { kind: 'commitment', doer: { kind: 'person', name: lastPerson }, task, isOffer: false, cue: 'he or she will', strength: 0.4 };
}

/** `Kofi you do the sales slides`, `Omar's going to draft that`, `and Marta the hiring numbers`. */
function readHandover(text: string, lower: string, addressee: string | null, roster: Roster): Act | null {
  if (addressee !== null) {
    const taken = handover.exec(` ${lower}`);
    if (taken !== null && lower.startsWith('you ')) return { kind: 'request', to: addressee, toAnyone: false, task: baseVerb(lower.startsWith('you are on ') ? `do ${text.slice(11)}` : lower.startsWith('you are ') ? text.slice(8) : text.slice(4)), cue: 'name, you …', strength: 0.5 };
    return nounPhrase.test(` ${lower}`) ? { kind: 'request', to: addressee, toAnyone: false, task: text, cue: 'name and thing', strength: 0.4 } : null;
  }
  const lead = /^(?:and |then |so |we (?:said|agreed|decided)(?: that)? |i (?:think|believe|guess)(?: that)? )*/.exec(lower)![0].length;
  const hit = roster.people.find(text).find(({ start }) => start === lead);
  if (hit === undefined) return null;
  const after = lower.slice(hit.end);
  const verb = handover.exec(after);
  if (verb !== null) return handed(text, hit, after, verb[0]);
  return nounPhrase.test(after) ? { kind: 'commitment', doer: { kind: 'person', name: hit.name }, task: text.slice(hit.end).replace(/^,? (?:gets |has |takes )?/, ''), isOffer: false, cue: 'name and thing', strength: 0.35 } : null;
}

function handed(text: string, hit: { readonly end: number; readonly name: string }, after: string, verb: string): Act {
  const rest = text.slice(hit.end);
  // The verb of `Omar is drafting it` belongs to the task, that of `Omar is going to draft it` does not.
  const isAuxiliary = /going to|gonna|would|promised to|agreed to|offered to|volunteered to|wants to|supposed to/.test(verb);
  const lead = isAuxiliary ? verb : /^,? ?(?:you|is|are|'s) /.exec(after)?.[0] ?? /^,? /.exec(after)?.[0] ?? '';
  const task = baseVerb(rest.slice(lead.length).trim());
  return /^,? ?you /.test(verb)
    ? { kind: 'request', to: hit.name, toAnyone: false, task, cue: 'name, you …', strength: 0.5 }
    : { kind: 'commitment', doer: { kind: 'person', name: hit.name }, task: thirdToBase(task), isOffer: false, cue: isAuxiliary ? 'named person would' : 'named person does', strength: 0.45 };
}

function readNeed(text: string, lower: string, addressee: string | null): Act | null {
  if (!need.test(lower)) return null;
  return addressee !== null ? { kind: 'request', to: addressee, toAnyone: false, task: text, cue: 'name, it has to be done', strength: 0.45 } : { kind: 'commitment', doer: { kind: 'nobody' }, task: text, isOffer: false, cue: 'it has to be done', strength: 0.35 };
}
