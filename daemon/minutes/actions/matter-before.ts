/**
 * What a promise without words of its own is about (`I'll do it right after this call`, 我来弄): the request, the need or the
 * question that it answers. A promise that answers none of them says nothing that a reader of a note could use.
 */
import { subjectIn } from '../acts/chinese-subject.ts';
import { baseVerb, thirdToBase } from '../acts/english-verbs.ts';
import type { Spoken } from '../acts/read-acts.ts';
import type { Sentence } from '../meeting.ts';
import { isFinite, isPreposition, isStop } from '../wording/english-words.ts';
import { thingIn } from './chinese-thing.ts';
import type { Draft } from './draft.ts';
import { isNewItem, saysDone } from './same-thread.ts';
import { isFragment, isVague } from './task-text.ts';

export interface Matter {
  /** The sentence that says it. */
  readonly index: number;
  /** In its own words: `the migration guide`, `roll back`. */
  readonly task: string;
}

const reachSentences = 5;
const reachTurns = 3;

export function matterBefore(spoken: readonly Spoken[], index: number): Matter | null {
  const { turn, speaker, language } = spoken[index]!.sentence;
  for (let at = index - 1; at >= Math.max(0, index - reachSentences); at -= 1) {
    const { sentence, reply } = spoken[at]!;
    if (turn - sentence.turn > reachTurns || sentence.language !== language) return null;
    const isOwn = sentence.speaker === speaker && sentence.turn === turn;
    const task = isOwn ? announced(sentence.coreLower) ?? wantedIn(sentence) : reply.refuses || sentence.speaker === speaker ? null : (workIn(spoken[at]!) ?? askedAbout(spoken[at]!, spoken) ?? namedJustBefore(spoken, at));
    if (task !== null) return { index: at, task };
    if (closesMatter(spoken[at]!) || (isOwn && isOwnMatter(sentence.coreLower))) return null;
  }
  return null;
}

/** `Okay, rolling back.` */
function announced(lower: string): string | null {
  return /^[a-z]{3,}ing(?: [a-z'-]+){0,5}$/.test(lower) && !/^(?:nothing|something|anything|everything|being|going|thing|morning|evening|meaning|speaking|thinking|looking|saying|hoping)\b/.test(lower) ? baseVerb(lower) : null;
}

const wanting = /^(?:(?:and|also|so|but|then|now|well|okay),? )*(?:i|we) (?:(?:also|still|just|really) )?(?:want to|would (?:also )?(?:like|love) to|was going to|were going to|should|need to|have to|ought to)(?: (?:also|still|just))? /;
const isOwnMatter = (lower: string): boolean => wanting.test(lower);

/** `And I want to benchmark ingest. I'll do that in the next three days.` */
function wantedIn({ core, coreLower, language }: Sentence): string | null {
  const lead = wanting.exec(coreLower)?.[0];
  const task = lead === undefined ? null : core.slice(lead.length);
  return task === null || isVague(task, language, null) || isFragment(task, language) ? null : task;
}

/** `I already did that`, `one more thing`: what was said before it is over. */
function closesMatter({ sentence }: Spoken): boolean {
  return saysDone(sentence) || isNewItem(sentence);
}

/** `Okay, schema check in CI. Yuki, can you own that?`: the thing that the request points to. */
function namedJustBefore(spoken: readonly Spoken[], at: number): string | null {
  const [before, here] = [spoken[at]!.sentence, spoken[at + 1]?.sentence];
  const isPointedTo = here?.turn === before.turn && here.language === 'en' && /\b(?:own|take|do|handle|drive|have|cover|look after|take care of) (?:that|this|it)\b/.test(here.coreLower);
  const words = before.coreLower.split(/\s+/);
  return isPointedTo && !before.isQuestion && words.length >= 2 && words.length <= 7 && words.every((word) => !isFinite(word) && (!isStop(word) || isPreposition(word) || /^(?:the|a|an|our|of|and)$/.test(word))) ? before.core : null;
}

/** The task that the sentence asks for or calls necessary. */
function workIn({ sentence, acts }: Spoken): string | null {
  const act = acts.find((one) => one.kind === 'request' || (one.kind === 'commitment' && one.doer.kind === 'nobody'));
  // `Let's release twenty.` – `I'll do that on Monday.`
  const proposal = act === undefined && /^(?:let's|we should|we ought to|you could|maybe you could)\b/.test(sentence.coreLower) ? sentence.core.replace(/^(?:let's|we should|we ought to|(?:maybe )?you could) /i, '') : null;
  if (proposal !== null) return isVague(proposal, 'en', null) || isFragment(proposal, 'en') ? null : proposal;
  if (act?.kind !== 'request' && act?.kind !== 'commitment') return null;
  return isVague(act.task, sentence.language, null) || isFragment(act.task, sentence.language) ? null : act.task;
}

/** `And the migration guide?`, `should we renew the licence?`; a choice names two. */
function askedAbout({ sentence }: Spoken, spoken: readonly Spoken[]): string | null {
  if (!sentence.isQuestion) return null;
  if (sentence.language === 'zh') return thingIn(subjectIn(sentence.core, true) ?? '', spoken);
  const plan = /^(?:(?:so|and|then|but),? )*(?:do|should|shall|can|could|will) we (?:not )?([a-z].*)$/i.exec(sentence.core)?.[1];
  if (plan !== undefined) return plan.includes(' or ') || /^(?:have|know|need|think|want|really|still|agree)\b/.test(plan) ? null : plan;
  // `Who updates the price list?`
  const who = /^(?:(?:so|and|then|but),? )*who (?:(?:is going to|is able to|wants to|has to|will|can|could|would|shall) )?([a-z]+ [a-z].*)$/i.exec(sentence.core)?.[1];
  if (who !== undefined) return /^(?:is|are|was|were|has|have|did|does|do|else|said|knows?|cares?|needs?|wants?|owns?) /i.test(who) || isVague(who, 'en', null) ? null : thirdToBase(who);
  const thing = sentence.core.replace(/^(?:(?:so|and|then|but),? )*(?:what about |how about )?/i, '');
  const words = thing.toLowerCase().split(/\s+/);
  const isNominal = /^(?:the|our|your|that|those|these)$/.test(words[0]!) && words.length <= 7 && words.slice(1).every((word) => !isStop(word) || isPreposition(word) || /^(?:the|a|an|our|of|and)$/.test(word));
  return isNominal ? thing : null;
}

/** Siobhan has just taken what was asked for: `I'll do that`, said by Deepak a moment later, is about something else. */
export function isTakenByAnother(drafts: readonly Draft[], named: number, speaker: string): boolean {
  return drafts.some(({ owner, evidence, features }) => owner !== null && owner !== speaker && evidence.includes(named) && features.some((feature) => feature === 'accepted' || feature === 'answered by a promise'));
}
