/**
 * What a claim rests on: the segments that it cites, and as their context one segment before and one after each.
 * A fact (number, name, date) may stand in the context; an assertion must stand in a cited segment. Pure.
 */
import type { Segment } from '#schemas/transcript';
import { languageOf, type Language } from '../../minutes/language/script.ts';
import { splitSentences } from '../../minutes/language/split-sentences.ts';
import { contentStems } from '../../minutes/language/words.ts';
import { isInstruction } from './instructions.ts';

/** A part of what was said: a sentence, or a clause of one. */
export interface Said {
  readonly text: string;
  /** The whole sentence that it is of. */
  readonly sentence: string;
  /** A person's name where the voice has one, else the voice. */
  readonly speaker: string;
  /** Place of its segment in the transcript. */
  readonly at: number;
  readonly isCited: boolean;
  readonly isQuestion: boolean;
  readonly stems: ReadonlySet<string>;
}

/** Someone who may be named, with each way to say it. */
export interface PersonForms {
  readonly name: string;
  readonly forms: readonly string[];
}

/** The meeting, as claims are held against it. */
export interface Material {
  readonly segments: readonly Segment[];
  /** Voice → name to show. */
  readonly speakerName: (speaker: string) => string;
  /** Speakers, attendees, and the people of the vault. */
  readonly people: readonly PersonForms[];
  /** The meeting's own day, for "tomorrow": `2026-11-20`. */
  readonly today: string | null;
}

export interface Evidence {
  readonly language: Language;
  /** Sentences of the cited segments and their context, without spoken instructions. */
  readonly sentences: readonly Said[];
  /** The clauses of those. */
  readonly clauses: readonly Said[];
  /** All of it as one text. */
  readonly text: string;
  /** Speakers of the window. */
  readonly speakers: ReadonlySet<string>;
  readonly people: readonly PersonForms[];
  readonly today: string | null;
}

/** How many segments before and after a cited one are its context. */
const CONTEXT = 1;

/** Null when every cited segment is an instruction to whoever writes. `cited` are places in the transcript. */
export function gatherEvidence(claim: string, cited: readonly number[], { segments, speakerName, people, today }: Material): Evidence | null {
  const language = languageOf(claim, 'en');
  const citedSet = new Set(cited);
  const places = new Set(cited.flatMap((at) => Array.from({ length: 2 * CONTEXT + 1 }, (_, offset) => at - CONTEXT + offset)));
  const inWindow = [...places].filter((at) => at >= 0 && at < segments.length).sort((one, other) => one - other);
  const usable = inWindow.filter((at) => !isInstruction(segments[at]!.text));
  if (!usable.some((at) => citedSet.has(at))) return null;
  const say = (at: number, split: (sentence: string) => readonly string[]): Said[] =>
    sentencesOf(segments[at]!.text).flatMap((sentence) => split(sentence).map((text) => ({
      text,
      speaker: speakerName(segments[at]!.speaker),
      at,
      isCited: citedSet.has(at),
      isQuestion: /[?？]\s*$|[吗呢]\s*[？?。]?$/u.test(text),
      stems: stemsOf(text, languageOf(text, language)),
      sentence,
    })));
  const text = usable.map((at) => segments[at]!.text).join('\n');
  return {
    language,
    sentences: usable.flatMap((at) => say(at, (sentence) => [sentence])),
    clauses: usable.flatMap((at) => say(at, clausesOf)),
    text,
    speakers: new Set(usable.map((at) => speakerName(segments[at]!.speaker))),
    people,
    today,
  };
}

export function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Where one assertion of a sentence ends and the next begins. A question mark belongs to each of its clauses. */
export function clausesOf(sentence: string): string[] {
  const mark = /[?？]\s*$/u.exec(sentence)?.[0] ?? '';
  const parts = sentence
    .split(/[,;:，；：]\s*(?=\D)|\s+[–—-]\s+|\s+(?=(?:but|because|although|though|since|while|so that|then|until|till)\b)|\s+and\s+(?=(?:i|i'll|i'm|i've|we|he|she|they|it|nobody|found)\b)|(?=因为|但是|不过|所以|而(?:没|不))/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part, index) => (index < parts.length - 1 ? part + mark : part));
}

/** What a part is about: its content words; for Chinese also single characters, since a verb often is one. */
export function stemsOf(text: string, language: Language): ReadonlySet<string> {
  const stems = contentStems(text, language);
  if (language !== 'zh') return stems;
  return new Set([...stems, ...text.replace(/[的了吗呢吧啊我你他她它们这那是在有就也都还要会能可以和与把被给到一个下不没]/gu, '').match(/\p{Script=Han}/gu) ?? []]);
}

/** How many content words two parts share. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of one) if (other.has(stem)) count += 1;
  return count;
}

/** The parts that share most with the claim; none when nothing does. */
export function nearest(stems: ReadonlySet<string>, parts: readonly Said[]): readonly Said[] {
  const best = parts.reduce((most, part) => Math.max(most, overlap(stems, part.stems)), 0);
  return best === 0 ? [] : parts.filter((part) => overlap(stems, part.stems) === best);
}

/** The clause that shares most with the claim, and those that share half as much: what is told may be told in several. */
export function nearAsHalf(stems: ReadonlySet<string>, parts: readonly Said[]): readonly Said[] {
  const [first] = nearest(stems, parts);
  if (first === undefined) return [];
  const most = overlap(stems, first.stems);
  return parts.filter((said) => overlap(stems, said.stems) * 2 > most);
}
