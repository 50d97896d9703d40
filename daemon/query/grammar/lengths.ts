/** How long something took to be merged or closed, as what is said of it; both languages say it. Pure. */
import type { Condition } from '#schemas/query';
import { spellOf, type Spell } from './asks.ts';
import { mod, type Mod } from './meanings.ts';
import type { Verb } from './verbs.ts';

export interface Length {
  readonly number: number;
  readonly unit: 'days' | 'hours';
}

export interface Bound extends Length {
  readonly operator: Extract<Condition, { is: 'lasting' }>['operator'];
}

export const bound = (operator: Bound['operator'], length: Length): Bound => ({ ...length, operator });

/** Between their opening and that; of what has come to it. */
export function taking(spell: Spell, { number, unit, operator }: Bound): Mod {
  return mod(`${spell} took ${operator} ${number} ${unit}`, (kind) => {
    const took = spellOf(kind, spell);
    if (took === null || !('duration' in took.amount)) return null;
    return [...took.conditions, { is: 'lasting', duration: { ...took.amount.duration, unit }, operator, to: number }];
  });
}

/** What a verb ends. */
export const spellsByVerb: Readonly<Partial<Record<Verb, Spell>>> = { merge: 'merge', close: 'close', fix: 'close' };
