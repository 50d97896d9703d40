/** Drafts in few words, for tables. */
import type { Draft, DraftCondition, DraftSet } from '../draft.ts';

export const set = (letter: string, said: string, kind: DraftSet['kind'], ...where: DraftCondition[]): DraftSet => ({ set: letter, said, kind, where });
export const named = (...names: string[]): DraftCondition => ({ said: names.join(' '), is: 'named', names });
export const who = (letter: string, ...names: string[]): DraftSet => set(letter, names.join(' '), 'Person', named(...names));
export const project = (letter: string, name: string): DraftSet => set(letter, name, 'Project', named(name));
export const linked = (said: string, role: string, to: string, more: Partial<DraftCondition> = {}): DraftCondition => ({ said, is: 'linked', role, to, ...more });
export const state = (said: string, name: string, more: Partial<DraftCondition> = {}): DraftCondition => ({ said, is: 'state', state: name, ...more });
export const when = (time: string, event: DraftCondition['event'], said: string = time): DraftCondition => ({ said, is: 'when', time, event });
export const about = (said: string, text: string): DraftCondition => ({ said, is: 'contains', text });
export const list = (sets: DraftSet[], more: Partial<Draft> = {}): Draft => ({ ask: 'list', said: '', of: 'A', sets, ...more });
export const count = (said: string, sets: DraftSet[]): Draft => ({ ask: 'count', said, of: 'A', sets });

/** Conditions that are true anyway, or nearly. */
function superfluous(said: string, to: string): DraftCondition[] {
  return [state(said, 'closed'), state(said, 'open'), state(said, 'human'), linked(said, 'closer', to), linked(said, 'commenter', to), linked(said, 'part of', to), about(said, said)];
}

/** The same draft with words more in the `said` of one part after the other, in a text, or as a condition more: what a model does that will not leave a word out and does not know what to do with it. */
export function* swallowing(draft: Draft, words: string): Generator<Draft> {
  const parts = (copy: Draft): { said: string }[] => [copy, ...copy.sets.flatMap((each) => [each, ...each.where])];
  for (let index = 0; index < parts(draft).length; index += 1) {
    for (const place of ['before', 'behind'] as const) {
      const copy = structuredClone(draft);
      const part = parts(copy)[index]!;
      part.said = (place === 'before' ? `${words} ${part.said}` : `${part.said} ${words}`).trim();
      yield copy;
    }
  }
  for (const [index, each] of draft.sets.entries()) {
    for (const more of superfluous(words, draft.sets.at(-1)!.set)) {
      const copy = structuredClone(draft);
      copy.sets[index]!.where.push(more);
      yield copy;
    }
    for (const [at, { text }] of each.where.entries()) {
      if (typeof text !== 'string') continue;
      for (const longer of [`${text} ${words}`, `${words} ${text}`, words]) {
        const copy = structuredClone(draft);
        copy.sets[index]!.where[at]!.text = longer;
        yield copy;
      }
    }
  }
}
