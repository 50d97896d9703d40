/** Conditions on what is written in things: titles, texts, labels, lengths. */
import { nodeKinds, type NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { allOf, mod, type Mod } from './meanings.ts';

/** Where a kind's words are. */
const textOf: Partial<Record<NodeKind, string>> = { PullRequest: 'title', Issue: 'title', Commit: 'message', Meeting: 'title', Decision: 'text', ActionItem: 'text', Question: 'text', Risk: 'text', Note: 'title', Topic: 'name' };

/** The words are in the title or text; a meeting is about its topics too. */
export function about(words: readonly string[]): Mod {
  return mod(`about ${JSON.stringify(words)}`, (kind) => {
    const inText = containing(kind, words);
    if (inText === null || kind !== 'Meeting') return inText;
    const topic: Condition = { is: 'linked', role: 'mentioned', to: { kind: 'Topic', where: [{ is: 'containing', property: 'name', words: [...words] }] } };
    return { is: 'any', of: [inText, topic] };
  });
}

export function titled(words: readonly string[]): Mod {
  return mod(`titled ${JSON.stringify(words)}`, (kind) => containing(kind, words));
}

/** `retries`, of `retry`. */
const plural = /(?<=[a-z]{2}[^aeiou])ies$/u;

function containing(kind: NodeKind, words: readonly string[]): Condition | null {
  const property = textOf[kind];
  if (property === undefined || words.length === 0) return null;
  const saying = (...some: string[]): Condition => ({ is: 'containing', property, words: some });
  const plain = words.filter((word) => !plural.test(word));
  const either = words.filter((word) => plural.test(word)).map((word): Condition => ({ is: 'any', of: [saying(word.replace(plural, 'y')), saying(word)] }));
  return allOf([...(plain.length === 0 ? [] : [saying(...plain)]), ...either]);
}

export function labelled(labels: readonly string[]): Mod {
  return mod(`labelled ${JSON.stringify(labels)}`, (kind) => ('labels' in nodeKinds[kind].properties ? { is: 'holding', property: 'labels', values: [...labels] } : null));
}

/** Meetings of more or less than so many seconds. */
export function longerThan(seconds: number, operator: '<' | '>'): Mod {
  return mod(`lasts ${operator} ${seconds}`, (kind) => (kind === 'Meeting' ? { is: 'compared', value: { through: [], property: 'duration_s' }, operator, to: seconds } : null));
}
