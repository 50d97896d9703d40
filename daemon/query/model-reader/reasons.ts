/** Which words of a question make a part of a plan: known ones that mean it, or unknown ones that a model took for it. Pure. */
import { covers, type Account } from './account.ts';
import type { Part } from './plan-parts.ts';

export interface Reason {
  /** Words of the tables that mean it. */
  readonly isKnown: boolean;
  /** Places of the unknown words among its own. */
  readonly unknown: readonly number[];
}

/** A part that known words make takes no unknown ones in. */
export function reasonOf(part: Part, account: Account): Reason {
  const isKnown = account.uses.some((use) => covers(part, use) && use.features.some((feature) => part.own.includes(feature.replace('~', ''))));
  const isName = part.isPlain && part.at.some((index) => account.isTaken[index]);
  const unknown = isKnown || isName || !isDeed(part) || isMeantByAnother(part, account) || !leadsSomewhere(part, account) ? [] : account.unknown.filter((index) => part.at.includes(index));
  return { isKnown, unknown: unknown.length > MOST_UNKNOWN[account.question.language] || isBesideDeed(unknown, account) ? [] : unknown };
}

const MOST_UNKNOWN = { en: 3, zh: 4 } as const;
/** States have words enough that are known: of an unknown one (`purple PRs`) a state would be a guess. */
const deeds = ['role:', 'verdict:', 'kind:'];
const isDeed = ({ own }: Part): boolean => own.some((feature) => deeds.some((deed) => feature.startsWith(deed)));

/** `briefly reviewed`, 勉强关闭: what stands beside a deed tells how it was done. */
function isBesideDeed(unknown: readonly number[], { uses }: Account): boolean {
  return uses.some(({ from, to, features }) => features.some((feature) => feature.startsWith('role:')) && (unknown.includes(from - 1) || unknown.includes(to)));
}

/** The question has a known word for it already: the unknown one means something else. */
function isMeantByAnother({ own }: Part, { uses }: Account): boolean {
  return uses.some(({ as, features }) => as === 'means' && features.some((feature) => own.includes(feature) && deeds.some((deed) => feature.startsWith(deed))));
}

/** A link that no word says is one to something that was said: `Ana's PRs`. */
export function leadsSomewhere(part: Part, { parts, uses }: Account): boolean {
  if (!part.own.includes('link')) return true;
  const inner = parts.filter(({ inside }) => inside.includes(part.id));
  return inner.some((one) => one.names.length + one.works.length + one.times.length > 0 || one.text !== null || uses.some((use) => covers(one, use) && use.features.some((feature) => one.own.includes(feature))));
}
