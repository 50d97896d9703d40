/** What a sentence does, for sections that must not say the contrary of what was said. Both languages; better none than a false one. Pure. */
import { chineseDeeds } from './chinese-deeds.ts';
import { englishDeeds } from './english-deeds.ts';

/**
 * `asks_for`: wants something for oneself, or shows what does not work. `objects`: is worried or against. `harms`: tells what
 * went wrong for whom, or how many. `helps`: did something and did not say that it was in vain. `capacity`: who is away, or
 * how much can be done. `reports`: tells of one's own work, asks nobody for any.
 */
export const deedNames = ['asks_for', 'objects', 'harms', 'helps', 'capacity', 'reports'] as const;
export type DeedName = (typeof deedNames)[number];

export interface Deed {
  /** One of these must be said; absent: whatever is said. */
  readonly says?: RegExp;
  /** And none of these. */
  readonly but?: RegExp;
  /** Nor this in the next sentence: `I restarted it.` – `That did nothing.` */
  readonly then?: RegExp;
}

export function isDeedName(name: unknown): name is DeedName {
  return deedNames.some((known) => known === name);
}

/** Of texts in order, which of them do it. Linear. */
export function doing(name: DeedName, texts: readonly string[]): boolean[] {
  const read = texts.map((text) => text.replaceAll('’', "'"));
  return read.map((text, index) => {
    const { says, but, then } = (/\p{Script=Han}/u.test(text) ? chineseDeeds : englishDeeds)[name];
    return (says?.test(text) ?? true) && but?.test(text) !== true && then?.test(read[index + 1] ?? '') !== true;
  });
}
