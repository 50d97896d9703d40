/** What was done to things, and by whom: `closed by Ana last week`, `reviewed but not merged by Ben`. */
import type { Condition } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { inTime } from '../event-times.ts';
import { happened } from '../kind-times.ts';
import { bothMods, eitherMod, isWork, mod, notMod, things, type Mod, type Things, type Time } from '../meanings.ts';
import { bothOf, bySelf, doneByThings, eitherOf, none, notOf, others, roleOfDoer, untimedVerbs, withDeed } from '../predicates.ts';
import { doneAtAll, type Act, type Verb } from '../verbs.ts';
import { bare, belonging, byDoer, namedPeople, ofItems } from './meaning.ts';
import { doneByOne } from './done-by-one.ts';

const byOne: readonly Rule[] = [
  ...rule('Done', 'Participle', (verb: Verb) => withoutDoer(verb), 0.1),
  // "Issues involving Ana", "with Ana involved".
  ...rule('Done', 'Involving Set', (_: unknown, by: Things) => (by.kind === 'Person' ? doneByThings({ verb: 'involve' }, by) : null)),
  ...rule('Done', 'Bearing Set Involve', (_: unknown, by: Things) => (by.kind === 'Person' ? doneByThings({ verb: 'involve' }, by) : null)),
  ...rule('Done', 'Participle Time', (verb: Verb, time: Time) => ({ ...doneAtAll({ verb, time }), bare: true as const, done: verb })),
  ...rule('Done', 'Participle by Set', (verb: Verb, _: unknown, by: Things) => byDoer({ verb }, by)),
  // "Opened by people who were at the meeting yesterday": the day is the meeting's.
  ...rule('Done', 'Participle by Set Time', (verb: Verb, _: unknown, by: Things, time: Time) => (by.where.some(isOfAnyMeeting) ? null : byDoer({ verb, time }, by))),
  ...rule('Done', 'Participle Time by Set', (verb: Verb, time: Time, _: unknown, by: Things) => byDoer({ verb, time }, by)),
  ...rule('Done', 'Participle Prep by Set Time?', (verb: Verb, prep: Mod, _: unknown, by: Things, time?: Time) => bothOf(byDoer({ verb, time }, by), prep)),
  ...rule('Done', 'Participle Prep Time by Set', (verb: Verb, prep: Mod, time: Time, _: unknown, by: Things) => bothOf(byDoer({ verb, time }, by), prep)),
  ...rule('Done', 'Participle Time Prep by Set', (verb: Verb, time: Time, prep: Mod, _: unknown, by: Things) => bothOf(byDoer({ verb, time }, by), prep)),
  ...rule('Done', 'Participle by Nobody', (verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Done', 'Participle by Anybody', (verb: Verb) => doneAtAll({ verb })),
  ...rule('Done', 'Participle in|at Set', (verb: Verb, _: unknown, where: Things) => (where.kind !== 'Meeting' && where.kind !== 'Note' ? null : verb === 'mention' ? doneByThings({ verb }, where) : verb === 'raise' ? raisedIn(where) : null)),
  // "In a meeting or a note".
  ...rule('Done', 'Participle either? in|at either? Set or in|at? Set', (verb: Verb, _: unknown, __: unknown, ___: unknown, where: Things, ____: unknown, _____: unknown, other: Things) => (verb === 'mention' && tells(where) && tells(other) ? eitherOf(doneByThings({ verb }, where), doneByThings({ verb }, other)) : null)),
  ...rule('Done', 'Done Time', (done: Mod, time: Time) => stillDone(done, inTime(done, time)), 0.3),
  ...rule('DoneThere', 'Done Prep', (done: Mod, prep: Mod) => stillDone(done, prep.ofMeeting === true ? ofItems(bothMods(done, prep)) : bothMods(done, prep)), 0.1),
  ...rule('DoneThere', 'DoneThere Time', (done: Mod, time: Time) => stillDone(done, inTime(done, time)), 0.3),
  ...rule('Done', 'Participle by OtherThan Self', (verb: Verb) => bothMods(doneAtAll({ verb }), notMod(bySelf(verb)))),
  ...rule('Done', 'AssignedTo Set', (_: unknown, to: Things) => (to.kind === 'Person' ? bare(doneByThings({ verb: 'own' }, to)) : null)),
  ...rule('Done', 'AssignedTo Anybody', () => withDeed('own')),
  ...rule('Done', 'AssignedTo Nobody', () => withDeed('own', none)),
  ...rule('Done', 'Participle by SomeoneElse', (verb: Verb) => bySomeoneElse(verb)),
  ...rule('Done', 'Participle by OtherThan Set', (verb: Verb, _: unknown, __: unknown, than: Things) => byOthers({ verb }, than)),
  ...rule('Done', 'Participle by Nobody Except Set', (verb: Verb, _: unknown, __: unknown, ___: unknown, by: Things) => onlyBy({ verb }, by)),
  ...rule('Done', 'Participle only by Set', (verb: Verb, _: unknown, __: unknown, by: Things) => onlyBy({ verb }, by)),
  ...rule('Done', 'Participle Time and|or Time', (verb: Verb, one: Time, word: string, other: Time) => (word === 'and' && isOpenEnded(one) && isOpenEnded(other) ? bothMods : eitherMod)(doneAtAll({ verb, time: one }), doneAtAll({ verb, time: other }))),
  ...rule('Done', 'Participle by Self', (verb: Verb) => bySelf(verb)),
  ...rule('Pre', 'Name RelatedBehind', (to: Things) => (isWork(to.kind) ? doneByThings({ verb: 'relate' }, to) : null)),
  ...rule('Done', 'RelatedWord Set', (_: unknown, to: Things) => doneByThings({ verb: 'relate' }, to)),
  ...rule('Done', 'Participle and|but NotWord|not Participle', (verb: Verb, _: unknown, __: unknown, other: Verb) => ({ ...bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other }))), ...(verb === 'own' && { done: verb }) })),
  ...rule('Done', 'CameUp in|at? Set', (_: unknown, __: unknown, where: Things) => (where.kind === 'Meeting' ? orRaised(doneByThings({ verb: 'mention' }, where), belonging(where)) : null)),
  ...rule('Done', 'CameUp Time?', (_: unknown, time?: Time) => orRaised(doneAtAll({ verb: 'mention', time }), doneAtAll({ verb: 'raise', time })), 0.1),
  ...rule('Done', 'Participle|CameUp both in|at Set and in|at? Set', (verb: Verb | null, _: unknown, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things) => mentionedInBoth(verb, one, other)),
  ...rule('Done', 'Participle|CameUp in|at both Set and in|at? Set', (verb: Verb | null, _: unknown, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things) => mentionedInBoth(verb, one, other)),
  ...rule('DoneThere', 'Done AboutPost', (done: Mod, about: Mod) => bothMods(done, about), 0.1),
  ...rule('Done', 'CameUp Time but not|NotWord Time', (_: unknown, time: Time, __: unknown, ___: unknown, other: Time) => bothMods(doneAtAll({ verb: 'mention', time }), notMod(doneAtAll({ verb: 'mention', time: other })))),
  ...rule('Done', 'Participle Time but not|NotWord Time', (verb: Verb, time: Time, _: unknown, __: unknown, other: Time) => (verb === 'mention' ? bothMods(doneAtAll({ verb, time }), notMod(doneAtAll({ verb, time: other }))) : null)),
  ...rule('Done', 'HappenWord Time', (_: unknown, time: Time) => mod(`held(${JSON.stringify(time.utc)})`, (kind) => (kind === 'Meeting' ? happened(kind, time) : null))),
];

/** `reviewed by Ana or by Ben`, `reviewed or merged by Ana`, `opened but not merged by Ana`. */
const bySeveral: readonly Rule[] = [
  ...rule('Done', 'Participle comma Participle or Participle Time', (one: Verb, _: unknown, second: Verb, __: unknown, third: Verb, time: Time) => eitherMod(eitherMod(doneAtAll({ verb: one, time }), doneAtAll({ verb: second, time })), doneAtAll({ verb: third, time }))),
  ...rule('Done', 'Participle comma Participle Time', (one: Verb, _: unknown, second: Verb, time: Time) => allAtAll([one, second], time)),
  ...rule('Done', 'Participle comma Participle comma Participle Time', (one: Verb, _: unknown, second: Verb, __: unknown, third: Verb, time: Time) => allAtAll([one, second, third], time)),
  ...rule('Done', 'Participle comma Participle comma? and Participle Time?', (one: Verb, _: unknown, second: Verb, __: unknown, ___: unknown, third: Verb, time?: Time) => allAtAll([one, second, third], time)),
  ...rule('Done', 'either? Participle or Participle Time', (_: unknown, verb: Verb, __: unknown, other: Verb, time: Time) => eitherMod(doneAtAll({ verb, time }), doneAtAll({ verb: other, time }))),
  ...rule('Done', 'both? Participle and Participle Time', (_: unknown, verb: Verb, __: unknown, other: Verb, time: Time) => bothMods(doneAtAll(writtenAnyTime({ verb, time }, other)), doneAtAll({ verb: other, time }))),
  ...rule('Done', 'both? Participle and Participle by Set', (_: unknown, verb: Verb, __: unknown, other: Verb, ___: unknown, by: Things) => bothOf(doneByThings({ verb }, by), doneByThings({ verb: other }, by))),
  ...rule('Done', 'Participle comma Participle comma? and Participle by Set Time?', (one: Verb, _: unknown, second: Verb, __: unknown, ___: unknown, third: Verb, ____: unknown, by: Things, time?: Time) => bothOf(byDoer(writtenAnyTime({ verb: one, time }, third), by), bothOf(byDoer(writtenAnyTime({ verb: second, time }, third), by), byDoer({ verb: third, time }, by)))),
  ...rule('Done', 'Participle or Participle by Set Time', (verb: Verb, _: unknown, other: Verb, __: unknown, by: Things, time: Time) => eitherOf(byDoer({ verb, time }, by), byDoer({ verb: other, time }, by))),
  ...rule('Done', 'both? Participle and Participle by Set Time', (_: unknown, verb: Verb, __: unknown, other: Verb, ___: unknown, by: Things, time: Time) => bothOf(byDoer(writtenAnyTime({ verb, time }, other), by), byDoer({ verb: other, time }, by))),
  ...rule('Done', 'Participle by Set but not|NotWord Set', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, other: Things) => (other.kind === 'Person' ? bothOf(byDoer({ verb }, by), notOf(byDoer({ verb }, other))) : null)),
  ...rule('Done', 'Participle by Set or by Set Time?', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, other: Things, time?: Time) => eitherOf(byDoer({ verb, time }, by), byDoer({ verb, time }, other))),
  // "Reviewed by Ana and by Ben": by each; what has been merged once, by one of them.
  ...rule('Done', 'both? Participle both? by Set and by Set Time?', (_: unknown, verb: Verb, __: unknown, ___: unknown, by: Things, ____: unknown, _____: unknown, other: Things, time?: Time) => (isByOne(verb) ? eitherOf : bothOf)(byDoer({ verb, time }, by), byDoer({ verb, time }, other))),
  // "Opened and closed by different people": not both by one.
  ...rule('Done', 'both? Participle and Participle by Different Kind', (_: unknown, verb: Verb, __: unknown, other: Verb, ___: unknown, ____: unknown, who: Things) => (isAnybody(who) ? bothMods(bothMods(doneAtAll({ verb }), doneAtAll({ verb: other })), notMod(byTheSame(verb, other))) : null)),
  // "Opened by one person and merged by another".
  ...rule('Done', 'Participle by Anybody and|but Participle by SomeoneElse', (verb: Verb, _: unknown, __: unknown, ___: unknown, other: Verb) => bothMods(bothMods(doneAtAll({ verb }), doneAtAll({ verb: other })), notMod(byTheSame(verb, other)))),
  ...rule('Done', 'Participle by Different Kind', (verb: Verb, _: unknown, __: unknown, who: Things) => (isAnybody(who) ? byDoer({ verb }, { ...who, quantity: { atLeast: 2 } }) : null)),
  ...rule('Done', 'AssignedTo Different Kind', (_: unknown, __: unknown, who: Things) => (isAnybody(who) ? bare(doneByThings({ verb: 'own' }, { ...who, quantity: { atLeast: 2 } })) : null)),
  ...rule('Done', 'Participle by Kind who|that V Them', (verb: Verb, _: unknown, who: Things, __: unknown, other: Verb) => (who.kind === 'Person' ? byTheSame(verb, other) : null)),
  ...rule('Done', 'Participle by Anybody who|that V Them', (verb: Verb, _: unknown, __: unknown, ___: unknown, other: Verb) => byTheSame(verb, other)),
  ...rule('Done', 'Participle by Anybody|Kind who|that NotWord V|Participle Them', (verb: Verb, _: unknown, who: Things | null, __: unknown, ___: unknown, other: Verb) => (who === null || isAnybody(who) ? byAnother(verb, other) : null)),
  ...rule('Done', 'either? Participle or Participle by Set', (_: unknown, verb: Verb, __: unknown, other: Verb, ___: unknown, by: Things) => eitherOf(doneByThings({ verb }, by), doneByThings({ verb: other }, by))),
  ...rule('Done', 'Participle by neither Set nor Set', (verb: Verb, _: unknown, __: unknown, one: Things, ___: unknown, other: Things) => bothOf(verb === 'merge' || verb === 'close' ? doneAtAll({ verb }) : notOf(doneByThings({ verb }, one)), bothOf(notOf(doneByThings({ verb }, one)), notOf(doneByThings({ verb }, other))))),
  ...rule('Done', 'Participle Without any|Single? Deed|Doers', (verb: Verb, _: unknown, __: unknown, deed: Verb) => withoutDeed(verb, doneAtAll({ verb }), deed), 0.1),
  // "Merged without a review by Ben": without his, or he merged them; from him comes the review.
  ...rule('Done', 'Participle Without any|Single? Deed|Doers by|from Set', (verb: Verb, _: unknown, __: unknown, deed: Verb, ___: unknown, by: Things) => (by.kind === 'Person' ? withoutDeed(verb, doneAtAll({ verb }), deed, by) : null), 0.1),
  ...rule('Done', 'Participle Without any|Single? Deed|Doers by Set', (verb: Verb, _: unknown, __: unknown, deed: Verb, ___: unknown, by: Things) => withoutDeed(verb, byDoer({ verb }, by), deed), 0.1),
  ...rule('Done', 'Participle Without Anybody Ving Them?', (verb: Verb, _: unknown, __: unknown, other: Verb) => bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other })))),
  ...rule('Done', 'Participle Without Ving', (verb: Verb, _: unknown, other: Verb) => bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other })))),
  ...rule('Done', 'Participle Adjective', (verb: Verb, adjective: Mod) => bothMods(doneAtAll({ verb }), adjective), 0.2),
  ...rule('Done', 'Participle but not Participle by Set', (verb: Verb, _: unknown, __: unknown, other: Verb, ___: unknown, by: Things) => bothOf(doneByThings({ verb }, by), notOf(doneByThings({ verb: other }, by)))),
  ...rule('Done', 'Participle by Set but not|NotWord Participle by Them|HimHer', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, other: Verb) => bothOf(byDoer({ verb }, by), notOf(byDoer({ verb: other }, by)))),
  ...rule('Done', 'Participle by Set but not|NotWord by Set', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, ____: unknown, other: Things) => bothOf(doneByThings({ verb }, by), notOf(doneByThings({ verb }, other)))),
  ...rule('Done', 'Participle by Set but not|NotWord Participle by Set', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, second: Verb, ____: unknown, other: Things) => bothOf(doneByThings({ verb }, by), notOf(doneByThings({ verb: second }, other)))),
  ...rule('Done', 'Participle Without Be? Participle', (verb: Verb, _: unknown, __: unknown, other: Verb) => bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other })))),
  ...rule('Done', 'Participle Without Be? Participle by Set', (verb: Verb, _: unknown, __: unknown, other: Verb, ___: unknown, by: Things) => bothOf(doneAtAll({ verb }), notOf(doneByThings({ verb: other }, by)))),
  ...rule('Done', 'neither Participle nor Participle by Set', (_: unknown, verb: Verb, __: unknown, other: Verb, ___: unknown, by: Things) => bothOf(notOf(byDoer({ verb }, by)), notOf(byDoer({ verb: other }, by)))),
];

/** `opened, reviewed and merged in July`: each of it then. */
const allAtAll = (verbs: readonly Verb[], time: Time | undefined): Mod => ({ ...verbs.map((verb) => doneAtAll(writtenAnyTime({ verb, ...(time !== undefined && { time }) }, verbs.at(-1)!))).reduce(bothMods), done: verbs.at(-1)! });

/** What speaks of things. */
const tells = ({ kind }: Things): boolean => kind === 'Meeting' || kind === 'Note';

/** What was `written and merged in July` was merged then, whenever it was written. */
const writtenAnyTime = ({ verb, time }: Act, other: Verb): Act => (verb === 'write' && other !== 'write' ? { verb } : { verb, time });

const isByOne = (verb: Verb): boolean => doneByOne.has(verb);

const isAnybody = ({ kind, where }: Things): boolean => kind === 'Person' && where.length === 0;

/** `discussed both in k8s syncs and in stand-ups` */
function mentionedInBoth(verb: Verb | null, one: Things, other: Things): Mod | null {
  const isMentioned = (verb === null || verb === 'mention') && one.kind === 'Meeting' && other.kind === 'Meeting';
  return isMentioned ? bothOf(doneByThings({ verb: 'mention' }, one), doneByThings({ verb: 'mention' }, other)) : null;
}

/** Questions and risks come up where they are raised. */
function orRaised(mentioned: Mod | null, raised: Mod | null): Mod | null {
  if (mentioned === null || raised === null) return mentioned;
  return mod(`came up ${mentioned.signature}`, (kind) => (kind === 'Decision' || kind === 'ActionItem' || kind === 'Question' || kind === 'Risk' ? raised : mentioned).of(kind));
}

/** "Merged in k8s last week": still nobody has been named who did. */
const stillDone = <Said extends Mod | null>(done: Mod, said: Said): Said => (said === null || done.done === undefined ? said : { ...said, done: done.done });

/** Whoever is named behind it has not written them. */
function withoutDeed(verb: Verb, done: Mod | null, deed: Verb, by?: Things): Mod | null {
  const both = bothOf(done, withDeed(deed, none, by));
  return both === null ? null : { ...both, done: verb };
}

function raisedIn(where: Things): Mod | null {
  const said = belonging(where);
  return said === null ? null : ofItems(said);
}

/** Which meeting is meant is said behind it, if at all. */
const isOfAnyMeeting = (condition: Condition): boolean => condition.is === 'linked' && condition.to.kind === 'Meeting' && condition.to.where.length === 0;

/** `before October and after May`: between them. */
const isOpenEnded = ({ utc }: Time): boolean => utc.from === null || utc.before === null;

/** `closed`: whoever did it, what comes next may be said of them. */
function withoutDoer(verb: Verb): Mod {
  return { ...doneAtAll({ verb }), bare: true, done: verb, dateless: true, ...(untimedVerbs.has(verb) && { untimed: true as const }) };
}

/** `reviewed only by Ben`: by nobody else. */
export function onlyBy(act: Act, by: Things): Mod | null {
  return bothOf(byDoer(act, by), notOf(byOthers(act, by)));
}

/** `reviewed by someone other than Ben`. */
function byOthers(act: Act, than: Things): Mod | null {
  // "Other than the reviewer" is the one of the same pull request.
  const rest = than.kind === 'Person' && than.named !== undefined ? others(than) : null;
  return rest === null ? null : byDoer(act, rest);
}

/** Somebody else than its author; behind what somebody did, `reviewed by Ana but merged by somebody else`, another one than who did that. */
function bySomeoneElse(verb: Verb): Mod {
  const byAnyOther = bothMods(doneAtAll({ verb }), notMod(bySelf(verb)));
  return {
    ...byAnyOther,
    behind: ({ where }) => {
      const [one, ...more] = namedPeople(where);
      const than = one === undefined ? null : others(things('Person', one));
      return one === undefined ? byAnyOther : than === null || more.length > 0 ? null : byDoer({ verb }, than);
    },
  };
}

const makers: ReadonlySet<string> = new Set(['author', 'submitter']);

/** `merged by somebody who did not write them`; of several reviewers one may be it and another not. */
function byAnother(verb: Verb, other: Verb): Mod | null {
  const isOne = doneByOne.has(verb) && doneByOne.has(other);
  return isOne ? bothMods(doneAtAll({ verb }), notMod(byTheSame(verb, other))) : null;
}

/** `reviewed by the person who merged them`. */
export function byTheSame(verb: Verb, other: Verb): Mod {
  return mod(`${verb} by who ${other}`, (kind) => {
    const [one, second] = [roleOfDoer(verb, kind), roleOfDoer(other, kind)];
    // Of a review, whose it was is known, and not also what it said.
    const isVerdict = [verb, other].some((each) => each === 'approve' || each === 'requestChanges');
    return isVerdict || one === undefined || second === undefined || one === second ? null : { is: 'sharing', roles: makers.has(second) ? [second, one] : [one, second], kind: 'Person' };
  });
}

export const participleRules: readonly Rule[] = [...byOne, ...bySeveral];
