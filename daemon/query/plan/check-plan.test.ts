import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planSchema, type Condition } from '#schemas/query';
import { arbitraryPlan } from '../testing/arbitrary-plan.ts';
import { checkPlan, MOST_CONDITIONS } from './check-plan.ts';

/** What is wrong with a plan to find nodes of a kind. */
function problemsOf(kind: string, where: readonly unknown[], rest: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const checked = checkPlan(planSchema.parse({ ask: 'find', set: { kind, where }, ...rest }));
  return checked.isRight ? [] : checked.problems;
}

const linked = (role: string, kind: string, where: readonly unknown[] = [], rest: Readonly<Record<string, unknown>> = {}) => ({ is: 'linked', role, to: { kind, where }, ...rest });

describe('a plan is checked', () => {
  it('and right when the schema has all that it speaks of', () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => checkPlan(plan).isRight));
  });

  it('for roles, and told which there are', () => {
    expect(problemsOf('Issue', [linked('author', 'Person')])).toEqual(['Issue has no role "author" at Person; it has "submitter", "closer", "commenter", "assignee", "involved".']);
    expect(problemsOf('Topic', [linked('author', 'Person')])).toEqual(['Topic has no role at Person; it has "mentioned in" at Meeting, "mentioned in" at Note.']);
  });

  it('for properties, and for values that they never have', () => {
    expect(problemsOf('Topic', [{ is: 'present', property: 'state' }])).toEqual(['Topic has no property "state"; it has "id", "name".']);
    expect(problemsOf('Issue', [{ is: 'one of', property: 'state', values: ['merged'] }])).toEqual(['Issue.state is never "merged"; it is "open", "closed".']);
    expect(problemsOf('PullRequest', [{ is: 'one of', property: 'draft', values: ['yes'] }])).toEqual(['PullRequest.draft is of the type boolean, and "yes" is not.']);
  });

  it('for conditions that do not fit the type of the property', () => {
    expect(problemsOf('PullRequest', [{ is: 'one of', property: 'labels', values: ['bug'] }])).toEqual(['PullRequest.labels: it is a list: use "holding".']);
    expect(problemsOf('PullRequest', [{ is: 'holding', property: 'title', values: ['bug'] }])).toEqual(['PullRequest.title: it is no list: use "one of" or "containing".']);
    expect(problemsOf('PullRequest', [{ is: 'compared', value: { property: 'title' }, operator: '<', to: 1 }])).toEqual(['PullRequest.title: it is no number.']);
    const lasting = (to: string, orNow: string | null = null) => [{ is: 'lasting', duration: { from: 'created_at', to: [to], unit: 'days', orNow }, operator: '>', to: 14 }];
    expect(problemsOf('PullRequest', lasting('title'))).toEqual(['PullRequest.title: it is no time.']);
    expect(problemsOf('PullRequest', lasting('merged_at', 'now'))).toEqual(['A duration that nodes are told apart by ends at a moment, not now.']);
  });

  it('for times: of a time, written as the property is, and not the wrong way about', () => {
    const within = (property: string, from: string, before: string | null = null) => [{ is: 'within', value: { property }, range: { from, before } }];
    expect(problemsOf('ActionItem', within('due', '2026-11-20T08:30:00Z'))).toEqual(['"2026-11-20T08:30:00Z" is no date: it is written as 2026-11-20.']);
    expect(problemsOf('Issue', within('created_at', '2026-11-20'))).toEqual(['"2026-11-20" is no datetime: it is written as 2026-11-20T08:30:00Z.']);
    expect(problemsOf('ActionItem', within('due', '2026-11-20', '2026-11-19'))).toEqual(['The range from 2026-11-20 to before 2026-11-19 is empty.']);
  });

  it('for what a relationship has to say', () => {
    expect(problemsOf('PullRequest', [linked('author', 'Person', [], { along: { within: { from: null, before: null } } })])).toEqual(['The relationship of the role "author" has no time.']);
    expect(problemsOf('PullRequest', [linked('reviewer', 'Person', [], { along: { verdicts: ['nice'] } })])).toEqual(['A verdict is never "nice"; it is "approved", "changes_requested", "commented", "dismissed".']);
    expect(problemsOf('PullRequest', [linked('reviewer', 'Person', [], { atMost: 0 })])).toEqual(['linked "reviewer": at most 0 is less than at least 1.']);
  });

  it('for how far it goes, and how much it asks', () => {
    const far = linked('author', 'Person', [linked('attended', 'Meeting', [linked('raised', 'Decision', [linked('evidence', 'Segment')])])]);
    expect(problemsOf('PullRequest', [far])).toEqual(['More than 3 links lie inside each other.']);
    const present: Condition = { is: 'present', property: 'name' };
    expect(problemsOf('Person', Array.from({ length: MOST_CONDITIONS + 1 }, () => present))).toEqual([`There are more than ${MOST_CONDITIONS} conditions.`]);
  });

  it('for orders and groups that cannot be', () => {
    expect(problemsOf('Issue', [], { withTies: true })).toEqual(['withTies needs an order and a limit.']);
    const checked = checkPlan(planSchema.parse({ ask: 'group', set: { kind: 'Issue' }, by: [{ value: 'state' }], measure: { statistic: 'count' }, order: 'most', everyKey: true, keys: { kind: 'Person' } }));
    expect(checked).toEqual({ isRight: false, problems: ['keys are of the kind Person, and the first key of the groups is no node.', 'everyKey needs one key, and that one linked: which values there might be besides is not known.'] });
  });

  it('for verdicts beside whoever gave them, of which a row would not be of one review', () => {
    const reviewers = { linked: [{ role: 'reviewer', kind: 'Person' }] };
    const verdict = (role: string): object => ({ verdict: { role, to: { kind: 'Person' } } });
    const problems = (by: readonly object[], measure: object = { statistic: 'count' }): readonly string[] => {
      const checked = checkPlan(planSchema.parse({ ask: 'group', set: { kind: 'PullRequest' }, by, measure, order: 'most' }));
      return checked.isRight ? [] : checked.problems;
    };
    expect(problems([verdict('reviewer')])).toEqual([]);
    expect(problems([reviewers, verdict('reviewer')])).toEqual(['Beside the verdicts, no other key is of the role "reviewer".']);
    expect(problems([verdict('author')])).toEqual(['The relationship of the role "author" has no verdict.']);
    expect(problems([verdict('reviewer')], { statistic: 'longest', of: { number: 'number' } })).toEqual(['Of verdicts, reviews are counted: the measure is no other.']);
  });
});
