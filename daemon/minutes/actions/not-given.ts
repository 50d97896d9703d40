/** What sounds like a task and gives none: plans that fell through, and needs that the next breath asks of somebody in particular. */
import type { Commitment, Request } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import type { Draft } from './draft.ts';

const contrast = /\b(?:was|were|had been) (?:going|supposed|meant|planning|hoping|about) to\b.*?\b(?:but|only|except|until)\b/;
const spoilt = /^(?:but|only|except|and then)\b|^i (?:did not|could not|never|had no) (?:get|manage|make|have|find|time)\b/;

/** `I was going to rewrite the parser this week, but I'm in court on Thursday`: no promise, unless one follows in the same turn. */
export function fellThrough(spoken: readonly Spoken[], index: number, { cue }: Commitment): boolean {
  const { sentence } = spoken[index]!;
  if (cue !== 'i said i would') return false;
  const behind = sentence.coreLower;
  const next = spoken[index + 1]?.sentence;
  const isSpoilt = contrast.test(behind) || (/\b(?:was|were) (?:going|supposed|meant) to\b/.test(behind) && next?.turn === sentence.turn && (spoilt.test(next.coreLower) || /\bbut\b/.test(next.opener)));
  return isSpoilt && !promisesAgain(spoken, index);
}

/** `… but the form broke. I'll send it tonight.` */
function promisesAgain(spoken: readonly Spoken[], index: number): boolean {
  const { turn } = spoken[index]!.sentence;
  return spoken.slice(index, index + 4).some(({ sentence, acts }, at) => sentence.turn === turn
    && acts.some((act) => (act.kind === 'commitment' && act.doer.kind === 'speaker' && (at > 0 || act.cue !== 'i said i would')) || act.kind === 'claim'));
}

/** `Somebody should talk to the import team. Shiv, could you ping Fatima?`: one task, in the words of the second sentence. */
export function isSaidToOneBehind(spoken: readonly Spoken[], index: number, { cue, doer }: Commitment): boolean {
  const { sentence } = spoken[index]!;
  const next = spoken[index + 1];
  if (doer.kind !== 'nobody' || cue !== 'someone needs to' || next?.sentence.turn !== sentence.turn || /\b(?:and|also|another|besides)\b/.test(`${next.sentence.opener} ${next.sentence.coreLower.split(' ', 2).join(' ')}`)) return false;
  return next.acts.some((act) => act.kind === 'request' && act.to !== null && !act.toAnyone);
}

/** 那得拆，按 hash 拆成一百个桶 – 拆桶可以，谁出个方案？ – 我出吧: who takes the second has the first; the place of that need among the drafts. */
export function needBehindWho(spoken: readonly Spoken[], index: number, { toAnyone }: Request, drafts: readonly Draft[]): number {
  const { sentence } = spoken[index]!;
  const last = drafts.at(-1);
  if (!toAnyone || sentence.language !== 'zh' || last?.owner !== null || last.status === 'done') return -1;
  const at = last.evidence.at(-1)!;
  const isNeed = spoken[at]!.acts.some((act) => act.kind === 'commitment' && act.doer.kind === 'nobody');
  const isNear = at < index && sentence.turn - spoken[at]!.sentence.turn <= 1;
  const takesUp = spoken[index]!.reply.accepts || Array.from(last.text.slice(0, 2)).some((character) => sentence.core.includes(character));
  return isNeed && isNear && takesUp ? drafts.length - 1 : -1;
}
