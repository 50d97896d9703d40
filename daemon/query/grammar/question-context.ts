/** What a question is read with: its language, the names and the time of who asks, and what was noted on the way. */
import type { NodeKind } from '#schemas/graph';
import type { LengthUnit } from '#schemas/query';
import type { Candidate, NameBook } from '../names/name-book.ts';
import type { Clock } from '../time/time-span.ts';
import type { Grammar } from './chart.ts';
import type { Lexicon } from './lexicon.ts';
import type { KindWords } from './several-kinds.ts';
import type { TitledBy } from './title-words.ts';

/** A language of questions. */
export interface QuestionLanguage {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  /** Categories of entries that say nothing by themselves, before (`the`) and behind (`please`) what they stand with. */
  readonly skippedBefore: readonly string[];
  readonly skippedAfter: readonly string[];
  /** Categories after which any words may follow as a text: `about …`. */
  readonly textAfter: readonly string[];
  /** Categories before which any words may stand as a text: `… in the title`. */
  readonly textBefore: readonly string[];
  /** Words of a text that do not count. */
  readonly emptyWords: ReadonlySet<string>;
  /** The two parts of words that are written as one: `who's`. */
  readonly apart?: (word: string) => readonly [string, string] | null;
  /** Words that stand for what was named before, as a pattern: `that one` in `atlas#12: who reviewed that one`. */
  readonly pronouns?: RegExp;
  /** Words that are no slips of others, however near to them. */
  readonly otherWords?: ReadonlySet<string>;
  /** How several kinds of things are asked for at once. */
  readonly kindWords?: KindWords;
  readonly titledBy?: TitledBy;
  /** Words before what a question is about: `as for`. */
  readonly fronting?: RegExp;
  /** What a question is for, at its beginning: `for the retro:`. */
  readonly purposes?: RegExp;
  /** Words behind what a question is about that say nothing of it. */
  readonly hence?: RegExp;
  readonly topical?: { readonly by: string; readonly asks: RegExp };
  /** Words for whose something is, of what was named before: `its`. */
  readonly possessives?: RegExp;
  /** The preposition of places, `in`, and how a question begins that can be told where it is asked of. */
  readonly placing?: { readonly by: string; readonly asks: RegExp };
  /** How old something is at least, `older than two weeks`, as a pattern with the groups `number` and `unit`. */
  readonly ages?: RegExp;
  /** What says of such words, for which `…` stands, that something came to that age, and may be over by now: `stayed open …`. */
  readonly agesReached?: RegExp;
  readonly numberOf?: (said: string) => number | null;
  /** What has not happened up to now, `not merged yet`: that it did not happen in a time says something else. */
  readonly notYet?: RegExp;
  /** Words with which it is left open whether somebody who is named has the role: 李雷合进去的 PR may be those that he got merged. */
  readonly openRole?: { readonly said: RegExp; readonly role: string };
  /** One that is meant as known, and not said which: `the meeting`. */
  readonly theOne?: Partial<Record<NodeKind, RegExp>>;
  /** Words for all of something together: whoever says them is not told a mean. */
  readonly sums?: RegExp;
  /** Words of time that say more, or less clearly, than days can: `昨天晚上`, `一年前`. They are left unread. */
  readonly unclearTimes?: RegExp;
}

/** A piece of work that was named by its number, or an item by its words, and what the graph has under it. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly kind: 'PullRequest' | 'Issue' | 'Commit' | 'ActionItem' | 'Decision' | 'Question' | 'Risk';
  readonly candidates: readonly Candidate[];
  /** How much of its title or text was said, when no number names it. */
  readonly by?: 'whole title' | 'quoted words' | 'words';
}

export interface QuestionContext {
  readonly language: QuestionLanguage;
  readonly book: NameBook;
  readonly clock: Clock;
  /** Who asks; null when nobody has been told. */
  readonly me: Candidate | null;
  readonly references: readonly FoundReference[];
}

/** A name that several bear. */
export interface UnclearName {
  readonly said: string;
  readonly kind: string;
  readonly candidates: readonly Candidate[];
  /** Nobody is known to be called so, 老李, even if one alone could be. */
  readonly isGuess?: true;
}

/** A word that was read as another one. */
export interface ReadAs {
  readonly said: string;
  readonly meant: string;
}

/** What an answer has to say of how the question was read. */
export type Says = { readonly unclear: UnclearName } | { readonly slip: ReadAs } | { readonly me: true } | { readonly unit: LengthUnit };
