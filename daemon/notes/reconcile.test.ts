import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeNote } from './reconcile.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const first = `---
title: Atlas stand-up
attendees:
  - "[[Ana Silva]]"
tags:
  - meeting
recording_id: abc
---

%% colloquy:section decisions %%

## Decisions

- Keep the old reader for one more release · [[rec.m4a#t=33|0:33]]
- Move the release to Monday · [[rec.m4a#t=93|1:33]]

%% colloquy:end decisions %%

%% colloquy:section actions %%

## Actions

- [ ] Review pull request 421 – [[Chloe Martin]] · [[rec.m4a#t=20|0:20]] 📅 2026-11-20
- [ ] Send a fix for the login – [[David Okoye]] · [[rec.m4a#t=54|0:54]] 📅 2026-11-25
- [ ] Update the release notes – [[Chloe Martin]] · [[rec.m4a#t=97|1:37]] 📅 2026-11-20

%% colloquy:end actions %%

%% colloquy:section transcript %%

## Transcript

**Ana Silva** [[rec.m4a#t=0|0:00]] Good morning everyone.

**Speaker 2** [[rec.m4a#t=8|0:08]] I finished the indexer yesterday.

%% colloquy:end transcript %%
`;

/** Renders again with the user's file in between, as the vault sink does. */
function rerender(theirs: string, ours: string, base = first): string {
  return mergeNote(base, ours, theirs).text;
}

describe('what the user wrote outside managed regions', () => {
  it('stays byte for byte, before, between and after them', () => {
    const theirs = first.replace('%% colloquy:section actions', 'My *own*  words \n\n%% linter: off %%\n\n%% colloquy:section actions') + '\n## Mine\n\t- x';
    expect(rerender(theirs, first.replace('Send a fix', 'Send a tested fix'))).toBe(theirs.replace('Send a fix', 'Send a tested fix'));
  });

  it('keeps a byte order mark and Windows line ends, also in lines of ours', () => {
    const theirs = `\ufeff${first.replaceAll('\n', '\r\n')}`;
    expect(rerender(theirs, first.replace('- [ ] Update', '- [ ] Call the client\n- [ ] Update'))).toBe(
      theirs.replace('- [ ] Update', '- [ ] Call the client\r\n- [ ] Update'),
    );
  });
});

describe('what the user did inside a region', () => {
  it('keeps a ticked task ticked when the note is rendered again', () => {
    const theirs = first.replace('[ ] Send', '[x] Send');
    expect(rerender(theirs, first)).toBe(theirs);
  });

  it('keeps a task ticked when our wording of it changes', () => {
    const merged = rerender(first.replace('[ ] Send a fix for the login', '[x] Send a fix for the login'), first.replace('Send a fix for the login', 'Send a fix for the login token'));
    expect(merged).toBe(first.replace('[ ] Send a fix for the login', '[x] Send a fix for the login token'));
  });

  it('does not tick another task that comes in its place', () => {
    const task = '- [ ] Review pull request 421 – [[Chloe Martin]] · [[rec.m4a#t=20|0:20]] 📅 2026-11-20\n';
    const merged = rerender(first.replace(task, task.replace('[ ]', '[x]')), first.replace('request 421', 'request 422'));
    expect(merged).toContain('- [x] Review pull request 421');
    expect(merged).toContain('- [ ] Review pull request 422');
  });

  it('keeps a ticked task that we would no longer write', () => {
    const ticked = '- [x] Send a fix for the login – [[David Okoye]] · [[rec.m4a#t=54|0:54]] 📅 2026-11-25\n';
    const theirs = first.replace(ticked.replace('[x]', '[ ]'), ticked);
    expect(rerender(theirs, first.replace(ticked.replace('[x]', '[ ]'), ''))).toBe(theirs);
  });

  it('leaves a deleted line deleted, also when our wording of it changes', () => {
    const theirs = first.replace(/- \[ \] Update.*\n/u, '');
    expect(rerender(theirs, first)).toBe(theirs);
    expect(rerender(theirs, first.replace('Update the release notes', 'Update the release notes today'))).toBe(theirs);
  });

  it('keeps a note that the user put under a line while the lines around it change', () => {
    const theirs = first.replace('2026-11-25\n', '2026-11-25\n\t- needs the staging key\n');
    const merged = rerender(theirs, first.replace('Send a fix', 'Send a tested fix').replace(/- \[ \] Review.*\n/u, '- [ ] Review PR 421 and PR 422 – Ben\n'));
    expect(merged).toContain('Send a tested fix for the login – [[David Okoye]] · [[rec.m4a#t=54|0:54]] 📅 2026-11-25\n\t- needs the staging key\n');
  });

  it('keeps an edited turn whose speaker got a name since', () => {
    const theirs = first.replace('the indexer yesterday', 'the **new** indexer yesterday');
    expect(rerender(theirs, first.replace('Speaker 2', 'Ben Carter'))).toBe(theirs.replace('Speaker 2', 'Ben Carter'));
  });

  it('lets the user order lines anew and rename headings', () => {
    const theirs = first.replace('## Decisions', '## What we agreed').replace(/(- Keep.*\n)(- Move.*\n)/u, '$2$1');
    expect(rerender(theirs, first)).toBe(theirs);
    expect(rerender(theirs, first.replace('## Decisions', '## Decided').replace('to Monday', 'to next Monday'))).toBe(theirs.replace('to Monday', 'to next Monday'));
  });

  it('adds what is new once, also when the user had added the same line', () => {
    const added = first.replace('\n- [ ] Update', '\n- [ ] Call the client\n- [ ] Update');
    expect(rerender(added, added)).toBe(added);
  });
});

describe('a line that both changed', () => {
  const theirs = first.replace('for one more release', 'for two more releases');
  const ours = first.replace('for one more release', 'until the summer');

  it('keeps both, the user\'s first, and says in which region', () => {
    const { text, conflicts } = mergeNote(first, ours, theirs);
    expect(conflicts).toEqual(['decisions']);
    expect(text).toContain('for two more releases · [[rec.m4a#t=33|0:33]]\n> [!warning] ');
    expect(text).toContain('\n> Keep the old reader until the summer · ');
  });

  it('does not grow when the note is rendered again, and goes on being told', () => {
    const { text } = mergeNote(first, ours, theirs);
    expect(mergeNote(ours, ours, text)).toEqual({ text, conflicts: ['decisions'] });
    const third = mergeNote(ours, ours.replace('until the summer', 'until the autumn'), text);
    expect(third.text).toBe(text.replace('until the summer', 'until the autumn'));
  });

  it('is over when the user deletes the callout', () => {
    const { text } = mergeNote(first, ours, theirs);
    const settled = text.replace(/> \[!warning\].*\n>.*\n/u, '');
    expect(mergeNote(ours, ours, settled)).toEqual({ text: settled, conflicts: [] });
  });

  it('makes no second task of our version', () => {
    const { text } = mergeNote(first, first.replace('Update the release notes', 'Write the release notes'), first.replace('Update the release notes', 'Update the news'));
    expect(text.match(/- \[ \]/gu)).toHaveLength(3);
  });
});

describe('regions', () => {
  const region = /%% colloquy:section actions %%[\s\S]*?%% colloquy:end actions %%\n\n/u;

  it('stay deleted when the user deleted them', () => {
    const theirs = first.replace(region, '');
    expect(rerender(theirs, first.replace('Review', 'Check'))).toBe(theirs);
  });

  it('are followed where the user moved them', () => {
    const moved = first.replace(region, '') + '\n' + (region.exec(first)?.[0] ?? '');
    expect(rerender(moved, first.replace('Review', 'Check'))).toBe(moved.replace('Review', 'Check'));
  });

  it('become the user\'s text when a comment line of theirs is broken', () => {
    const theirs = first.replace('%% colloquy:end actions %%', '');
    expect(rerender(theirs, first.replace('Review', 'Check'))).toBe(theirs);
  });

  it('are merged once when the user copied one', () => {
    const copy = `${first}\n${region.exec(first)?.[0] ?? ''}`;
    expect(rerender(copy, first.replace('Review', 'Check'))).toBe(copy.replace('Review', 'Check'));
  });

  it('come in their place when they are new', () => {
    const withoutActions = first.replace(region, '');
    const theirs = withoutActions.replace('%% colloquy:section transcript', 'Mine.\n\n%% colloquy:section transcript');
    const added = rerender(theirs, first, withoutActions);
    expect(added.indexOf('colloquy:end decisions')).toBeLessThan(added.indexOf('colloquy:section actions'));
    expect(added.replace(region, '')).toBe(theirs);
  });

  it('go when they have nothing to say any more, unless the user wrote in them', () => {
    const ours = first.replace(region, '');
    expect(rerender(first, ours)).toBe(ours);
    const kept = rerender(first.replace('\n\n%% colloquy:end actions', '\n- [ ] My own\n\n%% colloquy:end actions'), ours);
    expect(kept).toContain('- [ ] My own');
    expect(kept).not.toContain('Review');
  });
});

describe('properties', () => {
  it('keep the user\'s values, keys, order, quotes and comments', () => {
    const theirs = first.replace('title: Atlas stand-up', 'cssclasses: wide\ntitle: \'Stand-up\' # short').replace('  - meeting', '  - meeting\n  - work');
    const merged = rerender(theirs, first.replace('title: Atlas stand-up', 'title: Atlas daily\nduration: 2 min').replace('"[[Ana Silva]]"', '"[[Ana Silva]]"\n  - "[[Ben Carter]]"'));
    expect(merged).toBe(theirs.replace('"[[Ana Silva]]"', '"[[Ana Silva]]"\n  - "[[Ben Carter]]"').replace('recording_id: abc\n', 'recording_id: abc\nduration: 2 min\n'));
  });

  it('stay deleted when the user deleted them', () => {
    const theirs = first.replace('title: Atlas stand-up\n', '');
    expect(rerender(theirs, first.replace('Atlas stand-up', 'Atlas daily'))).toBe(theirs);
  });

  it('are left as they are when they are not YAML', () => {
    const theirs = first.replace('title: Atlas stand-up', 'title: "Atlas');
    expect(rerender(theirs, first.replace('title: Atlas stand-up', 'title: Other'))).toBe(theirs);
  });
});

it('changes nothing in a note whose last render is not known', () => {
  const theirs = first.replace('Review', 'Look at');
  expect(mergeNote(null, first.replace('Send', 'Mail'), theirs)).toEqual({ text: theirs, conflicts: [] });
});

describe('any edits of a human between any renders', () => {
  const renderLine = fc.integer({ min: 0, max: 40 }).map((seed) => `- [ ] ${['Ship', 'Test', 'Call', 'Write'][seed % 4] ?? ''} item ${seed} · [[rec.m4a#t=${seed}|0:${seed}]]`);
  const render = fc.uniqueArray(renderLine, { maxLength: 8 }).map((lines) => `---\ntitle: T\n---\n\n%% colloquy:section actions %%\n\n## Actions\n\n${lines.join('\n')}\n\n%% colloquy:end actions %%\n`);
  type HumanEdit = { at: number; kind: 'insert' | 'delete' | 'tick' | 'append' | 'swap' };
  const humanEdit: fc.Arbitrary<HumanEdit> = fc.record({ at: fc.nat(200), kind: fc.constantFrom('insert', 'delete', 'tick', 'append', 'swap') });
  const rounds = fc.array(fc.record({ render, edits: fc.array(humanEdit, { maxLength: 5 }) }), { minLength: 1, maxLength: 5 });

  it('lose no character that the human wrote, and a second render changes nothing', () => {
    fc.assert(
      fc.property(render, rounds, (start, steps) => {
        let [base, file, written] = [start, start, 0];
        for (const { render: ours, edits } of steps) {
          for (const edit of edits) file = applyEdit(file, edit, () => `«${written++}»`);
          const marks = (text: string): string[] => (text.match(/«\d+»/gu) ?? []).sort();
          const ticks = file.split('\n').filter((line) => line.startsWith('- [x]') && line.includes('«'));
          const merged = mergeNote(base, ours, file).text;
          expect(marks(merged)).toEqual(marks(file));
          for (const line of ticks) expect(merged.split('\n').some((other) => other.startsWith('- [x]') && marks(line).every((mark) => other.includes(mark)))).toBe(true);
          expect(outside(merged)).toBe(outside(file));
          expect(mergeNote(ours, ours, merged).text).toBe(merged);
          [base, file] = [ours, merged];
        }
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it('leave a ticked task ticked while we still write it', () => {
    fc.assert(
      fc.property(render, render, fc.nat(7), (base, ours, which) => {
        const tasks = base.match(/- \[ \] .*/gu) ?? [];
        fc.pre(tasks.length > 0);
        const task = tasks[which % tasks.length]!;
        const ticked = task.replace('[ ]', '[x]');
        const merged = mergeNote(base, ours, base.replace(task, ticked)).text;
        expect(merged).toContain(ticked);
        expect(merged).not.toContain(`${task}\n`);
      }),
      { numRuns: 300 },
    );
  });

  it('keep whole notes right: regions moved and deleted, properties, line ends, other tools\' comments', () => {
    const ids = ['decisions', 'actions', 'transcript'];
    const wholeNote = fc.record({ title: fc.constantFrom('A', 'B'), tags: fc.subarray(['x', 'y', 'z']), lines: fc.tuple(...ids.map(() => fc.uniqueArray(renderLine, { maxLength: 5 }))) }).map(
      ({ title, tags, lines }) =>
        `---\ntitle: ${title}\ntags: [${tags.join(', ')}]\nrecording_id: r\n---\n\n${ids.map((id, index) => `%% colloquy:section ${id} %%\n\n## ${id}\n\n${(lines[index] ?? []).join('\n')}\n\n%% colloquy:end ${id} %%\n`).join('\n')}`,
    );
    const noteEdit = fc.record({ which: fc.constantFrom(...ids), kind: fc.constantFrom('delete', 'move', 'rename', 'property', 'tag', 'windows', 'mark', 'comment', 'copy') });
    fc.assert(
      fc.property(wholeNote, fc.array(fc.record({ render: wholeNote, edits: fc.array(noteEdit, { maxLength: 4 }) }), { minLength: 1, maxLength: 4 }), (start, steps) => {
        let [base, file, written] = [start, start, 0];
        for (const { render: ours, edits } of steps) {
          for (const { which, kind } of edits) file = editNote(file, which, kind, () => `«${written++}»`);
          const merged = mergeNote(base, ours, file).text;
          expect(marksOf(merged)).toEqual(marksOf(file));
          expect(regionsIn(merged)).toEqual(regionsIn(file));
          expect(merged.startsWith('\ufeff')).toBe(file.startsWith('\ufeff'));
          if (!/[^\r]\n/u.test(file)) expect(merged).not.toMatch(/[^\r]\n/u);
          expect(mergeNote(ours, ours, merged).text).toBe(merged);
          [base, file] = [ours, merged];
        }
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  const marksOf = (text: string): string[] => (text.match(/«\d+»/gu) ?? []).sort();
  const regionsIn = (text: string): string[] => text.match(/%% colloquy:section \w+ %%/gu) ?? [];

  function editNote(text: string, which: string, kind: string, mark: () => string): string {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const region = new RegExp(`%% colloquy:section ${which} %%[\\s\\S]*?%% colloquy:end ${which} %%${end}`, 'u');
    const [found = ''] = region.exec(text) ?? [];
    // A region in which the user wrote is not deleted here: then its marks would be missed.
    if (kind === 'delete') return found.includes('«') ? text : text.replace(region, '');
    if (kind === 'move') return text.replace(region, '') + found;
    if (kind === 'copy') return found.includes('«') ? text : text + found;
    if (kind === 'rename') return text.replace(new RegExp(`^## ${which}`, 'mu'), `## ${mark()}`);
    if (kind === 'property') return text.replace(/^title: .*?(?=\r?$)/mu, `title: ${mark()}`);
    if (kind === 'tag') return text.replace(/^recording_id: r/mu, `own: ${mark()}${end}recording_id: r`);
    if (kind === 'windows') return text.includes('\r') ? text : `\ufeff${text.replaceAll('\n', '\r\n')}`;
    if (kind === 'comment') return `${text}${end}%% other-plugin:${mark()} %%${end}`;
    return text.replace(region, (content) => content.replace(/- \[ \] /u, `- [x] ${mark()} `));
  }

  function outside(text: string): string {
    return text.replace(/%% colloquy:section (\w+) %%[\s\S]*%% colloquy:end \1 %%/u, '');
  }

  function applyEdit(text: string, { at, kind }: HumanEdit, mark: () => string): string {
    const lines = text.split('\n');
    const index = at % lines.length;
    const line = lines[index] ?? '';
    if (kind === 'insert') lines.splice(index, 0, `user ${mark()}`);
    else if (line.startsWith('%%') || line.startsWith('---') || line.startsWith('title')) return text;
    else if (kind === 'delete') lines.splice(index, 1);
    else if (kind === 'tick') lines[index] = line.replace('- [ ]', '- [x]');
    else if (kind === 'append') lines[index] = `${line} ${mark()}`;
    else if (!(lines[index + 1] ?? '%%').startsWith('%%')) [lines[index], lines[index + 1]] = [lines[index + 1] ?? '', line];
    return lines.join('\n');
  }
});
