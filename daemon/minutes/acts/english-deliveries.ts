/**
 * Work said by its result: `the offer goes out from me by Friday`, `the final version will be up on Friday`, `I need the list
 * by Monday`, `when can I read the letter?`, `the cleanup we do in two sprints`.
 */
import type { Act } from './act.ts';
import type { Clause } from './english-clauses.ts';

const someday = String.raw`\b(?:by|before|on|until|tomorrow|tonight|today|this|next|in (?:a|an|one|two|three|four|five|ten|\d+)|end of|first thing|monday|tuesday|wednesday|thursday|friday)\b`;
const thing = String.raw`(?:the|my|our|your|a|an|every|that) (?:(?!(?:is|are|was|were|i|we|you|they|he|she|it|that|which|if)\b)[\w'-]+ ){1,6}?`;

interface DeliveryPattern {
  readonly cue: string;
  readonly pattern: RegExp;
  readonly doer: 'speaker' | 'nobody' | 'hearer';
  readonly strength: number;
  /** The verb before what the pattern caught. */
  readonly verb: string;
}

const patterns: readonly DeliveryPattern[] = [
  { cue: 'goes out from me', doer: 'speaker', strength: 0.55, verb: 'send', pattern: new RegExp(String.raw`^(?:and )?(${thing})(?:goes out|will go out|comes|will come|is coming|gets sent)(?: (?:to (?:you|them|him|her)|out))? from me\b(.*)$`) },
  { cue: 'they get … from me', doer: 'speaker', strength: 0.5, verb: 'send', pattern: /^(?:and )?(?:you|they|he|she|everyone|everybody)(?: will)? gets? (.{3,40}?) from me\b(.*)$/ },
  { cue: 'will be up by', doer: 'speaker', strength: 0.4, verb: 'have', pattern: new RegExp(String.raw`^(?:and )?(${thing}(?:will|should) be (?:up|out|ready|done|finished|live|in|there|with you|in your inbox|on your desk|online)\b.*${someday}.*)$`) },
  { cue: 'give me … and you have it', doer: 'speaker', strength: 0.5, verb: 'send', pattern: /^give me (?:.{3,30}?) and (?:you|they|he|she|we) (?:will |can )?(?:have|get) ((?:the|your|my|a) [a-z' -]{3,40})$/ },
  { cue: 'i will be …ing', doer: 'speaker', strength: 0.4, verb: '', pattern: /^i will be (?=(?:writing|doing|sending|preparing|working on|building|testing|reviewing|checking|fixing|drafting|calling|booking|ordering|handling|taking care|presenting)\b)(.{4,})$/ },
  { cue: 'has to be with them by', doer: 'nobody', strength: 0.4, verb: '', pattern: new RegExp(String.raw`^(${thing}(?:still )?(?:have|has|needs?|must) (?:to )?(?:be (?:with|in|at|on|up|out|ready|live|there|online)\b|come (?:down|off|out)\b|go (?:out|up|off)\b).*${someday}.*)$`) },
  { cue: 'i need … by', doer: 'hearer', strength: 0.4, verb: 'send', pattern: new RegExp(String.raw`^(?:and )?(?:i|we) (?:will )?(?:still |also )?need (${thing.replace('{1,6}?', '{1,6}')}?[\w'-]+,? (?:all of you |please,? )*${someday}.*)$`) },
  { cue: 'send me', doer: 'hearer', strength: 0.5, verb: '', pattern: /^(?:(?:oh|ooh|and|then|just),? )*((?:send|forward|show|email|mail|copy|give|ping|drop) (?:it |them |that |those |the [\w' -]{2,30} )?(?:to )?(?:me|us)\b(?! (?:a |an |one |half a |two )?(?:sec|second|minute|moment|break|feeling|idea|shout|till|until|or)\b).{0,60})$/ },
  { cue: 'when can i have', doer: 'hearer', strength: 0.4, verb: 'send', pattern: /^(?:and )?(?:when|by when) (?:can|could|will|do|does) (?:i|we|they|the \w+) (?:see|get|have|read|expect) ((?:the|your|a|that|those) .{3,40})$/ },
  { cue: 'the … we do', doer: 'nobody', strength: 0.35, verb: '', pattern: new RegExp(String.raw`^(?:and )?(${thing})we (?:will |can )?(do|move|ship|finish|start|build|test|write|send|fix|cut|merge|clean up|sort out)\b( .*${someday}.*)$`) },
];

/** The task that a clause names by its result; null where it names none. */
export function readDelivery({ text, lower }: Clause, addressee: string | null): Act | null {
  for (const { cue, pattern, doer, strength, verb } of patterns) {
    const match = pattern.exec(lower);
    if (match === null) continue;
    const task = cue === 'the … we do' ? `${match[2]!} ${match[1]!.trim()}${match[3]!}` : `${verb} ${wordsOf(text, lower, match)}`.trim();
    if (doer === 'hearer') return { kind: 'request', to: addressee, toAnyone: false, task: ownWords(task, cue), cue, strength };
    return { kind: 'commitment', doer: { kind: doer }, task: ownWords(task, cue), isOffer: false, cue, strength };
  }
  return null;
}

/** What was caught, as it was said, with the date behind it. */
function wordsOf(text: string, lower: string, match: RegExpExecArray): string {
  const at = lower.indexOf(match[1]!, match.index);
  const own = text.slice(at, at + match[1]!.length).trim().replace(/^(?:The|A|An|Our|My|Your|Every|That) /, (article) => article.toLowerCase()).replace(/,? all of you\b(?: please)?/i, '');
  return `${own}${match[2] ?? ''}`;
}

/** `have the final version will be up by Friday` → `have the final version up by Friday`; `writing it` → `write it`. */
function ownWords(task: string, cue: string): string {
  if (cue === 'will be up by') return task.replace(/ (?:will|should) be (?=up|out|ready|done|finished|live|in|there|with|on)/, ' ');
  return cue === 'i will be …ing' ? task.replace(/^(\w+?)ing\b/, (_, stem: string) => baseOf(stem)) : task;
}

function baseOf(stem: string): string {
  return /^(?:writ|prepar|tak|handl)$/.test(stem) ? `${stem}e` : stem;
}
