/**
 * Follows a meeting sentence by sentence and keeps the tasks that may have been given or taken: asked for, promised,
 * needed, claimed, refused, reported done. Nothing is judged here; what was noticed is weighed afterwards.
 */
import type { Commitment, Request } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import { closeFinished } from './already-done.ts';
import { withAnnouncedThing } from './announced-thing.ts';
import { withAntecedent } from './antecedent.ts';
import { withLaterDue } from './chinese-dues.ts';
import { fellThrough, isSaidToOneBehind, needBehindWho } from './not-given.ts';
import { chineseAnswer } from './chinese-object.ts';
import { withChinesePeople } from './chinese-people.ts';
import { followClaim } from './claims.ts';
import { withDone } from './done.ts';
import type { Draft } from './draft.ts';
import { addDraft } from './draft.ts';
import { dueAskedFor, dueBefore, dueInAssent, dueInReply, dueNearby, dueOf, firstDated, pointsBack } from './dues.ts';
import { markDone, withdraw, withdraws } from './closed-later.ts';
import type { Answer } from './find-answer.ts';
import { dueByThen, withLastDue } from './english-dues.ts';
import { answeredByThem } from './answered-by-them.ts';
import { findAnswer } from './find-answer.ts';
import { isTakenByAnother, matterBefore } from './matter-before.ts';
import { withQuotedContext } from './quoted-context.ts';
import { withReadability } from './readability.ts';
import { isDoneAlready } from './same-thread.ts';
import { taskFeatures } from './task-features.ts';
import { isFragment, isVague, taskStems, taskText, withFullerNouns } from './task-text.ts';

export interface Reading {
  readonly spoken: readonly Spoken[];
  readonly names: VoiceNames;
  /** The meeting's day, ISO; null when unknown. */
  readonly today: string | null;
  readonly drafts: Draft[];
  /** Promises that already answered a request. */
  readonly taken: Set<Commitment>;
}

export function followTasks(spoken: readonly Spoken[], names: VoiceNames, today: string | null): Draft[] {
  const reading: Reading = { spoken, names, today, drafts: [], taken: new Set() };
  for (const [index, { sentence, acts }] of spoken.entries()) {
    if (withdraws.test(sentence.coreLower)) withdraw(reading, index);
    for (const act of acts) {
      if (act.kind === 'request') fromRequest(reading, index, act);
      else if (act.kind === 'commitment' && !reading.taken.has(act)) fromCommitment(reading, index, act);
      else if (act.kind === 'claim') followClaim(reading, index);
      else if (act.kind === 'report') markDone(reading, index, act.text);
    }
  }
  return reading.drafts.map((draft) => withQuotedContext(withReadability(withDone(withLastDue(withLaterDue(draft, spoken, names, today), spoken, names, today), spoken, names)), spoken));
}

function acceptance(answer: Answer | null): string[] {
  if (answer === null) return [];
  return [answer.promise === null ? 'accepted' : `answered: ${answer.promise.cue}`];
}

function fromRequest(reading: Reading, index: number, act: Request): void {
  const { spoken, names, today } = reading;
  const { sentence } = spoken[index]!;
  const voice = act.to === null ? null : names.voiceOf(act.to);
  if (closeFinished(reading, index, act)) return;
  const first = findAnswer(spoken, { index, task: act.task, voice, today, needsPromise: false });
  // `I can't this week, Ben could maybe?` – `Okay, I'll do it.`
  const other = first?.isRefused === true ? findAnswer(spoken, { index, task: act.task, voice: null, today, needsPromise: true, refusedBy: first.voice }) : null;
  const answer = other ?? first;
  if (answer?.isRefused === true || isFragment(act.task, sentence.language) || act.to === names.nameOf(sentence.speaker)) return;
  if (act.asksWhether === true && (answer?.promise ?? null) === null) return;
  // 谁来写？ – 我还不确定: nobody took it.
  if (answer === null && act.cue.startsWith('谁') && spoken[index + 1]?.reply.knowsNot === true) return;
  if (answer !== null && answer.promise !== null) reading.taken.add(answer.promise);
  if (answer !== null && sentence.language === 'en' && handOver(reading, index, act, answer)) return;
  const owner = answer === null ? act.to : answer.isTakenOver === true ? names.nameOf(answer.voice) : other === null && voice === null && act.to !== null && !act.toAnyone ? act.to : names.nameOf(answer.voice);
  const words = asked(reading, index, act, answer);
  // `Would you mind doing it?`, of which nobody knows what it is.
  if (sentence.language === 'en' && /^do (?:it|that|this)\b/i.test(words.text)) return;
  const need = answer === null ? -1 : needBehindWho(spoken, index, act, reading.drafts);
  if (need >= 0) reading.drafts.splice(need, 1);
  addDraft(reading.drafts, {
    ...words,
    owner,
    status: 'open',
    takesOver: sentence.language === 'en' && answer !== null && /\b(?:then|instead)\b/i.test(sentence.clean),
    evidence: [index, ...(answer?.evidence ?? [])],
    features: [...taskFeatures(act, spoken[index]!, act.task), ...answerFeatures(answer), ...dueFeatures(words.due), ...(other === null ? [] : ['first refused, then taken by another'])],
    cues: [`asked: ${act.cue}`, ...(act.to === null ? [] : [`to ${act.to}`]), ...acceptance(answer)],
  });
}

/** `Olivia, would you do it then?` – `No problem`: what another had just taken changes hands. */
function handOver({ spoken, names, today, drafts }: Reading, index: number, act: Request, answer: Answer): boolean {
  const { sentence } = spoken[index]!;
  if (!/^(?:do|take|handle|cover|manage|own) (?:it|that|this|them|those)(?: over| on)?(?: then| instead| for (?:me|him|her|us))?$/i.test(act.task)) return false;
  const at = drafts.findLastIndex(({ evidence }) => index - evidence.at(-1)! <= 4 && sentence.turn - spoken[evidence.at(-1)!]!.sentence.turn <= 3);
  if (at < 0) return false;
  const draft = drafts[at]!;
  if (draft.status === 'done') return false;
  const due = answer.promise === null ? dueInReply({ spoken, today }, answer) : dueOf({ spoken, today }, answer.evidence.at(-1)!, answer.promise.task);
  drafts[at] = { ...draft, owner: names.nameOf(answer.voice), due: due ?? draft.due, evidence: [...draft.evidence, index, ...answer.evidence], features: [...draft.features, 'handed over', ...answerFeatures(answer)], cues: [...draft.cues, `handed over to ${names.nameOf(answer.voice)}`] };
  return true;
}

function answerFeatures(answer: Answer | null): string[] {
  if (answer === null) return ['nobody answered'];
  return answer.promise === null ? ['accepted'] : ['answered by a promise', `answered: ${answer.promise.cue}`];
}

function dueFeatures(due: Draft['due']): string[] {
  return due === null ? [] : [due.date === null ? 'vague date' : 'dated'];
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
  const ownText = promise === null ? '' : taskText(sentence.language === 'zh' ? withChinesePeople(promise.task, spoken, promiseIndex) : promise.task, promiseSentence.language, today, { me: null, you: asker });
  const askedText = taskText(withAntecedent(act.task, spoken, index), sentence.language, today, { me: asker, you: null });
  const stems = taskStems(isOwnWords ? `${promise.task} ${act.task}` : act.task, sentence.language, today);
  const due = firstDated([
    dueAskedFor(reading, promiseIndex, stems),
    ...(sentence.language === 'en' ? [dueAskedFor(reading, index, stems), dueByThen(spoken, promiseIndex, today), dueByThen(spoken, index, today)] : []),
    promise === null ? dueInReply(reading, answer) : dueOf(reading, promiseIndex, promise.task),
    dueOf(reading, index, act.task),
    dueInReply(reading, answer),
    dueNearby(reading, promiseIndex, stems),
    dueBefore(reading, index, stems, pointsBack.test(act.task)),
  ]);
  return {
    text: sentence.language === 'zh' ? chineseAnswer(askedText, ownText, isOwnWords) : isOwnWords && saysMore(ownText, askedText) ? withFullerNouns(ownText, askedText) : askedText,
    language: sentence.language,
    stems,
    due,
  };
}

/** `I'll check them on the train` says less than the request for the French strings, whatever it adds. */
function saysMore(own: string, asked: string): boolean {
  const ownStems = contentStems(own, 'en');
  return !/ (?:it|them|that|this|those|one|ones)(?= |$)/i.test(own) && (ownStems.size > sharedCount(ownStems, contentStems(asked, 'en')) || ownStems.size >= contentStems(asked, 'en').size);
}

function fromCommitment(reading: Reading, index: number, act: Commitment): void {
  const { spoken, names, today } = reading;
  const { sentence } = spoken[index]!;
  // 图雨晴来出，雨晴行不行？ gives work and asks about it.
  const isGivenWork = act.doer.kind === 'person' && (sentence.language === 'zh' || reactionTo(spoken, index).accepts);
  if (sentence.isQuestion && !act.isOffer && !isGivenWork) return;
  if (fellThrough(spoken, index, act) || isSaidToOneBehind(spoken, index, act)) return;
  if (act.doer.kind === 'nobody' && (closeFinished(reading, index, act) || takeUp(reading, index, act))) return;
  const reaction = reactionTo(spoken, index);
  if (reaction.waives || (act.isOffer && reaction.refuses) || isFragment(act.task, sentence.language)) return;
  const taken = act.isOffer && reaction.accepts;
  const inFull = withAnnouncedThing(act.task, spoken, index) ?? withAntecedent(act.task, spoken, index);
  const stems = taskStems(sentence.language === 'zh' ? taskText(act.task, 'zh', today, { me: null, you: null }) : inFull, sentence.language, today);
  const answer = answeredByThem(reading, index, act);
  if (answer !== null) reading.taken.add(answer.promise);
  const due = firstDated([
    taken ? dueInAssent(reading, index + reaction.distance) : null,
    answer === null ? null : dueOf(reading, answer.index, answer.promise.task),
    dueAskedFor(reading, index, stems),
    sentence.language === 'en' ? dueByThen(spoken, index, today) : null,
    dueOf(reading, index, act.task),
    dueNearby(reading, index, stems),
    dueBefore(reading, index, stems, pointsBack.test(act.task)),
  ]);
  const hearer = (answersYou.test(act.task) ? voiceBehind(spoken, index) : null) ?? hearerOf(spoken, index);
  const perspective = { me: null, you: hearer === null ? null : names.nameOf(hearer) };
  // `I'll do it right after this call`: the words of what it answers, or none.
  const isEmpty = isVague(act.task, sentence.language, today) && inFull === act.task;
  const near = isEmpty ? matterBefore(spoken, index) : null;
  const matter = near !== null && !takesOver.test(sentence.clean) && isTakenByAnother(reading.drafts, near.index, names.nameOf(sentence.speaker)) ? null : near;
  const text = taskText(matter?.task ?? inFull, sentence.language, today, perspective);
  const named = matter !== null || (sentence.language === 'zh' && stems.size <= 1) ? taskStems(text, sentence.language, today) : stems;
  const own = sentence.language === 'zh' ? text : taskText(act.task, sentence.language, today, perspective);
  if ((onlyDelivers(act, own) || finishesIt(reading, index, text)) && deliverEarlier(reading, index, act, due)) return;
  const vague = isEmpty && matter === null;
  addDraft(reading.drafts, {
    text,
    language: sentence.language,
    stems: named,
    owner: act.doer.kind === 'speaker' || weToYou.test(sentence.coreLower) ? names.nameOf(sentence.speaker) : act.doer.kind === 'person' ? act.doer.name : null,
    due,
    status: 'open',
    takesOver: act.doer.kind === 'speaker' && takesOver.test(sentence.clean),
    evidence: [...(matter === null ? [] : [matter.index]), index, ...(taken ? [index + reaction.distance] : []), ...(answer === null ? [] : [answer.index])],
    features: [...taskFeatures(act, spoken[index]!, act.task), ...dueFeatures(due), ...reactionFeatures(reaction), ...(vague ? ['says only it'] : []), ...(matter === null ? [] : ['words of what it answers']), ...(act.isOffer && !taken ? ['offer not taken'] : [])],
    cues: [`said: ${act.cue}`, ...(due === null ? [] : [`date: ${due.text}`]), ...(taken ? ['the offer was taken'] : []), ...(vague ? ['says only “it”'] : [])],
  });
}

/** `We'll give you access on June first`, said to a customer: whoever says it stands for it. */
const weToYou = /^(?:so |and |but )?we (?:will|are going to) (?:(?:give|send|get|provide|grant|deliver|ship|invite|call|email|let|tell|show) you|(?:get|come) back to you)\b/;

/** `I'll have something by Tuesday`: says when, not what. */
function onlyDelivers({ doer }: Commitment, text: string): boolean {
  return doer.kind !== 'nobody' && /^(?:have|get|send|do|finish|bring|try to (?:have|get|do)|let|make|post|share|come back|be done|be finished|get back) ?(?:it|them|that|this|one|something|some|those|you (?:know|have it)|an answer|a fix|results?|a draft|mine|ours|the (?:answer|results?|thing))?(?: (?:up|ready|done|back|over|out|off|around|round|to .{1,30}|for .{1,20}|sorted|running|finished|with .{1,20}|in .{1,20}|updated)|, at .{1,15}| at .{1,15})*$/i.test(text);
}

/** `I'll have the abstract by Wednesday` after `shall I write the abstract?`. */
function finishesIt({ spoken, names, drafts }: Reading, index: number, text: string): boolean {
  const thing = /^(?:finish|have|get|do|deliver|complete) (?:the|my|that|this) ([a-z-]+(?: [a-z-]+)?)(?: (?:done|ready|finished|sorted))?$/i.exec(text)?.[1];
  const draft = drafts.findLast(({ owner }) => owner === names.nameOf(spoken[index]!.sentence.speaker));
  return thing !== undefined && draft !== undefined && sharedCount(contentStems(thing, 'en'), draft.stems) > 0;
}

/** The same voice's task of a moment ago gets the date; false when there is none. */
function deliverEarlier({ spoken, names, drafts }: Reading, index: number, { doer }: Commitment, due: Draft['due']): boolean {
  const { sentence } = spoken[index]!;
  const owner = doer.kind === 'person' ? doer.name : names.nameOf(sentence.speaker);
  const at = drafts.findLastIndex((draft) => draft.owner === owner && index - draft.evidence.at(-1)! <= 5 && sentence.turn - spoken[draft.evidence.at(-1)!]!.sentence.turn <= 2);
  if (at < 0) return false;
  const draft = drafts[at]!;
  drafts[at] = { ...draft, due: due ?? draft.due, evidence: [...draft.evidence, index], features: [...draft.features, 'says when'], cues: [...draft.cues, ...(due === null ? [] : [`date: ${due.text}`])] };
  return true;
}

/** `We need to …`, taken up by a voice that promises or claims it. */
function takeUp(reading: Reading, index: number, act: Commitment): boolean {
  const { spoken, names, today } = reading;
  const answer = findAnswer(spoken, { index, task: act.task, voice: null, today, needsPromise: true });
  // `The exporter needs an alert.` – `I already did that.`
  if (answer === null && isDoneAlready(spoken, index)) return true;
  if (answer?.isRefused !== false) return false;
  if (answer.promise !== null) reading.taken.add(answer.promise);
  const words = asked(reading, index, act, answer);
  addDraft(reading.drafts, {
    ...words,
    owner: names.nameOf(answer.voice),
    status: 'open',
    takesOver: takesOver.test(spoken[answer.evidence.at(-1)!]!.sentence.clean),
    evidence: [index, ...answer.evidence],
    features: [...taskFeatures(act, spoken[index]!, act.task), 'needed and taken up', ...answerFeatures(answer), ...dueFeatures(words.due)],
    cues: [`said: ${act.cue}`, ...acceptance(answer)],
  });
  return true;
}

/** `I'll do it then`, `那我来写`: said of a task that somebody else had, it changes hands. */
const takesOver = /\bi will\b.*\b(?:then|instead)\b|\bi will take over\b|^(?:那|还是).*我来|^(?:那|还是|算了|得).{0,6}我(?:自己|去|接)/i;

/** The voice spoken to: the one that spoke before, if it did so just now. */
function hearerOf(spoken: readonly Spoken[], index: number): string | null {
  const { sentence } = spoken[index]!;
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const before = spoken[at]!.sentence;
    if (before.speaker !== sentence.speaker) return before.speaker;
  }
  return null;
}

/** `We'll let you know before Christmas`: said to whoever takes note of it. */
const answersYou = /^(?:let you know|(?:come|get) back to you)\b/;

function voiceBehind(spoken: readonly Spoken[], index: number): string | null {
  const { turn, speaker } = spoken[index]!.sentence;
  const next = spoken.slice(index + 1, index + 4).find(({ sentence }) => sentence.turn === turn + 1)?.sentence;
  return next === undefined || next.speaker === speaker ? null : next.speaker;
}

interface Reaction {
  readonly accepts: boolean;
  readonly refuses: boolean;
  readonly waives: boolean;
  readonly thanks: boolean;
  readonly distance: number;
}

const saysThanks = /\b(?:thanks|thank you|cheers|lovely|brilliant|perfect|appreciate)\b|谢|辛苦|太好了/i;

/** What the next other voice says to it. */
function reactionTo(spoken: readonly Spoken[], index: number): Reaction {
  const { sentence } = spoken[index]!;
  for (let at = index + 1; at < Math.min(spoken.length, index + 6); at += 1) {
    const { sentence: next, acts, reply } = spoken[at]!;
    // `Let me put it down. Siobhan, would you write it up?` – `I can`: answers the request.
    if (next.speaker === sentence.speaker && acts.some((act) => act.kind === 'request' && act.to !== null)) break;
    if (next.speaker === sentence.speaker) continue;
    return { accepts: reply.accepts && !next.isQuestion, refuses: reply.refuses, waives: reply.waives, thanks: saysThanks.test(next.said), distance: at - index };
  }
  return { accepts: false, refuses: false, waives: false, thanks: false, distance: 0 };
}

function reactionFeatures(reaction: Reaction): string[] {
  return [...(reaction.refuses ? ['next voice refuses'] : reaction.accepts ? ['next voice accepts'] : []), ...(reaction.thanks ? ['next voice thanks'] : [])];
}
