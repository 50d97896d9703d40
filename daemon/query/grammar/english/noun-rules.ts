/** English descriptions of sets: `open PRs in atlas that Ana reviewed last week`. */
import type { NodeKind } from '#schemas/graph';
import type { Condition } from '#schemas/query';
import { about, labelled, longerThan, titled } from '../contents.ts';
import { rule, type Rule } from '../chart.ts';
import { setOf } from '../asks.ts';
import { conditionsInTime, inTime, untimedStates } from '../event-times.ts';
import { happened, within } from '../kind-times.ts';
import { bothMods, eachNamed, eitherMod, mod, oneOfEach, spread, narrowed, negated, notMod, signatureOf, things, type Mod, type Pick, type Quantity, type Things, type Time } from '../meanings.ts';
import { belongsTo, has, singleEnds } from '../relations.ts';
import { state } from '../states.ts';
import { doing, doneAtAll, doneBy, verbs, type Act, type Verb } from '../verbs.ts';

/** `in atlas`, `of the stand-up`, `by Ana`: belongs to one of the things; to each of them when they were named with "and". */
export function belonging(to: Things): Mod | null {
  // "In every project other than atlas": in one of them.
  const { every, ...some } = to;
  // "The project", of which nobody has spoken.
  if (to.kind === 'Project' && to.where.length === 0 && to.quantity === undefined && to.pick === undefined && every === undefined) return null;
  const set = setOf(every === true && to.kind === 'Project' && to.where.some(({ is }) => is === 'not') ? some : to);
  if (set === null) return null;
  const sets = eachNamed(set, to.named);
  return mod(`of(${signatureOf(to)})`, (kind) => {
    const conditions = sets.map((each) => belongsTo(kind, each, { quantity: to.quantity }));
    if (conditions.some((condition) => condition === null)) return null;
    const said = conditions.flatMap((condition) => condition ?? []);
    const [first] = said;
    return first?.is === 'linked' && singleEnds.has(first.role) ? oneOfEach(said) : said;
  });
}

/** `with 3 commits`, `has open PRs`. */
export function having({ refers: _, ...of }: Things): Mod | null {
  const set = setOf(of);
  return set === null ? null : mod(`has(${signatureOf(of)})`, (kind) => {
    const sets = eachNamed(set, of.named).flatMap((one) => (of.quantity === undefined ? spread(one) : [one]));
    const conditions = sets.map((one) => has(kind, one, { quantity: of.quantity }));
    return conditions.some((condition) => condition === null) ? null : conditions.flatMap((condition) => condition ?? []);
  });
}

/** `with a review by Ben`, `without comments`. */
export function withDeed(verb: Verb, quantity?: Quantity, by?: Things): Mod | null {
  // How many commented is known here, not how many comments there are of each.
  if (verb === 'comment' && quantity !== undefined && quantity !== none) return null;
  const people = by ?? things('Person');
  const set = setOf(people);
  return set === null ? null : doneBy({ verb }, { ...people, ...(quantity !== undefined && { quantity }) }, set);
}

export const timed = (time: Time): Mod => mod(`when(${JSON.stringify(time.utc)})`, (kind) => happened(kind, time));

export const none: Quantity = { atLeast: 0, atMost: 0 };

/** `reviewers of PRs last month`: who reviewed them then. */
const whoIs = (verb: Verb, { when, ...of }: Things): Things | null => {
  const set = setOf(of);
  return set === null ? null : narrowed(things('Person'), doing({ verb, time: when }, of, set));
};

/** The things that people do with a verb, wherever they are: reviewers in atlas reviewed PRs in atlas. */
export function objectsOf(verb: Verb): NodeKind[] {
  return [...new Set((verbs[verb] as readonly { readonly subject: NodeKind; readonly object: NodeKind }[]).filter(({ subject }) => subject === 'Person').map(({ object }) => object))];
}

const both = (one: Things, other: Things, each: boolean): Things | null => {
  if (one.named === undefined || other.named === undefined || one.kind !== other.kind) return null;
  const names = [...(one.named.names ?? [one.named.ids]), ...(other.named.names ?? [other.named.ids])];
  const ids = names.flat();
  const labels = [one, other].flatMap(({ named }) => named?.labels ?? [named?.shown ?? '']);
  return { kind: one.kind, where: [{ is: 'named', ids }], named: { ids, names, each, labels } };
};


function thingsInTime(head: Things, time: Time): Things | null {
  return head.untimed === true || head.when !== undefined || conditionsInTime(head.kind, head.where, time) === null ? null : { ...head, when: time };
}

/** `Ben, Priya or Tom`. */
function listOf(parts: readonly Things[], word: unknown): Things | null {
  return parts.slice(1).reduce<Things | null>((before, part) => (before === null ? null : both(before, part, word !== 'or')), parts[0]!);
}

const quantified = (of: Things, quantity: Quantity): Things | null => (of.quantity !== undefined || of.named !== undefined ? null : { ...of, quantity });
const picked = (of: Things, pick: Pick): Things | null => {
  if (of.pick !== undefined || of.named !== undefined || of.quantity !== undefined) return null;
  return { ...of, pick: of.plural === true && pick.limit === 1 ? { ...pick, limit: null } : pick };
};

const sets: readonly Rule[] = [
  ...rule('Head', 'Kind', (kind: Things) => kind),
  ...rule('Head', 'Kind Kind', (one: Things, other: Things) => (one.kind === 'Meeting' && other.kind === 'Meeting' ? { ...one, where: [...one.where, ...other.where] } : null)),
  // What comes last says something of what stands nearest: "PRs that close issues Ana opened".
  ...rule('Posted', 'Head Post', (head: Things, post: Mod) => narrowed(head, post)),
  ...rule('Posted', 'Posted Post', (head: Things, post: Mod) => narrowed(head, post), 0.12),
  ...rule('Posted', 'Head Time', (head: Things, time: Time) => thingsInTime(head, time), 0.15),
  ...rule('Posted', 'Posted Time', (head: Things, time: Time) => thingsInTime(head, time), 0.25),
  ...rule('Set', 'Quantity of Set', (quantity: Quantity, _: unknown, set: Things) => quantified(set, quantity)),
  ...rule('Set', 'One of Set', (_: unknown, __: unknown, set: Things) => (set.named === undefined ? set : null), 0.1),
  ...rule('Set', 'All Set', (_: unknown, set: Things) => (set.named === undefined && set.quantity === undefined ? { ...set, every: true } : null)),
  ...rule('Set', 'Anybody who|that Vp', (_: unknown, __: unknown, vp: Predicate) => narrowed(things('Person'), vp.mod)),
  ...rule('Set', 'Head|Posted', (head: Things) => head),
  ...rule('Set', 'Name', (name: Things) => name),
  ...rule('Set', 'Pre Set', (pre: Mod, set: Things) => (set.named === undefined && set.quantity === undefined && set.pick === undefined ? narrowed(set, pre) : null)),
  // "Ana's latest 3 PRs": whose they are comes before how they are picked.
  ...rule('Set', 'Owner Set', (owner: Mod, set: Things) => (set.named === undefined && set.quantity === undefined ? narrowed(set, owner) : null)),
  ...rule('Set', 'Picking Set', (pick: Pick, set: Things) => picked(set, pick)),
  ...rule('Set', 'Set Recent', (set: Things) => picked(set, { newest: true, limit: null }), 0.2),
  ...rule('Picking', 'Newest', () => ({ newest: true, limit: 1 })),
  ...rule('Picking', 'Oldest', () => ({ newest: false, limit: 1 })),
  ...rule('Picking', 'Recent', () => ({ newest: true, limit: null })),
  ...rule('Picking', 'Newest Number', (_: unknown, limit: number) => (limit > 0 ? { newest: true, limit } : null)),
  ...rule('Picking', 'Number Newest|Recent', (limit: number) => (limit > 0 ? { newest: true, limit } : null)),
  ...rule('Picking', 'top Number Newest', (_: unknown, limit: number) => (limit > 0 ? { newest: true, limit } : null)),
  ...rule('Picking', 'Oldest Number', (_: unknown, limit: number) => (limit > 0 ? { newest: false, limit } : null)),
  ...rule('Picking', 'Number Oldest', (limit: number) => (limit > 0 ? { newest: false, limit } : null)),
  ...rule('Set', 'Quantity Set', (quantity: Quantity, set: Things) => quantified(set, quantity)),
  ...rule('Set', 'Number Set', (number: number, set: Things) => quantified(set, { atLeast: number, atMost: number }), 0.3),
  ...rule('Set', 'no Set', (_: unknown, set: Things) => quantified(set, none)),
  ...rule('Set', 'any Set', (_: unknown, set: Things) => (set.named === undefined ? set : null)),
  ...rule('Set', 'any of Set', (_: unknown, __: unknown, set: Things) => (set.named === undefined ? set : null)),
  ...rule('Set', 'Set and Set', (one: Things, _: unknown, other: Things) => both(one, other, true)),
  ...rule('Set', 'both Set and Set', (_: unknown, one: Things, __: unknown, other: Things) => both(one, other, true)),
  ...rule('Set', 'Set or Set', (one: Things, _: unknown, other: Things) => both(one, other, false)),
  ...rule('Set', 'Set comma Set and|or Set', (one: Things, _: unknown, second: Things, word: unknown, third: Things) => listOf([one, second, third], word)),
  ...rule('Set', 'Set comma Set comma Set and|or Set', (one: Things, _: unknown, second: Things, __: unknown, third: Things, word: unknown, last: Things) => listOf([one, second, third, last], word)),
  ...rule('Set', 'Longest|Shortest Set', (which: string, set: Things) => (set.kind === 'Meeting' && set.plural === undefined ? picked(set, { newest: which === 'longest', limit: 1, by: 'duration_s' }) : null), 0.3),
  ...rule('Set', 'either Set or Set', (_: unknown, one: Things, __: unknown, other: Things) => both(one, other, false)),
  ...rule('Set', 'Name in|of|from|at? Name', (work: Things, _: unknown, project: Things) => inRepository(work, project), 0.05),
  ...rule('Set', 'Name Name', (one: Things, other: Things) => inRepository(one, other) ?? inRepository(other, one), 0.1),
  ...rule('Set', 'project Name', (_: unknown, name: Things) => (name.kind === 'Project' ? name : null)),
  ...rule('Set', 'Kind Name', (kind: Things, name: Things) => (name.kind === kind.kind && kind.where.length === 0 ? name : null)),
  ...rule('Set', 'Name Kind', (name: Things, kind: Things) => (name.kind === kind.kind && kind.where.length === 0 && (kind.kind === 'Project' || kind.kind === 'Topic' || kind.kind === 'Meeting') ? name : null)),
];

/** `issue 53 in atlas`: of several with the number, the one of that repository. */
function inRepository(work: Things, project: Things): Things | null {
  if (project.kind !== 'Project' || (work.kind !== 'PullRequest' && work.kind !== 'Issue') || work.named === undefined) return null;
  const repositories = new Set(project.named?.ids);
  const ids = work.named.ids.filter((id) => repositories.has(id.slice(0, id.lastIndexOf('#'))));
  return ids.length === 0 ? null : { kind: work.kind, where: [{ is: 'named', ids }], named: { ids, each: false } };
}

const people: readonly Rule[] = [
  ...rule('Set', 'RoleNoun of|for|on|to|at|in Set', (verb: Verb, _: unknown, of: Things) => whoIs(verb, of)),
  ...rule('Set', 'Owning RoleNoun', (of: Things, verb: Verb) => whoIs(verb, of)),
  ...rule('Set', 'RoleNoun', (verb: Verb) => whoIs(verb, things(mainObject(verb))), 0.35),
  ...rule('Set', 'RoleNoun that|who Vp', (verb: Verb, _: unknown, vp: Predicate) => {
    const them = whoIs(verb, things(mainObject(verb)));
    return them === null ? null : narrowed(them, vp.mod);
  }, 0.35),
  ...rule('Set', 'RoleNoun in|of|at|for Set Time?', (verb: Verb, _: unknown, project: Things, time?: Time) => inProject(verb, project, time)),
  ...rule('Set', 'Compound RoleNoun Time?', (project: Things, verb: Verb, time?: Time) => inProject(verb, project, time)),
  ...rule('Set', 'RoleNoun of|for Set', (verb: Verb, _: unknown, of: Things) => onWorkOf(verb, of)),
  ...rule('Set', 'Owning RoleNoun', (of: Things, verb: Verb) => onWorkOf(verb, of)),
  ...rule('Set', 'Contributor of|to|in|for|at Set', (_: unknown, __: unknown, project: Things) => (project.kind === 'Project' ? narrowed(things('Person'), belonging(project)!) : null)),
  ...rule('Set', 'Compound Contributor', (project: Things) => (project.kind === 'Project' ? narrowed(things('Person'), belonging(project)!) : null)),
  ...rule('Set', 'Me', (me: Things) => me),
];

/** What a verb is mostly done to: authors write pull requests. */
function mainObject(verb: Verb): NodeKind {
  const kinds = objectsOf(verb);
  return kinds.includes('PullRequest') ? 'PullRequest' : kinds[0]!;
}

function inProject(verb: Verb, project: Things, time?: Time): Things | null {
  const set = setOf(project);
  const kind = mainObject(verb);
  const whole = set === null || project.kind !== 'Project' ? null : belongsTo(kind, set);
  const object = whole === null ? null : things(kind, whole);
  const objects = object === null ? null : setOf(object);
  return object === null || objects === null ? null : narrowed(things('Person'), doing({ verb, time }, object, objects));
}

/** Ben's reviewers: who reviewed what Ben wrote. */
function onWorkOf(verb: Verb, of: Things): Things | null {
  const kind = mainObject(verb);
  if (of.kind !== 'Person' || verb === 'write' || verb === 'open') return null;
  const theirs = belonging(of);
  const object = theirs === null ? null : narrowed(things(kind), theirs);
  return object === null ? null : whoIs(verb, object);
}

const before: readonly Rule[] = [
  ...rule('Pre', 'Adjective', (adjective: Mod) => adjective),
  ...rule('Pre', 'Participle', (verb: Verb) => doneAtAll({ verb }), 0.3),
  ...rule('Pre', 'Adjective or|and Adjective', (one: Mod, _: unknown, other: Mod) => eitherMod(one, other)),
  ...rule('Pre', 'Compound', (of: Things) => belonging(of), 0.1),
  ...rule('Pre', 'Name', (of: Things) => (of.kind === 'Topic' && of.named?.shown !== undefined ? mod(`on ${of.named.shown}`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? titled(of.named!.shown!.toLowerCase().split(/\s+/u)).of(kind) : null)) : null), 0.3),
  ...rule('Pre', 'Label', (label: string) => labelled([label]), 0.2),
  ...rule('Set', 'Time Set', (time: Time, set: Things) => (set.named === undefined && set.quantity === undefined && set.pick === undefined ? thingsInTime(set, time) : null), 0.3),
  ...rule('Owner', 'Owning', (of: Things) => belonging(of)),
  ...rule('Owning', 'NameOwner', (of: Things) => of),
  ...rule('Owning', 'Owning own', (of: Things) => of),
  ...rule('Owning', 'Owning and Owning', (one: Things, _: unknown, other: Things) => both(one, other, true)),
  ...rule('Owning', 'My', (me: Things) => me),
  ...rule('Compound', 'Name', (of: Things) => (of.kind === 'Person' ? null : of)),
  ...rule('Pre', 'Name', (of: Things) => (of.kind === 'Person' ? belonging(of) : null), 0.5),
  ...rule('Quantity', 'MoreThan Number', (_: unknown, number: number) => ({ atLeast: number + 1 })),
  ...rule('Quantity', 'AtLeast Number', (_: unknown, number: number) => (number > 0 ? { atLeast: number } : null)),
  ...rule('Quantity', 'Number OrMore', (number: number) => (number > 0 ? { atLeast: number } : null)),
  ...rule('Quantity', 'LessThan Number', (_: unknown, number: number) => (number > 0 ? { atLeast: 0, atMost: number - 1 } : null)),
  ...rule('Quantity', 'AtMost Number', (_: unknown, number: number) => ({ atLeast: 0, atMost: number })),
  ...rule('Quantity', 'Exactly|only Number', (_: unknown, number: number) => ({ atLeast: number, atMost: number })),
];

const after: readonly Rule[] = [
  ...rule('Post', 'Prep', (prep: Mod) => prep),
  ...rule('Prep', 'in|of|for|from|on|at Set', (_: unknown, of: Things) => belonging(of)),
  ...rule('Prep', 'in|of|for|from Set and in|of|for|from Set', (_: unknown, one: Things, __: unknown, ___: unknown, other: Things) => {
    const them = both(one, other, true);
    return them === null ? null : belonging(them);
  }),
  ...rule('Posted', 'Head Prep and Those Prep', (head: Things, one: Mod, _: unknown, __: unknown, other: Mod) => narrowed(head, eitherMod(one, other))),
  ...rule('Post', 'Excepted', (excepted: Mod) => excepted),
  ...rule('Excepted', 'Except Adjective Those?', (_: unknown, adjective: Mod) => notMod(adjective)),
  ...rule('Excepted', 'Except Those Prep|Done|DoneThere', (_: unknown, __: unknown, said: Mod) => notMod(said)),
  ...rule('Excepted', 'Except Those by|from Set', (_: unknown, __: unknown, ___: unknown, by: Things) => inverse(belonging(by))),
  ...rule('Excepted', 'Except Owning Those?', (_: unknown, of: Things) => inverse(belonging(of))),
  ...rule('Excepted', 'Except Kind', (_: unknown, kind: Things) => (kind.where.length === 0 ? null : notMod(mod(`is ${JSON.stringify(kind)}`, (of) => (of === kind.kind ? kind.where : null))))),
  ...rule('Excepted', 'Except Set', (_: unknown, of: Things) => otherThan(of)),
  ...rule('Post', 'Have neither Deed|Doers nor Deed|Doers', (_: unknown, __: unknown, one: Verb, ___: unknown, other: Verb) => joined(withDeed(one, none), withDeed(other, none))),
  ...rule('Post', 'LabelWord Label but not Label', (_: unknown, one: string, __: unknown, ___: unknown, other: string) => bothMods(labelled([one]), notMod(labelled([other])))),
  ...rule('Post', 'Have Label as label', (_: unknown, label: string) => labelled([label])),
  ...rule('Post', 'AgeOver', (time: Time) => createdIn(time)),
  ...rule('Post', 'OpenFor AgeOver', (_: unknown, time: Time) => bothMods(state('open'), createdIn(time))),
  ...rule('Set', 'LongestOpen Set', (_: unknown, set: Things) => {
    const open = narrowed(set, state('open'));
    return open === null ? null : picked(open, { newest: false, limit: 1 });
  }),
  ...rule('Post', 'Set Have Adjective', (by: Things, _: unknown, adjective: Mod) => {
    const theirs = by.kind === 'Person' ? belonging(by) : null;
    return theirs === null ? null : bothMods(theirs, adjective);
  }),
  ...rule('Prep', 'Have Set or Set', (_: unknown, one: Things, __: unknown, other: Things) => (one.kind === other.kind ? null : joined(having(one), having(other), eitherMod))),
  ...rule('Prep', 'Have Set', (_: unknown, of: Things) => having(of)),
  ...rule('Prep', 'Without Set', (_: unknown, of: Things) => (of.quantity === undefined ? having({ ...of, quantity: none }) : null)),
  ...rule('Posted', 'Head|Posted by Set', (head: Things, _: unknown, by: Things) => {
    const said = by.kind === 'Person' && head.bare !== true && head.kind !== 'Note' ? belonging(by) : null;
    return said === null ? null : narrowed(head, said);
  }, 0.02),
  ...rule('Prep', 'not by|in|from|of|for Set', (_: unknown, __: unknown, by: Things) => {
    const said = belonging(by);
    return said === null ? null : notMod(said);
  }),
  ...rule('Post', 'Done|DoneThere', (done: Mod) => done),
  ...rule('Post', 'that|which|who|whom Vp', (_: unknown, vp: Predicate) => (untimedStates.has(vp.mod.signature) ? { ...vp.mod, untimed: true as const } : vp.mod)),
  ...rule('Post', 'that|which|who|whom? Gap', (_: unknown, gap: Mod) => gap),
  ...rule('Post', 'that|which Clause', (_: unknown, clause: Mod) => clause),
  ...rule('Post', 'Have Deed|Doers', (_: unknown, verb: Verb) => withDeed(verb)),
  ...rule('Post', 'Have Deed|Doers by|from|of Set', (_: unknown, verb: Verb, __: unknown, by: Things) => (by.kind === 'Person' ? withDeed(verb, undefined, by) : null)),
  ...rule('Post', 'Have Owning Deed|Doers', (_: unknown, by: Things, verb: Verb) => (by.kind === 'Person' ? withDeed(verb, undefined, by) : null)),
  ...rule('Post', 'Have Quantity Deed|Doers', (_: unknown, quantity: Quantity, verb: Verb) => withDeed(verb, quantity)),
  ...rule('Post', 'Have Number Deed|Doers', (_: unknown, number: number, verb: Verb) => withDeed(verb, number === 0 ? none : { atLeast: number, atMost: number }), 0.2),
  ...rule('Post', 'Have no|any Deed|Doers', (_: unknown, word: string, verb: Verb) => withDeed(verb, word === 'no' ? none : undefined)),
  ...rule('Post', 'Without any? Deed|Doers', (_: unknown, __: unknown, verb: Verb) => withDeed(verb, none)),
  ...rule('Post', 'Without any? Deed|Doers by|from|of Set', (_: unknown, __: unknown, verb: Verb, ___: unknown, by: Things) => (by.kind === 'Person' ? withDeed(verb, none, by) : null)),
  ...rule('Post', 'about|AboutWord Set', (_: unknown, of: Things) => (of.kind === 'Project' || of.kind === 'PullRequest' || of.kind === 'Issue' || of.kind === 'Person' ? aboutThings(of) : null)),
  ...rule('Post', 'where|InWhich Set CameUp', (_: unknown, of: Things) => mentioning(of)),
  ...rule('Post', 'where|InWhich Set Be? Participle', (_: unknown, of: Things, __: unknown, verb: Verb) => (verb === 'mention' ? mentioning(of) : null)),
  ...rule('Post', 'where|InWhich Our? V Set', (_: unknown, __: unknown, verb: Verb, of: Things) => (verb === 'mention' ? mentioning(of) : null)),
  ...rule('Post', 'Set V Set in', (by: Things, verb: Verb, object: Things) => placeOf(by, { verb }, object)),
  ...rule('Post', 'where|InWhich|that Set V Set in?', (_: unknown, by: Things, verb: Verb, object: Things) => placeOf(by, { verb }, object), 0.05),
  // "an open PR that closes them": how they belong together is known already.
  ...rule('Post', 'that|which V Them', (_: unknown, verb: Verb) => ({ ...mod(`${verb} them`, (kind) => (verb === 'close' && kind === 'PullRequest' ? [] : null)), refers: true as const })),
  ...rule('Post', 'Name', (of: Things) => (of.kind === 'Project' || of.kind === 'Meeting' ? belonging(of) : null), 0.5),
  ...rule('Post', 'about|AboutWord Text', (_: unknown, words: readonly string[]) => about(words), 0.2),
  ...rule('Post', 'about|AboutWord both? Text and about? Text', (_: unknown, __: unknown, one: readonly string[], ___: unknown, ____: unknown, other: readonly string[]) => bothMods(about(one), about(other)), 0.2),
  ...rule('Post', 'about|AboutWord Text but not about? Text', (_: unknown, one: readonly string[], __: unknown, ___: unknown, ____: unknown, other: readonly string[]) => bothMods(about(one), notMod(about(other))), 0.2),
  ...rule('Post', 'about|AboutWord either? Text or about? Text', (_: unknown, __: unknown, one: readonly string[], ___: unknown, ____: unknown, other: readonly string[]) => eitherMod(about(one), about(other)), 0.2),
  ...rule('Post', 'Have? Text InTitle', (_: unknown, words: readonly string[]) => titled(words)),
  ...rule('Post', 'LabelWord both Label and Label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  ...rule('Post', 'titled|NamedWord Text', (_: unknown, words: readonly string[]) => titled(words)),
  ...rule('Post', 'LabelWord Label', (_: unknown, label: string) => ({ ...labelled([label]), bare: true as const })),
  ...rule('Post', 'LabelWord Label or Label', (_: unknown, one: string, __: unknown, other: string) => ({ ...labelled([one, other]), bare: true as const })),
  ...rule('Post', 'LabelWord Label and Label', (_: unknown, one: string, __: unknown, other: string) => bothMods(labelled([one]), labelled([other]))),
  ...rule('Post', 'NotLabelWord Label', (_: unknown, label: string) => ({ ...notMod(labelled([label])), bare: true as const })),
  ...rule('Post', 'Have label Label', (_: unknown, __: unknown, label: string) => labelled([label])),
  ...rule('Post', 'Have Label label', (_: unknown, label: string) => labelled([label])),
  ...rule('Post', 'Without label? Label label?', (_: unknown, __: unknown, label: string) => notMod(labelled([label]))),
  ...rule('Post', 'Without label', () => mod('no labels', (kind) => (kind === 'PullRequest' || kind === 'Issue' ? { is: 'not', of: { is: 'present', property: 'labels' } } : null))),
  ...rule('Post', 'due Time', (_: unknown, time: Time) => due(time)),
  ...rule('Post', 'UpdatedWord Time', (_: unknown, time: Time) => mod(`updated(${JSON.stringify(time.utc)})`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? within(kind, 'updated_at', time) : null))),
  ...rule('Post', 'NotWord|not UpdatedWord Time', (_: unknown, __: unknown, time: Time) => mod(`not updated(${JSON.stringify(time.utc)})`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? { is: 'not', of: within(kind, 'updated_at', time) } : null))),
  ...rule('Post', 'that NeedsReview', () => state('awaiting')),
  ...rule('Post', 'Without DueDate', () => mod('no due', (kind) => (kind === 'ActionItem' ? { is: 'not', of: { is: 'present', property: 'due' } } : null))),
  ...rule('Post', 'Have DueDate', () => mod('has due', (kind) => (kind === 'ActionItem' ? { is: 'present', property: 'due' } : null))),
  ...rule('Post', 'LongerThan Span', (_: unknown, seconds: number) => longerThan(seconds, '>')),
  ...rule('Post', 'ShorterThan Span', (_: unknown, seconds: number) => longerThan(seconds, '<')),
  ...rule('Span', 'Hours', (seconds: number) => seconds),
  ...rule('Span', 'Number Hours', (number: number, seconds: number) => number * seconds),
  ...rule('Post', 'but|and? NotPost', (_: unknown, post: Mod) => post),
  ...rule('Post', 'Post or Post', (one: Mod, _: unknown, other: Mod) => eitherMod(one, other), 0.2),
  ...rule('Post', 'and Done|DoneThere|Adjective', (_: unknown, post: Mod) => post, 0.2),
  ...rule('Post', 'Adjective', (adjective: Mod) => ({ ...adjective, bare: true as const, ...(untimedStates.has(adjective.signature) && { untimed: true as const }) }), 0.2),
  ...rule('NotPost', 'not|NotWord Adjective', (_: unknown, adjective: Mod) => notMod(adjective)),
  ...rule('NotPost', 'not|NotWord Done', (_: unknown, done: Mod) => notMod(done)),
];

/** `closed by Ana last week`, `merged in May`, `assigned to Ben`. */
const participles: readonly Rule[] = [
  ...rule('Done', 'Participle', (verb: Verb) => withoutDoer(verb), 0.1),
  ...rule('Done', 'Participle Time', (verb: Verb, time: Time) => ({ ...doneAtAll({ verb, time }), bare: true as const })),
  ...rule('Post', 'in|of|from any Kind', (_: unknown, __: unknown, project: Things) => (project.kind === 'Project' && project.where.length === 0 ? mod('in any project', (kind) => (belongsTo(kind, { kind: 'Project', where: [] }) === null ? null : [])) : null)),

  ...rule('Done', 'Participle by Set', (verb: Verb, _: unknown, by: Things) => byDoer({ verb }, by)),
  ...rule('Done', 'Participle by Set Time', (verb: Verb, _: unknown, by: Things, time: Time) => byDoer({ verb, time }, by)),
  ...rule('Done', 'Participle Time by Set', (verb: Verb, time: Time, _: unknown, by: Things) => byDoer({ verb, time }, by)),
  ...rule('Done', 'Participle by Nobody', (verb: Verb) => notMod(doneAtAll({ verb }))),
  ...rule('Done', 'Participle by Anybody', (verb: Verb) => doneAtAll({ verb })),
  ...rule('Done', 'Participle in|at|during Set', (verb: Verb, _: unknown, where: Things) => (where.kind !== 'Meeting' && where.kind !== 'Note' ? null : verb === 'mention' ? doneByThings({ verb }, where) : verb === 'raise' ? belonging(where) : null)),
  ...rule('Done', 'Done Time', (done: Mod, time: Time) => inTime(done, time), 0.3),
  ...rule('DoneThere', 'Done Prep', (done: Mod, prep: Mod) => bothMods(done, prep), 0.1),
  ...rule('DoneThere', 'DoneThere Time', (done: Mod, time: Time) => inTime(done, time), 0.3),
  ...rule('Done', 'Participle by OtherThan Self', (verb: Verb) => bothMods(doneAtAll({ verb }), notMod(bySelf(verb)))),
  ...rule('Post', 'that Decide Text', (_: unknown, __: unknown, words: readonly string[]) => deciding(words)),
  ...rule('Post', 'where|InWhich Our Decide Text', (_: unknown, __: unknown, ___: unknown, words: readonly string[]) => deciding(words)),
  ...rule('Post', 'where|InWhich Set Be Participle', (_: unknown, of: Things, __: unknown, verb: Verb) => (verb === 'raise' ? having(of) : null)),
  ...rule('Post', 'no Deed|Doers', (_: unknown, verb: Verb) => withDeed(verb, none), 0.3),
  ...rule('Post', 'no Set', (_: unknown, of: Things) => (of.quantity === undefined ? having({ ...of, quantity: none }) : null), 0.4),
  ...rule('Post', 'that|which? Clause but|and that|which? Vp', (_: unknown, clause: Mod, __: unknown, ___: unknown, vp: Predicate) => bothMods(clause, vp.mod), 0.1),
  ...rule('Prep', 'to Set', (_: unknown, of: Things) => (of.kind === 'Project' ? belonging(of) : null), 0.1),
  ...rule('Prep', 'of My', (_: unknown, me: Things) => belonging(me)),
  ...rule('Post', 'ThatBe Stated', (_: unknown, said: Mod) => said),
  ...rule('Post', 'Ving Set', (verb: Verb, of: Things) => {
    const set = setOf(of);
    return set === null ? null : doing({ verb }, of, set);
  }),
  ...rule('Post', 'where|InWhich Set Present', (_: unknown, by: Things) => doneByThings({ verb: 'attend' }, by)),
  ...rule('Post', 'where|InWhich Set Has Participle Set', (_: unknown, by: Things, __: unknown, verb: Verb, object: Things) => placeOf(by, { verb }, object)),
  ...rule('Post', 'whose RoleNoun Be Set', (_: unknown, verb: Verb, __: unknown, by: Things) => (by.kind === 'Person' ? doneByThings({ verb }, by) : null)),
  ...rule('Post', 'and|but that|which Clause', (_: unknown, __: unknown, clause: Mod) => clause),
  ...rule('Post', 'and|but that|which Vp', (_: unknown, __: unknown, vp: Predicate) => vp.mod),
  ...rule('Prep', 'ComeFrom Set', (_: unknown, of: Things) => belonging(of)),
  ...rule('Done', 'AssignedTo Set', (_: unknown, to: Things) => (to.kind === 'Person' ? doneByThings({ verb: 'own' }, to) : null)),
  ...rule('Done', 'AssignedTo Nobody', () => withDeed('own', none)),
  ...rule('Done', 'Participle comma Participle or Participle Time', (one: Verb, _: unknown, second: Verb, __: unknown, third: Verb, time: Time) => eitherMod(eitherMod(doneAtAll({ verb: one, time }), doneAtAll({ verb: second, time })), doneAtAll({ verb: third, time }))),
  ...rule('Done', 'either? Participle or Participle Time', (_: unknown, verb: Verb, __: unknown, other: Verb, time: Time) => eitherMod(doneAtAll({ verb, time }), doneAtAll({ verb: other, time }))),
  ...rule('Done', 'both? Participle and Participle Time', (_: unknown, verb: Verb, __: unknown, other: Verb, time: Time) => bothMods(doneAtAll({ verb, time }), doneAtAll({ verb: other, time }))),
  ...rule('Done', 'Participle and Participle by Set', (verb: Verb, _: unknown, other: Verb, __: unknown, by: Things) => joined(doneByThings({ verb }, by), doneByThings({ verb: other }, by))),
  ...rule('Done', 'Participle or Participle by Set Time', (verb: Verb, _: unknown, other: Verb, __: unknown, by: Things, time: Time) => joined(byDoer({ verb, time }, by), byDoer({ verb: other, time }, by), eitherMod)),
  ...rule('Done', 'Participle and Participle by Set Time', (verb: Verb, _: unknown, other: Verb, __: unknown, by: Things, time: Time) => joined(byDoer({ verb, time }, by), byDoer({ verb: other, time }, by))),
  ...rule('Done', 'Participle by Set but not|NotWord Set', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, other: Things) => (other.kind === 'Person' ? joined(byDoer({ verb }, by), inverse(byDoer({ verb }, other))) : null)),
  ...rule('Done', 'Participle by Set or by Set Time?', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, other: Things, time?: Time) => joined(byDoer({ verb, time }, by), byDoer({ verb, time }, other), eitherMod)),
  ...rule('Done', 'Participle by Kind who|that V Them', (verb: Verb, _: unknown, who: Things, __: unknown, other: Verb) => (who.kind === 'Person' ? byTheSame(verb, other) : null)),
  ...rule('Post', 'comma Done|DoneThere', (_: unknown, done: Mod) => done, 0.1),
  ...rule('Done', 'either? Participle or Participle by Set', (_: unknown, verb: Verb, __: unknown, other: Verb, ___: unknown, by: Things) => joined(doneByThings({ verb }, by), doneByThings({ verb: other }, by), eitherMod)),
  ...rule('Done', 'Participle by neither Set nor Set', (verb: Verb, _: unknown, __: unknown, one: Things, ___: unknown, other: Things) => joined(doneAtAll({ verb }), joined(inverse(doneByThings({ verb }, one)), inverse(doneByThings({ verb }, other))))),
  ...rule('Done', 'Participle Without Ving', (verb: Verb, _: unknown, other: Verb) => bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other })))),
  ...rule('Done', 'Participle Adjective', (verb: Verb, adjective: Mod) => bothMods(doneAtAll({ verb }), adjective), 0.2),
  ...rule('Done', 'Participle but not Participle', (verb: Verb, _: unknown, __: unknown, other: Verb) => bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other })))),
  ...rule('Done', 'Participle but not Participle by Set', (verb: Verb, _: unknown, __: unknown, other: Verb, ___: unknown, by: Things) => joined(doneByThings({ verb }, by), inverse(doneByThings({ verb: other }, by)))),
  ...rule('Done', 'Participle by Set but not|NotWord by Set', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, ____: unknown, other: Things) => joined(doneByThings({ verb }, by), inverse(doneByThings({ verb }, other)))),
  ...rule('Done', 'Participle by Set but not|NotWord Participle by Set', (verb: Verb, _: unknown, by: Things, __: unknown, ___: unknown, second: Verb, ____: unknown, other: Things) => joined(doneByThings({ verb }, by), inverse(doneByThings({ verb: second }, other)))),
  ...rule('Done', 'Participle Without Be? Participle', (verb: Verb, _: unknown, __: unknown, other: Verb) => bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other })))),
  ...rule('Done', 'Participle Without Be? Participle by Set', (verb: Verb, _: unknown, __: unknown, other: Verb, ___: unknown, by: Things) => joined(doneAtAll({ verb }), inverse(doneByThings({ verb: other }, by)))),
  ...rule('Done', 'Participle by SomeoneElse', (verb: Verb) => bothMods(doneAtAll({ verb }), notMod(bySelf(verb)))),
  ...rule('Done', 'neither Participle nor Participle by Set', (_: unknown, verb: Verb, __: unknown, other: Verb, ___: unknown, by: Things) => joined(inverse(byDoer({ verb }, by)), inverse(byDoer({ verb: other }, by)))),
  ...rule('Post', 'LabelWord neither Label nor Label', (_: unknown, __: unknown, one: string, ___: unknown, other: string) => bothMods(notMod(labelled([one])), notMod(labelled([other])))),
  ...rule('Post', 'NotLabelWord Label or Label', (_: unknown, one: string, __: unknown, other: string) => bothMods(notMod(labelled([one])), notMod(labelled([other])))),
  ...rule('Prep', 'in|of|from neither Set nor Set', (_: unknown, __: unknown, one: Things, ___: unknown, other: Things) => joined(inverse(belonging(one)), inverse(belonging(other)))),
  ...rule('Set', 'Newest of Set', (_: unknown, __: unknown, { plural: _plural, ...set }: Things) => picked(set, { newest: true, limit: 1 })),
  ...rule('Set', 'Oldest of Set', (_: unknown, __: unknown, { plural: _plural, ...set }: Things) => picked(set, { newest: false, limit: 1 })),
  ...rule('Done', 'Participle by OtherThan Set', (verb: Verb, _: unknown, __: unknown, than: Things) => byOthers({ verb }, than)),
  ...rule('Done', 'Participle by Nobody Except Set', (verb: Verb, _: unknown, __: unknown, ___: unknown, by: Things) => onlyBy({ verb }, by)),
  ...rule('Done', 'Participle only by Set', (verb: Verb, _: unknown, __: unknown, by: Things) => onlyBy({ verb }, by)),
  ...rule('Done', 'Participle Time and|or Time', (verb: Verb, one: Time, _: unknown, other: Time) => eitherMod(doneAtAll({ verb, time: one }), doneAtAll({ verb, time: other }))),
  ...rule('Done', 'Participle by Self', (verb: Verb) => bySelf(verb)),
  ...rule('Done', 'RelatedWord Set', (_: unknown, to: Things) => doneByThings({ verb: 'relate' }, to)),
  ...rule('Done', 'Participle and|but NotWord|not Participle', (verb: Verb, _: unknown, __: unknown, other: Verb) => bothMods(doneAtAll({ verb }), notMod(doneAtAll({ verb: other })))),
  ...rule('Done', 'CameUp in|at|during? Set', (_: unknown, __: unknown, where: Things) => (where.kind === 'Meeting' ? doneByThings({ verb: 'mention' }, where) : null)),
  ...rule('Done', 'CameUp Time?', (_: unknown, time?: Time) => doneAtAll({ verb: 'mention', time }), 0.1),
  ...rule('Done', 'HappenWord Time', (_: unknown, time: Time) => mod(`held(${JSON.stringify(time.utc)})`, (kind) => (kind === 'Meeting' ? happened(kind, time) : null))),
];

/** Verbs of which the graph does not know the time. */
const untimedVerbs: ReadonlySet<Verb> = new Set(['finish', 'answer', 'own', 'comment', 'relate']);

function withoutDoer(verb: Verb): Mod {
  return { ...doneAtAll({ verb }), bare: true, ...(untimedVerbs.has(verb) && { untimed: true as const }) };
}

export function doneByThings(act: Act, by: Things): Mod | null {
  const set = setOf(by);
  if (set === null) return null;
  const said = doneBy(act, by, set);
  return untimedVerbs.has(act.verb) ? { ...said, untimed: true } : said;
}

/** Of those who can be told: who gave a task, or said something, the graph does not know. */
function byDoer(act: Act, by: Things): Mod | null {
  return act.verb === 'own' || act.verb === 'raise' || act.verb === 'relate' || (act.verb === 'mention' && by.kind === 'Person') ? null : doneByThings(act, by);
}

/** `reviewed only by Ben`: by nobody else. */
function onlyBy(act: Act, by: Things): Mod | null {
  return joined(byDoer(act, by), inverse(byOthers(act, by)));
}

function byOthers(act: Act, than: Things): Mod | null {
  const set = setOf(than);
  return set === null || than.kind !== 'Person' ? null : byDoer(act, things('Person', { is: 'not', of: set.where.length === 1 ? set.where[0]! : { is: 'all', of: set.where } }));
}

function joined(one: Mod | null, other: Mod | null, by: (one: Mod, other: Mod) => Mod = bothMods): Mod | null {
  return one === null || other === null ? null : by(one, other);
}

function inverse(one: Mod | null): Mod | null {
  return one === null ? null : notMod(one);
}

/** `reviewed by the person who merged them`. */
function byTheSame(verb: Verb, other: Verb): Mod {
  return mod(`${verb} by who ${other}`, (kind) => {
    const back = (of: Verb): string | undefined => (verbs[of] as readonly { readonly subject: NodeKind; readonly object: NodeKind; readonly back: string }[]).find(({ subject, object }) => subject === 'Person' && object === kind)?.back;
    const [one, second] = [back(verb), back(other)];
    return one === undefined || second === undefined || one === second ? null : { is: 'sharing', roles: [one, second], kind: 'Person' };
  });
}

/** `merged by its own author`. */
export function bySelf(verb: Verb): Mod {
  return mod(`${verb} by self`, (kind) => {
    const back = (verbs[verb] as readonly { readonly subject: NodeKind; readonly object: NodeKind; readonly back: string }[]).find(({ subject, object }) => subject === 'Person' && object === kind)?.back;
    const maker = kind === 'PullRequest' ? 'author' : kind === 'Issue' ? 'submitter' : null;
    return back === undefined || maker === null || back === maker ? null : { is: 'sharing', roles: [maker, back], kind: 'Person' };
  });
}

/** Other things of the kind than these; or not of these. */
function otherThan(of: Things): Mod | null {
  const { named } = of;
  if (named === undefined) return null;
  const said = belonging(of);
  return mod(`other than ${signatureOf(of)}`, (kind) => {
    if (kind === of.kind) return { is: 'not', of: { is: 'named', ids: [...named.ids] } };
    return said === null ? null : notMod(said).of(kind);
  });
}

/** `older than a month`: of works alone, which have a day of their own. */
export const createdIn = (time: Time): Mod => mod(`created(${JSON.stringify(time.utc)})`, (kind) => (kind === 'PullRequest' || kind === 'Issue' ? within(kind, 'created_at', time) : null));

export function due(time: Time): Mod {
  return mod(`due(${JSON.stringify(time.ahead.days)})`, (kind) => (kind === 'ActionItem' ? within(kind, 'due', time) : null));
}

const itemKinds: ReadonlySet<NodeKind> = new Set(['Decision', 'ActionItem', 'Question', 'Risk']);

/** About a topic, a project or a piece of work: meetings where it came up; what was found there that speaks of it. */
function aboutThings(of: Things): Mod | null {
  const set = setOf(of);
  if (set === null) return null;
  return mod(`about(${signatureOf(of)})`, (kind) => {
    const mentioned: Condition = { is: 'linked', role: 'mentioned', to: set };
    if (kind === 'Meeting' && of.kind === 'Project') return { is: 'any', of: [{ is: 'linked', role: 'part of', to: set }, mentioned] };
    if (kind === 'Meeting') return mentioned;
    if (of.kind === 'Project' && itemKinds.has(kind)) {
      const inText = of.named?.shown === undefined ? null : about([of.named.shown.toLowerCase()]).of(kind);
      const theirs = belongsTo(kind, set);
      return inText === null || theirs === null ? null : { is: 'any', of: [theirs, ...inText] };
    }
    return kind === 'Note' ? belongsTo(kind, set) : null;
  });
}

/** A meeting that decided something about it. */
function deciding(words: readonly string[]): Mod | null {
  const decisions = narrowed(things('Decision'), about(words));
  return decisions === null ? null : having(decisions);
}

/** Meetings, or notes, that mention it. */
export function mentioning(of: Things): Mod | null {
  const set = setOf(of);
  return set === null ? null : doing({ verb: 'mention' }, of, set);
}

/** `projects Ana wrote PRs in`: where the things are that somebody did something to. */
export function placeOf(by: Things, act: Act, object: Things): Mod | null {
  const said = by.kind === 'Person' ? doneByThings(act, by) : null;
  const done = said === null ? null : narrowed(object, said);
  return done === null ? null : having(done);
}

/** What is said of somebody or something, and the things that it is about: "but wrote none". */
export interface Predicate {
  readonly signature: string;
  readonly mod: Mod;
  readonly object: Things | null;
  /** Of what somebody does: the same to other things, or at another time. */
  readonly act?: Act;
  /** Of what was said of several things one by one. */
  readonly parts?: readonly Predicate[];
}

export const predicate = (said: Mod | null, object: Things | null, act?: Act): Predicate | null => (said === null ? null : { signature: `${said.signature} ${JSON.stringify(object)} ${JSON.stringify(act)}`, mod: said, object, ...(act !== undefined && { act }) });

export { negated };
export const nounRules: readonly Rule[] = [...sets, ...people, ...before, ...after, ...participles];
