import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Minutes } from '#schemas/minutes';
import type { Colloquy } from '../colloquy.ts';
import { createArchive, type Archive } from '../testing/archive.ts';
import { planRerun, writeRerun, type NoteChange, type RerunStep } from './rerun.ts';

const STANDUP = '2026-11-20 09.30 Atlas stand-up.wav';
const lines = [
  'Good morning, this is Ana. Ben, can you update the release notes by Friday?',
  "Yes, I'll update the release notes.",
  'And I will call the bank tomorrow.',
  "Then it is decided, we keep the old reader.",
  'Agreed.',
];

let archive: Archive;
beforeEach(async () => {
  archive = await createArchive();
});
afterEach(() => archive.remove());

const everything = { template: null, since: null };
const plan = (options: Partial<Parameters<typeof planRerun>[1]> = {}, colloquy: Colloquy = archive.colloquy) => planRerun(colloquy, { ...everything, ...options });
const kinds = (steps: readonly RerunStep[]): string[] => steps.map(({ kind }) => kind);
const changesOf = (steps: readonly RerunStep[]): NoteChange[] => steps.flatMap((step) => (step.kind === 'changed' ? [step.change] : []));
async function rerun(options: Parameters<typeof plan>[0] = {}): Promise<readonly RerunStep[]> {
  const steps = await plan(options);
  expect(await writeRerun(archive.colloquy, changesOf(steps), { onWritten: () => undefined })).toEqual([]);
  return steps;
}
const notePath = (name = '2026-11-20 Atlas stand-up'): string => join(archive.vault, 'Meetings', `${name}.md`);
const note = (name?: string): Promise<string> => readFile(notePath(name), 'utf8');
async function edit(change: (text: string) => string): Promise<void> {
  const [before, after] = [await note(), change(await note())];
  expect(after).not.toBe(before);
  await writeFile(notePath(), after);
}
function editLine(text: string, { at, kind, text: words }: { at: number; kind: string; text: string }): string {
  const all = text.split('\n');
  // The front matter names the recording; without it the note would be another one.
  const start = all.indexOf('---', 1) + 1;
  const index = start + (at % Math.max(1, all.length - start));
  if (kind === 'insert') all.splice(index, 0, words);
  else if (kind === 'delete') all.splice(index, 1);
  else all[index] = kind === 'tick' ? (all[index] ?? '').replace('[ ]', '[x]') : `${all[index] ?? ''}${words}`;
  return all.join('\n');
}
async function ownTemplate(name: string, body: string): Promise<void> {
  await mkdir(join(archive.vault, 'Templates/Colloquy'), { recursive: true });
  await writeFile(join(archive.vault, `Templates/Colloquy/${name}.md`), body);
}

describe('making the archive anew', () => {
  it('says what would change, writes nothing until it is told to, and changes nothing the second time', async () => {
    await archive.record(STANDUP, lines);
    const before = await note();
    const [change] = changesOf(await plan({ template: 'standup' }));
    expect(change).toMatchObject({ template: 'standup', location: notePath(), before });
    expect(change?.after).toContain('## Who does what');
    expect(await note()).toBe(before);

    await rerun({ template: 'standup' });
    expect(await note()).toBe(change?.after);
    expect(kinds(await rerun({ template: 'standup' }))).toEqual(['up_to_date']);
    expect(kinds(await rerun())).toEqual(['up_to_date']);
    expect(await note()).toBe(change?.after);
  });

  it('keeps a ticked task, own lines inside and outside, a renamed heading, and a region that was deleted', async () => {
    await ownTemplate('mine', '{% section "decisions" %}\n## Decisions\n\n{% decisions %}\n{% endsection %}\n{% section "actions" %}\n## Actions\n\n{% actions %}\n{% endsection %}\n{% section "transcript" %}\n{% transcript %}\n{% endsection %}\n');
    await archive.record(STANDUP, lines, 'mine');
    await edit((text) => text.replace('- [ ] Update', '- [x] Update').replace('## Actions', '## To do').replace('## To do\n\n', '## To do\n\n- [ ] My own task\n').replace(/%% colloquy:section transcript %%[\s\S]*%% colloquy:end transcript %%\n/u, ''));
    await edit((text) => `${text}\nMy own thought.\n`);
    await ownTemplate('mine', '{% section "decisions" %}\n## Decided\n\n{% decisions %}\n{% endsection %}\n{% section "actions" %}\n## Actions\n\n{% actions %}\n{% endsection %}\n{% section "transcript" %}\n## Said\n{% transcript %}\n{% endsection %}\n');
    expect(kinds(await rerun())).toEqual(['changed']);
    const text = await note();
    for (const kept of ['- [x] Update the release notes', '- [ ] My own task', '## To do', 'My own thought.', '## Decided']) expect(text).toContain(kept);
    expect(text).not.toContain('colloquy:section transcript');
    expect(kinds(await rerun())).toEqual(['up_to_date']);
    expect(await note()).toBe(text);
  });

  it('changes nothing the second time, whatever the user did to the note', async () => {
    await archive.record(STANDUP, lines);
    const lineEdits = fc.array(fc.record({ at: fc.nat(200), kind: fc.constantFrom('delete', 'insert', 'tick', 'append'), text: fc.constantFrom('', 'Mine.', '- [ ] Own', '## Own', '%% colloquy:end actions %%') }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lineEdits, fc.constantFrom('general', 'standup', 'planning', 'incident'), async (edits, template) => {
        await writeFile(notePath(), edits.reduce(editLine, await note()));
        await rerun({ template });
        const first = await note();
        expect(kinds(await rerun({ template }))).toEqual(['up_to_date']);
        expect(await note()).toBe(first);
      }),
      { numRuns: 25 },
    );
  });

  it('takes what the user did to tasks over to a template that groups them by person, and back', async () => {
    await archive.record(STANDUP, lines, 'design-review');
    const before = await note();
    const [first = '', second = ''] = before.match(/^- \[ \] .*$/gmu) ?? [];
    expect(second).not.toBe('');
    await edit((text) => text.replace(first, `${first.replace('[ ] Update', '[x] Update today')}\n- [ ] My own task`).replace(`${second}\n`, ''));
    const edited = await note();
    await rerun({ template: 'standup' });
    const grouped = await note();
    expect(grouped).toMatch(/^## Who does what\n\n- \[ \] My own task\n\n\*\*.*\*\*\n\n- \[x\] Update today the release notes .*\n\n%%/mu);
    expect(grouped.match(/^- \[.\]/gmu)).toHaveLength(2);
    expect(kinds(await rerun({ template: 'standup' }))).toEqual(['up_to_date']);
    await rerun({ template: 'design-review' });
    expect((await note()).match(/^- \[.\].*$/gmu)).toEqual(edited.match(/^- \[.\].*$/gmu));
  });

  it('puts names right that the vault has learned since, and hears nothing again', async () => {
    await archive.record(STANDUP, ['Morning. I talked to Chiddy Okifor about the release.', 'We set up key clock, too.']);
    expect(await note()).toContain('I talked to Chiddy Okifor');
    await mkdir(join(archive.vault, 'People'), { recursive: true });
    await writeFile(join(archive.vault, 'People/Chidi Okafor.md'), '');
    expect(kinds(await rerun())).toEqual(['changed']);
    expect(await note()).toContain('I talked to Chidi Okafor about the release.^[Heard: Chidi Okafor ← “Chiddy Okifor”]');
    expect(await note()).toContain('We set up key clock, too.');
    expect(kinds(await rerun())).toEqual(['up_to_date']);
  });

  it('leaves a deleted note deleted', async () => {
    await archive.record(STANDUP, lines);
    await rm(notePath());
    expect(kinds(await rerun({ template: 'standup' }))).toEqual(['deleted']);
    await expect(note()).rejects.toThrow('ENOENT');
  });

  it('works when the recordings are gone, with the copies that the vault has', async () => {
    const path = await archive.record(STANDUP, lines);
    await rm(path);
    await rerun({ template: 'standup' });
    expect(await note()).toContain('![[Recordings/2026-11-20 09.30 Atlas stand-up.wav]]');
    await rm(join(archive.vault, 'Recordings'), { recursive: true });
    await rerun({ template: 'general' });
    expect(await note()).toMatch(/Update the release notes – Ben · 0:00/u);
  });

  it('keeps the links to recordings that are linked where they are, since their disk may come back', async () => {
    const linking = await createArchive({ settings: { attach: 'link' } });
    try {
      await rm(await linking.record(STANDUP, lines));
      const [change] = changesOf(await plan({ template: 'standup' }, linking.colloquy));
      expect(change?.after).toMatch(/\(file:\/\/.*Atlas%20stand-up\.wav#t=30\)/u);
    } finally {
      await linking.remove();
    }
  });

  it('tells a note that fails, and goes on with the rest', async () => {
    await archive.record(STANDUP, lines);
    await archive.record('2026-11-21 10.00 Retro.wav', lines);
    await edit((text) => text.replace('template: general', 'template: gone'));
    await ownTemplate('general', '{% section "decisions" %}\n{% decisions %}\n{% endsection %}');
    const steps = await rerun();
    expect(steps).toMatchObject([{ kind: 'failed', failure: { code: 'template_missing' } }, { kind: 'changed' }]);
    expect(await note('2026-11-21 Retro')).not.toContain('## Decisions');
  });

  it('refuses a template that is not there before it looks at a single note', async () => {
    await archive.record(STANDUP, lines);
    await expect(plan({ template: 'gone' })).rejects.toThrow('There is no template "gone"');
  });

  it('takes only meetings since a day, in the time of the meeting', async () => {
    await archive.record('2026-11-20 00.30 Late.wav', lines);
    await archive.record('2026-11-19 23.30 Early.wav', lines);
    expect(kinds(await plan({ template: 'standup', since: '2026-11-20' }))).toEqual(['changed', 'earlier']);
  });
});

describe('which template a note has', () => {
  it('is what its property says, also when the user changed it', async () => {
    await archive.record(STANDUP, lines, 'standup');
    expect(kinds(await rerun())).toEqual(['up_to_date']);
    await edit((text) => text.replace('template: standup', 'template: planning'));
    expect(changesOf(await rerun())).toMatchObject([{ template: 'planning' }]);
    expect(await note()).toContain('## Who takes what by when');
    expect(await note()).toContain('template: planning');
  });

  it('is the one that a rerun names, which is the newer word, also for the reruns after it', async () => {
    await ownTemplate('bare', '---\nproperties:\n  title: "{{ meeting.title }}"\n---\n{% section "actions" %}\n{% actions %}\n{% endsection %}');
    await archive.record(STANDUP, lines);
    for (const [written, named, left] of [['general', 'standup', 'template: standup'], ['incident', 'standup', 'template: standup'], ['planning', 'bare', 'title: Atlas stand-up']] as const) {
      await edit((text) => text.replace(/^template: .*$/mu, `template: "${written}" # mine`).replace(' # mine', ''));
      await rerun({ template: named });
      const text = await note();
      expect(text).toContain(left);
      expect(text).not.toMatch(new RegExp(`^template: "?${written}`, 'mu'));
      expect(kinds(await rerun())).toEqual(['up_to_date']);
      expect(kinds(await rerun({ template: named }))).toEqual(['up_to_date']);
      expect(await note()).toBe(text);
    }
  });

  it('is the one it was made with when it says nothing of it', async () => {
    await ownTemplate('mine', '{% section "decisions" %}\n{% decisions %}\n{% endsection %}');
    await archive.record(STANDUP, lines, 'mine');
    await ownTemplate('mine', '{% section "decisions" %}\n## Decided\n\n{% decisions %}\n{% endsection %}');
    expect(changesOf(await rerun())).toMatchObject([{ template: 'mine' }]);
  });
});

describe('a recording that is processed by another template and by the first one again', () => {
  it('has the note of the last one', async () => {
    for (const template of ['general', 'standup', 'general']) await archive.record(STANDUP, lines, template);
    expect(await note()).toContain('## Actions');
    expect(await note()).toContain('template: general');
  });
});

describe('what has to be made anew', () => {
  /** The product with other rules for minutes, counting what is rendered. */
  function withOtherRules(change: (minutes: Minutes) => Minutes): { colloquy: Colloquy; rendered: () => number } {
    let count = 0;
    const { colloquy } = archive;
    const stages: Colloquy['stages'] = { ...colloquy.stages, get: (id, stage, key) => (stage === 'minutes' ? undefined : colloquy.stages.get(id, stage, key)) };
    const spineStages: Colloquy['spineStages'] = (target) => {
      const made = colloquy.spineStages(target);
      const render: typeof made.notes.render = (meeting) => {
        count += 1;
        return made.notes.render(meeting);
      };
      return { ...made, minutes: async (...input) => change(await made.minutes(...input)), notes: { ...made.notes, render } };
    };
    return { colloquy: { ...colloquy, stages, spineStages }, rendered: () => count };
  }

  it('is nothing where new rules change only what the template does not take', async () => {
    await ownTemplate('mine', '---\nproperties:\n  title: "{{ meeting.title }}"\n---\n{% section "actions" %}\n{% actions %}\n{% endsection %}');
    await archive.record(STANDUP, lines, 'mine');
    await rerun();
    const topics = withOtherRules((minutes) => ({ ...minutes, topics: [], questions: [], decisions: [] }));
    expect(kinds(await plan({}, topics.colloquy))).toEqual(['up_to_date']);
    expect(topics.rendered()).toBe(0);

    const actions = withOtherRules((minutes) => ({ ...minutes, actions: [] }));
    expect(kinds(await plan({}, actions.colloquy))).toEqual(['changed']);
    expect(actions.rendered()).toBe(1);
  });

  it('is told again after the note was made by another template in between', async () => {
    await archive.record(STANDUP, lines);
    await rerun({ template: 'standup' });
    await rerun({ template: 'general' });
    expect(kinds(await plan({ template: 'standup' }))).toEqual(['changed']);
  });
});
