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

/** How old something came to be: what has not ended is as old as it is `today`, a point in time. */
export interface AgeReached extends Bound {
  readonly today: string;
}

/** `stayed open longer than 30 days`: until it was closed, or until now. */
export function stayingOpen({ number, unit, operator, today }: AgeReached): Mod {
  const stayed = mod(`stayed open ${operator} ${number} ${unit}`, (kind) => {
    const open = spellOf(kind, 'open');
    return open === null || !('duration' in open.amount) ? null : { is: 'lasting', duration: { ...open.amount.duration, unit, orNow: today }, operator, to: number };
  });
  // In which time it came to be so old, nobody says.
  return { ...stayed, untimed: true };
}

/** What a verb ends. */
export const spellsByVerb: Readonly<Partial<Record<Verb, Spell>>> = { merge: 'merge', close: 'close', fix: 'close' };
