/** What a question wants to know of things besides the things themselves: who merged them, when they are due, in which meeting they came up. Pure. */
import type { NodeKind } from '#schemas/graph';
import { roleOf } from '#schemas/graph-roles';
import type { ShownKey, Value } from '#schemas/query';
import { setOf, stateProperties } from './asks.ts';
import { signatureOf } from './chart.ts';
import { ownTimeOf } from './kind-times.ts';
import { isWork, type Things } from './meanings.ts';
import { has } from './relations.ts';
import { countingRole, type Verb } from './verbs.ts';

export interface Column {
  readonly signature: string;
  /** Of things of the kind; `named` where that is what they are called by anyway, null where they have none. */
  readonly of: (kind: NodeKind) => ShownKey | 'named' | null;
}

const value = (property: string): ShownKey => ({ value: { through: [], property } });
const linkedTo = (kind: NodeKind, role: string, to: NodeKind): ShownKey | null => (roleOf(kind, role, to) === undefined ? null : { linked: [{ role, kind: to }] });
/** What has no doer of its own that the graph could tell. */
const withoutDoer: ReadonlySet<Verb> = new Set(['finish', 'mention', 'raise', 'relate', 'fix', 'involve']);

/** Who did it to them: their reviewers. */
export const doersColumn = (verb: Verb): Column => ({
  signature: `doers ${verb}`,
  of: (kind) => {
    const one = withoutDoer.has(verb) ? null : countingRole(verb, kind, 'Person');
    return one === null ? null : { linked: [{ role: one.role, kind: 'Person' }], ...(one.verdicts !== undefined && { along: { verdicts: [...one.verdicts] } }) };
  },
});

/** Whose they are: the author's, or theirs who have to do it. */
export const ownersColumn: Column = { signature: 'owners', of: (kind) => (kind === 'ActionItem' ? doersColumn('own') : doersColumn('write')).of(kind) };

const stateTimes: Readonly<Partial<Record<Verb, string>>> = { merge: 'merged_at', close: 'closed_at', open: 'created_at', write: 'created_at' };

/** When it was done to them. */
export const timeColumn = (verb: Verb): Column => ({
  signature: `time ${verb}`,
  of: (kind) => {
    if (kind === 'Commit') return verb === 'write' ? value('committed_at') : null;
    if (kind === 'Meeting') return verb === 'attend' ? value('started_at') : null;
    if (!isWork(kind)) return null;
    if (verb === 'review') return kind === 'PullRequest' ? { latestLink: { role: 'reviewer', to: { kind: 'Person', where: [] } } } : null;
    const property = stateTimes[verb];
    return property === undefined || (verb === 'merge' && kind === 'Issue') ? null : value(property);
  },
});

/** When they were, by the one time that they are known by: of tasks that would be when they were given, or are due. */
export const dateColumn: Column = {
  signature: 'date',
  of: (kind) => {
    const own: Value | undefined = kind === 'ActionItem' ? undefined : ownTimeOf(kind);
    return own === undefined ? null : { value: own };
  },
};

export const dueColumn: Column = { signature: 'due', of: (kind) => (kind === 'ActionItem' ? value('due') : null) };

export const stateColumn: Column = {
  signature: 'state',
  of: (kind) => {
    const property = stateProperties[kind];
    return property === undefined ? null : value(property);
  },
};

export const titleColumn: Column = { signature: 'title', of: (kind) => (isWork(kind) ? value('title') : kind === 'Meeting' || kind === 'Note' ? 'named' : null) };

/** What of another kind belongs to them: their meeting, their project. */
export const wholeColumn = (to: NodeKind): Column => ({
  signature: `whole ${to}`,
  of: (kind) => {
    if (to === 'Meeting') return linkedTo(kind, 'raised in', to) ?? (kind === 'Project' ? null : linkedTo(kind, 'mentioned in', to));
    if (to !== 'Project') return null;
    const isItem = linkedTo(kind, 'raised in', 'Meeting') !== null;
    return isItem ? { linked: [{ role: 'raised in', kind: 'Meeting' }, { role: 'part of', kind: 'Project' }] } : linkedTo(kind, 'part of', to);
  },
});

/** How many of them things have: reviewers, open tasks. */
export const numberColumn = (of: Things): Column => ({
  signature: `number of ${signatureOf(of)}`,
  of: (kind) => {
    const set = of.named === undefined && of.pick === undefined && of.quantity === undefined ? setOf(of) : null;
    const condition = set === null || kind === 'Person' ? null : has(kind, set);
    return condition?.is === 'linked' && condition.along === undefined ? { links: { role: condition.role, to: condition.to } } : null;
  },
});

/** Of those who did it to them. How many comments there are, nobody knows: how many commented is another number. */
export const doersNumberColumn = (verb: Verb): Column => ({
  signature: `number of doers ${verb}`,
  of: (kind) => {
    const doers = verb === 'comment' ? null : doersColumn(verb).of(kind);
    return doers === null || doers === 'named' || !('linked' in doers) || doers.along !== undefined ? null : { links: { role: doers.linked[0]!.role, to: { kind: 'Person', where: [] } } };
  },
});
