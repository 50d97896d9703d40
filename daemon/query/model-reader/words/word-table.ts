/** The words that questions are held against: what a word of the question demands of a plan, whoever made it. */
import { toSimplified } from '../../../correction/language/chinese-traditional.ts';
import { lexiconOf, type Lexicon, type LexiconLine } from '../../grammar/lexicon.ts';

/**
 * - `means`: the plan has one of the features, in a part that says it came of this word
 * - `negation`: a part that denies
 * - `overall`: the plan has one of the features somewhere
 * - `filler`: nothing
 * - `universal`: nothing before anything was said of the things (`all open PRs`); behind a deed (`reviewed all PRs`) what no plan says
 * - `outside`: no plan can say it
 */
export type WordClass = 'means' | 'negation' | 'overall' | 'filler' | 'universal' | 'outside';

/** @param features Separated by commas: `role:author, event:opened`. One with a `~` may be meant besides: bugs are issues, but not all issues are bugs. */
export type WordLine = readonly [as: WordClass, forms: string, features?: string];

export interface WordUse {
  readonly from: number;
  readonly to: number;
  readonly as: WordClass;
  readonly features: readonly string[];
}

export interface WordTable {
  /** What each word is, the longest forms first; words that are not here are left out. None lies over another. */
  usesOf(words: readonly string[]): WordUse[];
  has(word: string): boolean;
}

export function wordTableOf(lines: readonly WordLine[]): WordTable {
  const lexicon: Lexicon = lexiconOf(lines.map(([as, forms, features = '']): LexiconLine => [as, forms, features.split(',').map((each) => each.trim()).filter((each) => each !== '')]), partsOf);
  return {
    has: (word) => lexicon.has(toSimplified(word)),
    usesOf: (words) => {
      const entries = lexicon.entriesOf(words.map((word) => toSimplified(word)));
      const uses: WordUse[] = [];
      for (let at = 0; at < words.length; ) {
        const here = entries.filter(({ from }) => from === at);
        const to = Math.max(at, ...here.map((entry) => entry.to));
        if (to > at) uses.push(together(here.filter((entry) => entry.to === to).map(({ category, meaning }) => ({ from: at, to, as: category as WordClass, features: meaning as readonly string[] }))));
        at = Math.max(to, at + 1);
      }
      return uses;
    },
  };
}

const ranks: readonly WordClass[] = ['outside', 'negation', 'means', 'overall', 'universal', 'filler'];

/** A word with several lines may mean what any of them says. */
function together(uses: readonly WordUse[]): WordUse {
  const [first] = uses.toSorted((one, other) => ranks.indexOf(one.as) - ranks.indexOf(other.as));
  return { ...first!, features: uses.filter(({ as }) => as === first!.as).flatMap(({ features }) => features) };
}

/** Each Chinese character, and each word of other scripts. */
function partsOf(form: string): string[] {
  return form.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
}
