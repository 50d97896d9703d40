/** `One more thing, the on call rota. I did promise I'd update it`: what a sentence without a verb announces is what the next one means. */
import type { Spoken } from '../acts/read-acts.ts';

const onlyNames = /^(?:(?:and|so|then|also|oh|right|next|one (?:more )?thing|last (?:thing|one)|first(?: thing)?),? )*((?:the|my|our|that|those) (?:[\w'-]+ ){0,3}[\w'-]+)$/i;
const hasVerb = /\b(?:is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|should|must|may|might|needs?|works?|goes|comes)\b/i;
const pointing = /^([a-z]+(?: (?:up|out|over|off|back))?) (?:it|that|them|those)\b/;

/** The task with the announced thing for its pronoun; null where none was announced. */
export function withAnnouncedThing(task: string, spoken: readonly Spoken[], index: number): string | null {
  const { sentence } = spoken[index]!;
  const before = spoken[index - 1]?.sentence;
  if (sentence.language !== 'en' || before?.turn !== sentence.turn || before.isQuestion || !pointing.test(task)) return null;
  const thing = onlyNames.exec(before.core)?.[1];
  if (thing === undefined || hasVerb.test(thing)) return null;
  return task.replace(pointing, `$1 ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`);
}
