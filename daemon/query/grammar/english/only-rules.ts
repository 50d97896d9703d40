/** Who alone did it, and where alone it came up: `PRs that only Ana reviewed`, `topics only discussed at the retro`. */
import { rule, type Rule } from '../chart.ts';
import { ONLY, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, doneByThings, notOf, others } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { onlyBy } from './participle-rules.ts';

const alone = (by: Things, verb: Verb, time?: Time): Mod | null => (by.kind === 'Person' && by.named !== undefined ? undeniable(onlyBy({ verb, time }, by)) : null);

const byOne: readonly Rule[] = [
  ...rule('Gap', 'only|Just Set Has? V|Participle', (_: unknown, by: Things, __: unknown, verb: Verb) => alone(by, verb)),
  ...rule('Gap', 'Set Be only RoleNoun of|on|for', (by: Things, _: unknown, __: unknown, verb: Verb) => alone(by, verb)),
  ...rule('Post', 'where|InWhich Set Be only RoleNoun', (_: unknown, by: Things, __: unknown, ___: unknown, verb: Verb) => alone(by, verb)),
  ...rule('Post', 'where|InWhich only RoleNoun Be Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, by: Things) => alone(by, verb)),
  ...rule('Post', 'of|on|for which|whom Set Be only RoleNoun', (_: unknown, __: unknown, by: Things, ___: unknown, ____: unknown, verb: Verb) => alone(by, verb)),
  ...rule('Post', 'whose only RoleNoun Be Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, by: Things) => alone(by, verb)),
  ...rule('Post', 'Bearing Set as only RoleNoun', (_: unknown, by: Things, __: unknown, ___: unknown, verb: Verb) => alone(by, verb)),
];

const inOne: readonly Rule[] = [
  ...rule('Done', 'CameUp|Participle only|Just in|at Set', (verb: Verb | null, _: unknown, __: unknown, where: Things) => mentionedOnly(verb, where)),
  ...rule('Done', 'only|Just CameUp|Participle in|at Set', (_: unknown, verb: Verb | null, __: unknown, where: Things) => mentionedOnly(verb, where)),
  // "Topics that came up in the stand-up but never in the retro".
  ...rule('Done', 'CameUp|Participle in|at Set NotIn Set', (verb: Verb | null, _: unknown, where: Things, __: unknown, other: Things) => ((verb === null || verb === 'mention') && where.kind === 'Meeting' && other.kind === 'Meeting' ? bothOf(doneByThings({ verb: 'mention' }, where), notOf(doneByThings({ verb: 'mention' }, other))) : null)),
];

/** "Not only discussed at the retro": there and elsewhere, rather than not at all. */
const undeniable = (said: Mod | null): Mod | null => (said === null ? null : { ...said, signature: `${ONLY}${said.signature}` });

/** In some of these meetings, and in no others. */
function mentionedOnly(verb: Verb | null, where: Things): Mod | null {
  const rest = (verb === null || verb === 'mention') && where.kind === 'Meeting' && where.pick === undefined && where.quantity === undefined ? others(where) : null;
  return rest === null ? null : undeniable(bothOf(doneByThings({ verb: 'mention' }, where), notOf(doneByThings({ verb: 'mention' }, rest))));
}

export const onlyRules: readonly Rule[] = [...byOne, ...inOne];
