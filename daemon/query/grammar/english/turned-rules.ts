/** Questions that begin with the things, or with those left out: `of the PRs in k8s, which are open`, `apart from Ben, who reviewed PR 12`. */
import { rule, type Rule } from '../chart.ts';
import { narrowed, type Mod, type Things } from '../meanings.ts';
import { narrowedBy } from '../predicates.ts';
import { asked, counted, found, people, whether } from './asking.ts';
import { doingTo, type Predicate } from './predicate.ts';
import { asksWhich } from './yes-no-rules.ts';

export const turnedRules: readonly Rule[] = [
  ...rule('S', 'which|what of Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => found(asked(set, vp.mod))),
  ...rule('S', 'who of Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => (set.kind === 'Person' && set.named === undefined ? found(asked(set, vp.mod)) : null)),
  ...rule('S', 'which|what of Set Did|Be Gap', (_: unknown, __: unknown, set: Things, ___: unknown, gap: Mod) => found(asked(set, gap))),
  ...rule('S', 'of|Among Set which|what Those? Vp', (_: unknown, set: Things, __: unknown, ___: unknown, vp: Predicate) => found(asked(set, vp.mod))),
  ...rule('S', 'of|Among Set which|what Those? Did|Be Gap', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, gap: Mod) => found(asked(set, gap))),
  ...rule('S', 'of|Among Set which|what Those? Gap', (_: unknown, set: Things, __: unknown, ___: unknown, gap: Mod) => found(asked(set, gap))),
  ...rule('S', 'Did|Be|Has Anybody Excepted Vp', (_: unknown, __: unknown, excepted: Mod, vp: Predicate) => whether(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'of|Among Set who Vp', (_: unknown, set: Things, __: unknown, vp: Predicate) => (set.kind === 'Person' ? found(asked(set, vp.mod)) : null)),
  ...rule('S', 'who of|Among Set Vp', (_: unknown, __: unknown, set: Things, vp: Predicate) => (set.kind === 'Person' ? found(asked(set, vp.mod)) : null)),
  ...rule('S', 'of|Among Set Count Those? Vp', (_: unknown, set: Things, __: unknown, ___: unknown, vp: Predicate) => counted(asked(set, vp.mod))),
  ...rule('S', 'of|Among Set Count Those? Did|Be Gap', (_: unknown, set: Things, __: unknown, ___: unknown, ____: unknown, gap: Mod) => counted(asked(set, gap))),
  // "Of those at the last stand-up": the people who were there.
  ...rule('ThosePeople', 'Those in|at|from Set', (_: unknown, __: unknown, at: Things) => (at.kind === 'Meeting' ? narrowedBy(people, doingTo({ verb: 'attend' }, at)?.mod ?? null) : null)),
  ...rule('ThosePeople', 'Those who Vp', (_: unknown, __: unknown, vp: Predicate) => narrowed(people, vp.mod)),
  ...rule('S', 'of|Among ThosePeople who Vp', (_: unknown, set: Things, __: unknown, vp: Predicate) => found(narrowed(set, vp.mod))),
  ...rule('S', 'of|Among ThosePeople Count Those? Vp', (_: unknown, set: Things, __: unknown, ___: unknown, vp: Predicate) => counted(narrowed(set, vp.mod))),
  ...rule('S', 'Excepted which|what|Ask? Set Vp', (excepted: Mod, _: unknown, set: Things, vp: Predicate) => found(narrowedBy(asked(set, vp.mod), excepted))),
  ...rule('S', 'Excepted which|what|Ask? Set', (excepted: Mod, _: unknown, set: Things) => found(asked(set, excepted))),
  ...rule('S', 'Excepted Count Set Vp', (excepted: Mod, _: unknown, set: Things, vp: Predicate) => counted(narrowedBy(asked(set, vp.mod), excepted))),
  ...rule('S', 'Excepted who Vp', (excepted: Mod, _: unknown, vp: Predicate) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'who ElseWord Excepted Vp', (_: unknown, __: unknown, excepted: Mod, vp: Predicate) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'who ElseWord Vp Excepted', (_: unknown, __: unknown, vp: Predicate, excepted: Mod) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'who Excepted Vp', (_: unknown, excepted: Mod, vp: Predicate) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'who|Asked Vp Excepted', (_: unknown, vp: Predicate, excepted: Mod) => found(narrowedBy(narrowed(people, vp.mod), excepted))),
  ...rule('S', 'Be It Set who|that Vp', (_: unknown, __: unknown, set: Things, ___: unknown, vp: Predicate) => (set.kind === 'Person' && !asksWhich(set, vp) ? whether(asked(set, vp.mod)) : null)),
];
