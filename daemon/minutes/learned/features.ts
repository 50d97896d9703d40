/**
 * Features of a sentence in its meeting, by name: words and runs of words, kinds of words, the rules' acts, who
 * speaks, how the others answer, where in the meeting, how far its subject has been talked about.
 * Values are in 0 … 1.
 */
import { bucket } from './bucket.ts';
import type { Dialogue } from './dialogue.ts';
import { emitPlace, emitSubject, emitVoice } from './meeting-features.ts';
import type { SentenceView } from './sentence-view.ts';

export type Emit = (name: string, value: number) => void;

export function emitFeatures(views: readonly SentenceView[], dialogue: Dialogue, at: number, emit: Emit): void {
  emitRuns(views[at]!, emit);
  emitAllButRuns(views, dialogue, at, emit);
}

/** Runs of one to three words, each once. */
function emitRuns({ words }: SentenceView, emit: Emit): void {
  const names = new Set<string>();
  for (const [index, word] of words.entries()) {
    names.add(`word ${word}`);
    if (index > 0) names.add(`words ${words[index - 1]!} ${word}`);
    if (index > 1) names.add(`words ${words[index - 2]!} ${words[index - 1]!} ${word}`);
  }
  for (const name of names) emit(name, 1);
}

/** Without the runs of words, whose weights are quicker found as a tree (word-runs.ts). */
export function emitAllButRuns(views: readonly SentenceView[], dialogue: Dialogue, at: number, emit: Emit): void {
  const view = views[at]!;
  emitWords(view, emit);
  emitActs(view, emit);
  emitForm(view, emit);
  emitNeighbours(views, at, emit);
  emitReplies(views, at, emit);
  emitVoice(views, dialogue, at, emit);
  emitPlace(views, dialogue, at, emit);
  emitSubject(views, dialogue, at, emit);
}

function emitWords({ words, wordClasses }: SentenceView, emit: Emit): void {
  if (words.length > 0) emit(`first ${words[0]!}`, 1);
  for (const name of wordClasses) emit(`kind ${name}`, 1);
}

function emitActs({ spoken }: SentenceView, emit: Emit): void {
  const strongest = new Map<string, number>();
  for (const act of spoken.acts) strongest.set(act.kind, Math.max(strongest.get(act.kind) ?? 0, 'strength' in act ? act.strength : 0.5));
  for (const [kind, strength] of strongest) {
    emit(`act ${kind}`, 1);
    emit(`act ${kind} strength`, strength);
  }
}

function emitForm({ words, spoken }: SentenceView, emit: Emit): void {
  emit(`length ${bucket(words.length, [1, 3, 5, 8, 12, 18, 25, 40])}`, 1);
  if (spoken.sentence.isQuestion) emit('question', 1);
  if (/[a-z,] (?:[A-Z][a-z]+ )*[A-Z][a-z]+/.test(spoken.sentence.said.replace(/\bI\b/g, 'i'))) emit('capitals inside', 1);
}

/** Sentences to either side whose acts count; kinds of words count to half of it. Further away counts less. */
const reach = 4;

function emitNeighbours(views: readonly SentenceView[], at: number, emit: Emit): void {
  const { speaker } = views[at]!.spoken.sentence;
  for (let offset = -reach; offset <= reach; offset += 1) {
    const other = views[at + offset];
    if (offset === 0 || other === undefined) continue;
    const where = `${offset < 0 ? 'before' : 'after'} ${other.spoken.sentence.speaker === speaker ? 'same' : 'other'}`;
    const weight = 1 / Math.abs(offset);
    for (const act of other.spoken.acts) emit(`${where} act ${act.kind}`, weight);
    if (Math.abs(offset) > reach / 2) continue;
    for (const name of other.wordClasses) emit(`${where} kind ${name}`, weight);
  }
}

function emitReplies(views: readonly SentenceView[], at: number, emit: Emit): void {
  const { speaker } = views[at]!.spoken.sentence;
  const voices = new Set<string>();
  let agreement = 0;
  for (const { spoken, isBackchannel } of views.slice(at + 1, at + 1 + reach)) {
    if (spoken.sentence.speaker === speaker) continue;
    if (isBackchannel) voices.add(spoken.sentence.speaker);
    agreement = Math.max(agreement, spoken.reply.agrees);
    if (spoken.reply.disagrees) emit('reply disagrees', 1);
    if (spoken.reply.accepts) emit('reply accepts', 1);
  }
  emit(`assenting voices ${voices.size}`, 1);
  if (agreement > 0) emit('reply agrees', agreement);
}
