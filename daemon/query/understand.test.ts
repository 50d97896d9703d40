/** What of a question only the graph can explain: the words of a task or a decision, and times that a meeting tells. */
import { describe, expect, it } from '@jest/globals';
import { createEmbeddedGraphStore } from '../graph/adapters/embedded/embedded-graph-store.ts';
import { askExampleWith } from './testing/asked-of-example.ts';


describe('a question', () => {
  const task = { kind: 'ActionItem' as const, id: 'a1', properties: { id: 'a1', text: '迁移旧的采集器', status: 'open', due: '2026-11-27' } };
  const asked = { kind: 'Question' as const, id: 'q1', properties: { id: 'q1', text: '告警为什么会重复?', status: 'open' } };
  const standUp = { kind: 'Meeting' as const, id: 'rec-2', properties: { id: 'rec-2', title: 'Atlas stand-up', series: 'Atlas stand-up', started_at: '2026-11-14T09:00:00Z', duration_s: 900 } };
  const { planOf, statements } = askExampleWith([task, asked, standUp], createEmbeddedGraphStore);

  it.each([
    ['迁移旧的采集器，谁负责？', 'find Person[assigned(ActionItem[@a1])]'],
    ['迁移旧的采集器这件事谁在做', 'find Person[assigned(ActionItem[@a1])]'],
    ['「迁移旧的采集器」什么时候到期', 'find ActionItem[@a1] show due'],
    ['迁移旧的采集器做完了吗', 'whether ActionItem[@a1, status=done]'],
    ['「告警为什么会重复?」这个问题有人回答吗', 'whether Question[text~告警为什么会重复, status=answered]'],
    ['告警为什么会重复是哪次会上提的', 'find Meeting[raised(Question[@q1])]'],
    ['who owns 迁移旧的采集器', 'find Person[assigned(ActionItem[@a1])]'],
  ])('names a task or a question by its words: %s', async (question, plan) => {
    expect(await planOf(question)).toBe(plan);
  });

  it.each([
    ['上次 Atlas stand-up 以来合并的 PR', 'find PullRequest[state=merged, merged_at in 2026-11-14…]'],
    ['从上次开 Atlas stand-up 到现在有哪些新 issue', 'find Issue[created_at in 2026-11-14…]'],
    ['11月14日的 Atlas stand-up 之后合并的 PR', 'find PullRequest[state=merged, merged_at in 2026-11-14…]'],
    ['自 11月14日 Atlas stand-up 以来提的 PR', 'find PullRequest[created_at in 2026-11-14…]'],
    ['上次 Atlas stand-up 之前提了几个 issue', 'count Issue[created_at in …2026-11-14]'],
    ['Which PRs were merged since the last Atlas stand-up?', 'find PullRequest[state=merged, merged_at in 2026-11-14…]'],
  ])('names a time by a meeting: %s', async (question, plan) => {
    expect(await planOf(question)).toBe(plan);
  });

  it.each(['清理采集器，谁负责？', '上次 zeppelin 会议以来合并的 PR', 'Ben 上次会议之后提的 PR', 'Atlas stand-up 之后合并的 PR', '今年之后的 Atlas stand-up 以来合并的 PR', '上次 Atlas stand-up 之后 Ben 要做什么'])('is not read where the graph holds no such words, or whose meeting it is remains open: %s', async (question) => {
    expect(await planOf(question)).not.toMatch(/^(?:find|count|whether)/u);
  });

  it('looks through the tasks only when its words mean nothing else', async () => {
    const before = statements.length;
    expect(await planOf('还有哪些 open PR')).toBe('find PullRequest[state=open]');
    expect(statements.slice(before)).toEqual([]);
  });
});
