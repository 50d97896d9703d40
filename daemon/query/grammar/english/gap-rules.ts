/** Clauses of which the things are the object: `(issues) Ana closed last week`, `(meetings) Ben was in`. */
import { rule, type Rule } from '../chart.ts';
import { inTime, untimedStates } from '../event-times.ts';
import { happened } from '../kind-times.ts';
import { bothMods, mod, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, notOf, untimedVerbs } from '../predicates.ts';
import { state } from '../states.ts';
import { doneAtAll, type Act, type Verb } from '../verbs.ts';
import { doneByOne } from './done-by-one.ts';
import { actor, anyOf, bare, belonging, hadBy, mentioning, namedPeople, someoneElse } from './meaning.ts';

export const gapRules: readonly Rule[] = [
  ...rule('Gap', 'Me AssignedTo', (me: Things) => actor(me, { verb: 'own' })),
  // What Ben was assigned, somebody assigned to him: "by Priya" behind it is not who opened it.
  ...rule('Gap', 'Set V', (by: Things, verb: Verb) => (verb === 'own' ? bare(actor(by, { verb })) : actor(by, { verb }))),
  ...rule('Gap', 'Set V Time', (by: Things, verb: Verb, time: Time) => actor(by, { verb, time })),
  ...rule('Gap', 'Set Time V', (by: Things, time: Time, verb: Verb) => actor(by, { verb, time }), 0.2),
  // "The PRs I have open" are not those that I opened.
  ...rule('Gap', 'Set Aux V', (by: Things, _: unknown, verb: Verb) => actor(by, { verb }), 0.1),
  ...rule('Gap', 'Set Aux V Time', (by: Things, _: unknown, verb: Verb, time: Time) => actor(by, { verb, time }), 0.1),
  ...rule('Gap', 'Set Has Participle', (by: Things, _: unknown, verb: Verb) => actor(by, { verb }), 0.1),
  ...rule('Gap', 'Set Has Participle Time', (by: Things, _: unknown, verb: Verb, time: Time) => actor(by, { verb, time }), 0.1),
  ...rule('Gap', 'Set Be Participle', (by: Things, _: unknown, verb: Verb) => (verb === 'own' ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Gap Time', (gap: Mod, time: Time) => inTime(gap, time), 0.3),
  ...rule('Gap', 'Gap Prep', (gap: Mod, prep: Mod) => ({ ...bothMods(gap, prep), ...(gap.denies !== undefined && { denies: gap.denies, among: prep }) }), 0.05),
  // "The PRs we have open" are open, and not opened.
  ...rule('Gap', 'Our V|Participle Time?', (_: unknown, verb: Verb, time?: Time) => byUs(verb, time)),
  ...rule('Gap', 'Our Has Participle Time?', (_: unknown, __: unknown, verb: Verb, time?: Time) => byUs(verb, time)),
  ...rule('Gap', 'Our Still? Have Adjective', (_: unknown, __: unknown, ___: unknown, said: Mod) => said, 0.05),
  ...rule('Gap', 'Our NotWord V|Participle', (_: unknown, __: unknown, verb: Verb) => (verb === 'mention' || verb === 'raise' ? null : { ...notMod(doneAtAll({ verb })), untimed: true })),
  // What several can have done to a thing, everyone did to it or each to some.
  ...rule('Gap', 'Everybody Has? V Time?', (_: unknown, __: unknown, verb: Verb, time?: Time) => (doneByOne.has(verb) ? doneAtAll({ verb, time }) : null), 0.1),
  ...rule('Gap', 'Set NotWord V Time?', (by: Things, _: unknown, verb: Verb, time?: Time) => notBy(by, { verb, time })),
  ...rule('Gap', 'NotGap', (gap: Mod) => gap),
  // "Which PRs hasn't Ben reviewed", "which meetings wasn't Ana at".
  ...rule('NotGap', 'NegatedDid Set V|Participle Time?', (_: unknown, by: Things, verb: Verb, time?: Time) => notBy(by, { verb, time }), 0.05),
  ...rule('NotGap', 'NegatedDid Set VerbOn on', (_: unknown, by: Things, verb: Verb) => notBy(by, { verb }), 0.05),
  ...rule('NotGap', 'NegatedDid Anybody V|Participle', (_: unknown, __: unknown, verb: Verb) => notMod(doneAtAll({ verb })), 0.05),
  ...rule('NotGap', 'NegatedDid Set Contribute', (_: unknown, by: Things) => notOf(contributedBy(anyOf(by))), 0.05),
  ...rule('NotGap', 'NegatedBe Set in|at', (_: unknown, by: Things) => notBy(by, { verb: 'attend' }), 0.05),
  ...rule('Gap', 'Set Did NotWord V Time?', (by: Things, _: unknown, __: unknown, verb: Verb, time?: Time) => notBy(by, { verb, time })),
  ...rule('Gap', 'Set Did? NotWord V or V', (by: Things, _: unknown, __: unknown, verb: Verb, ___: unknown, other: Verb) => bothOf(notOf(actor(anyOf(by), { verb })), notOf(actor(anyOf(by), { verb: other })))),
  ...rule('Gap', 'Set V but|and|that|which Set NotWord V?', (by: Things, verb: Verb, _: unknown, second: Things, __: unknown, other?: Verb) => bothOf(actor(by, { verb }), notOf(actor(anyOf(second), { verb: other ?? verb })))),
  ...rule('Gap', 'Set V and|but SomeoneElse V', (by: Things, verb: Verb, _: unknown, __: unknown, other: Verb) => bothOf(actor(by, { verb }), someoneElse(by, { verb: other }))),
  ...rule('Gap', 'Set Be? Participle', (by: Things, _: unknown, verb: Verb) => (verb === 'involve' ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Set both V', (by: Things, _: unknown, verb: Verb) => (by.named?.each === true ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Set both in|at', (by: Things) => (by.named?.each === true ? actor(by, { verb: 'attend' }) : null)),
  // "PRs Hana's reviewed": she has.
  ...rule('Gap', 'NameOwner Participle Time?', (by: Things, verb: Verb, time?: Time) => actor(by, { verb, time }), 0.1),
  ...rule('Gap', 'NameOwner Been Ving', (by: Things, _: unknown, verb: Verb) => actor(by, { verb })),
  // Who was there in October is no meeting that they were in.
  ...rule('Gap', 'Set in|at', (by: Things) => (by.named === undefined ? null : actor(by, { verb: 'attend' })), 0.1),
  ...rule('Gap', 'Set VerbOn on', (by: Things, verb: Verb) => actor(by, { verb })),
  ...rule('Gap', 'Set VerbOn Time on', (by: Things, verb: Verb, time: Time) => actor(by, { verb, time })),
  // "Meetings that k8s came up in".
  ...rule('Gap', 'Set CameUp in|at', (of: Things) => (of.kind === 'Person' ? null : mentioning(of))),
  ...rule('Gap', 'Set Be|BeWord Participle in|at', (of: Things, _: unknown, verb: Verb) => (verb === 'mention' ? mentioning(of) : null)),
  ...rule('Gap', 'Set Be in|at', (by: Things) => actor(by, { verb: 'attend' })),
  ...rule('Gap', 'Set BeNot in|at', (by: Things) => notOf(actor(anyOf(by), { verb: 'attend' }))),
  ...rule('Gap', 'Set Be both in|at', (by: Things) => (by.named?.each === true ? actor(by, { verb: 'attend' }) : null)),
  ...rule('Gap', 'Gap but|and|that|which Set BeNot', (gap: Mod, _: unknown, other: Things) => (gap.signature.startsWith('attend by(') ? bothOf(gap, notOf(actor(other, { verb: 'attend' }))) : null)),
  ...rule('Gap', 'Set Be? given', (by: Things) => (by.kind === 'Person' ? tasksOf(by) : null), 0.05),
  ...rule('Gap', 'Set Be AssignedTo', (by: Things) => actor(by, { verb: 'own' })),
  ...rule('Gap', 'Set Have', (by: Things) => (by.kind === 'Person' ? hadBy(by) : null), 0.4),
  ...rule('Gap', 'Set Been Ving', (by: Things, _: unknown, verb: Verb) => actor(by, { verb })),
  ...rule('Gap', 'Set Still? Have Adjective', (by: Things, _: unknown, __: unknown, adjective: Mod) => havingSo(by, adjective), 0.05),
  ...rule('Gap', 'Set V Together', (by: Things, verb: Verb) => (by.named?.each === true && (verb === 'attend' || verb === 'review') ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Set Be? in Together', (by: Things) => (by.named?.each === true ? actor(by, { verb: 'attend' }) : null)),
  ...rule('Gap', 'Set Be Ving', (by: Things, _: unknown, verb: Verb) => (ongoing.has(verb) ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Gap and|but Gap', (one: Mod, _: unknown, other: Mod) => bothMods(one, other), 0.2),
  ...rule('Gap', 'Set Be RoleNoun of|on|for', (by: Things, _: unknown, verb: Verb) => (by.kind === 'Person' ? actor(by, { verb }) : null)),
  ...rule('Gap', 'Our RetractVerb', () => state('retracted')),
  ...rule('Gap', 'Set both? Contribute', (by: Things) => contributedBy(by)),
  ...rule('Gap', 'Set NotWord Contribute', (by: Things) => notOf(contributedBy(anyOf(by)))),
  // "Opened but not merged himself": what nobody did is not what he did not do.
  ...rule('Gap', 'Gap Emphatic', (gap: Mod) => (gap.signature.includes('by anybody(') ? null : gap), 0.05),
  ...rule('V', 'Has? TurnedUp at|for|to', () => 'attend'),
  ...rule('V', 'EndUp Ving', (_: unknown, verb: Verb) => verb),
  ...rule('V', 'BeWord Participle', (_: unknown, verb: Verb) => (verb === 'own' ? verb : null), 0.1),
  ...rule('V', 'VerbOn on|OnWord', (verb: Verb) => verb),
  ...rule('VerbOn', 'Has VerbOn', (_: unknown, verb: Verb) => verb, 0.02),
  ...rule('V', 'Been Ving', (_: unknown, verb: Verb) => verb, 0.05),
  ...rule('V', 'BeWord Ving', (_: unknown, verb: Verb) => verb, 0.05),
  ...rule('V', 'Has Been Ving', (_: unknown, __: unknown, verb: Verb) => verb, 0.05),
  ...rule('V', 'Be Ving', (_: unknown, verb: Verb) => (ongoing.has(verb) ? verb : null), 0.05),
  ...rule('Gap', 'Set Ving', (by: Things, verb: Verb) => actor(by, { verb }), 0.3),
  ...rule('Gap', 'Nobody Except|but Set Has? V|Participle', (_: unknown, __: unknown, by: Things, ___: unknown, verb: Verb) => bothOf(actor(by, { verb }), notOf(someoneElse(by, { verb })))),
  ...rule('Gap', 'only Set Has? V|Participle Time?', (_: unknown, by: Things, __: unknown, verb: Verb, time?: Time) => (by.kind === 'Person' ? bothOf(actor(by, { verb, time }), notOf(someoneElse(by, { verb, time }))) : null)),
  // "(PRs) Tom got merged in July": his that somebody merged then.
  ...rule('Gap', 'Set BeDone Participle Time?', (by: Things, _: unknown, verb: Verb, time?: Time) => (by.kind === 'Person' && gotten.has(verb) ? bothOf(belonging(by), doneAtAll({ verb, time })) : null), 0.1),
  // "(PRs) Tom merged that he did not write".
  ...rule('Gap', 'Set V Time? that|which|but He NotWord V', (by: Things, verb: Verb, time: Time | undefined, _: unknown, __: unknown, ___: unknown, other: Verb) => (by.kind === 'Person' && by.named?.names === undefined ? bothOf(actor(by, { verb, time }), notOf(actor(by, { verb: other }))) : null)),
  // "Tasks given to Tom that he has not finished".
  ...rule('Post', 'that|which|but He Has? NotWord V|Participle', (_: unknown, __: unknown, ___: unknown, ____: unknown, verb: Verb) => notByThem(verb), 0.1),
  ...rule('Gap', 'Nobody V|Participle', (_: unknown, verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Gap', 'Nobody V|Participle Time', (_: unknown, verb: Verb, time: Time) => notMod(doneAtAll({ verb, time }))),
  ...rule('Gap', 'Nobody Has? Be Participle', (_: unknown, __: unknown, ___: unknown, verb: Verb) => (verb === 'own' ? notMod(doneAtAll({ verb })) : null)),
  ...rule('Gap', 'Nobody Be AssignedTo', () => notMod(doneAtAll({ verb: 'own' }))),
  ...rule('Gap', 'Set Still Have Adjective', (by: Things, _: unknown, __: unknown, adjective: Mod) => havingSo(by, adjective)),
  ...rule('Gap', 'Set Miss', (by: Things) => notOf(actor(anyOf(by), { verb: 'attend' }))),
  ...rule('Gap', 'Nobody Did V', (_: unknown, __: unknown, verb: Verb) => notMod(doneAtAll({ verb })), 0.1),
  ...rule('Gap', 'Anybody V|Participle', (_: unknown, verb: Verb) => doneAtAll({ verb })),
  ...rule('Gap', 'Our V Time?', (_: unknown, verb: Verb, time?: Time) => (verb === 'mention' || verb === 'raise' ? doneAtAll({ verb, time }) : null)),
  ...rule('Gap', 'Our V in|at Set', (_: unknown, verb: Verb, __: unknown, where: Things) => (verb === 'mention' && where.kind === 'Meeting' ? belonging(where) : null)),
];

/** Of the one person who was named before. */
function notByThem(verb: Verb): Mod {
  return {
    ...mod(`not ${verb} by them`, () => null),
    behind: ({ where }) => {
      const [one, ...more] = namedPeople(where);
      return one === undefined || more.length > 0 ? null : verb === 'finish' ? notMod(doneAtAll({ verb })) : notOf(actor(things('Person', one), { verb }));
    },
  };
}

/** What we did, somebody did. */
const byUs = (verb: Verb, time: Time | undefined): Mod | null => (verb === 'mention' || verb === 'raise' ? null : { ...mod(`we ${verb} ${JSON.stringify(time)}`, (kind) => (verb === 'write' && (kind === 'Decision' || kind === 'Risk') ? doneAtAll({ verb: 'raise', time }) : doneAtAll({ verb, time })).of(kind)), done: verb, ...(untimedVerbs.has(verb) && { untimed: true as const }) });

/** What somebody gets others to do with what is his. */
const gotten: ReadonlySet<Verb> = new Set(['merge', 'review', 'approve', 'close']);

/** `Ben was given`: tasks alone, as pull requests are asked for. */
const tasksOf = (by: Things): Mod | null => {
  const theirs = actor(by, { verb: 'own' });
  return theirs === null ? null : mod(`given ${theirs.signature}`, (kind) => (kind === 'ActionItem' ? theirs.of(kind) : null));
};

/** `Ben has open`: in a time he had other things open, of which the graph knows no more. */
function havingSo(by: Things, adjective: Mod): Mod | null {
  const said = by.kind === 'Person' || by.kind === 'Project' ? bothOf(belonging(by), adjective) : null;
  return said === null || !untimedStates.has(adjective.signature) ? said : { ...said, untimed: true };
}

/** `projects Ben works on` */
function contributedBy(by: Things): Mod | null {
  const theirs = by.kind === 'Person' ? belonging(by) : null;
  return theirs === null ? null : mod(`contributed ${theirs.signature}`, (kind) => (kind === 'Project' ? theirs.of(kind) : null));
}

/** What somebody is at has been begun; what is being merged or closed is not yet. */
export const ongoing: ReadonlySet<Verb> = new Set(['review', 'comment']);

/** `Ben did not attend this month`: those of the month without Ben, not all that are not both. */
export function notBy(by: Things, { verb, time }: Act): Mod | null {
  const did = actor(anyOf(by), { verb });
  if (did === null || time === undefined) return notOf(did);
  const inTime = actor(anyOf(by), { verb, time });
  const denied = mod(`not in time ${inTime?.signature}`, (kind) => {
    const never = notMod(did).of(kind);
    const timely = doneWhen(verb, time).of(kind);
    return never === null || timely === null ? (inTime === null ? null : notMod(inTime).of(kind)) : [...never, ...timely];
  });
  return { ...denied, denies: inTime };
}

/** When the things themselves were there, whoever did it; null where the doing has a time of its own. */
const doneWhen = (verb: Verb, time: Time): Mod => (verb === 'attend' || verb === 'open' || verb === 'report' || verb === 'write' ? mod(`there ${JSON.stringify(time.utc)}`, (kind) => happened(kind, time)) : mod('no time', () => null));
