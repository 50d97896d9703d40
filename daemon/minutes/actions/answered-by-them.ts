/** A task that was given to somebody by name, and the voice that takes it. */
import type { Commitment } from '../acts/act.ts';
import { isVoiceLabel } from '../names/voice-label.ts';
import { findAnswer, takesUp } from './find-answer.ts';
import type { Reading } from './follow-tasks.ts';
import { taskStems } from './task-text.ts';

/** `Ben will update the notes` – `Okay, I'll do that`, says a voice that nobody has named: one task, and Ben's. */
export function answeredByThem({ spoken, names, today }: Reading, index: number, { doer, task }: Commitment): { readonly index: number; readonly promise: Commitment } | null {
  const { sentence } = spoken[index]!;
  if (doer.kind !== 'person' || names.voiceOf(doer.name) !== null) return null;
  const answer = findAnswer(spoken, { index, task, voice: null, today, needsPromise: true });
  const promise = answer?.promise ?? null;
  if (answer === null || promise === null || !isVoiceLabel(names.nameOf(answer.voice)) || spoken[answer.evidence.at(-1)!]!.sentence.turn !== sentence.turn + 1) return null;
  return takesUp(promise, taskStems(task, sentence.language, today), sentence.language, today) ? { index: answer.evidence.at(-1)!, promise } : null;
}
