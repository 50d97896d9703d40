/** The words of an item that the model found: its best sentence, as a reader wants it; whose it is and by when, where that is said. */
import type { Due } from '../dates/due.ts';
import { findDue } from '../dates/due.ts';
import type { Act } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { taskText } from '../actions/task-text.ts';
import { decisionText } from '../decisions/decision-text.ts';
import { capitalise } from '../language/script.ts';
import type { VoiceNames } from '../names/voice-names.ts';

/** Longer sentences are cut at a word. */
const longestText = 200;
const fewestWords = 4;

type Task = Extract<Act, { kind: 'request' | 'commitment' }>;

function taskOf({ acts }: Spoken): Task | undefined {
  return acts.find((act): act is Task => (act.kind === 'request' || act.kind === 'commitment') && act.task.split(/\s+/).length >= 2);
}

export function learnedDecisionText(spoken: readonly Spoken[], head: number): string {
  return shortened(decisionText(wholeCore(spoken, head), 'en'));
}

export function learnedActionText(spoken: readonly Spoken[], head: number, today: string | null): string {
  const task = taskOf(spoken[head]!)?.task ?? wholeCore(spoken, head);
  return shortened(taskText(task, 'en', today, { me: null, you: null }));
}

/** A fragment is read with the sentence that goes on from it. */
function wholeCore(spoken: readonly Spoken[], head: number): string {
  const { sentence } = spoken[head]!;
  const next = spoken[head + 1]?.sentence;
  const isShort = sentence.core.split(/\s+/).length < fewestWords;
  const words = isShort && next?.speaker === sentence.speaker ? `${sentence.core} ${next.core}` : sentence.core;
  return words.trim() === '' ? sentence.said.trim() : words;
}

function shortened(text: string): string {
  if (text.length <= longestText) return capitalise(text);
  return `${capitalise(text.slice(0, longestText).replace(/\s+\S*$/, '').replace(/[\s,;:–-]+$/, ''))} …`;
}

const asSpeaker = /\bI (?:will|am going to|have to|need to|can|should|would|could|shall|must)\b/;
const asHearer = /^(?:so |and |then |okay )*you(?: two| guys)? (?:will|are going to|have to|need to|can|should|could|must)\b/;

/** The addressee, the speaker (`I`), a person named by a rule, or the one voice that takes it (`you`); else nobody. */
export function learnedOwner(spoken: readonly Spoken[], head: number, names: VoiceNames): string | null {
  const { sentence } = spoken[head]!;
  const task = taskOf(spoken[head]!);
  if (task?.kind === 'request') return task.to ?? accepting(spoken, head, names);
  if (task?.kind === 'commitment') return task.doer.kind === 'speaker' ? names.nameOf(sentence.speaker) : task.doer.kind === 'person' ? task.doer.name : null;
  if (sentence.addressee !== null) return sentence.addressee;
  if (asHearer.test(sentence.coreLower)) return accepting(spoken, head, names);
  return asSpeaker.test(sentence.core) && !/\byou\b/.test(sentence.coreLower) ? names.nameOf(sentence.speaker) : null;
}

/** The one other voice that answers within three sentences, when it accepts. A wrong owner is worse than none. */
function accepting(spoken: readonly Spoken[], head: number, names: VoiceNames): string | null {
  const { speaker } = spoken[head]!.sentence;
  const answers = spoken.slice(head + 1, head + 4).filter(({ sentence }) => sentence.speaker !== speaker);
  const voices = new Set(answers.map(({ sentence }) => sentence.speaker));
  const [voice] = voices;
  return voices.size === 1 && voice !== undefined && answers.some(({ reply }) => reply.accepts) ? names.nameOf(voice) : null;
}

export function learnedDue({ sentence }: Spoken, today: string | null): Due | null {
  return findDue(sentence.clean, 'en', today);
}
