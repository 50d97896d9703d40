/** A sentence as the learned model sees it: its words, without what belongs to one subject or one person. */
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems } from '../language/words.ts';
import { wordClassesOf } from './word-classes.ts';

export interface SentenceView {
  readonly spoken: Spoken;
  /** Lower-case words of the cleaned sentence; a number is `#`, a word that the model does not know `_`. */
  readonly words: readonly string[];
  readonly wordClasses: readonly string[];
  /** Stems of the words that carry meaning. */
  readonly stems: ReadonlySet<string>;
  /** Says hardly anything: `mm-hmm`, `okay`. */
  readonly isBackchannel: boolean;
}

/** Stands for a word outside the vocabulary, so that `the _ will be _` is alike whatever it is about. */
const unknownWord = '_';

const assent = new Set('yeah yes yep yup okay ok right sure mm hmm mm-hmm uh-huh alright all oh good fine cool great nice perfect exactly true agreed indeed'.split(' '));

export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+(?:[-'][a-z]+)*|\d+/g) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
}

export function viewOf(spoken: Spoken, vocabulary: ReadonlySet<string>): SentenceView {
  const { clean } = spoken.sentence;
  const words = wordsOf(clean);
  return {
    spoken,
    words: words.map((word) => (vocabulary.has(word) ? word : unknownWord)),
    wordClasses: wordClassesOf(clean.toLowerCase()),
    stems: contentStems(clean, 'en'),
    isBackchannel: words.length <= 3 && words.every((word) => assent.has(word)),
  };
}
