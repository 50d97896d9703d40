/**
 * The weights of words and runs of words as a tree: most runs of a sentence are unknown to the model, and walking to
 * where it ends costs less than putting together the name of each.
 */
import type { LearnedModel } from './model.ts';

type Weights = readonly [decision: number, action: number];

export interface WordRuns {
  readonly weights: Weights | null;
  readonly next: ReadonlyMap<string, WordRuns>;
}

interface Growing extends WordRuns {
  weights: Weights | null;
  readonly next: Map<string, Growing>;
}

const leaf = (): Growing => ({ weights: null, next: new Map() });

/** From features named `word a`, `words a b`, `words a b c`; others are passed over. */
export function readWordRuns(weights: LearnedModel['weights']): WordRuns {
  const root = leaf();
  for (const [name, both] of weights) {
    const words = /^words? (.*)$/.exec(name)?.[1]?.split(' ');
    if (words === undefined) continue;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? leaf();
      node.next.set(word, next);
      node = next;
    }
    node.weights = both;
  }
  return root;
}

/** What the words and runs of a sentence weigh together, each once however often it is said. */
export function weighWordRuns(words: readonly string[], runs: WordRuns): Weights {
  const said = new Set<Weights>();
  for (const start of words.keys()) {
    let node: WordRuns | undefined = runs;
    for (let at = start; at < words.length; at += 1) {
      node = node.next.get(words[at]!);
      if (node === undefined) break;
      if (node.weights !== null) said.add(node.weights);
    }
  }
  let [decision, action] = [0, 0];
  for (const weights of said) {
    decision += weights[0];
    action += weights[1];
  }
  return [decision, action];
}
