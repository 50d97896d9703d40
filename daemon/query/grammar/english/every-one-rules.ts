/** Who did something to every one of them: `who attended every k8s sync`, `people who reviewed all of Ana's open PRs`. */
import { setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { doneToEvery } from '../every.ts';
import { mod, narrowed, without, type Mod, type Things, type Time } from '../meanings.ts';
import type { Verb } from '../verbs.ts';
import { counted, found, people } from './asking.ts';

/** What somebody did to all of them. */
type ToEvery = (by: Things) => Things | null;
const toEvery = (verb: Verb, of: Things, time?: Time): (ToEvery & { readonly signature: string }) | null => (of.every === true && of.each !== true ? Object.assign((by: Things) => doneToEvery(by, { verb, time }, of), { signature: JSON.stringify([verb, of, time]) }) : null);

export const everyOneRules: readonly Rule[] = [
  ...rule('ToEvery', 'Has? V|Participle Set Time?', (_: unknown, verb: Verb, of: Things, time?: Time) => toEvery(verb, of, time)),
  ...rule('ToEvery', 'Be|BeWord in|at|to Set Time?', (_: unknown, __: unknown, of: Things, time?: Time) => (of.kind === 'Meeting' ? toEvery('attend', of, time) : null)),
  ...rule('S', 'Ask? who ToEvery', (_: unknown, __: unknown, done: ToEvery) => found(done(people))),
  ...rule('S', 'Ask? Everybody|Anybody who|that ToEvery', (_: unknown, __: unknown, ___: unknown, done: ToEvery) => found(done(people))),
  ...rule('S', 'Ask? Set who|that ToEvery', (_: unknown, by: Things, __: unknown, done: ToEvery) => found(ofPeople(by, done))),
  ...rule('S', 'which|what Set ToEvery', (_: unknown, by: Things, done: ToEvery) => found(ofPeople(by, done))),
  ...rule('S', 'Count Set ToEvery', (_: unknown, by: Things, done: ToEvery) => counted(ofPeople(by, done))),
  // Topics that came up in every retrospective.
  ...rule('S', 'which|what Set CameUp in|at Set', (_: unknown, of: Things, __: unknown, ___: unknown, meetings: Things) => found(narrowed(of, inEvery(meetings)))),
  ...rule('S', 'which|what Set Be Participle in|at Set', (_: unknown, of: Things, __: unknown, verb: Verb, ___: unknown, meetings: Things) => (verb === 'mention' ? found(narrowed(of, inEvery(meetings))) : null)),
];

const ofPeople = (by: Things, done: ToEvery): Things | null => (by.kind === 'Person' && by.every !== true && by.named === undefined ? done(by) : null);

function inEvery(meetings: Things): Mod {
  const isSome = meetings.kind === 'Meeting' && meetings.every === true && meetings.named === undefined && meetings.quantity === undefined && (meetings.where.length > 0 || meetings.when !== undefined || meetings.pick !== undefined);
  const to = isSome ? setOf(without(meetings, 'every')) : null;
  return mod(`in every ${JSON.stringify(to)}`, (kind) => (to === null || (kind !== 'Topic' && kind !== 'PullRequest' && kind !== 'Issue') ? null : { is: 'linked to all', role: 'mentioned in', to }));
}
