/**
 * How one kind of thing belongs to another when no verb says it: `Ana's PRs`, `PRs in atlas`, `decisions of the stand-up`, `atlas 的 PR`, `meetings with Ben`.
 */
import type { NodeKind } from '#schemas/graph';
import type { Condition, SetPlan } from '#schemas/query';
import { linked, type LinkOptions } from './meanings.ts';

const items: readonly NodeKind[] = ['Decision', 'ActionItem', 'Question', 'Risk'];
const works: readonly NodeKind[] = ['PullRequest', 'Issue'];

type Relation = (to: SetPlan, options: LinkOptions) => Condition | null;

const by = (role: string): Relation => (to, options) => linked(role, to, options);
/** Of several, those on the way would be counted, not those at its end: a project's meetings, not its decisions. */
const through = (role: string, kind: NodeKind, next: string): Relation => (to, options) => (counts(options) ? null : linked(role, { kind, where: [linked(next, to)] }, options));
/** Projects without meetings are those that have none in either way. */
const either = (...relations: readonly Relation[]): Relation => (to, options) => {
  const said = counts(options) ? [null] : relations.map((relation) => relation(to, options));
  const of = said.filter((condition) => condition !== null);
  return of.length < said.length ? null : { is: options.quantity?.atMost === 0 ? 'all' : 'any', of };
};

/** More than whether there is one. */
const counts = ({ quantity }: LinkOptions): boolean => quantity !== undefined && quantity.atMost !== 0 && !(quantity.atLeast === 1 && quantity.atMost === undefined);

/** What contributed is: wrote a pull request or a commit there. */
const contributed = either(through('authored', 'PullRequest', 'part of'), through('authored', 'Commit', 'part of'));
const contributors = either(through('part', 'PullRequest', 'author'), through('part', 'Commit', 'author'));

const relations: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ...(['PullRequest', 'Issue', 'Commit', 'Meeting'] as const).flatMap((kind): [string, Relation][] => [[`${kind} Project`, by('part of')], [`Project ${kind}`, by('part')]]),
  ...items.flatMap((kind): [string, Relation][] => [
    [`${kind} Meeting`, by('raised in')],
    [`Meeting ${kind}`, by('raised')],
    [`${kind} Project`, through('raised in', 'Meeting', 'part of')],
    [`Project ${kind}`, through('part', 'Meeting', 'raised')],
  ]),
  ...works.flatMap((kind): [string, Relation][] => [
    [`${kind} Meeting`, by('mentioned in')],
    [`Meeting ${kind}`, by('mentioned')],
  ]),
  ['PullRequest Person', by('author')],
  ['Issue Person', by('submitter')],
  ['Commit Person', by('author')],
  ['ActionItem Person', by('assignee')],
  ['Person ActionItem', by('assigned')],
  ['Meeting Person', by('attendee')],
  ['Person Meeting', by('attended')],
  ['Person Commit', by('authored')],
  ['Segment Person', by('speaker')],
  ['Segment Meeting', by('part of')],
  ['Meeting Segment', by('part')],
  ['Person Segment', by('spoke')],
  ['Person Project', contributed],
  ['Project Person', contributors],
  ['Topic Meeting', by('mentioned in')],
  ['Meeting Topic', by('mentioned')],
  ['Topic Project', through('mentioned in', 'Meeting', 'part of')],
  ['Project Topic', through('part', 'Meeting', 'mentioned')],
  ['Project Meeting', either(by('part'), by('mentioned in'))],
  ['Commit Meeting', by('mentioned in')],
  ['Meeting Commit', by('mentioned')],
  ['Day Meeting', by('mentioned in')],
  ['Meeting Day', by('mentioned')],
  ['PullRequest Issue', by('closes')],
  ['Issue PullRequest', by('closed by')],
  ...(['Person', 'Project', 'Meeting'] as const).flatMap((kind): [string, Relation][] => [[`Note ${kind}`, by('about')], [`${kind} Note`, by('note')]]),
]);

/** Roles that one thing alone has for another: a pull request's author, its project. */
export const singleEnds: ReadonlySet<string> = new Set(['author', 'submitter', 'closer', 'merger', 'part of', 'raised in', 'speaker', 'answerer']);

/** That a thing of the kind `head` belongs to one of `to`. Null when the two have nothing to do with each other. */
export function belongsTo(head: NodeKind, to: SetPlan, options: LinkOptions = {}): Condition | null {
  // Nothing is part of three projects: it is somebody who has something in each, which is another question.
  if ((options.quantity?.atLeast ?? 1) > 1 && head !== 'Person' && (to.kind === 'Project' || (to.kind === 'Person' && head !== 'Meeting'))) return null;
  const isItemOfSeveral = items.includes(head) && to.kind === 'Meeting' && counts(options);
  return isItemOfSeveral ? null : (relations.get(`${head} ${to.kind}`)?.(to, options) ?? null);
}

/** What a thing of the kind `owner` has of `to`: a person the PRs that she wrote, a PR its reviews. Not always the other way round of belonging. */
export function has(owner: NodeKind, to: SetPlan, options: LinkOptions = {}): Condition | null {
  if (owner === 'Person' && to.kind === 'PullRequest') return linked('authored', to, options);
  if (owner === 'Person' && to.kind === 'Issue') return linked('submitted', to, options);
  // The meetings that spoke of a project need not be its own.
  if (owner === 'Project' && to.kind === 'Meeting') return linked('part', to, options);
  return belongsTo(owner, to, options);
}

/** The single role from a thing to its owner or whole, along which it is counted: PRs per person by author, per project. Null when there is none. */
export function groupPath(kind: NodeKind, key: NodeKind): readonly { readonly role: string; readonly kind: NodeKind }[] | null {
  const condition = belongsTo(kind, { kind: key, where: [] });
  const steps: { role: string; kind: NodeKind }[] = [];
  for (let at: Condition | undefined = condition ?? undefined; at !== undefined; ) {
    if (at.is !== 'linked') return null;
    steps.push({ role: at.role, kind: at.to.kind });
    at = at.to.where[0];
  }
  return steps.length === 0 ? null : steps;
}
