/** Topics: where they begin (said, or by lexical cohesion) and what they are called, in the meeting's own words. */
import type { Topic } from '#schemas/minutes';
import { capitalise } from '../language/script.ts';
import { stem } from '../language/words.ts';
import type { Meeting, Sentence } from '../meeting.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import type { Phrase } from './english-phrases.ts';
import { englishPhrases } from './english-phrases.ts';
import { cohesionBoundaries } from './lexical-cohesion.ts';
import { topicCue } from './topic-cues.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly title: string | null;
  /** The title was said where the topic began. */
  readonly isSaid: boolean;
}

export function extractTopics(meeting: Meeting): Topic[] {
  const { sentences } = meeting;
  const stretches = stretchesOf(sentences);
  const phrases = stretches.map(({ from, to }) => phraseCounts(sentences.slice(from, to)));
  const spread = new Map<string, number>();
  for (const counts of phrases) for (const key of counts.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  const titled = stretches.map((stretch, index) => ({ ...stretch, title: stretch.title ?? bestTitle(phrases[index]!, spread, stretches.length) }));
  return joinUntitled(titled).map((stretch) => topic(sentences, stretch));
}

/** Cut at every cue, and where a stretch between cues is long, at changes of its vocabulary. */
function stretchesOf(sentences: readonly Sentence[]): Stretch[] {
  const starts = new Map<number, string | null>([[0, null]]);
  let lastCue = -10;
  for (const sentence of sentences) {
    const cue = topicCue(sentence);
    if (cue === null || (cue.title === null && cue.index - lastCue < 3)) continue;
    // `Let's start the stand-up. Ben, how is …`: one announcement right after another replaces it.
    if (cue.index - lastCue < 2 && cue.title !== null) starts.delete(lastCue);
    starts.set(cue.index, cue.title);
    lastCue = cue.index;
  }
  const cues = [...starts.keys(), sentences.length];
  for (const [place, from] of cues.slice(0, -1).entries()) {
    for (const at of cohesionBoundaries(sentences.slice(from, cues[place + 1]))) starts.set(from + at, null);
  }
  const ordered = [...starts.entries()].sort((a, b) => a[0] - b[0]);
  return ordered.map(([from, title], place) => ({ from, to: ordered[place + 1]?.[0] ?? sentences.length, title, isSaid: title !== null })).filter(({ from, to }) => to > from);
}

type Counts = Map<string, { text: string; count: number; words: number }>;

function phraseCounts(sentences: readonly Sentence[]): Counts {
  const counts: Counts = new Map();
  for (const { clean, core, language } of sentences) {
    const phrases: Phrase[] = language === 'zh' ? chinesePhrases(core) : englishPhrases(clean);
    for (const phrase of phrases) {
      const key = phrase.words.map(stem).join(' ');
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { text: phrase.text, count: 1, words: phrase.words.length });
      else known.count += 1;
    }
  }
  return counts;
}

/** The phrase said most often here and seldom elsewhere. A single word must be said more often than a pair. */
function bestTitle(counts: Counts, spread: ReadonlyMap<string, number>, stretches: number): string | null {
  let best: { text: string; score: number } | null = null;
  for (const [key, { text, count, words }] of counts) {
    if (count < (words === 1 ? 3 : 2)) continue;
    const rarity = Math.log(1 + stretches / (spread.get(key) ?? 1));
    const score = count * rarity * (1 + 0.6 * Math.min(2, words - 1));
    if (best === null || score > best.score) best = { text, score };
  }
  return best === null ? null : capitalise(best.text);
}

/** A stretch without a title of its own, or with its neighbour's, belongs to the one before it. */
function joinUntitled(stretches: readonly Stretch[]): (Stretch & { title: string })[] {
  const joined: (Stretch & { title: string })[] = [];
  let lead: number | null = null;
  for (const { from, to, title, isSaid } of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && (title === null || title.toLowerCase() === last.title.toLowerCase())) joined[joined.length - 1] = { ...last, to };
    else if (title === null) lead ??= from;
    else {
      joined.push({ from: lead ?? from, to, title, isSaid });
      lead = null;
    }
  }
  return joined;
}

function topic(sentences: readonly Sentence[], { from, to, title, isSaid }: Stretch & { title: string }): Topic {
  const part = sentences.slice(from, to);
  const startSeconds = part[0]!.startSeconds;
  return {
    title,
    startSeconds: Math.round(startSeconds * 100) / 100,
    endSeconds: Math.round(Math.max(startSeconds, part.at(-1)!.endSeconds) * 100) / 100,
    citations: [...new Set(part.flatMap(({ segmentIds }) => segmentIds))],
    confidence: isSaid ? 0.85 : 0.6,
    cues: [isSaid ? `announced: “${part[0]!.said.slice(0, 60)}”` : 'change of vocabulary; the phrase said most often here'],
  };
}
