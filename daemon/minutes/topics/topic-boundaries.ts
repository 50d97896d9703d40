/**
 * Where a topic may begin, and what tells that one does: what the sentence does, what ended before it, and which words come
 * new and stay (lexical chains: Galley, McKeown, Fosler-Lussier, Jing 2003, "Discourse segmentation of multi-party conversation").
 */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, isFunctionWord } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';
import { opensAnother, openingFeatures } from './opening-features.ts';
import type { TopicCue } from './topic-cues.ts';
import { topicCue } from './topic-cues.ts';

export interface BoundaryCandidate {
  /** The sentence with which the topic would begin. */
  readonly index: number;
  readonly cue: TopicCue | null;
  /** What was noticed, by name (weighing/topics.json). */
  readonly features: readonly string[];
}

/** Sentences before and behind that are compared. */
const window = 8;
/** How far back a word still counts as known. */
const memory = 24;

/** Every first sentence of a turn but the first, and those within a turn that announce something. */
export function boundaryCandidates(spoken: readonly Spoken[]): BoundaryCandidate[] {
  const stems = spoken.map(({ sentence }) => wordsOf(sentence));
  const places = placesOf(stems);
  const leader = leadingVoice(spoken);
  const candidates: BoundaryCandidate[] = [];
  for (let index = 1; index < spoken.length; index += 1) {
    const { sentence } = spoken[index]!;
    const cue = topicCue(sentence);
    const beginsTurn = spoken[index - 1]!.sentence.turn !== sentence.turn;
    if (!beginsTurn && cue === null && !opensAnother(sentence)) continue;
    const features = [
      beginsTurn ? 'begins the turn' : 'within the turn',
      ...(cue === null ? [] : [cue.title === null ? 'announces something' : 'announces by name']),
      ...(sentence.speaker === leader ? ['by who leads'] : []),
      ...openingFeatures(spoken, index),
      ...wordFeatures(stems, places, index),
    ];
    candidates.push({ index, cue, features });
  }
  return candidates;
}

function wordsOf({ core, language }: Sentence): ReadonlySet<string> {
  const stems = contentStems(core, language);
  return language === 'zh' ? stems : new Set([...stems].filter((word) => !isFunctionWord(word)));
}

/** Who asks most leads; of two, who spoke first. */
function leadingVoice(spoken: readonly Spoken[]): string | null {
  const asked = new Map<string, number>();
  for (const { sentence } of spoken) asked.set(sentence.speaker, (asked.get(sentence.speaker) ?? 0) + (sentence.isQuestion ? 1 : 0));
  return [...asked].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** How the words behind differ from those before, and how many come new here and are said again soon. */
function wordFeatures(stems: readonly ReadonlySet<string>[], places: Places, index: number): string[] {
  const before = counted(stems, index - window, index);
  const behind = counted(stems, index, index + window);
  const here = [...stems[index]!];
  const own = [...here, ...(stems[index + 1] ?? [])];
  const isNew = own.map((word) => !isSaid(places, word, index - memory, index));
  const lasting = own.filter((word, at) => isNew[at] && isSaid(places, word, index + 1, index + 1 + window)).length;
  const fresh = here.filter((_, at) => isNew[at]).length;
  const carried = own.filter((word) => before.has(word)).length;
  return [`words alike: ${scaled(cosine(before, behind))}`, `lasting new words: ${Math.min(4, lasting)}`, `words from before: ${Math.min(3, carried)}`, here.length === 0 ? 'says no content' : fresh === here.length ? 'all words new' : fresh === 0 ? 'no word new' : 'some words new'];
}

/** The sentences that say a word, rising. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(stems: readonly ReadonlySet<string>[]): Places {
  const places = new Map<string, number[]>();
  for (const [at, words] of stems.entries()) {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  }
  return places;
}

function isSaid(places: Places, word: string, from: number, to: number): boolean {
  const said = places.get(word) ?? [];
  let [low, high] = [0, said.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (said[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < said.length && said[low]! < to;
}

function scaled(similarity: number): string {
  const limit = [0.02, 0.05, 0.1, 0.18, 0.3].find((most) => similarity <= most);
  return limit === undefined ? 'much' : `up to ${limit}`;
}

function counted(stems: readonly ReadonlySet<string>[], from: number, to: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = Math.max(0, from); at < Math.min(stems.length, to); at += 1) for (const word of stems[at]!) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, count] of a) product += count * (b.get(word) ?? 0);
  const norm = (counts: ReadonlyMap<string, number>): number => Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}
