/** English turns of phrase among Chinese words: k8s#32 merged by 谁, attendees of 灯塔周会, PRs of 李雷, reviewed by 王芳的 PR. */
import { findPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import type { Things } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { people } from './asking.ts';
import { doneThings, doneTo, type Deed } from './meaning.ts';
import { roleSet } from './noun-rules.ts';

export const mixedRules: readonly Rule[] = [
  ...rule('Gap', 'Deed1 ByWhom Set', (deed: Deed, _: unknown, by: Things) => (by.kind === 'Person' ? doneTo(deed, by) : null)),
  ...rule('S', 'Set Be? Deed1 ByWhom Who', (set: Things, _: unknown, deed: Deed) => { const who = deed.not === true ? null : narrowedBy(people, doneThings(deed, set)); return who === null ? null : findPlan(who); }),
  // Ben's PR 有哪些
  ...rule('Set', 'NameOwner De? Set', (owner: Things, _: unknown, set: Things) => (owner.kind === set.kind || set.named !== undefined ? null : narrowedBy(set, belonging(owner)))),
  ...rule('RoleSet', 'RoleNoun Of Set', (verb: Verb, _: unknown, of: Things) => roleSet(of, verb)),
  ...rule('Set', 'Kind Of Name|Me', (set: Things, _: unknown, owner: Things) => (set.kind === owner.kind ? null : narrowedBy(set, belonging(owner)))),
  ...rule('Set', 'Kind At Name', (set: Things, _: unknown, place: Things) => (place.kind === 'Project' && set.kind !== 'Project' && set.kind !== 'Person' ? narrowedBy(set, belonging(place)) : null), 0.3),
];
