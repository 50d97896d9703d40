/** A note is laid out anew by another template: what the user did to an item goes with the item. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeNote } from './reconcile.ts';

interface Task {
  readonly text: string;
  readonly owner: string;
  readonly second: number;
}

const tasks: readonly Task[] = [
  { text: 'Review pull request 421', owner: 'Chloe Martin', second: 20 },
  { text: 'Send a fix for the login', owner: 'David Okoye', second: 54 },
  { text: 'Update the release notes', owner: 'Chloe Martin', second: 58 },
  { text: 'Ask the bank for the new key', owner: 'Ana Silva', second: 59 },
];

const time = ({ second }: Task): string => `[[rec.m4a#t=${second}|0:${second}]]`;
const region = (id: string, heading: string, body: string): string => (body === '' ? '' : `%% colloquy:section ${id} %%\n\n## ${heading}\n\n${body}\n\n%% colloquy:end ${id} %%\n`);
const note = (...regions: string[]): string => `---\nrecording_id: r\n---\n\n${regions.filter((text) => text !== '').join('\n')}`;
const flatTask = (task: Task): string => `- [ ] ${task.text} – [[${task.owner}]] · ${time(task)} 📅 2026-11-25`;
const bareTask = (task: Task): string => `- [ ] ${task.text} · ${time(task)} 📅 2026-11-25`;
const byOwner = (all: readonly Task[]): string =>
  [...new Set(all.map(({ owner }) => owner))].map((owner) => `**[[${owner}]]**\n\n${all.filter((task) => task.owner === owner).map(bareTask).join('\n')}`).join('\n\n');

/** The same tasks as different templates show them. */
const layouts: Readonly<Record<string, (all: readonly Task[]) => string>> = {
  flat: (all) => note(region('decisions', 'Decisions', '- Keep the old reader · [[rec.m4a#t=33|0:33]]'), region('actions', 'Follow-ups', all.map(flatTask).join('\n'))),
  grouped: (all) => note(region('decisions', 'Decided', '- Keep the old reader · [[rec.m4a#t=33|0:33]]'), region('actions', 'Who does what', byOwner(all))),
  renamed: (all) => note(region('next', 'Next steps', all.map(flatTask).join('\n'))),
  renamedAndGrouped: (all) => note(region('who', 'Who', byOwner([...all].reverse()))),
  split: (all) => note(region('actions', 'Now', all.slice(0, 2).map(bareTask).join('\n')), region('later', 'Later', all.slice(2).map(bareTask).join('\n'))),
};
const names = Object.keys(layouts);
const laidOut = (name: string, all = tasks): string => layouts[name]?.(all) ?? '';
const lineOf = (text: string, words: string): string => text.split('\n').find((line) => line.includes(words)) ?? '';
const count = (text: string, words: string): number => text.split(words).length - 1;

describe('another layout of the same items', () => {
  const [flat, grouped] = [laidOut('flat'), laidOut('grouped')];

  it('keeps a tick, once', () => {
    const merged = mergeNote(flat, grouped, flat.replace('[ ] Send', '[x] Send')).text;
    expect(merged).toBe(grouped.replace('[ ] Send', '[x] Send'));
  });

  it('keeps the words of a task that the user put otherwise, in its new place', () => {
    const merged = mergeNote(flat, grouped, flat.replace('[ ] Send a fix for the login', '[x] Send a tested fix for the login'));
    expect(merged).toEqual({ text: grouped.replace('[ ] Send a fix for the login', '[x] Send a tested fix for the login'), conflicts: [] });
  });

  it('leaves deleted what the user deleted, and the name above it where nothing is left', () => {
    const theirs = flat.replace(/- \[ \] Send.*\n/u, '');
    expect(mergeNote(flat, grouped, theirs).text).toBe(grouped.replace(/\*\*\[\[David Okoye\]\]\*\*\n\n.*\n\n/u, ''));
  });

  it('leaves deleted what the user deleted when its region has another name', () => {
    const merged = mergeNote(flat, laidOut('renamedAndGrouped'), flat.replace(/- \[ \] Update.*\n/u, '')).text;
    expect(merged).toContain('Review pull request 421');
    expect(merged).not.toContain('Update the release notes');
    const withoutRegion = flat.replace(/%% colloquy:section actions[\s\S]*/u, '');
    expect(mergeNote(flat, laidOut('renamed'), withoutRegion).text).not.toContain('colloquy:section next');
  });

  const plants = (text: string, words: string): string => text.replace(new RegExp(`(- \\[ \\] ${words}.*\\n)`, 'u'), '$1- [ ] Water the plants\n');

  it('puts the user\'s own task behind the one that it follows', () => {
    expect(mergeNote(flat, laidOut('renamed'), plants(flat, 'Update')).text).toBe(plants(laidOut('renamed'), 'Update'));
    expect(mergeNote(grouped, laidOut('renamedAndGrouped'), plants(grouped, 'Update')).text).toBe(plants(laidOut('renamedAndGrouped'), 'Update'));
    expect(mergeNote(grouped, flat, plants(grouped, 'Update')).text).toBe(plants(flat, 'Update'));
  });

  it('puts it above the names of people when it stood under none: nobody said whose it is', () => {
    const above = grouped.replace('Who does what\n', 'Who does what\n\n- [ ] Water the plants\n');
    expect(mergeNote(flat, grouped, plants(flat, 'Update')).text).toBe(above);
    expect(mergeNote(flat, grouped, flat.replace('## Follow-ups\n\n', '## Follow-ups\n\n- [ ] Water the plants\n')).text).toBe(above);
  });

  it('puts the user\'s own lines at the end of the region when they follow no item', () => {
    const merged = mergeNote(grouped, flat, grouped.replace('## Who does what\n\n', '## Who does what\n\n- [ ] Water the plants\n\n')).text;
    expect(merged).toMatch(/Ask the bank.*\n- \[ \] Water the plants\n\n%% colloquy:end actions/u);
  });

  it('keeps a sub-point of the user\'s under its task', () => {
    const merged = mergeNote(flat, laidOut('renamed'), flat.replace(/(- \[ \] Send.*\n)/u, '$1\t- needs the staging key\n')).text;
    expect(merged).toMatch(/- \[ \] Send.*\n\t- needs the staging key\n- \[ \] Update/u);
    expect(merged).not.toContain('colloquy:section actions');
  });

  it('keeps a heading that the user wrote', () => {
    expect(mergeNote(flat, grouped, flat.replace('## Follow-ups', '## To do')).text).toBe(grouped.replace('## Who does what', '## To do'));
  });

  it('keeps a heading that the user wrote over what a template in between did not show', () => {
    const without = note(region('decisions', 'Decisions', '- Keep the old reader · [[rec.m4a#t=33|0:33]]'));
    const between = mergeNote(flat, without, flat.replace('## Follow-ups', '## To do')).text;
    expect(mergeNote(without, flat, between).text).toBe(flat.replace('## Follow-ups', '## To do'));
  });

  it('shows both versions where the user and we changed the words', () => {
    const ours = grouped.replace('Send a fix for the login', 'Send a fix for the login page');
    const { text, conflicts } = mergeNote(flat, ours, flat.replace('Send a fix for the login', 'Mail a fix for the login'));
    expect(conflicts).toEqual(['actions']);
    expect(text).toMatch(/- \[ \] Mail a fix for the login .*\n> \[!warning\] .*\n> Send a fix for the login page/u);
    expect(count(text, '- [ ]')).toBe(tasks.length);
  });

  it('goes on showing both versions in the next layout, until the user deletes one', () => {
    const reworded = (text: string): string => text.replace('Send a fix for the login', 'Send a fix for the login page');
    const { text } = mergeNote(flat, reworded(flat), flat.replace('Send a fix for the login', 'Mail a fix for the login'));
    const there = mergeNote(reworded(flat), reworded(grouped), text);
    expect(there.conflicts).toEqual(['actions']);
    expect(there.text).toMatch(/- \[ \] Mail a fix for the login .*\n> \[!warning\] .*\n> Send a fix for the login page .*\n\n/u);
    expect(count(there.text, '[!warning]')).toBe(1);
    const back = mergeNote(reworded(grouped), reworded(flat), there.text);
    expect(count(back.text, '[!warning]')).toBe(1);
    const settled = there.text.replace(/> \[!warning\].*\n>.*\n/u, '');
    expect(mergeNote(reworded(grouped), reworded(flat), settled)).toEqual({ text: reworded(flat).replace('Send a fix for the login page', 'Mail a fix for the login'), conflicts: [] });
  });

  it('keeps Windows line ends', () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(mergeNote(flat, grouped, windows(flat.replace('[ ] Send', '[x] Send'))).text).toBe(windows(grouped.replace('[ ] Send', '[x] Send')));
    expect(mergeNote(flat, laidOut('renamed'), windows(flat)).text).not.toMatch(/[^\r]\n/u);
  });

  it('finds a ticked task again that a template in between did not show', () => {
    const without = note(region('decisions', 'Decisions', '- Keep the old reader · [[rec.m4a#t=33|0:33]]'));
    const between = mergeNote(flat, without, flat.replace('[ ] Send', '[x] Send')).text;
    expect(between).toContain('- [x] Send');
    const back = mergeNote(without, flat, between).text;
    expect(count(back, 'Send a fix')).toBe(1);
    expect(back).toContain('- [x] Send');
    expect(back).toContain('- [ ] Review');
  });
});

describe('any edits of a human, and any two layouts', () => {
  type Edit = { readonly at: number; readonly kind: 'tick' | 'reword' | 'delete' | 'add' | 'child' };
  const edits: fc.Arbitrary<Edit[]> = fc.array(fc.record({ at: fc.nat(tasks.length - 1), kind: fc.constantFrom('tick', 'reword', 'delete', 'add', 'child') }), { maxLength: 6 });
  const someTasks = fc.shuffledSubarray([...tasks], { minLength: 1 });
  const layout = fc.constantFrom(...names);

  /** What the human wants to see, told apart from how it is laid out. */
  class Human {
    readonly ticked = new Set<string>();
    readonly deleted = new Set<string>();
    readonly marks: string[] = [];

    edit(text: string, { at, kind }: Edit, all: readonly Task[]): string {
      const task = all[at % all.length];
      const line = task === undefined ? '' : lineOf(text, task.text);
      if (task === undefined || line === '') return text;
      const mark = `«${this.marks.length}»`;
      const own = kind === 'tick' || kind === 'delete' ? '' : mark;
      if (own !== '') this.marks.push(own);
      if (kind === 'tick') this.ticked.add(task.text);
      // With its line the human takes away what was written in it.
      if (kind === 'delete') for (const [gone] of line.matchAll(/«\d+»/gu)) this.marks[this.marks.indexOf(gone)] = '';
      if (kind === 'delete') this.deleted.add(task.text);
      const changed = {
        tick: line.replace('[ ]', '[x]'),
        reword: line.replace(task.text, `${task.text} ${mark}`),
        delete: null,
        add: `${line}\n- [ ] ${mark}`,
        child: `${line}\n\t- ${mark}`,
      }[kind];
      return text.replace(changed === null ? `${line}\n` : line, () => changed ?? '');
    }

    expectIn(text: string, all: readonly Task[]): void {
      for (const mark of this.marks.filter((written) => written !== '')) expect([mark, count(text, mark)]).toEqual([mark, 1]);
      for (const task of all) {
        expect([task.text, count(text, task.text)]).toEqual([task.text, this.deleted.has(task.text) ? 0 : 1]);
        if (!this.deleted.has(task.text)) expect(lineOf(text, task.text).trim().startsWith(this.ticked.has(task.text) ? '- [x]' : '- [ ]')).toBe(true);
      }
      // A name must not become part of the list above it, and nothing of the human's stands between a name and its list.
      expect(text).not.toMatch(/^\s*- .*\n\*\*/mu);
      if (this.deleted.size === 0) expect(text).not.toMatch(/^\*\*.*\*\*\s+- (?:\[ \] )?«/mu);
    }
  }

  it('never leave a name of ours right below a list, whatever tasks come and go', () => {
    fc.assert(
      fc.property(fc.subarray([...tasks]), fc.subarray([...tasks]), edits, (before, now, changes) => {
        const human = new Human();
        const theirs = changes.reduce((text, change) => human.edit(text, change, before), laidOut('grouped', before));
        expect(mergeNote(laidOut('grouped', before), laidOut('grouped', now), theirs).text).not.toMatch(/^\s*- .*\n\*\*/mu);
      }),
      { numRuns: 300 },
    );
  });

  it('leave each item once, ticked, reworded or deleted as the human wanted it, there and back', () => {
    fc.assert(
      fc.property(someTasks, fc.array(fc.tuple(layout, edits), { minLength: 2, maxLength: 5 }), (all, steps) => {
        const human = new Human();
        let base = laidOut(steps[0]?.[0] ?? 'flat', all);
        let file = base;
        for (const [name, changes] of steps) {
          const ours = laidOut(name, all);
          file = mergeNote(base, ours, file).text;
          human.expectIn(file, all);
          expect(mergeNote(ours, ours, file).text).toBe(file);
          for (const change of changes) file = human.edit(file, change, all);
          base = ours;
        }
      }),
      { numRuns: 400 },
    );
  });
});
