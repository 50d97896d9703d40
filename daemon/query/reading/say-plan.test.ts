import { describe, expect, it } from '@jest/globals';
import { nodeKinds, type NodeKind } from '#schemas/graph';
import { roles } from '#schemas/graph-roles';
import { planSchema, type Condition, type Plan, type SetPlan } from '#schemas/query';
import { chineseRoles } from './chinese/roles.ts';
import { chineseNouns, chineseProperties } from './chinese/words.ts';
import { englishRoles } from './english/roles.ts';
import { englishNouns } from './english/words.ts';
import { sayPlan } from './say-plan.ts';

const names: Readonly<Record<string, string>> = { ana: 'Ana Silva', ben: 'Ben Carter', weekly: 'Atlas weekly' };
const ranges = {
  en: { since: 'since 1 May 2026', week: '9–15 November 2026', past: 'before 18 November 2026' },
  zh: { since: '2026年5月1日起', week: '2026年11月9日至15日', past: '2026年11月18日前' },
} as const;
const since = { from: '2026-05-01', before: null };
const week = { from: '2026-11-09', before: '2026-11-16' };

function say(language: 'en' | 'zh', plan: Plan): string {
  const said = ranges[language];
  return sayPlan(plan, { language, nameOf: (_, id) => names[id] ?? id, sayRange: ({ from, before }) => (before === null ? said.since : from === null ? said.past : said.week), today: '2026-11-18' });
}

const set = (kind: NodeKind, ...where: Condition[]): SetPlan => ({ kind, where });
const named = (kind: NodeKind, ...ids: string[]): SetPlan => set(kind, { is: 'named', ids });
const link = (role: string, to: SetPlan, rest: object = {}): Condition => ({ is: 'linked', role, to, ...rest });
const by = (role: string, id: string, rest: object = {}): Condition => link(role, named('Person', id), rest);
const inProject = (id: string): Condition => link('part of', named('Project', id));
const state = (value: string, property = 'state'): Condition => ({ is: 'one of', property, values: [value] });
const value = (property: string) => ({ through: [], property });
const newest = { by: { value: value('created_at') }, descending: true };
const none = { atLeast: 0, atMost: 0 };

const examples: readonly (readonly [Plan, english: string, chinese: string])[] = [
  [{ ask: 'find', set: set('Issue', by('closer', 'ana')), order: newest }, 'Issues closed by Ana Silva, newest first', '关闭者是 Ana Silva 的 issue，最新的在前'],
  [{ ask: 'find', set: set('PullRequest', inProject('atlas'), state('open'), { is: 'within', value: value('created_at'), range: since }) }, 'Open pull requests in atlas opened since 1 May 2026', 'atlas 项目中未关闭、2026年5月1日起创建的 PR'],
  [{ ask: 'find', set: set('Issue', { is: 'within', value: value('created_at'), range: { from: null, before: week.before } }, { is: 'any', of: [state('open'), { is: 'within', value: value('closed_at'), range: { from: week.from, before: null } }] }) }, 'Issues that were open at some time in 9–15 November 2026', '在 2026年11月9日至15日曾未关闭的 issue'],
  [{ ask: 'count', set: set('PullRequest', by('merger', 'ben', { along: { within: week } })) }, 'How many pull requests Ben Carter merged in 9–15 November 2026', '合并者（在 2026年11月9日至15日）是 Ben Carter 的 PR 有多少'],
  [{ ask: 'find', set: set('Person', link('reviewed', set('PullRequest', by('author', 'ben'))), link('authored', set('PullRequest', inProject('atlas')), none)) }, 'People who reviewed pull requests by Ben Carter but wrote no pull requests in atlas', '评审过「作者是 Ben Carter 的 PR」但没有提交过「atlas 项目中的 PR」的人'],
  [{ ask: 'group', set: set('PullRequest'), by: [{ linked: [{ role: 'part of', kind: 'Project' }] }], measure: { statistic: 'count' }, order: 'most', limit: 1 }, 'Which project has the most pull requests (by count; ties shown)', 'PR 最多的项目（按数量，并列都列出）'],
  [
    { ask: 'group', set: set('PullRequest', inProject('atlas'), state('merged')), by: [{ time: value('created_at'), unit: 'month' }], measure: { statistic: 'mean', of: { duration: { from: 'created_at', to: ['merged_at'], unit: 'days', orNow: null } } }, order: 'key' },
    'Mean days from opening to merging of merged pull requests in atlas, per month',
    '按创建月分组，atlas 项目中已合并的 PR 的从创建到合并的平均天数，按时间排列',
  ],
  [{ ask: 'whether', set: set('PullRequest', inProject('atlas'), by('reviewer', 'ana', { along: { within: week } })) }, 'Whether Ana Silva reviewed a pull request in atlas in 9–15 November 2026', '是否有 atlas 项目中评审者（在 2026年11月9日至15日）是 Ana Silva 的 PR'],
  [{ ask: 'find', set: set('PullRequest', state('merged'), { is: 'lasting', duration: { from: 'created_at', to: ['merged_at'], unit: 'days', orNow: null }, operator: '>', to: 14 }) }, 'Merged pull requests with more than 14 days from opening to merging', '已合并、从创建到合并的天数大于 14 的 PR'],
  [
    { ask: 'find', set: set('PullRequest', { is: 'lasting', duration: { from: 'created_at', to: ['merged_at', 'closed_at'], unit: 'days', orNow: '2026-11-18T00:00:00Z' }, operator: '>', to: 25 }) },
    'Pull requests with more than 25 days from opening to merging (else closing, else today)',
    '从创建到合并（没有时算到关闭，再没有时算到今天）的天数大于 25 的 PR',
  ],
  [
    { ask: 'measure', set: named('PullRequest', 'acme/atlas#12'), measure: { statistic: 'mean', of: { duration: { from: 'created_at', to: ['merged_at'], unit: 'days', orNow: 'now' } } } },
    'Days from opening to merging (else now) of acme/atlas#12',
    'acme/atlas#12 的从创建到合并（没有时算到现在）的天数',
  ],
  [{ ask: 'whether', set: set('PullRequest', { is: 'named', ids: ['acme/atlas#12'] }, { is: 'lasting', duration: { from: 'created_at', to: ['merged_at'], unit: 'days', orNow: null }, operator: '<=', to: 1 }) }, 'Whether acme/atlas#12 took at most 1 day from opening to merging', 'acme/atlas#12 是否从创建到合并的天数至多为 1'],
  [{ ask: 'whether', set: set('PullRequest', link('reviewer', set('Person')), { is: 'named', ids: ['acme/atlas#12'] }) }, 'Whether acme/atlas#12 was reviewed by somebody', 'acme/atlas#12 是否有评审者'],
  [{ ask: 'whether', set: set('PullRequest', link('reviewer', set('Person'))) }, 'Whether there are pull requests reviewed by somebody', '是否存在有评审者的 PR'],
  [{ ask: 'group', set: set('Person'), by: [{ linked: [{ role: 'reviewed', kind: 'PullRequest' }] }], measure: { statistic: 'count' }, order: 'most', limit: 1 }, 'Which pull request was reviewed by the most people (by count; ties shown)', '最多的人评审的 PR（按数量，并列都列出）'],
  [{ ask: 'whether', set: set('PullRequest', { is: 'named', ids: ['acme/atlas#12'] }, state('open')) }, 'Whether acme/atlas#12 is open', 'acme/atlas#12 是否未关闭'],
  [{ ask: 'find', set: set('PullRequest', state('merged')), order: { by: { value: value('merged_at') }, descending: true }, limit: 1 }, 'The last merged pull request', '已合并的 PR，最近合并的在前，只要 1 个'],
  [{ ask: 'find', set: set('PullRequest'), order: { by: { value: value('merged_at') }, descending: true }, limit: 2 }, 'Pull requests, last merged first, only 2', 'PR，最近合并的在前，只要 2 个'],
  [{ ask: 'find', set: set('PullRequest', state('closed')), order: newest, limit: 3 }, 'The 3 newest pull requests closed without a merge', '未合并就关闭的 PR，最新的在前，只要 3 个'],
  [
    { ask: 'find', set: set('ActionItem', by('assignee', 'ana'), state('open', 'status'), { is: 'within', value: value('due'), range: { from: null, before: '2026-11-18' } }) },
    'Actions assigned to Ana Silva that are overdue (open, due before 18 November 2026)',
    '负责人是 Ana Silva、已逾期（未完成，2026年11月18日前到期）的行动项',
  ],
  [{ ask: 'find', set: set('Person', link('authored', set('PullRequest', inProject('k8s'))), link('closed', set('Issue', inProject('k8s')))) }, 'People who wrote pull requests in k8s and closed issues in k8s', 'k8s 项目中既提交过 PR 又关闭过 issue 的人'],
  [{ ask: 'find', set: set('PullRequest', link('closes', set('Issue', by('submitter', 'ana')))) }, 'Pull requests closing issues opened by Ana Silva', '修复「提交者是 Ana Silva 的 issue」的 PR'],
  [{ ask: 'find', set: set('PullRequest', by('reviewer', 'ana', { along: { verdicts: ['approved'] } }), link('reviewer', set('Person'), { atLeast: 3 })) }, 'Pull requests approved by Ana Silva reviewed by at least 3 people', '评审者（结论为批准）是 Ana Silva、评审者有至少 3 位的 PR'],
  [
    { ask: 'find', set: set('PullRequest', { is: 'containing', property: 'title', words: ['rate', 'limits'] }, { is: 'holding', property: 'labels', values: ['bug'] }) },
    'Pull requests about "rate limits" labelled bug',
    '标题含"rate"和"limits"、标签有 bug 的 PR',
  ],
  [{ ask: 'group', set: set('Decision'), by: [{ value: 'series', through: [{ role: 'raised in', kind: 'Meeting' }] }], measure: { statistic: 'count' }, order: 'most', limit: 1 }, 'Which meeting series has the most decisions (by count; ties shown)', '决定最多的会议的系列（按数量，并列都列出）'],
  [{ ask: 'group', set: set('Issue'), by: [{ value: 'series', through: [{ role: 'mentioned in', kind: 'Meeting' }] }], measure: { statistic: 'count' }, order: 'most' }, 'Number of issues, per series of a meeting that mentions it, most first', '按提及它的会议的系列分组，issue 的数量，从多到少'],
  [
    { ask: 'group', set: set('PullRequest', inProject('atlas')), by: [{ verdict: { role: 'reviewer', to: named('Person', 'ana'), within: week } }], measure: { statistic: 'count' }, order: 'most' },
    'Number of reviews of pull requests in atlas, per verdict (by Ana Silva) (in 9–15 November 2026), most first',
    '按评审结论（在 2026年11月9日至15日）（只算 Ana Silva 的）分组，atlas 项目中的 PR 的评审的数量，从多到少',
  ],
  [{ ask: 'measure', set: set('PullRequest'), measure: { statistic: 'total', of: { links: { role: 'reviewer', to: set('Person'), along: { verdicts: ['approved'] } } } } }, 'Number of reviews (approved) of pull requests', 'PR 的评审次数（结论为批准）'],
  [{ ask: 'find', set: set('Person', { is: 'linked to all', role: 'attended', to: set('Meeting', inProject('k8s')), count: 5 }) }, 'People who attended all 5 meetings of k8s', '参加过全部 5 次「k8s 项目中的会议」的人'],
  [{ ask: 'find', set: set('Person', { is: 'linked to all', role: 'reviewed', to: set('PullRequest', by('author', 'ben')), along: { verdicts: ['approved'], within: week }, count: 2 }) }, 'People who approved, in 9–15 November 2026, all 2 pull requests by Ben Carter', '在 2026年11月9日至15日以（结论为批准）评审过全部 2 个「作者是 Ben Carter 的 PR」的人'],
  [{ ask: 'find', set: set('Decision', link('raised in', named('Meeting', 'weekly'))) }, 'Decisions from the meeting "Atlas weekly"', '出自会议 "Atlas weekly" 的决定'],
  [
    { ask: 'compare', sides: [{ name: 'Ana Silva', set: set('PullRequest', by('merger', 'ana')) }, { name: 'Ben Carter', set: set('PullRequest', by('merger', 'ben')) }], measure: { statistic: 'count' }, order: 'most' },
    'Which are more: (1) pull requests merged by Ana Silva, or (2) pull requests merged by Ben Carter',
    '（1）合并者是 Ana Silva 的 PR 与（2）合并者是 Ben Carter 的 PR 相比，数量哪个更大',
  ],
];

describe('a plan in words', () => {
  it.each(examples)('reads %# in English and Chinese', (plan, english, chinese) => {
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(say('en', plan)).toBe(english);
    expect(say('zh', plan)).toBe(chinese);
  });

  it('puts brackets round a set that what follows could be taken for a part of', () => {
    const issues = set('Issue', by('submitter', 'ana'), inProject('atlas'));
    expect(say('en', { ask: 'find', set: set('PullRequest', link('closes', issues), inProject('k8s')) })).toBe('Pull requests closing (issues opened by Ana Silva in atlas) in k8s');
  });

  it('keeps the words of a title, a label or a name from passing for words of the sentence', () => {
    const plan: Plan = { ask: 'find', set: set('Issue', { is: 'containing', property: 'title', words: ['"x" closed by Ana'] }, { is: 'holding', property: 'labels', values: ['in atlas'] }) };
    expect(say('en', plan)).toBe('Issues about "\\"x\\" closed by Ana" labelled "in atlas"');
  });

  it('moves a denial inwards instead of saying "not" of a bracket', () => {
    const plan: Plan = { ask: 'find', set: set('PullRequest', { is: 'not', of: { is: 'any', of: [by('author', 'ana'), { is: 'holding', property: 'labels', values: ['bug'] }] } }) };
    expect(say('en', plan)).toBe('Pull requests not by Ana Silva not labelled bug');
  });

  it('says a role or property that has no words of its own by its declared name', () => {
    const plan: Plan = { ask: 'find', set: set('Issue', by('godparent', 'ana'), { is: 'one of', property: 'colour', values: ['red'] }) };
    expect(say('en', plan)).toBe('Issues linked as "godparent" to Ana Silva with the "colour" "red"');
    expect(say('zh', plan)).toBe('以 "godparent" 关联 Ana Silva、"colour"为 "red" 的 issue');
  });
});

describe('words', () => {
  it('are there for every kind and every role of the schema', () => {
    const keys = roles.map((role) => `${role.from} ${role.name} ${role.to}`);
    expect(keys.filter((key) => englishRoles[key] === undefined)).toEqual([]);
    expect(keys.filter((key) => chineseRoles[key] === undefined)).toEqual([]);
    expect(Object.keys(nodeKinds).filter((kind) => englishNouns[kind] === undefined || chineseNouns[kind] === undefined)).toEqual([]);
  });

  it('are told apart: two roles between the same kinds never sound alike', () => {
    for (const words of [roles.map((role) => `${role.from} ${englishRoles[`${role.from} ${role.name} ${role.to}`]?.clause ?? ''} ${role.to}`), roles.map((role) => `${role.from} ${chineseRoles[`${role.from} ${role.name} ${role.to}`]?.as ?? ''} ${role.to}`)]) {
      expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
    }
    const properties = Object.values(nodeKinds).map(({ properties: own }) => Object.keys(own).map((name) => chineseProperties[name] ?? name));
    for (const own of properties) expect(new Set(own).size).toBe(own.length);
  });
});
