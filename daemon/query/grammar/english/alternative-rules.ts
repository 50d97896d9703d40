/** Questions for which of two it is: `is atlas#12 by Ana or by Ben`, `is it open or merged`, `did Tom or Priya merge it`. */
import type { Plan } from '#schemas/query';
import { statePlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, type Mod, type Things } from '../meanings.ts';
import { together } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { found } from './asking.ts';
import { doneByOne } from './done-by-one.ts';
import { doingTo } from './predicate.ts';

export const alternativeRules: readonly Rule[] = [
  ...rule('S', 'Be|Did Set by Set', (_: unknown, work: Things, __: unknown, sides: Things) => whichOf(sides, 'open', work)),
  ...rule('S', 'Be|Did Set by Set or by Set', (_: unknown, work: Things, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things) => whichOf(together(one, other, false), 'open', work)),
  ...rule('S', 'Be|Did Set Be? Participle by Set', (_: unknown, work: Things, __: unknown, verb: Verb, ___: unknown, sides: Things) => whichOf(sides, verb, work)),
  ...rule('S', 'Be|Did Set Be? Participle by Set or by Set', (_: unknown, work: Things, __: unknown, verb: Verb, ___: unknown, one: Things, ____: unknown, _____: unknown, other: Things) => whichOf(together(one, other, false), verb, work)),
  ...rule('S', 'Did Set V Set', (_: unknown, sides: Things, verb: Verb, work: Things) => (doneByOne.has(verb) ? whichOf(sides, verb, work) : null)),
  ...rule('S', 'Be It Set who|that V Set', (_: unknown, __: unknown, sides: Things, ___: unknown, verb: Verb, work: Things) => (doneByOne.has(verb) ? whichOf(sides, verb, work) : null)),
  ...rule('S', 'Be Set Adjective or Adjective', (_: unknown, work: Things, one: Mod, __: unknown, other: Mod) => ((isWork(work.kind)) && shown.has(one.signature) && shown.has(other.signature) ? statePlan(work) : null)),
];

/** Of two of them it is asked which it is. */
const shown: ReadonlySet<string> = new Set(['state open', 'state closed', 'state merged', 'state unmerged']);

const isOne = ({ kind, named }: Things): boolean => (isWork(kind)) && named !== undefined && named.names === undefined;

/** Who of them did it; nobody, when none of them did. */
function whichOf(sides: Things | null, verb: Verb, work: Things): Plan | null {
  const isChoice = sides?.kind === 'Person' && sides.named?.names !== undefined && !sides.named.each;
  const vp = isChoice && isOne(work) ? doingTo({ verb }, work) : null;
  return vp === null || sides === null ? null : found(narrowed(sides, vp.mod));
}
