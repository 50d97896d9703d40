/** Dates that English speech settles away from the task: `by then`, `make it Wednesday`, `give me two weeks`. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Due } from '../dates/due.ts';
import { findDates, findDue } from '../dates/due.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import type { Draft } from './draft.ts';

const reachSentences = 7;
const reachTurns = 4;

const pointsToDate = /\b(?:by|before|until|till) (?:then|that|it)\b(?! (?:is|was|gets|goes|comes|breaks|can|will|has)\b)/;

/** `The inspector comes on the second.` – `We have to clear the corridor before that`: the day that was named last. */
export function dueByThen(spoken: readonly Spoken[], index: number, today: string | null): Due | null {
  const { sentence } = spoken[index]!;
  const points = pointsToDate.exec(sentence.coreLower);
  if (points === null) return null;
  const inSentence = findDates(sentence.core.slice(0, points.index), 'en', today).findLast(({ isAhead }) => isAhead);
  if (inSentence !== undefined) return { date: inSentence.date, text: sentence.core.slice(inSentence.outerStart, inSentence.outerEnd).trim() };
  for (let at = index - 1; at >= Math.max(0, index - reachSentences); at -= 1) {
    const before = spoken[at]!.sentence;
    if (sentence.turn - before.turn > reachTurns) return null;
    const date = findDates(before.core, 'en', today).findLast(({ isAhead }) => isAhead);
    if (date !== undefined) return { date: date.date, text: before.core.slice(date.outerStart, date.outerEnd).trim() };
  }
  return null;
}

/** `Make it Wednesday then`, `call it Friday`, `could you make it the twenty-sixth`, `let's say Tuesday`. */
const moves = /\b(?:(?:make|call) (?:it|that)|let's say|shall we say|say) (?:by |on |the )?(?=\S)/;
/** `Give me two weeks`, `by Monday, no problem`, `Tuesday then`: who has the task says when. */
const saysWhen = /^(?:give me |i will need (?:until |till )?|(?:by|before|on|until) (?=\S))/;
const restOfDate = /^(?:the |on |by |then|it is|works|is|fine|okay|ok|for me|would be|no problem|noon|morning|afternoon|evening|enough|early|at|latest|the latest|that i can manage|then|,|\.|\s)*$/;

/** The last word on the date, said after the task by the one who has it, or by another and not refused. */
export function withLastDue(draft: Draft, spoken: readonly Spoken[], names: VoiceNames, today: string | null): Draft {
  if (draft.language === 'zh' || draft.owner === null) return draft;
  const last = draft.evidence.at(-1)!;
  let due: Due | null = null;
  for (let at = last + 1; at < Math.min(spoken.length, last + reachSentences); at += 1) {
    const { sentence, acts } = spoken[at]!;
    if (sentence.turn - spoken[last]!.sentence.turn > reachTurns || sentence.language === 'zh') break;
    const isOwner = names.nameOf(sentence.speaker) === draft.owner;
    if (acts.some((act) => (act.kind === 'commitment' || act.kind === 'request') && act.task.split(/\s+/).length > 4)) break;
    const said = dateSaid(sentence.core, sentence.coreLower, isOwner, today) ?? (isOwner ? dueByThen(spoken, at, today) : null);
    if (said !== null && !(spoken[at + 1]?.reply.refuses === true && !isOwner)) due = said;
  }
  return due === null ? draft : { ...draft, due, cues: [...draft.cues, `date: ${due.text}`] };
}

function dateSaid(core: string, lower: string, isOwner: boolean, today: string | null): Due | null {
  const due = findDue(core, 'en', today);
  if (typeof due?.date !== 'string') return null;
  const move = moves.exec(lower);
  const place = lower.indexOf(due.text.toLowerCase());
  if (move !== null && place >= move.index && place - move.index <= move[0].length + 4) return due;
  const rest = lower.slice(0, place) + lower.slice(place + due.text.length);
  return isOwner && (restOfDate.test(rest) || (saysWhen.test(lower) && place <= 10)) ? due : null;
}
