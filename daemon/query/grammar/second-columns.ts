/** A plan with columns that were asked for besides: `PRs merged in Q3 with their reviewers`, `who closed it, and when`. Null where one of the two cannot be told. Pure. */
import type { NodeKind } from '#schemas/graph';
import { backOf, roleOf } from '#schemas/graph-roles';
import type { Condition, FindPlan, GroupPlan, LinkedKey, Plan, SetPlan, ShownKey } from '#schemas/query';
import { dateColumn, doersColumn, type Column } from './columns.ts';
import { orderOf } from './kind-times.ts';
import { isWork, type Things, type Time } from './meanings.ts';
import { doing, type Verb } from './verbs.ts';

/** What a second question adds to the plan of the first. */
export interface Second {
  readonly signature: string;
  readonly add: (first: Plan) => Plan | null;
  /** By itself it asks of the things before it as if they stood in it: `drafts, who wrote them` wants people. */
  readonly leans?: true;
}

/** `S Second`, without a word between: of things that were only named, what leans on them is no second question. */
export function secondOf(first: Plan, second: Second): Plan | null {
  const isNamedOnly = first.ask === 'find' && first.show === undefined && first.set.kind !== 'Person';
  return second.leans === true && isNamedOnly ? null : second.add(first);
}

export const leaning = (second: Second | null): Second | null => (second === null ? null : { ...second, leans: true });

export const both = (one: Second, other: Second): Second => ({
  signature: `${one.signature} & ${other.signature}`,
  add: (first) => {
    const added = one.add(first);
    return added === null ? null : other.add(added);
  },
});

/** `with their reviewers and labels`: of what is found, of each. */
export function withColumns(first: Plan, columns: readonly Column[], inFront?: boolean): Plan | null {
  if (first.ask !== 'find') return null;
  const keys = columns.map((column) => (column.signature === dateColumn.signature ? dateOf(first, columns) : column.of(first.set.kind)));
  return keys.includes(null) || keys.every((key) => key === 'named') ? null : keys.reduce<FindPlan | null>((plan, key) => (plan === null || key === null || key === 'named' ? plan : withKey(plan, key, inFront)), first);
}

/** The date of merged PRs is that of their merge; beside what else was done to them, it might be the date of that. */
function dateOf({ set, beside = [] }: FindPlan, columns: readonly Column[]): ShownKey | null {
  const own = dateColumn.of(set.kind);
  if (!isWork(set.kind)) return own === 'named' ? null : own;
  const isSpoken = set.where.some((condition) => condition.is === 'within' || (condition.is === 'one of' && condition.property === 'state'));
  return (!isSpoken && columns.length + beside.length > 1) || set.where.some(isUntimed) ? null : orderOf(set, true)?.by ?? null;
}

const timedRoles: ReadonlySet<string> = new Set(['author', 'submitter', 'reviewer', 'merger', 'closer', 'attendee', 'part of', 'raised in', 'mentioned in', 'mentioned']);
const timedStates: ReadonlySet<string> = new Set(['state', 'severity', 'kind', 'bot']);

/** What nobody knows the time of: that somebody commented, that it was answered or taken back. */
function isUntimed(condition: Condition): boolean {
  if (condition.is === 'linked') return !timedRoles.has(condition.role) || condition.to.kind === 'Topic';
  return condition.is === 'one of' && !timedStates.has(condition.property);
}

/** Behind the things; when columns were asked for before them already, behind those. `inFront`: what is asked of one thing that was named comes before it. */
function withKey(plan: FindPlan, key: ShownKey, inFront = (plan.show ?? []).length > 0): FindPlan | null {
  const [show, beside] = [plan.show ?? [], plan.beside ?? []];
  if ([...show, ...beside].some((one) => JSON.stringify(one) === JSON.stringify(key)) || show.length + beside.length >= MOST_COLUMNS) return null;
  return inFront ? { ...plan, show: [...show, key] } : { ...plan, beside: [...beside, key] };
}

const MOST_COLUMNS = 4;

/** A second question for a column: of the things that the first one finds, or of those that it asks about. */
export const asking = (column: Column): Second => ({ signature: column.signature, add: (first) => askedToo(first, column) });

function askedToo(first: Plan, column: Column): Plan | null {
  const plan = asFind(first);
  if (plan === null) return null;
  const of = plan.set.kind === 'Person' ? ofWhatTheyDid(plan) : plan;
  return of === null ? null : withColumns(of, [column], isAskedFirst(of));
}

/** Of one thing that was named, the answers come first. */
const isAskedFirst = ({ set, show = [], beside = [] }: FindPlan): boolean => show.length > 0 || (beside.length === 0 && set.where.some((condition) => condition.is === 'named' && condition.ids.length === 1));

/** `Has it been closed, and who closed it`: its state, to begin with. `Is there a draft, and whose`: those that there are. */
function asFind(first: Plan): FindPlan | null {
  if (first.ask === 'find') return first;
  if (first.ask !== 'whether' || first.none === true) return null;
  const { kind, where } = first.set;
  const name = where.find(({ is }) => is === 'named');
  const [said, ...more] = where.filter((condition) => condition !== name);
  if (name === undefined || said === undefined) return { ask: 'find', set: first.set };
  if (more.length > 0 || said.is !== 'one of' || (said.property !== 'state' && said.property !== 'status')) return null;
  return { ask: 'find', set: { kind, where: [name] }, show: [{ value: { through: [], property: said.property } }] };
}

/** `Are there open PRs, and which`: those that there are, by their titles. */
export const whichAsked: Second = {
  signature: 'which',
  add: (first) => {
    const plan = first.ask === 'whether' ? (first.set.kind === 'Person' ? ofSomebody(first) : asFind(first)) : null;
    return plan === null || plan.show !== undefined ? null : plan;
  },
};

/** `Do I have open PRs, and which`: mine. */
function ofSomebody({ set }: Extract<Plan, { ask: 'whether' }>): FindPlan | null {
  const person = set.where.filter(({ is }) => is === 'named');
  const [deed, ...more] = set.where.filter(({ is }) => is !== 'named');
  const role = deed?.is === 'linked' && (deed.atLeast ?? 1) === 1 && deed.atMost === undefined ? personsRole(deed) : null;
  if (person.length !== 1 || more.length > 0 || deed?.is !== 'linked' || role === null || deed.to.where.some(({ is }) => is === 'picked')) return null;
  return { ask: 'find', set: { kind: deed.to.kind, where: [...deed.to.where, { is: 'linked', role, to: { kind: 'Person', where: person }, ...(deed.along !== undefined && { along: deed.along }) }] } };
}

/** `Did Ben review it, and when`: of the deed itself, which there is or is not. */
const asDeed = (first: Plan): FindPlan | null => (first.ask === 'whether' && first.none !== true && first.set.where.some((condition) => isDone(first.set.kind, condition)) ? { ask: 'find', set: first.set } : asFind(first));

const isDone = (kind: NodeKind, condition: Condition): boolean => condition.is === 'linked' && (kind === 'Person' || condition.to.kind === 'Person') && condition.atMost === undefined;

type Linked = Extract<Condition, { is: 'linked' }>;

/** What people are found by: the one thing that they did. */
function deedOf({ set, order, show, beside }: FindPlan, where = set.where): Linked | null {
  const [only, ...more] = where;
  if (set.kind !== 'Person' || order !== undefined || show !== undefined || beside !== undefined || more.length > 0) return null;
  return only?.is === 'linked' && (only.atLeast ?? 1) === 1 && only.atMost === undefined && only.to.where.length > 0 ? only : null;
}

/** The role seen from its other end. */
function personsRole({ role, to }: Linked): string | null {
  const there = roleOf('Person', role, to.kind);
  return there === undefined ? null : backOf(there)?.name ?? null;
}

/** One thing alone: `the last k8s sync`, `atlas#12`. */
function isOne({ where }: SetPlan): boolean {
  return where.some((condition) => (condition.is === 'named' && condition.ids.length === 1) || (condition.is === 'picked' && condition.limit === 1));
}

/** Who merged the PRs of Ben, as those that somebody merged, with whoever it was in front. */
function ofWhatTheyDid(plan: FindPlan): FindPlan | null {
  const deed = deedOf(plan);
  const role = deed === null ? null : personsRole(deed);
  if (deed === null || role === null) return null;
  const { to, along } = deed;
  const saying = along === undefined ? {} : { along };
  const where: Condition[] = isOne(to) ? to.where : [...(to.where.some(({ is }) => is === 'picked') ? [{ is: 'all' as const, of: to.where }] : to.where), { is: 'linked', role, to: { kind: 'Person', where: [] }, ...saying }];
  return { ask: 'find', set: { kind: to.kind, where }, show: [{ linked: [{ role, kind: 'Person' }], ...saying }] };
}

/** `…, and when?`: at the time of what the first question speaks of. */
export const whenAsked: Second = {
  signature: 'when',
  add: (first) => {
    const plan = asDeed(first);
    if (plan === null) return null;
    return plan.set.kind === 'Person' ? whenDone(plan) : whenOf(plan, first.ask === 'whether' ? first.set : plan.set);
  },
};

/** When each of them did it: known of one thing alone, of the latest time for each. */
function whenDone(plan: FindPlan): Plan | null {
  const deed = deedOf(plan, plan.set.where.filter(({ is }) => is !== 'named'));
  if (deed === null || deed.along !== undefined) return null;
  const isTimed = deed.role === 'merged' || deed.role === 'closed' || deed.role === 'reviewed';
  if (isTimed && isOne(deed.to)) return withKey(plan, { latestLink: { role: deed.role, to: deed.to } });
  const time = timeOfRole(deed.role, deed.to.kind);
  const of = time === null ? null : ofWhatTheyDid(plan);
  return of === null || time === null ? null : withKey(of, { value: { through: [], property: time } });
}

function timeOfRole(role: string, kind: NodeKind): string | null {
  if (role === 'merged') return 'merged_at';
  if (role === 'closed') return 'closed_at';
  if (role === 'attended') return 'started_at';
  return role === 'authored' || role === 'submitted' ? (kind === 'Commit' ? 'committed_at' : 'created_at') : null;
}

function whenOf(plan: FindPlan, spokenOf: SetPlan): Plan | null {
  const doers = [...(plan.show ?? []), ...(plan.beside ?? [])].at(-1);
  if (doers !== undefined && 'linked' in doers) return whenTheyDid(plan, doers);
  // Whatever is said of a meeting, it was held when it was.
  if (plan.set.kind === 'Meeting' && plan.show === undefined) return withKey(plan, { value: { through: [], property: 'started_at' } }, isAskedFirst(plan));
  // Of tasks it might be when they were given, or when they are due.
  const by = plan.set.kind === 'ActionItem' || spokenOf.where.some(isUntimed) || (plan.show !== undefined && spokenOf === plan.set) ? null : orderOf(spokenOf, true)?.by;
  return by === null || by === undefined ? null : withKey(plan, by, isAskedFirst(plan));
}

/** `Who merged them, and when`: when they were merged, whatever else is known of them. */
function whenTheyDid(plan: FindPlan, { linked: [step, ...more], along }: LinkedKey): Plan | null {
  if (step === undefined || more.length > 0 || along !== undefined) return null;
  if (step.role === 'reviewer') return withKey(plan, { latestLink: { role: step.role, to: { kind: step.kind, where: [] } } }, isAskedFirst(plan));
  const property = timesByDoer[step.role];
  return property === undefined ? null : withKey(plan, { value: { through: [], property: plan.set.kind === 'Commit' ? 'committed_at' : property } }, isAskedFirst(plan));
}

const timesByDoer: Readonly<Record<string, string>> = { merger: 'merged_at', closer: 'closed_at', author: 'created_at', submitter: 'created_at', attendee: 'started_at' };

/** `…, and by whom?`: who did what the first question speaks of. */
export const byWhomAsked: Second = {
  signature: 'by whom',
  add: (first) => {
    const plan = asDeed(first);
    // "Has anyone reviewed it, and who?"
    if (plan?.set.kind === 'Person') return first.ask === 'whether' && deedOf(plan) !== null ? plan : null;
    const key = plan === null ? null : doerSpokenOf(first.ask === 'whether' ? { ask: 'find', set: first.set } : plan);
    return plan === null || key === null ? null : withKey(plan, key, isAskedFirst(plan));
  },
};

const doersByTime: Readonly<Record<string, Column>> = { merged_at: doersColumn('merge'), closed_at: doersColumn('close'), created_at: doersColumn('write'), committed_at: doersColumn('write') };
const doersByState: Readonly<Record<string, Column>> = { merged: doersColumn('merge'), closed: doersColumn('close'), answered: doersColumn('answer') };

function doerSpokenOf({ set: { kind, where }, show = [] }: FindPlan): ShownKey | null {
  const [shown] = show;
  if (shown !== undefined && 'latestLink' in shown) return { linked: [{ role: shown.latestLink.role, kind: 'Person' }] };
  const spoken = where.flatMap((condition) => doersIn(condition));
  const columns = shown === undefined ? (spoken.length > 0 ? spoken : where.flatMap((condition) => makersIn(condition))) : 'value' in shown ? [doersByTime[shown.value.property] ?? null] : [];
  const keys = columns.map((column) => (column === null ? null : 'of' in column ? column.of(kind) : column));
  const [only, ...more] = [...new Set(keys.map((key) => JSON.stringify(key)))];
  return only === undefined || more.length > 0 || keys[0] === 'named' ? null : keys[0] ?? null;
}

function doersIn(condition: Condition): (Column | ShownKey | null)[] {
  if (condition.is === 'one of' && (condition.property === 'state' || condition.property === 'status')) return condition.values.map((state) => doersByState[String(state)] ?? null);
  if (condition.is === 'linked' && condition.to.kind === 'Person' && condition.to.where.length === 0 && condition.atMost !== 0) return [{ linked: [{ role: condition.role, kind: 'Person' }], ...(condition.along !== undefined && { along: condition.along }) }];
  return [];
}

/** `Opened this week, and by whom`. */
function makersIn(condition: Condition): Column[] {
  return condition.is === 'within' && condition.value.through.length === 0 && (condition.value.property === 'created_at' || condition.value.property === 'committed_at') ? [doersColumn('write')] : [];
}

/** `Who has overdue tasks, and how many has each`. */
export const howManyAsked: Second = {
  signature: 'how many each',
  add: (first) => {
    const deed = first.ask === 'find' ? deedOf(first) : null;
    const role = deed === null ? null : personsRole(deed);
    return deed === null || role === null || deed.to.where.some(({ is }) => is === 'picked') ? null : counted(deed, role);
  },
};

const counted = ({ to, along }: Linked, role: string): GroupPlan => ({ ask: 'group', set: to, by: [{ linked: [{ role, kind: 'Person' }], ...(along !== undefined && { along }) }], measure: { statistic: 'count' }, order: 'most' });

/** `people with at least 5 merged PRs, with the number`: of what was counted. */
export const numberAsked: Second = {
  signature: 'number',
  add: (first) => {
    if (first.ask !== 'find') return null;
    const [only, ...more] = first.set.where.filter((condition): condition is Linked => condition.is === 'linked' && ((condition.atLeast ?? 1) > 1 || condition.atMost !== undefined));
    return only === undefined || more.length > 0 || only.atMost === 0 || only.along !== undefined ? null : withKey(first, { links: { role: only.role, to: only.to } });
  },
};

/** `Who approved what last week`: beside each of them those to which they did it then. */
export function whoDidWhat(verb: Verb, object: Things | null, time: Time | undefined): Plan | null {
  if (object === null || object.where.length > 0 || object.named !== undefined || object.pick !== undefined || object.quantity !== undefined) return null;
  const [only, ...more] = doing({ verb, time }, object, { kind: object.kind, where: [] }).of('Person') ?? [];
  if (only?.is !== 'linked' || only.to.where.length > 0 || more.length > 0) return null;
  return { ask: 'find', set: { kind: 'Person', where: [only] }, beside: [{ linked: [{ role: only.role, kind: only.to.kind }], ...(only.along !== undefined && { along: only.along }) }] };
}
