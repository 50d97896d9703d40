/** Dates that English speech settles away from the task: `by then`, `make it Wednesday`, `give me two weeks`. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Due } from '../dates/due.ts';
import { findDates, findDue } from '../dates/due.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { VoiceNames } from '../names/voice-names.ts';
import type { Draft } from './draft.ts';
import { threadAfter } from './same-thread.ts';

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
const restOfDate = /^(?:the |on |by |then|it is|works|is|fine|okay|ok|for me|would be|no problem|noon|morning|afternoon|evening|enough|early|at|latest|the latest|that i can manage|that is|let's say|thank you|thanks|sure|ha|so|yes|deal|all right|probably|maybe|then|,|\.|!|\s)*$/;

/** `Then I can finish the audit by the third`, `So that is for all of us to sort out by the eleventh`. */
const restates = /^(?:(?:then|so|and|well|okay|oh),? )*(?:i|we|you|they|it|that|this) (?:can|could|will|should|would|is|has|have)\b/;
/** `Gently, yes. I'm seeing them on Wednesday anyway.`: the occasion on which it will be done. */
const occasion = /\bi am (?:seeing|meeting) (?:him|her|them|[a-z]+)\b|\b(?:i am|i will be|i have)\b.* anyway$/;
const awayThen = /\b(?:away|off|out|holiday|leave|wedding|busy|booked|full)\b/;

/** The last word on the date, said after the task by the one who has it, or by another and not refused. */
export function withLastDue(draft: Draft, spoken: readonly Spoken[], names: VoiceNames, today: string | null): Draft {
  if (draft.language === 'zh') return draft;
  const last = draft.evidence.at(-1)!;
  let due: Due | null = null;
  let isElsewhere = false;
  const isInThread = threadAfter(draft.stems, spoken, last + 1, last + reachSentences, today);
  for (let at = last + 1; at < Math.min(spoken.length, last + reachSentences); at += 1) {
    const { sentence, acts } = spoken[at]!;
    if (sentence.turn - spoken[last]!.sentence.turn > reachTurns || sentence.language === 'zh') break;
    if (!isInThread(at)) continue;
    if (isElsewhere) {
      // Other tasks came between: only what names this one is about it.
      if (names.nameOf(sentence.speaker) === draft.owner) due = restated(draft, spoken, at, today, isElsewhere) ?? due;
      continue;
    }
    // What nobody has yet, anybody may set a day for.
    const isOwner = draft.owner === null || names.nameOf(sentence.speaker) === draft.owner;
    const said: Due | null = dateSaid(sentence.core, sentence.coreLower, isOwner, today) ?? (isOwner ? dueByThen(spoken, at, today) ?? restated(draft, spoken, at, today, isElsewhere) : null);
    const isOther = acts.some((act) => (act.kind === 'commitment' || act.kind === 'request') && act.task.split(/\s+/).length > 4);
    isElsewhere = isOther && said === null;
    if (said !== null && !(spoken[at + 1]?.reply.refuses === true && !isOwner)) due = said;
  }
  due ??= draft.due === null && draft.owner !== null ? dueOfOccasion(draft, spoken, names, today) : null;
  return due === null ? draft : { ...draft, due, cues: [...draft.cues, `date: ${due.text}`] };
}

function restated(draft: Draft, spoken: readonly Spoken[], at: number, today: string | null, mustName: boolean): Due | null {
  const { sentence } = spoken[at]!;
  if (sentence.isQuestion || !restates.test(sentence.coreLower)) return null;
  const due = findDue(sentence.core, 'en', today);
  if (typeof due?.date !== 'string' || !/^(?:by|before|until)\b/i.test(due.text)) return null;
  const pointsBack = /\b(?:it|that|them)\b/.test(sentence.coreLower) && draft.due === null && !mustName;
  return pointsBack || sharedCount(draft.stems, contentStems(sentence.core, 'en')) > 0 ? due : null;
}

function dueOfOccasion(draft: Draft, spoken: readonly Spoken[], names: VoiceNames, today: string | null): Due | null {
  const last = draft.evidence.at(-1)!;
  for (let at = last; at <= Math.min(spoken.length - 1, last + 3); at += 1) {
    const { sentence } = spoken[at]!;
    if (names.nameOf(sentence.speaker) !== draft.owner || sentence.turn > spoken[last]!.sentence.turn + 2) continue;
    if (!occasion.test(sentence.coreLower) || awayThen.test(sentence.coreLower)) continue;
    return findDue(sentence.core, 'en', today);
  }
  return null;
}

/** The day that is moved to; a second day in the sentence is the reason: `make it Friday, we close the month until Thursday`. */
function dateSaid(core: string, lower: string, isOwner: boolean, today: string | null): Due | null {
  const move = moves.exec(lower);
  if (move !== null) {
    const there = findDates(core, 'en', today).find(({ isAhead, start }) => isAhead && start >= move.index && start - move.index <= move[0].length + 4);
    if (there !== undefined && there.date !== null) return { date: there.date, text: core.slice(there.outerStart, there.outerEnd).trim() };
  }
  const due = findDue(core, 'en', today);
  if (typeof due?.date !== 'string') return null;
  const place = lower.indexOf(due.text.toLowerCase());
  const rest = lower.slice(0, place) + lower.slice(place + due.text.length);
  return isOwner && (restOfDate.test(rest) || (saysWhen.test(lower) && place <= 10)) ? due : null;
}
