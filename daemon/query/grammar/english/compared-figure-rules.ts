/** Figures side by side, and of each meeting: `compare atlas and k8s by median time to merge`, `how many tasks does a stand-up bring on average`. */
import type { Plan } from '#schemas/query';
import { spellPlan, type Statistic } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import type { Things } from '../meanings.ts';
import { narrowedBy } from '../predicates.ts';
import { keyOfKind } from './group-key-rules.ts';
import { averaged } from './group-rules.ts';
import { belonging } from './meaning.ts';
import type { Spelled } from './spell-rules.ts';

type Sides = readonly Things[];

export const comparedFigureRules: readonly Rule[] = [
  ...rule('S', 'Compare Sides by|on|in Spelled', (_: unknown, sides: Sides, __: unknown, said: Spelled) => ofEach(said, sides)),
  ...rule('S', 'Compare Spelled in|of|for|between Sides', (_: unknown, said: Spelled, __: unknown, sides: Sides) => ofEach(said, sides)),
  ...rule('S', 'Spelled in|of|for Set versus|or Set', (said: Spelled, _: unknown, one: Things, __: unknown, other: Things) => ofEach(said, [one, other])),
  ...rule('S', 'Spelled colon Set versus|or|and Set', (said: Spelled, _: unknown, one: Things, __: unknown, other: Things) => ofEach(said, [one, other])),
  ...rule('S', 'Ask? Spelled versus|or Those of Set', (_: unknown, said: Spelled, __: unknown, ___: unknown, ____: unknown, set: Things) => sideBySide([{ name: '', said }, { name: '', said: { ...said, set } }])),
  ...rule('S', 'Mean Count Set Did|Be Set V|Have', (statistic: Statistic, _: unknown, set: Things, __: unknown, meetings: Things, verb: string | null) => ofMeetings(set, meetings, statistic, verb)),
  ...rule('S', 'Count Set Did|Be Set V|Have Mean', (_: unknown, set: Things, __: unknown, meetings: Things, verb: string | null, statistic: Statistic) => ofMeetings(set, meetings, statistic, verb)),
  ...rule('S', 'Count Set ComeFrom Set Mean', (_: unknown, set: Things, __: unknown, meetings: Things, statistic: Statistic) => ofMeetings(set, meetings, statistic, 'raise')),
  ...rule('S', 'Mean Count Set ComeFrom Set', (statistic: Statistic, _: unknown, set: Things, __: unknown, meetings: Things) => ofMeetings(set, meetings, statistic, 'raise')),
];

/** The same figure of two projects, or of two people's work. */
function ofEach(said: Spelled, sides: Sides): Plan | null {
  if (sides.some(({ named }) => named === undefined || named.names !== undefined) || sides[0]?.kind !== sides[1]?.kind) return null;
  const each = sides.flatMap((side) => {
    const set = narrowedBy(said.set, belonging(side));
    return set === null ? [] : [{ name: side.named?.shown ?? '', said: { ...said, set } }];
  });
  return each.length < sides.length ? null : sideBySide(each);
}

function sideBySide(each: readonly { readonly name: string; readonly said: Spelled }[]): Plan | null {
  const figures = each.flatMap(({ name, said: { set, spell, statistic } }) => {
    const plan = set.named === undefined && set.pick === undefined ? spellPlan(set, spell, statistic) : null;
    return plan?.ask === 'measure' ? [{ name, set: plan.set, measure: plan.measure }] : [];
  });
  const [first] = figures;
  const isAlike = figures.length === each.length && figures.every(({ measure }) => JSON.stringify(measure) === JSON.stringify(first?.measure));
  return first === undefined || !isAlike ? null : { ask: 'compare', sides: figures.map(({ name, set }) => ({ name, set })), measure: first.measure, order: 'most' };
}

/** What came of each of the meetings, of those of which any came. */
function ofMeetings(set: Things, meetings: Things, statistic: Statistic, verb: string | null): Plan | null {
  if (meetings.kind !== 'Meeting' || meetings.named !== undefined || meetings.pick !== undefined || set.kind === 'Person') return null;
  if (verb !== null && verb !== 'raise' && verb !== 'got' && verb !== 'write') return null;
  const there = meetings.where.length === 0 && meetings.when === undefined ? set : narrowedBy(set, belonging(meetings));
  return there === null ? null : averaged(there, [keyOfKind('Meeting')], statistic);
}
