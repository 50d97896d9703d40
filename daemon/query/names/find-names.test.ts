import { describe, expect, it } from '@jest/globals';
import { findNames, type NameSpan } from './find-names.ts';
import { createNameBook, sayCandidates, type Named } from './name-book.ts';

const person = (name: string, more: Partial<Named> = {}): Named => ({ kind: 'Person', id: `name:${name.toLowerCase()}`, name, also: more.login ?? null, ...more });
const project = (repository: string, more: Partial<Named> = {}): Named => ({ kind: 'Project', id: repository, name: repository.split('/')[1] ?? repository, also: repository, ...more });

const book = createNameBook([
  person('Ana Silva', { login: 'asilva', aliases: ['Annie', 'asilva'] }),
  person('Ben Carter', { login: 'ben-carter' }),
  person('Ben Moore', { login: 'bmoore' }),
  person('Zoë O’Brien'),
  person('Katarzyna Nowak', { aliases: ['Kasia'] }),
  person('James Holt'),
  person('May Wong'),
  person('Mary Jane Watson'),
  person('陈思雨', { login: 'siyu' }),
  person('陈建国'),
  person('李雷'),
  person('王伟'),
  person('张三', { aliases: ['Zhang San'] }),
  person('dependabot', { login: 'dependabot', bot: true }),
  project('acme/atlas'),
  project('acme/atlas-ui'),
  project('acme/open'),
  project('灯塔计划'),
  { kind: 'Topic', id: 'rate limits', name: 'Rate limits' },
  { kind: 'Meeting', id: 'm1', name: 'Atlas stand-up', also: '2026-11-19' },
  { kind: 'Meeting', id: 'm2', name: 'Atlas stand-up', also: '2026-11-20' },
  { kind: 'Series', id: 'Atlas stand-up', name: 'Atlas stand-up' },
  { kind: 'Label', id: 'bug', name: 'bug' },
  { kind: 'Label', id: 'type: feature', name: 'type: feature' },
]);
const questionWords = new Set('who open opened may will the by in merged reviewed prs pr last did and of issues with label bug 的 提 谁'.split(' '));
const find = (text: string): NameSpan[] => findNames(book, text, (word) => questionWords.has(word));
/** `said = candidate, candidate (how cost)` of each span. */
const read = (text: string): string[] => find(text).map(({ said, kind, candidates, how, cost, possessive }) => `${said}${possessive ? ' [its]' : ''} = ${kind} ${candidates.map(({ name }) => name).join(', ')} (${how} ${cost})`);

describe('names in a question', () => {
  it('are found as written, whatever the case and accents', () => {
    expect(read('PRs by ana silva')).toContain('ana silva = Person Ana Silva (exact 0)');
    expect(read('PRs by ANA SILVA?')).toContain('ANA SILVA = Person Ana Silva (exact 0)');
    expect(read("what did Zoe O'Brien review")).toContain("Zoe O'Brien = Person Zoë O’Brien (exact 0)");
    expect(read('Ａｎａ Ｓｉｌｖａ 的 PR')).toContain('Ａｎａ Ｓｉｌｖａ = Person Ana Silva (exact 0)');
  });

  it('have offsets into the text, in UTF-16', () => {
    const [span] = find('🚀 PRs by Ben Moore');
    expect([span?.start, span?.end, span?.said]).toEqual([10, 19, 'Ben Moore']);
  });

  it('are nothing where no whole word is a name', () => {
    expect(read('banana atlantic silvery bens2')).toEqual([]);
  });

  it('may be a first name, and of all who bear it', () => {
    expect(read('what did ana merge')).toEqual(['ana = Person Ana Silva (first name 0)']);
    expect(read('what did Ben merge')).toEqual(['Ben = Person Ben Carter, Ben Moore (first name 0)']);
    expect(read('Mary reviewed')).toEqual(['Mary = Person Mary Jane Watson (first name 0)']);
  });

  it('may be a last name, which is less likely', () => {
    expect(read('Nowak reviewed')).toEqual(['Nowak = Person Katarzyna Nowak (last name 1)']);
  });

  it('may leave out the middle and turn the order', () => {
    expect(read('Mary Watson')).toContain('Mary Watson = Person Mary Jane Watson (alias 0.5)');
    expect(read('PRs of Silva, Ana')).toContain('Silva, Ana = Person Ana Silva (alias 0)');
  });

  it('may be typed without the signs of other languages', () => {
    const others = createNameBook([person('Jürgen Müller'), person("Seán O'Casey"), person('Ana María López García'), person('Ludwig van Beethoven'), project('acme/node.js')]);
    const surest = (text: string): (string | number | undefined)[] => [findNames(others, text)[0]?.candidates[0]?.name, findNames(others, text)[0]?.said, findNames(others, text)[0]?.cost];
    expect(surest('jurgen muller')).toEqual(['Jürgen Müller', 'jurgen muller', 0]);
    expect(surest('Juergen Mueller')).toEqual(['Jürgen Müller', 'Juergen Mueller', 0]);
    expect(surest('Juergen Müller')).toEqual(['Jürgen Müller', 'Juergen Müller', 0]);
    expect(surest('sean ocasey')).toEqual(["Seán O'Casey", 'sean ocasey', 0]);
    expect(surest('Ana Lopez')).toEqual(['Ana María López García', 'Ana Lopez', 0.5]);
    expect(surest('van Beethoven')).toEqual(['Ludwig van Beethoven', 'van Beethoven', 1]);
    expect(surest('nodejs')).toEqual(['node.js', 'nodejs', 0]);
  });

  it('may be an alias or a login, with and without @', () => {
    expect(read('Annie')).toEqual(['Annie = Person Ana Silva (alias 0)']);
    expect(read('asilva')).toEqual(['asilva = Person Ana Silva (login 0)']);
    expect(read('by @asilva')).toEqual(['@asilva = Person Ana Silva (login 0)']);
    expect(read('by @ben-carter')).toContain('@ben-carter = Person Ben Carter (login 0)');
  });

  it('take the possessive with them', () => {
    expect(read("Ana's PRs")).toEqual(["Ana's [its] = Person Ana Silva (first name 0)"]);
    expect(read('Ana Silva’s PRs')).toContain('Ana Silva’s [its] = Person Ana Silva (exact 0)');
    expect(read('ana silvas prs')).toContain('ana silvas [its] = Person Ana Silva (exact 0.5)');
    expect(read("asilva's PRs")).toEqual(["asilva's [its] = Person Ana Silva (login 0)"]);
    expect(read("James' PRs")).toEqual(["James' [its] = Person James Holt (first name 0)"]);
    expect(read("atlas's PRs")).toContain("atlas's [its] = Project atlas (exact 0)");
  });

  it('may be typed with a slip', () => {
    expect(read('PRs by Katarzina')).toEqual(['Katarzina = Person Katarzyna Nowak (slip 2)']);
    expect(read('PRs by Ktarazyna')).toEqual(['Ktarazyna = Person Katarzyna Nowak (slip 3)']);
    expect(read('PRs by Ben Crater')).toContain('Ben Crater = Person Ben Carter (slip 1)');
    expect(read('PRs by Anna Silva')).toContain('Anna Silva = Person Ana Silva (slip 1)');
    expect(read('PRs in altas')).toContain('altas = Project atlas (slip 2)');
    expect(read('PRs by aKsia')).toEqual(['aKsia = Person Katarzyna Nowak (slip 2)']);
    expect(read('PRs by Kasja Nowak')).toContain('Kasja = Person Katarzyna Nowak (slip 2)');
  });

  it('are no slips of words that questions use, nor of other names', () => {
    expect(read('opened last')).toEqual([]);
    expect(read('silver linings')).toEqual([]);
    expect(read('Ben Silva').filter((one) => one.includes('slip'))).toEqual([]);
  });

  it('are found with a hyphen, a space, or nothing between their parts', () => {
    expect(read('PRs in atlas-ui')).toEqual(['atlas-ui = Project atlas-ui (exact 0)']);
    expect(read('PRs in atlas ui')).toEqual(['atlas ui = Project atlas-ui (exact 0)', 'atlas = Project atlas (exact 0)']);
    expect(read('PRs in atlasui')).toEqual(['atlasui = Project atlas-ui (alias 0)']);
    expect(read('PRs in acme/atlas')).toEqual(['acme/atlas = Project atlas (exact 0)', 'atlas = Project atlas (exact 0)']);
  });

  it('are a worse reading as a part of a compound that is not known', () => {
    expect(read('atlas-related PRs')).toEqual(['atlas = Project atlas (exact 1)']);
  });

  it('are meetings, series, topics and labels too', () => {
    expect(read('who was in the atlas standup')).toEqual(
      expect.arrayContaining(['atlas standup = Meeting Atlas stand-up, Atlas stand-up (alias 0)', 'atlas standup = Series Atlas stand-up (alias 0)']),
    );
    expect(read('decisions about rate limits')).toEqual(['rate limits = Topic Rate limits (exact 0)']);
    expect(read('with the label feature')).toEqual(['feature = Label type: feature (alias 1)']);
  });

  it('cost more where a small word may be meant', () => {
    expect(read('the open PRs')).toEqual(['open = Project open (exact 1)']);
    expect(read('the Open PRs')).toEqual(['Open = Project open (exact 0)']);
    expect(read('issues with the label bug')).toEqual(['bug = Label bug (exact 1)']);
    expect(read('PRs of may')).toEqual(['may = Person May Wong (first name 1)']);
    expect(read('prs of mays')).toEqual(['mays [its] = Person May Wong (first name 0.5)']);
    expect(read("may's PRs")).toEqual(["may's [its] = Person May Wong (first name 0)"]);
  });

  it('may be counted, but for people and projects', () => {
    expect(read('how many Atlas stand-ups were there')).toContain('Atlas stand-ups = Series Atlas stand-up (exact 0.5)');
    expect(read('when did we speak of the rate limit')).toEqual(['rate limit = Topic Rate limits (exact 0.5)']);
    expect(read('PRs with bugs')).toEqual(['bugs = Label bug (exact 0.5)']);
  });

  it('may have a title before', () => {
    expect(read('PRs by Mr. Nowak')).toContain('Mr. Nowak = Person Katarzyna Nowak (last name 1)');
  });

  it('say of two with the same name what tells them apart', () => {
    const [span] = find('atlas stand-up');
    expect(sayCandidates(span!.candidates)).toEqual(['Atlas stand-up (2026-11-19)', 'Atlas stand-up (2026-11-20)']);
    expect(sayCandidates(find('Ben')[0]!.candidates)).toEqual(['Ben Carter (ben-carter)', 'Ben Moore (bmoore)']);
  });
});

describe('Chinese names in a question', () => {
  it('are found within the sentence, with and without a space', () => {
    expect(read('陈思雨最近的PR')).toEqual(['陈思雨 = Person 陈思雨 (exact 0)', '思雨 = Person 陈思雨 (first name 0)']);
    expect(read('陈 思雨 的PR')).toContain('陈 思雨 = Person 陈思雨 (exact 0)');
    expect(read('張三参与的最近3个 issue')).toContain('張三 = Person 张三 (exact 0)');
    expect(read('灯塔计划有几个 issue')).toContain('灯塔计划 = Project 灯塔计划 (exact 0)');
  });

  it('may be written in letters', () => {
    expect(read('PRs by Chen Siyu')).toContain('Chen Siyu = Person 陈思雨 (alias 0)');
    expect(read('PRs by siyu chen')).toContain('siyu chen = Person 陈思雨 (alias 0)');
    expect(read('PRs by Chen Si Yu')).toContain('Chen Si Yu = Person 陈思雨 (alias 0)');
    expect(read("san zhang's PRs")).toContain("san zhang's [its] = Person 张三 (alias 0)");
  });

  it('may be a family name with a title', () => {
    expect(read('小陈提的 PR')).toEqual(['小陈 = Person 陈思雨, 陈建国 (title 2)']);
    expect(read('老李的 PR')).toEqual(['老李 = Person 李雷 (title 2)']);
    expect(read('李工的 PR')).toEqual(['李工 = Person 李雷 (title 2)']);
    expect(read('王总参加了吗')).toEqual(['王总 = Person 王伟 (title 2)']);
    expect(read('陈思雨老师的 PR')).toContain('陈思雨老师 = Person 陈思雨 (exact 0)');
    expect(read('小陈列的 PR')).toEqual([]);
  });

  it('are a worse reading where a word of the language reaches into them', () => {
    expect(read('开放三天的 PR')).toEqual([]);
    expect(findNames(createNameBook([person('高工')]), '提高工作效率')).toMatchObject([{ said: '高工', cost: 1 }]);
  });

  it('may be written by their sound', () => {
    expect(read('张珊的 PR')).toEqual(['张珊 = Person 张三 (sound 2)']);
    expect(read('陈思宇提的 PR')).toContain('陈思宇 = Person 陈思雨 (sound 2)');
  });
});
