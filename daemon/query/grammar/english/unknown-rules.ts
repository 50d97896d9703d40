/** What is done and nobody is known to have done: `closed issues for which we do not know who closed them`, `merged PRs without a known merger`. */
import { rule, type Rule } from '../chart.ts';
import { bothOf, none, withDeed } from '../predicates.ts';
import type { Mod } from '../meanings.ts';
import { state } from '../states.ts';
import { doneAtAll, type Verb } from '../verbs.ts';

export const unknownRules: readonly Rule[] = [
  ...rule('WhereUnknown', 'where|InWhich NotKnown', () => 'unknown'),
  ...rule('WhereUnknown', 'for|of which NotKnown', () => 'unknown'),
  ...rule('Post', 'WhereUnknown who V Them?', (_: unknown, __: unknown, verb: Verb) => byUnknown(verb)),
  ...rule('Post', 'WhereUnknown RoleNoun', (_: unknown, verb: Verb) => byUnknown(verb)),
  ...rule('Post', 'Without KnownWord RoleNoun', (_: unknown, __: unknown, verb: Verb) => byUnknown(verb)),
  ...rule('Post', 'whose RoleNoun Be UnknownWord', (_: unknown, verb: Verb) => byUnknown(verb)),
  ...rule('Post', 'Bearing UnknownWord RoleNoun', (_: unknown, __: unknown, verb: Verb) => byUnknown(verb)),
  ...rule('Done', 'Participle by UnknownWord', (verb: Verb) => byUnknown(verb)),
];

/** It was done, and nobody is linked to it by that. */
function byUnknown(verb: Verb): Mod | null {
  return verb === 'merge' || verb === 'close' || verb === 'answer' ? bothOf(verb === 'answer' ? state('answered') : doneAtAll({ verb }), withDeed(verb, none)) : null;
}
