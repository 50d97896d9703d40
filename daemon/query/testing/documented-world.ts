/**
 * The small world of docs/questions.md as files: notes of people and projects, records of GitHub, transcripts with their minutes. The examples of
 * daemon/query/examples.ts name what is here. It is Friday, 20 November 2026.
 */

export const documentedNow = '2026-11-20T12:00:00Z';
export const documentedMe = 'Ana Silva';

/** Path in a folder → text. */
export const documentedWorld: Readonly<Record<string, string>> = {
  'colloquy.yaml': `vault:\n  folder: ./vault\ndata: ./data\nmodels:\n  folder: ./models\ntimeZone: UTC\nme: ${documentedMe}\n`,
  'vault/People/Ana Silva.md': '---\naliases: [Annie]\ngithub: asilva\n---\n',
  'vault/People/Ben Carter.md': '---\ngithub: bcarter\n---\n',
  'vault/People/Chloe Martin.md': '---\ngithub: cmartin\n---\n',
  'vault/People/张三.md': '---\naliases: [Zhang San]\ngithub: zhangsan\n---\n',
  'vault/People/Dana Fox.md': '---\ngithub: dfox\n---\n',
  'vault/People/Dana Reed.md': '---\ngithub: dreed\n---\n',
  'vault/Projects/Atlas.md': '---\nrepository: acme/atlas\n---\n',
  'vault/Projects/Beacon.md': '---\nrepository: acme/beacon\n---\n',
  'vault/Projects/k8s.md': '---\nrepository: acme/k8s\n---\n',
  'github.json': JSON.stringify([...pulls(), ...issues(), ...commits()]),
  ...meeting('stand-up-12', { title: 'Atlas stand-up', startedAt: '2026-11-12T09:30:00Z', project: 'acme/atlas', attendees: ['Ana Silva', 'Ben Carter', '张三'] }, [
    ['a1', 'Ben Carter', 0, 'Pull request 12 keeps connections open, so issue 7 can be closed.'],
    ['a2', 'Ana Silva', 21, 'We decided to keep connections open for ten minutes.'],
    ['a3', 'Ben Carter', 47, 'I will write down the release steps by Tuesday.'],
  ], {
    decisions: [{ text: 'Keep connections open for ten minutes', status: 'made', citations: ['a2'] }],
    actions: [{ text: 'Write down the release steps', owner: 'Ben Carter', due: '2026-11-17', status: 'done', citations: ['a3'] }],
    topics: [topic('Connections', ['a1', 'a2'], 0, 47)],
    mentions: [work('pull_request', 'acme/atlas#12', 'a1'), work('issue', 'acme/atlas#7', 'a1')],
  }),
  ...meeting('stand-up-19', { title: 'Atlas stand-up', startedAt: '2026-11-19T09:30:00Z', project: 'acme/atlas', attendees: ['Ana Silva', 'Ben Carter', 'Chloe Martin'] }, [
    ['b1', 'Ana Silva', 0, 'The index format is too large. We take the small index format of pull request 15.'],
    ['b2', 'Ben Carter', 34, 'The rate limits must be in before the release, and clients that ignore rate limits may be locked out.'],
    ['b3', 'Ana Silva', 75, 'I will measure the small index by Wednesday.'],
    ['b4', 'Chloe Martin', 92, 'Who tells the customers about the rate limits?'],
  ], {
    decisions: [{ text: 'Take the small index format', status: 'made', citations: ['b1'] }],
    actions: [
      { text: 'Measure the small index', owner: 'Ana Silva', due: '2026-11-18', status: 'open', citations: ['b3'] },
      { text: 'Put the rate limits into the release notes', owner: 'Ben Carter', due: '2026-11-25', status: 'open', citations: ['b2'] },
    ],
    questions: [{ text: 'Who tells the customers about the rate limits?', status: 'open', citations: ['b4'] }],
    risks: [{ text: 'Clients that ignore rate limits may be locked out', kind: 'risk', citations: ['b2'] }],
    topics: [topic('Index format', ['b1'], 0, 34), topic('Rate limits', ['b2', 'b4'], 34, 92)],
    mentions: [work('pull_request', 'acme/atlas#15', 'b1'), work('pull_request', 'acme/atlas#14', 'b2')],
  }),
  ...meeting('weekly-18', { title: '周会', startedAt: '2026-11-18T08:00:00Z', project: 'acme/k8s', attendees: ['张三', 'Ana Silva'] }, [
    ['c1', '张三', 0, '限流已经合并了，启动的问题也关了。'],
    ['c2', 'Ana Silva', 18, '我们决定每周发布一次。'],
    ['c3', '张三', 40, '日志还在丢，这会阻塞发布。我周五之前查清楚。'],
  ], {
    decisions: [{ text: '每周发布一次', status: 'made', citations: ['c2'] }],
    actions: [{ text: '查清日志为什么丢', owner: '张三', due: '2026-11-20', status: 'open', citations: ['c3'] }],
    risks: [{ text: '日志丢失会阻塞发布', kind: 'blocker', citations: ['c3'] }],
    topics: [topic('限流', ['c1'], 0, 18)],
    mentions: [work('pull_request', 'acme/k8s#2', 'c1'), work('issue', 'acme/k8s#4', 'c3')],
  }),
};

/** The commands that make the graph of it. */
export const documentedWorldCommands: readonly (readonly string[])[] = [
  ['vault', 'scan'],
  ['github', 'import', 'github.json'],
  ['graph', 'add', 'meetings/stand-up-12.json', 'meetings/stand-up-19.json', 'meetings/weekly-18.json', '--minutes', 'minutes'],
];

interface Pull {
  readonly author: string;
  readonly created: string;
  readonly merged?: readonly [when: string, by: string];
  readonly closed?: string;
  readonly reviews?: readonly (readonly [who: string, verdict: string, when: string])[];
  readonly more?: object;
}

function pulls(): object[] {
  return [
    pull('atlas', 9, 'Retry uploads', { author: 'bcarter', created: '2026-10-05', closed: '2026-10-20' }),
    pull('atlas', 12, 'Keep connections open', { author: 'asilva', created: '2026-11-02', merged: ['2026-11-12', 'bcarter'], reviews: [['bcarter', 'APPROVED', '2026-11-10']], more: { body: 'Closes #7.', labels: ['performance'] } }),
    pull('atlas', 14, 'Rate limits for the API', { author: 'bcarter', created: '2026-11-10', reviews: [['asilva', 'CHANGES_REQUESTED', '2026-11-11'], ['cmartin', 'COMMENTED', '2026-11-13']] }),
    pull('atlas', 15, 'Smaller index format', { author: 'asilva', created: '2026-11-17', more: { draft: true } }),
    pull('beacon', 3, 'Faster start', { author: 'bcarter', created: '2026-11-09', merged: ['2026-11-13', 'asilva'], reviews: [['asilva', 'APPROVED', '2026-11-12']], more: { body: 'Fixes #1.' } }),
    pull('beacon', 5, 'Rate limits in the client', { author: 'cmartin', created: '2026-11-18', reviews: [['bcarter', 'COMMENTED', '2026-11-19']] }),
    pull('k8s', 2, '限流', { author: 'zhangsan', created: '2026-11-03', merged: ['2026-11-11', 'bcarter'], reviews: [['asilva', 'APPROVED', '2026-11-09']], more: { body: 'Closes #1.' } }),
  ];
}

function pull(repository: string, number: number, title: string, { author, created, merged, closed, reviews = [], more = {} }: Pull): object {
  const ended = merged?.[0] ?? closed;
  return {
    number,
    title,
    html_url: `https://github.com/acme/${repository}/pull/${number}`,
    base: { repo: { full_name: `acme/${repository}` } },
    user: { login: author },
    state: ended === undefined ? 'open' : 'closed',
    draft: false,
    labels: [],
    created_at: at(created),
    updated_at: at(ended ?? created),
    closed_at: ended === undefined ? null : at(ended),
    merged_at: merged === undefined ? null : at(merged[0]),
    ...(merged !== undefined && { merged_by: { login: merged[1] } }),
    reviews: reviews.map(([login, state, when]) => ({ id: `R_${login}_${number}`, author: { login }, state, submittedAt: at(when) })),
    ...more,
  };
}

function issues(): object[] {
  return [
    issue('atlas', 7, 'Connections leak', 'bcarter', '2026-10-20', { labels: ['bug'], ...closed('2026-11-12', 'zhangsan') }),
    issue('atlas', 8, 'Index format is too large', 'asilva', '2026-11-06', { assignees: [{ login: 'bcarter' }], comments: [{ id: 'C_1', author: { login: 'zhangsan' }, createdAt: at('2026-11-07'), body: 'Seen here too.' }] }),
    issue('atlas', 16, 'Say what the rate limits are', 'zhangsan', '2026-11-19', { labels: ['docs'] }),
    issue('beacon', 1, 'Slow start', 'asilva', '2026-11-01', { labels: ['bug'], ...closed('2026-11-13', 'bcarter') }),
    issue('k8s', 1, '启动太慢', 'zhangsan', '2026-10-28', closed('2026-11-11', 'zhangsan')),
    issue('k8s', 4, 'Logs are lost', 'cmartin', '2026-11-16', { labels: ['bug'] }),
  ];
}

function issue(repository: string, number: number, title: string, author: string, created: string, more: object): object {
  return { number, title, html_url: `https://github.com/acme/${repository}/issues/${number}`, user: { login: author }, state: 'open', labels: [], created_at: at(created), updated_at: at(created), closed_at: null, ...more };
}

function closed(when: string, by: string): object {
  return { state: 'closed', closed_at: at(when), updated_at: at(when), closed_by: { login: by } };
}

function commits(): object[] {
  return [
    ['c0ffee1', 'asilva', '2026-11-12', 'Keep connections open for ten minutes'],
    ['c0ffee2', 'asilva', '2026-11-17', 'Write the small index'],
    ['c0ffee3', 'bcarter', '2026-11-18', 'Count requests per minute'],
  ].map(([sha, login, when, message]) => {
    const hash = sha!.padEnd(40, '0');
    return { sha: hash, html_url: `https://github.com/acme/atlas/commit/${hash}`, author: { login }, commit: { author: { name: login, email: `${login!}@example.org`, date: at(when!) }, message } };
  });
}

type Said = readonly [id: string, speaker: string, startSeconds: number, text: string];

function meeting(name: string, about: object, said: readonly Said[], minutes: object): Record<string, string> {
  const segments = said.map(([id, speaker, startSeconds, text]) => ({ id, speaker, startSeconds, endSeconds: startSeconds + 15, text }));
  const speakers = [...new Set(said.map(([, speaker]) => speaker))].map((speaker) => ({ speaker, person: speaker, confidence: 1, source: 'transcript', citations: [] }));
  return { [`meetings/${name}.json`]: JSON.stringify({ recordingId: name, durationSeconds: 900, ...about, segments }), [`minutes/${name}.json`]: JSON.stringify({ ...minutes, speakers }) };
}

function topic(title: string, citations: readonly string[], startSeconds: number, endSeconds: number): object {
  return { title, citations, startSeconds, endSeconds };
}

function work(kind: 'pull_request' | 'issue', target: string, segment: string): object {
  return { kind, text: target, target, citations: [segment] };
}

function at(day: string): string {
  return `${day}T10:00:00Z`;
}
