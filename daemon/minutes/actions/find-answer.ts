/** Who takes what was asked for: the voice that accepts, and the promise in which it does. */
import type { Commitment } from '../acts/act.ts';
import { findDue, withoutDates } from '../dates/due.ts';
import type { Spoken } from '../acts/read-acts.ts';
import type { Language } from '../language/script.ts';
import { sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { leaves, saysDone } from './same-thread.ts';
import { isVague, taskStems } from './task-text.ts';

/** An answer comes within a few turns, or it is none. */
const longestWaitTurns = 4;
const longestWaitSentences = 12;

export interface Answer {
  readonly isRefused: boolean;
  readonly voice: string;
  /** Indices of the answering sentences. */
  readonly evidence: readonly number[];
  readonly promise: Commitment | null;
  /** By another voice than the one that was asked. */
  readonly isTakenOver?: boolean;
}

export interface Asked {
  readonly index: number;
  readonly task: string;
  /** The voice that is to answer, when it is known. */
  readonly voice: string | null;
  readonly today: string | null;
  /** `We need to …` asks nobody: only a promise that takes it up is an answer. */
  readonly needsPromise: boolean;
  /** Whoever refused it already: another may take it. */
  readonly refusedBy?: string;
}

export function findAnswer(spoken: readonly Spoken[], asked: Asked): Answer | null {
  const { sentence } = spoken[asked.index]!;
  const stems = taskStems(asked.task, sentence.language, asked.today);
  let accepted: Answer | null = null;
  let isOver = false;
  for (let at = asked.index + 1; at < Math.min(spoken.length, asked.index + 1 + longestWaitSentences); at += 1) {
    const { sentence: next, acts, reply } = spoken[at]!;
    if (next.turn - sentence.turn > longestWaitTurns) break;
    // `Done already.` … `I'll clean that up tomorrow` is about what was named since.
    isOver ||= next.turn > sentence.turn && accepted === null && (saysDone(next) || (next.speaker === sentence.speaker && leaves(stems, spoken[at]!, asked.today)));
    if (isOver && asked.needsPromise && next.speaker !== sentence.speaker && !acts.some((act) => act.kind === 'commitment' && sharesWork(act.task, stems, next.language, asked.today))) continue;
    if (next.speaker === sentence.speaker) {
      if (accepted === null && next.turn !== sentence.turn && acts.some(({ kind }) => kind === 'request')) break;
      continue;
    }
    // `Megan, could you …?` – `Give it to me`, says Sunita: who claims it has it, unless Megan took it before.
    const steps = asked.voice !== null && next.speaker !== asked.voice && accepted === null && acts.some(({ kind }) => kind === 'claim');
    if (steps) return { isRefused: false, voice: next.speaker, evidence: [at], promise: null, isTakenOver: true };
    if (next.speaker === asked.refusedBy || (asked.voice !== null && next.speaker !== asked.voice)) continue;
    if (accepted !== null && next.speaker !== accepted.voice) continue;
    const promise = acts.find((act): act is Commitment => act.kind === 'commitment' && act.doer.kind === 'speaker');
    const isAnswering = next.language === 'zh' && reply.accepts && promise !== undefined && !/也|另外|顺便/.test(next.core);
    if (promise !== undefined && !next.isQuestion && (isAnswering || takesUp(promise, stems, next.language, asked.today))) {
      return { isRefused: false, voice: next.speaker, evidence: [...(accepted?.evidence ?? []), at], promise };
    }
    if (accepted !== null) continue;
    if (isWilling(sentence, next)) accepted = { isRefused: false, voice: next.speaker, evidence: [at], promise: null };
    else if (reply.refuses) return { isRefused: true, voice: next.speaker, evidence: [at], promise: null };
    const claims = reply.claims || acts.some(({ kind }) => kind === 'claim');
    // `Could somebody move the review?` – `Just did.`
    const isDone = next.language === 'en' && next.turn === sentence.turn + 1 && acts.some(({ kind }) => kind === 'report');
    const saysDate = asksWhen.test(sentence.coreLower) && saysWhen(next, sentence.turn);
    const isTaken = asked.needsPromise ? claims && (acts.some(({ kind }) => kind === 'claim') || claimsIt(next, stems, asked.today)) : reply.accepts || claims || isDone || saysDate;
    if (isTaken && (!next.isQuestion || (reply.accepts && asksBack.test(`${next.opener} ${next.coreLower}`)))) accepted = { isRefused: false, voice: next.speaker, evidence: [at], promise: null };
  }
  return accepted;
}

/** `Would you mind testing it?` – `Not at all.`; `Could you get it translated?` – `I think so.` */
function isWilling(asked: Sentence, next: Sentence): boolean {
  if (next.language === 'zh' || next.turn !== asked.turn + 1) return false;
  const said = `${next.opener} ${next.coreLower}`.trim();
  if (/\b(?:would|do) you mind\b/.test(asked.coreLower)) return /^(?:not at all|not in the least|no(?: no)?$|nope|of course not|no problem)/.test(said);
  return /\b(?:can|could|would|will) you\b/.test(asked.coreLower) && /^(?:i (?:think|guess|suppose|should think|would think) so|should be (?:possible|fine|doable)|i (?:should|ought to) be able to)\b/.test(said);
}

/** `Sure, by when?`, 好的，原图要压缩吗: taken, with a question about it. */
const asksBack = /^(?:sure|okay|ok|yes|will do|of course|no problem)\b.*\b(?:when|what day|how (?:soon|long|many|much)|which|in what|where to)\b|^(?:好的|好|行|没问题|收到|可以)/;

const asksWhen = /^(?:and |by )?when\b|什么时候|啥时候|几号|哪天|几时|多久/;
const shortest = { en: 40, zh: 12 };

/** `When can I read it?` – `Monday`: who says when, does it. */
function saysWhen({ turn, core, clean, language }: Sentence, askedIn: number): boolean {
  return turn === askedIn + 1 && core.length <= shortest[language] && findDue(clean, language, null) !== null;
}

/** `That one's mine`, `I've got the keys`: all that it names was asked for. */
function claimsIt({ core, language }: Sentence, asked: ReadonlySet<string>, today: string | null): boolean {
  const named = taskStems(core.replace(/^i have got (?:the )?/i, '').replace(/\b(?:one|mine|take)(?:'s)?\b/gi, ''), language, today);
  return named.size === 0 || sharedCount(named, asked) > 0;
}

/** Promises what was asked: `I'll do that`, or in words of its own. */
export function takesUp(promise: Commitment, asked: ReadonlySet<string>, language: Language, today: string | null): boolean {
  return isVague(promise.task, language, today) || (language === 'zh' && isChineseEcho(promise.task, asked, today)) || sharesWork(promise.task, asked, language, today);
}

/** `send the slides` and `send an invite` share only a verb that says nothing. */
function sharesWork(task: string, asked: ReadonlySet<string>, language: Language, today: string | null): boolean {
  const said = taskStems(task, language, today);
  const shared = sharedCount(said, asked);
  const isLight = language === 'en' && asked.size > 1 && said.size > 1 && shared === 1 && lightVerbs.some((verb) => said.has(verb) && asked.has(verb));
  return shared > 0 && !isLight;
}

const lightVerbs = ['send', 'get', 'give', 'make', 'take', 'put', 'bring', 'do', 'have', 'need', 'share'];

/** 历史谁导？ – 我导，二十七号之前导完: says once more what was asked, and when. */
function isChineseEcho(task: string, asked: ReadonlySet<string>, today: string | null): boolean {
  const characters = new Set(Array.from(asked).flatMap((stem) => Array.from(stem)));
  const said = withoutDates(task.split('，')[0]!, 'zh', today).replace(/[，给你您弄搞完好掉出来去把吧了先就]/g, '');
  return said.length > 0 && Array.from(said).every((character) => characters.has(character));
}
