/** What the user corrected stays corrected, and is found again, whatever other template lays the note out in between. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeNote } from './reconcile.ts';

const at = (...seconds: number[]): string => seconds.map((second) => `[[rec.m4a#t=${second}|0:${second}]]`).join(' · ');
const region = (id: string, ...lines: string[]): string => `%% colloquy:section ${id} %%\n\n${lines.join('\n')}\n\n%% colloquy:end ${id} %%\n`;
const note = (...regions: string[]): string => `---\nrecording_id: r\n---\n\n${regions.join('\n')}`;

const keep = 'We keep the old reader for one more release';
const turns = ['**Ana Silva** [[rec.m4a#t=10|0:10]] Good morning, this is Anna.', '**Ben Carter** [[rec.m4a#t=18|0:18]] I finished the indexer yesterday.', '**Ana Silva** [[rec.m4a#t=33|0:33]] Then it is decided, we keep it.'].join('\n\n');
const tasks = [
  { text: 'Review pull request 421', owner: '[[Chloe Martin]]', time: at(20, 28) },
  { text: 'Send a fix and write a test', owner: '[[David Okoye]]', time: at(54) },
  { text: 'Send Chloe the screenshots', owner: '[[Ben Carter]]', time: at(69, 75) },
] as const;
const named = (owner: string): string[] => [`**${owner}**`, '', ...tasks.filter((task) => task.owner === owner).map(({ text, time }) => `- [ ] ${text} · ${time}`), ''];

const layouts = {
  general: note(
    region('decisions', '## Decisions', '', `- ${keep} · ${at(33, 44)}`),
    region('actions', '## Actions', '', ...tasks.map(({ text, owner, time }) => `- [ ] ${text} – ${owner} · ${time}`)),
    region('transcript', '## Transcript', '', turns),
  ),
  standup: note(
    region('actions', '## Who does what', '', ...named('[[Chloe Martin]]'), ...named('[[David Okoye]]'), ...named('[[Ben Carter]]').slice(0, -1)),
    region('decisions', '## Decided', '', `- ${keep} · ${at(33, 44)}`),
    region('transcript', '## Transcript', '', turns),
  ),
  weekly: note(
    region('text-1', '# Atlas'),
    region('next', '## 3 things', '', ...named('[[David Okoye]]'), ...named('[[Ben Carter]]'), ...named('[[Chloe Martin]]').slice(0, -1)),
    region('decided', '## Decided', '', `1. ${keep} ([[Ana Silva]]) ${at(33, 44)}`),
  ),
} as const;
type Layout = keyof typeof layouts;

/** The note after reruns through layouts, the user's version of the first one given. Each step again changes nothing. */
function through(theirs: string, first: Layout, ...rest: Layout[]): string {
  let base: string = layouts[first];
  return rest.reduce((file, name) => {
    const merged = mergeNote(base, layouts[name], file).text;
    expect(mergeNote(layouts[name], layouts[name], merged).text).toBe(merged);
    base = layouts[name];
    return merged;
  }, theirs);
}
const lineOf = (text: string, words: string): string => text.split('\n').find((line) => line.includes(words)) ?? '';
/** The bold name that a line stands under; empty above all names. */
function nameOver(text: string, words: string): string {
  const above = text.slice(0, text.indexOf(words)).split('\n');
  const from = above.findLastIndex((line) => line.startsWith('%%'));
  return above.slice(from).findLast((line) => line.startsWith('**[[')) ?? '';
}
const count = (text: string, words: string): number => text.split(words).length - 1;

describe('an owner that the user corrected', () => {
  const { general, standup } = layouts;
  const toBen = general.replace('test – [[David Okoye]]', 'test – [[Ben Carter]]');

  it.each([['standup', 'general'], ['weekly', 'general'], ['standup', 'weekly', 'standup', 'general']] as Layout[][])('stays through %s, %s', (...names) => {
    const task = lineOf(through(toBen, 'general', ...names), 'Send a fix');
    expect(task).toBe(lineOf(toBen, 'Send a fix'));
  });

  it('has the task under the name of that person, and nobody else\'s', () => {
    const merged = through(toBen, 'general', 'standup');
    expect(nameOver(merged, 'Send a fix')).toBe('**[[Ben Carter]]**');
    expect(merged).not.toContain('David Okoye');
  });

  it.each([['a name without a link', (text: string) => text.replace(/\[\[([A-Z]\w+ [A-Z]\w+)\]\]/gu, '$1')], ['a Chinese one', (text: string) => text.replaceAll('[[Ben Carter]]', '王小明').replaceAll('[[David Okoye]]', '李雷')]] as const)('may be %s', (_, written) => {
    const sequence: Layout[] = ['general', 'standup', 'weekly', 'standup', 'general'];
    let file = written(toBen);
    for (const [step, name] of sequence.slice(1).entries()) {
      file = mergeNote(written(layouts[sequence[step]!]), written(layouts[name]), file).text;
      if (name !== 'general') expect(file).not.toContain(written('**[[David Okoye]]**'));
    }
    expect(lineOf(file, 'Send a fix')).toBe(lineOf(written(toBen), 'Send a fix'));
  });

  it('has the task above all names where that person has none', () => {
    const merged = through(general.replace('test – [[David Okoye]]', 'test – [[Mei Tanaka]]'), 'general', 'standup');
    expect(nameOver(merged, 'Send a fix')).toBe('');
    expect(lineOf(merged, 'Send a fix')).toContain('– [[Mei Tanaka]]');
  });

  it.each(['[[People/Ben Carter|Ben]]', '[[Ben Carter]] instead of David'])('is understood as %s', (name) => {
    const theirs = general.replace('test – [[David Okoye]]', `test – ${name}`);
    expect(nameOver(through(theirs, 'general', 'weekly'), 'Send a fix')).toBe('**[[Ben Carter]]**');
    expect(lineOf(through(theirs, 'general', 'weekly', 'standup', 'general'), 'Send a fix')).toBe(lineOf(theirs, 'Send a fix'));
  });

  it('stays away when the user took it away', () => {
    const theirs = general.replace('test – [[David Okoye]]', 'test');
    expect(nameOver(through(theirs, 'general', 'standup'), 'Send a fix')).toBe('');
    for (const names of [['standup', 'general'], ['weekly', 'standup', 'general']] as Layout[][]) expect(through(theirs, 'general', ...names)).not.toContain('David Okoye');
  });

  it('is the person to whose name the user moved the task', () => {
    const line = `- [ ] Send a fix and write a test · ${at(54)}`;
    const theirs = standup.replace(`${line}\n`, '').replace(/(- \[ \] Send Chloe.*\n)/u, `$1${line}\n`);
    expect(lineOf(through(theirs, 'standup', 'general'), 'Send a fix')).toBe(lineOf(toBen, 'Send a fix'));
    expect(nameOver(through(theirs, 'standup', 'weekly'), 'Send a fix')).toBe('**[[Ben Carter]]**');
    expect(nameOver(through(theirs, 'standup', 'weekly', 'standup'), 'Send a fix')).toBe('**[[Ben Carter]]**');
    expect(lineOf(through(theirs, 'standup', 'weekly', 'standup', 'general'), 'Send a fix')).toBe(lineOf(toBen, 'Send a fix'));
  });

  it('is ours again where the user only changed the words', () => {
    const theirs = standup.replace('Send a fix and write', 'Send a fix – before lunch – and write');
    expect(lineOf(through(theirs, 'standup', 'general'), 'Send a fix')).toContain('and write a test – [[David Okoye]] ·');
    const urgent = standup.replace(/(\*\*\[\[David Okoye\]\]\*\*\n)/u, '$1\n**Urgent**\n');
    expect(lineOf(through(urgent, 'standup', 'general'), 'Send a fix')).toContain('and write a test – [[David Okoye]] ·');
    const renamed = standup.replace('**[[David Okoye]]**', '**Dave**').replace('**[[Ben Carter]]**', '**Urgent**');
    expect(lineOf(through(renamed, 'standup', 'general'), 'Send a fix')).toContain('– [[David Okoye]]');
    expect(through(renamed, 'standup', 'general')).toContain('Send Chloe the screenshots – [[Ben Carter]]');
  });

  it('is shown beside ours when we have another one now, too', () => {
    const ours = general.replace('test – [[David Okoye]]', 'test – [[Chloe Martin]]');
    const { text, conflicts } = mergeNote(general, ours, toBen);
    expect(conflicts).toEqual(['actions']);
    expect(text).toMatch(/test – \[\[Ben Carter\]\] .*\n> \[!warning\] .*\n> Send a fix and write a test – \[\[Chloe Martin\]\]/u);
  });

  it('does not take the user\'s sub-points from the task', () => {
    const merged = through(toBen.replace(/(- \[ \] Send a fix.*\n)/u, '$1\t- mine, with the key\n- [ ] mine too\n'), 'general', 'standup', 'weekly');
    expect(merged).toMatch(/- \[ \] Send a fix.*\n\t- mine, with the key\n/u);
    expect(nameOver(merged, 'mine too')).toBe('');
  });
});

describe('a task of the user\'s own', () => {
  const theirs = layouts.general.replace(/(- \[ \] Send a fix.*\n)/u, '$1- [ ] own, by Friday\n');

  it('is above all names wherever tasks are grouped by them, and leaves no region behind', () => {
    for (const names of [['standup'], ['weekly'], ['standup', 'weekly'], ['standup', 'weekly', 'standup']] as Layout[][]) {
      const text = through(theirs, 'general', ...names);
      expect([names, count(text, 'own, by Friday'), nameOver(text, 'own, by Friday')]).toEqual([names, 1, '']);
      expect(text.includes('section actions') && text.includes('section next')).toBe(false);
    }
  });

  it('stays under the name under which the user wrote it', () => {
    const named = layouts.standup.replace(/(- \[ \] Send a fix.*\n)/u, '$1- [ ] own, by Friday\n');
    expect(nameOver(through(named, 'standup', 'weekly'), 'own, by Friday')).toBe('**[[David Okoye]]**');
  });
});

describe('a line that the user wrote anew', () => {
  const { general } = layouts;
  const other = 'By mail of Monday: two releases, not one (USER-4)';
  const theirs = general.replace(keep, other);

  it.each([['weekly'], ['weekly', 'general'], ['standup', 'weekly', 'standup'], ['weekly', 'standup', 'general']] as Layout[][])('still stands in place of ours through %s and other layouts', (...names) => {
    const text = through(theirs, 'general', ...names);
    expect([count(text, other), count(text, keep)]).toEqual([1, 0]);
    expect(text).not.toContain('[!warning]');
  });

  it('does so also when a template in between had no place for it', () => {
    const without = note(region('text-1', '# Atlas'));
    const between = mergeNote(general, without, theirs).text;
    const back = mergeNote(without, general, between).text;
    expect(back).toBe(theirs);
  });

  it('is not taken for another item that one of its seconds cites', () => {
    const asked = note(region('questions', '## Questions', '', `- Does it change the format? · ${at(33)}`));
    const decided = note(region('decisions', '## Decisions', '', `- ${keep} · ${at(33)}`));
    const text = mergeNote(asked, decided, asked.replace('Does it change the format?', 'Is the format another one?')).text;
    expect([count(text, 'Is the format another one?'), count(text, keep)]).toEqual([1, 1]);
  });
});

describe('a turn of the transcript that the user corrected', () => {
  const theirs = layouts.general.replace('Good morning, this is Anna.', 'Welcome all! Ana speaking. <!-- mine -->').replace('**Ben Carter** [[rec.m4a#t=18', '**Benjamin** [[rec.m4a#t=18');

  it('is in its place again after a template without a transcript, once', () => {
    const text = through(theirs, 'general', 'weekly', 'general');
    expect(text.slice(text.indexOf('## Transcript'))).toBe(theirs.slice(theirs.indexOf('## Transcript')));
    expect(text).not.toContain('Anna');
  });
});

describe('any corrections, and any sequence of layouts', () => {
  type Edit = { readonly at: number; readonly kind: 'owner' | 'unowned' | 'reword' | 'anew' | 'tick' | 'add' | 'child' | 'turn' | 'decision' };
  const kinds = ['owner', 'unowned', 'reword', 'anew', 'tick', 'add', 'child', 'turn', 'decision'] as const;
  const edits: fc.Arbitrary<Edit[]> = fc.array(fc.record({ at: fc.nat(2), kind: fc.constantFrom(...kinds) }), { maxLength: 6 });
  const owners = ['[[Ben Carter]]', '[[Mei Tanaka]]', '[[Chloe Martin]]'];

  /** What the user has written, told by the seconds that cite it. */
  class User {
    readonly marks: string[] = [];
    readonly owners = new Map<string, string>();

    edit(text: string, { at: index, kind }: Edit): string {
      const mark = `«${this.marks.length}»`;
      const time = kind === 'decision' ? at(33, 44) : kind === 'turn' ? ['|0:10]] ', '|0:18]] ', '|0:33]] '][index]! : tasks[index]!.time;
      const line = text.split('\n').find((candidate) => candidate.includes(time) && (kind === 'turn') === candidate.startsWith('**')) ?? '';
      if (line === '') return text;
      const body = line.replace(/^(\s*(?:-|1\.) (?:\[.\] )?)/u, '');
      const head = line.slice(0, line.length - body.length);
      const lost = [...line.matchAll(/«\d+»/gu)].map(([gone]) => gone);
      const [said = '', owner = ''] = /^(.*?)( – \[\[[^\]]*\]\]| \(\[\[[^\]]*\]\]\))?(?: ·)? \[\[rec/u.exec(body)?.slice(1) ?? [];
      const rewritten = {
        owner: () => this.#owned(line, time, said, head, owners[index]!),
        unowned: () => (owner === '' ? line : this.#owned(line, time, said, head, '')),
        reword: () => line.replace(said, () => `${said} ${mark}`),
        anew: () => line.replace(said, () => `Wholly other, ${'xyz'[index]!.repeat(9)} ${mark}`),
        tick: () => line.replace('[ ]', '[x]'),
        add: () => `${line}\n- [ ] own ${mark}`,
        child: () => `${line}\n\t- own ${mark}`,
        turn: () => line.replace(/(\|0:\d\d\]\] ).*$/u, (_, start: string) => `${start}Corrected ${mark}`),
        decision: () => line.replace(said, () => `Something else ${mark}`),
      }[kind]();
      if (!['owner', 'unowned', 'tick'].includes(kind) && rewritten !== line) this.marks.push(mark);
      if (['anew', 'turn', 'decision'].includes(kind)) for (const gone of lost) this.marks[this.marks.indexOf(gone)] = '';
      return text.replace(line, () => rewritten);
    }

    #owned(line: string, time: string, said: string, head: string, owner: string): string {
      this.owners.set(time, owner);
      return `${head}${said}${owner === '' ? '' : ` – ${owner}`} · ${time}${line.slice(line.indexOf(time) + time.length)}`;
    }

    expectIn(text: string, name: Layout): void {
      for (const mark of this.marks.filter((written) => written !== '')) expect([mark, count(text, mark)]).toEqual([mark, 1]);
      for (const { time, owner: ours } of tasks) {
        expect([time, count(text, time)]).toEqual([time, 1]);
        const wanted = this.owners.get(time) ?? ours;
        const line = lineOf(text, time);
        const over = nameOver(text, line);
        const shown = /– (\[\[[^\]]*\]\])/u.exec(line)?.[1] ?? over.replaceAll('*', '');
        expect([name, time, shown]).toEqual([name, time, wanted]);
        if (over !== '') expect(over).toBe(`**${wanted}**`);
      }
      for (const line of text.split('\n').filter((own) => own.startsWith('- [ ] own'))) if (name !== 'general') expect(['', line]).toEqual([nameOver(text, line), line]);
      expect(count(text, at(33, 44))).toBe(1);
      if (name !== 'weekly') for (const time of ['|0:10]] ', '|0:18]] ']) expect([time, text.split('\n').filter((line) => line.startsWith('**') && line.includes(time)).length]).toEqual([time, 1]);
      expect(text).not.toContain('[!warning]');
    }
  }

  it('leave each item once, as the user wants it and whose the user says it is', () => {
    const step = fc.tuple(fc.constantFrom(...(Object.keys(layouts) as Layout[])), edits);
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), (steps) => {
        const user = new User();
        let base: string = layouts[steps[0]![0]];
        let file = base;
        for (const [name, changes] of steps) {
          const ours = layouts[name];
          file = mergeNote(base, ours, file).text;
          user.expectIn(file, name);
          expect(mergeNote(ours, ours, file).text).toBe(file);
          // Tasks whose owner is told by a name above them are given another one only where lines say owners.
          for (const change of changes) if (name === 'general' || !['owner', 'unowned', 'add'].includes(change.kind)) file = user.edit(file, change);
          base = ours;
        }
      }),
      { numRuns: 150 },
    );
  });
});
