/** Questions behind what they are about: `the last k8s sync: who was there`, `retrospective in October, which decisions were made`. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import type { Things } from '../meanings.ts';
import { narrowedBy } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { asked, counted, doers, found, whether } from './asking.ts';
import { belonging } from './meaning.ts';
import type { Predicate } from './predicate.ts';

export const topicRules: readonly Rule[] = [
  ...rule('S', 'Set who Present', (of: Things) => attended(of)),
  ...rule('S', 'Set who V Them?', (of: Things, _: unknown, verb: Verb) => (verb === 'attend' ? attended(of) : null)),
  ...rule('S', 'Set who Be There', (of: Things) => attended(of)),
  ...rule('S', 'Set which|what Set Vp', (of: Things, _: unknown, set: Things, vp: Predicate) => found(asked(theirs(set, of), vp.mod)), 0.1),
  ...rule('S', 'Set which|what Set There?', (of: Things, _: unknown, set: Things) => found(theirs(set, of)), 0.1),
  ...rule('S', 'Set Count Set Vp', (of: Things, _: unknown, set: Things, vp: Predicate) => counted(asked(theirs(set, of), vp.mod)), 0.1),
  ...rule('S', 'Set Count Set There?', (of: Things, _: unknown, set: Things) => counted(theirs(set, of)), 0.1),
  ...rule('S', 'Set any Set', (of: Things, _: unknown, set: Things) => whether(theirs(set, of)), 0.1),
];

/** Of the meeting that was spoken of. */
function theirs(set: Things, of: Things): Things | null {
  const isSpokenOf = of.kind === 'Meeting' && (of.where.length > 0 || of.pick !== undefined) && set.named === undefined && set.pick === undefined;
  return isSpokenOf && set.kind !== 'Person' && set.kind !== 'Meeting' ? narrowedBy(set, belonging(of)) : null;
}

const attended = (of: Things): Plan | null => (of.kind === 'Meeting' && (of.where.length > 0 || of.pick !== undefined) ? doers('attend', of) : null);
