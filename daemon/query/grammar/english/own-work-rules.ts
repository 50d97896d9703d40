/** What was done by the one who also did something else to it: `PRs the author merged themselves`, `issues opened and closed by the same person`. */
import { rule, type Rule } from '../chart.ts';
import type { Things } from '../meanings.ts';
import { bySelf, objectsOf } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { byTheSame } from './participle-rules.ts';

export const ownWorkRules: readonly Rule[] = [
  ...rule('Adjective', 'SelfDone', (verb: Verb) => bySelf(verb)),
  ...rule('Done', 'both? Participle and Participle by Self', (_: unknown, verb: Verb, __: unknown, other: Verb) => byTheSame(verb, other)),
  ...rule('Post', 'where|InWhich Self V OwnWord WorkWord', (_: unknown, __: unknown, verb: Verb) => bySelf(verb)),
  ...rule('Post', 'where|InWhich Self V OwnWord Kind', (_: unknown, __: unknown, verb: Verb, ___: unknown, kind: Things) => (kind.where.length === 0 && objectsOf(verb).includes(kind.kind) ? bySelf(verb) : null)),
  ...rule('Post', 'where|InWhich|that? Self V Them? Emphatic?', (_: unknown, __: unknown, verb: Verb) => bySelf(verb), 0.1),
  ...rule('Post', 'where|InWhich Self Be AlsoWord? RoleNoun', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb) => bySelf(verb)),
];
