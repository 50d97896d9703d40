/** Words of a title that nothing announces but a preposition right behind what they are the title of: `the PR on payment reminders`. Pure. */
import type { Entry } from './chart.ts';
import { textWords } from './texts.ts';
import type { Word } from './words.ts';

export interface TitledBy {
  /** The category of the preposition. */
  readonly preposition: string;
  /** What it makes an idiom of: `on hold`. */
  readonly idioms: ReadonlySet<string>;
}

const MAX_WORDS = 4;

/** Words that are nothing else here, and that no capital makes a name. */
export function titleEntries(question: string, words: readonly Word[], entries: readonly Entry[], { preposition, idioms }: TitledBy): Entry[] {
  const known = new Set(entries.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  return entries.filter(({ category }) => category === preposition).flatMap(({ to: from }): Entry[] => {
    const isTitle = (at: number): boolean => words[at]?.isWord === true && !known.has(at) && !idioms.has(words[at].text) && /^[\p{Ll}\d]/u.test(question.slice(words[at].start));
    let to = from;
    while (to < from + MAX_WORDS && isTitle(to)) to += 1;
    return to === from ? [] : [{ category: 'TitleWords', from, to, cost: 0.1 * (to - from), meaning: textWords(words.slice(from, to), new Set()) }];
  });
}
