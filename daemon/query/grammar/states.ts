/** The states that things are in, by the words that both languages have for them. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, SetPlan } from '#schemas/query';
import { linked, mod, type Mod } from './meanings.ts';

const is = (property: string, ...values: (string | boolean)[]): Condition => ({ is: 'one of', property, values });
const noOne = (role: string, kind: NodeKind = 'Person'): Condition => linked(role, { kind, where: [] }, { quantity: { atLeast: 0, atMost: 0 } });

type States = Partial<Record<NodeKind, readonly Condition[]>>;

const works = (condition: Condition): States => ({ PullRequest: [condition], Issue: [condition] });

const bots: SetPlan = { kind: 'Person', where: [is('bot', true)] };
const byBots: States = { PullRequest: [linked('author', bots)], Commit: [linked('author', bots)], Issue: [linked('submitter', bots)] };

const table: Readonly<Record<string, States>> = {
  open: { ...works(is('state', 'open')), ActionItem: [is('status', 'open')], Question: [is('status', 'open')] },
  closed: { ...works(is('state', 'closed')), ActionItem: [is('status', 'done')], Question: [is('status', 'answered')] },
  resolved: { Issue: [is('state', 'closed')], ActionItem: [is('status', 'done')], Question: [is('status', 'answered')] },
  merged: { PullRequest: [is('state', 'merged')] },
  unmerged: { PullRequest: [{ is: 'not', of: is('state', 'merged') }] },
  draft: { PullRequest: [is('draft', true)] },
  ready: { PullRequest: [is('state', 'open'), is('draft', false)] },
  nonDraft: { PullRequest: [is('draft', false)] },
  overdue: { ActionItem: [is('status', 'open'), { is: 'within', value: { through: [], property: 'due' }, range: { from: null, before: 'today' } }] },
  done: { ActionItem: [is('status', 'done')] },
  answered: { Question: [is('status', 'answered')] },
  unanswered: { Question: [is('status', 'open')] },
  retracted: { Decision: [is('status', 'retracted')] },
  unassigned: { ...works(noOne('assignee')), ActionItem: [noOne('assignee')] },
  assigned: { ...works(linked('assignee', { kind: 'Person', where: [] })), ActionItem: [linked('assignee', { kind: 'Person', where: [] })] },
  unreviewed: { PullRequest: [noOne('reviewer')] },
  reviewed: { PullRequest: [linked('reviewer', { kind: 'Person', where: [] })] },
  approved: { PullRequest: [linked('reviewer', { kind: 'Person', where: [] }, { along: { verdicts: ['approved'] } })] },
  awaiting: { PullRequest: [is('state', 'open'), noOne('reviewer')] },
  changesRequested: { PullRequest: [linked('reviewer', { kind: 'Person', where: [] }, { along: { verdicts: ['changes_requested'] } })] },
  unlabelled: works({ is: 'not', of: { is: 'present', property: 'labels' } }),
  bot: byBots,
  human: { Person: [{ is: 'not', of: is('bot', true) }] },
};

export type State = keyof typeof table;

/** `overdue` compares with the day `today`, which {@link settledToday} puts in. */
export function state(name: string): Mod {
  return mod(`state ${name}`, (kind) => table[name]?.[kind] ?? null);
}

/** All of them. */
export const stateNames: readonly string[] = Object.keys(table);
