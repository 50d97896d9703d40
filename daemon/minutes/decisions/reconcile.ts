/**
 * Where two candidates contradict each other, the later settles: `the seventeenth then` – `oh wait, that day the room is taken …
 * the sixteenth`. What had been agreed is taken back; what had only been said is turned down.
 */
import type { Spoken } from '../acts/read-acts.ts';
import { sharedCount } from '../language/words.ts';
import type { Candidate } from './candidate.ts';
import { hasOtherValue as hasOtherChineseValue } from './chinese-replacement.ts';
import { hasOtherValue, isReopened, wordsBesideValues } from './english-values.ts';
import { takeBack, turnDown, wasSettled } from './turning-down.ts';

/** How many later candidates may take the place of one; bounds the work of a long meeting. */
const nextOnes = 8;
const reachTurns = 8;
/** A word beside its value: `make it the second`. */
const fewWords = 1;
/** `Pizza on Friday night`. */
const fewWordsBefore = 3;
const fewCharacters = 6;

export function reconcile(candidates: readonly Candidate[], spoken: readonly Spoken[]): void {
  for (const [at, earlier] of candidates.entries()) {
    if (earlier.status === 'retracted' || earlier.vetoed !== null || earlier.rank === 0) continue;
    const successor = candidates.slice(at + 1, at + 1 + nextOnes).find((later) => takesPlaceOf(later, earlier, spoken));
    if (successor === undefined) continue;
    successor.context.add('takes the place of another');
    if (wasSettled(earlier) || earlier.rank >= 5) {
      successor.context.add('takes the place of what was agreed');
      takeBack(earlier, successor.lastIndex, 'another value is said');
    } else turnDown(earlier);
  }
}

function takesPlaceOf(later: Candidate, earlier: Candidate, spoken: readonly Spoken[]): boolean {
  const turns = spoken[later.index]!.sentence.turn - spoken[earlier.index]!.sentence.turn;
  const isFirm = later.rank >= 2 || later.agreed.size > 0;
  if (later.status === 'retracted' || later.vetoed !== null || later.language !== earlier.language || !isFirm || turns <= 0 || turns > reachTurns || later.index <= earlier.lastIndex) return false;
  return earlier.language === 'zh' ? isOtherInChinese(later, earlier, spoken) : isOtherInEnglish(later, earlier, spoken);
}

function isOtherInEnglish(later: Candidate, earlier: Candidate, spoken: readonly Spoken[]): boolean {
  const [now, then] = [statement(later), statement(earlier)];
  const isAbout = (wordsBesideValues(now) <= fewWords && wordsBesideValues(then) <= fewWordsBefore) || sharedCount(later.stems, earlier.stems) > 0;
  return hasOtherValue(now, then) && isAbout && isReopened(spoken, earlier.index, later.index);
}

const troubles = /等一?下|等等|不行|有事|冲突|出差|没空|请假|来不了|不在|占了|放假|能不能(?:换|改|提前|推)|(?:换|改)(?:个|到|成)?.{1,6}(?:行|可以|好)|[一二三四五六日天号]行不行/;

/** 周三下午 – 周三我出差，周二行不行 – 那就周二下午. */
function isOtherInChinese(later: Candidate, earlier: Candidate, spoken: readonly Spoken[]): boolean {
  const [now, then] = [statement(later), statement(earlier)];
  const isAbout = now.length <= fewCharacters || sharedCount(later.stems, earlier.stems) > 0;
  return hasOtherChineseValue(now, then) && isAbout && spoken.slice(earlier.index + 1, later.index + 1).some(({ sentence, reply }) => sentence.language === 'zh' && (reply.disagrees || reply.refuses || troubles.test(sentence.clean)));
}

/** Its firmest words, without the question that they answer: a choice that is asked for names both its values. */
function statement({ wordings }: Candidate): string {
  const firmest = wordings.reduce((best, wording) => (wording.rank >= best.rank ? wording : best));
  return firmest.text.replace(/ ?[（(][^（）()]*[?？][)）]$/, '');
}
