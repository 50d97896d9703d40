/**
 * Actions: who does what by when.
 *
 * Confidence is the cue's strength (acts/*-tasks.ts: `I promise to` 0.8 … `we will` 0.3), plus
 *   0.25 when the one who was asked accepts, 0.1 when a name is addressed, 0.15 with a date,
 *   0.3 when an offer is taken; less 0.25 when only a pronoun says what is to be done.
 */
import type { Action } from '#schemas/minutes';
import type { Commitment, Request } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import type { Due } from '../dates/due.ts';
import { findDates, findDue } from '../dates/due.ts';
import { containment, sharedCount } from '../language/words.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import { withAntecedent } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { addDraft, toAction } from './draft.ts';
import type { Answer } from './find-answer.ts';
import { findAnswer } from './find-answer.ts';
import { isFragment, isVague, taskStems, taskText, withFullerNouns } from './task-text.ts';

interface Reading {
  readonly spoken: readonly Spoken[];
  readonly names: VoiceNames;
  readonly today: string | null;
  readonly drafts: Draft[];
  /** Promises that already answered a request. */
  readonly taken: Set<Commitment>;
}

export function extractActions(spoken: readonly Spoken[], names: VoiceNames, today: string | null): Action[] {
  const reading: Reading = { spoken, names, today, drafts: [], taken: new Set() };
  for (const [index, { acts }] of spoken.entries()) {
    for (const act of acts) {
      if (act.kind === 'request') fromRequest(reading, index, act);
      else if (act.kind === 'commitment' && !reading.taken.has(act)) fromCommitment(reading, index, act);
      else if (act.kind === 'report') markDone(reading, index, act.text);
    }
  }
  const segmentIds = spoken.map(({ sentence }) => sentence.segmentIds);
  return reading.drafts.map((draft) => toAction(draft, segmentIds));
}

/** The date in the task, else in its sentence, else in a fragment right after it (`By Friday.`). */
function dueOf({ spoken, today }: Reading, index: number, task: string): Due | null {
  const { sentence, acts } = spoken[index]!;
  const own = findDue(task, sentence.language, today);
  if (own !== null) return own;
  if (acts.filter(({ kind }) => kind === 'request' || kind === 'commitment').length === 1) {
    const around = findDue(sentence.clean, sentence.language, today);
    if (around !== null) return around;
  }
  const next = spoken[index + 1]?.sentence;
  if (next?.speaker !== sentence.speaker || next.core.length > 40) return null;
  const [fragment] = findDates(next.core, next.language, today);
  const isWhole = fragment !== undefined && fragment.isAhead && fragment.outerEnd - fragment.outerStart >= next.core.length - 6;
  return isWhole ? findDue(next.core, next.language, today) : null;
}

function fromRequest(reading: Reading, index: number, act: Request): void {
  const { spoken, names, today } = reading;
  const { sentence } = spoken[index]!;
  const voice = act.to === null ? null : names.voiceOf(act.to);
  const first = findAnswer(spoken, { index, task: act.task, voice, today, needsPromise: false });
  // `I can't this week, Ben could maybe?` – `Okay, I'll do it.`
  const other = first?.isRefused === true ? findAnswer(spoken, { index, task: act.task, voice: null, today, needsPromise: true, refusedBy: first.voice }) : null;
  const answer = other ?? first;
  if (answer?.isRefused === true || isFragment(act.task, sentence.language)) return;
  const isNeed = act.strength < 0.45;
  const isAssigned = act.cue === 'assignment';
  if (answer === null && !isAssigned && (act.to === null || isNeed || act.to === names.nameOf(sentence.speaker))) return;
  if (answer !== null && answer.promise !== null) reading.taken.add(answer.promise);
  const confidence = act.strength + (answer === null ? 0 : 0.25) + (act.to === null ? 0 : 0.1);
  const owner = answer === null ? act.to : other === null && voice === null && act.to !== null && !act.toAnyone ? act.to : names.nameOf(answer.voice);
  addDraft(reading.drafts, { ...asked(reading, index, act, answer), owner, status: 'open', evidence: [index, ...(answer?.evidence ?? [])], confidence });
}

/** Words, date and stems of what was asked, in the words of the promise where those say more. */
function asked(reading: Reading, index: number, act: Request | Commitment, answer: Answer | null): Pick<Draft, 'text' | 'language' | 'stems' | 'due'> {
  const { spoken, names, today } = reading;
  const { sentence } = spoken[index]!;
  const promiseIndex = answer?.evidence.at(-1) ?? index;
  const promiseSentence = spoken[promiseIndex]!.sentence;
  const promise = answer?.promise ?? null;
  const asker = names.nameOf(sentence.speaker);
  const isOwnWords = promise !== null && promiseSentence.language === sentence.language
    && (act.strength < 0.45 || !isVague(promise.task, promiseSentence.language, today))
    && (act.strength < 0.45 || sharedCount(taskStems(promise.task, sentence.language, today), taskStems(act.task, sentence.language, today)) > 0);
  const ownText = promise === null ? '' : taskText(promise.task, promiseSentence.language, today, { me: null, you: asker });
  const askedText = taskText(withAntecedent(act.task, spoken, index), sentence.language, today, { me: asker, you: null });
  const due = (promise === null ? null : dueOf(reading, promiseIndex, promise.task)) ?? dueInReply(reading, answer) ?? dueOf(reading, index, act.task) ?? dueAskedFor(reading, promiseIndex);
  return {
    text: isOwnWords ? withFullerNouns(ownText, askedText) : askedText,
    language: sentence.language,
    stems: taskStems(isOwnWords ? `${promise.task} ${act.task}` : act.task, sentence.language, today),
    due,
  };
}

/** `By when?` – `End of the week.` */
function dueAskedFor({ spoken, today }: Reading, index: number): Due | null {
  const turn = spoken[index]!.sentence.turn;
  for (let at = index + 1; at < Math.min(spoken.length - 1, index + 6); at += 1) {
    const { sentence } = spoken[at]!;
    if (sentence.turn > turn + 2) return null;
    const asksWhen = sentence.isQuestion && /^(?:by |until )?when\b|\bby when$|\bdeadline\b|什么时候|几号|多久|哪天/.test(sentence.coreLower);
    const next = spoken[at + 1]!.sentence;
    if (asksWhen && next.speaker !== sentence.speaker) return findDue(next.clean, next.language, today);
  }
  return null;
}

/** `Yes, please. And by Thursday if you can.` */
function dueInAssent({ spoken, today }: Reading, index: number): Due | null {
  const { turn } = spoken[index]!.sentence;
  const said = spoken.slice(index, index + 2).find(({ sentence }) => sentence.turn === turn && /^(?:by|before|until) |^最好/.test(sentence.coreLower))?.sentence;
  return said === undefined ? null : findDue(said.clean, said.language, today);
}

/** `Sure, tomorrow.` */
function dueInReply({ spoken, today }: Reading, answer: Answer | null): Due | null {
  if (answer?.promise !== null) return null;
  const { sentence } = spoken[answer.evidence.at(-1)!]!;
  return sentence.core.length <= 30 ? findDue(sentence.clean, sentence.language, today) : null;
}

function fromCommitment(reading: Reading, index: number, act: Commitment): void {
  const { spoken, names, today } = reading;
  const { sentence } = spoken[index]!;
  if (sentence.isQuestion && !act.isOffer) return;
  if (act.doer.kind === 'nobody') {
    const answer = findAnswer(spoken, { index, task: act.task, voice: null, today, needsPromise: true });
    if (answer?.isRefused === false) {
      if (answer.promise !== null) reading.taken.add(answer.promise);
      addDraft(reading.drafts, { ...asked(reading, index, act, answer), owner: names.nameOf(answer.voice), status: 'open', takesOver: takesOver.test(spoken[answer.evidence.at(-1)!]!.sentence.clean), evidence: [index, ...answer.evidence], confidence: 0.7 });
      return;
    }
  }
  const reaction = reactionTo(spoken, index);
  if (reaction.waives || (act.isOffer && reaction.refuses)) return;
  const due = (act.isOffer && reaction.accepts ? dueInAssent(reading, index + reaction.distance) : null) ?? dueOf(reading, index, act.task);
  const vague = isVague(act.task, sentence.language, today) && withAntecedent(act.task, spoken, index) === act.task;
  if (isFragment(act.task, sentence.language)) return;
  const taken = act.isOffer && reaction.accepts;
  const dated = due !== null && !sentence.isQuestion;
  if (act.isOffer && !dated && !taken) return;
  const hearer = hearerOf(spoken, index);
  addDraft(reading.drafts, {
    text: taskText(withAntecedent(act.task, spoken, index), sentence.language, today, { me: null, you: hearer === null ? null : names.nameOf(hearer) }),
    language: sentence.language,
    stems: taskStems(act.task, sentence.language, today),
    owner: act.doer.kind === 'speaker' ? names.nameOf(sentence.speaker) : act.doer.kind === 'person' ? act.doer.name : null,
    due,
    status: 'open',
    takesOver: act.doer.kind === 'speaker' && takesOver.test(sentence.clean),
    evidence: taken ? [index, index + reaction.distance] : [index],
    confidence: act.strength + (dated ? 0.15 : 0) + (taken ? 0.3 : 0) - (vague ? 0.25 : 0),
  });
}

/** `I'll do it then`, `那我来写`: said of a task that somebody else had, it changes hands. */
const takesOver = /\bi will\b.*\b(?:then|instead)\b|\bi will take over\b|^(?:那|还是).*我来/i;

/** The voice spoken to: the one that spoke before, if it did so just now. */
function hearerOf(spoken: readonly Spoken[], index: number): string | null {
  const { sentence } = spoken[index]!;
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const before = spoken[at]!.sentence;
    if (before.speaker !== sentence.speaker) return before.speaker;
  }
  return null;
}

interface Reaction {
  readonly accepts: boolean;
  readonly refuses: boolean;
  readonly waives: boolean;
  readonly distance: number;
}

/** What the next other voice says to it. */
function reactionTo(spoken: readonly Spoken[], index: number): Reaction {
  const { sentence } = spoken[index]!;
  for (let at = index + 1; at < Math.min(spoken.length, index + 6); at += 1) {
    const { sentence: next, reply } = spoken[at]!;
    if (next.speaker === sentence.speaker) continue;
    return { accepts: reply.accepts && !next.isQuestion, refuses: reply.refuses, waives: reply.waives, distance: at - index };
  }
  return { accepts: false, refuses: false, waives: false, distance: 0 };
}

/** A report of the owner closes the latest action that it is about. */
function markDone({ spoken, names, today, drafts }: Reading, index: number, report: string): void {
  const { sentence } = spoken[index]!;
  const owner = names.nameOf(sentence.speaker);
  const stems = taskStems(report, sentence.language, today);
  const saysOnlyDone = stems.size <= 1;
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 20); at -= 1) {
    const draft = drafts[at]!;
    const last = draft.evidence.at(-1)!;
    if (draft.owner !== owner || last >= index || draft.status === 'done') continue;
    const isAbout = saysOnlyDone ? index - last <= 30 && index - last > 1 : containment(stems, draft.stems) >= 0.6 && index - last > 1;
    if (!isAbout) continue;
    drafts[at] = { ...draft, status: 'done', evidence: [...draft.evidence, index] };
    return;
  }
}
