/** A note goes from each built-in template to each other one and back: what a human did to its tasks goes with them. */
import { describe, expect, it } from '@jest/globals';
import { builtInTemplatesFolder, listTemplates, loadExample, loadTemplate } from '../daemon/notes/load-template.ts';
import { noteToMarkdown } from '../daemon/notes/note-markdown.ts';
import { mergeNote } from '../daemon/notes/reconcile.ts';
import { renderNote } from '../daemon/notes/render-note.ts';

const folders = [builtInTemplatesFolder];
const names = (await listTemplates(folders)).map(({ name }) => name);
const languages = ['en', 'zh'] as const;

/** The note of one meeting by each template. */
async function notesOf(meeting: string, language: (typeof languages)[number]): Promise<ReadonlyMap<string, string>> {
  const example = await loadExample(meeting, language, folders);
  const notes = names.map(async (name) => [name, noteToMarkdown(renderNote(await loadTemplate(name, language, folders), { ...example, language }), 'id')] as const);
  return new Map(await Promise.all(notes));
}

const tasksIn = (note: string): string[] => note.match(/^- \[.\] .*$/gmu) ?? [];
const listLines = (note: string): string[] => note.split('\n').filter((line) => /^\s*- /u.test(line)).sort();
/** What a task says, before its owner, times and date. */
const saidIn = (task: string): string => task.replace(/^- \[.\] /u, '').split(/ – | · /u)[0] ?? '';

/** The first task ticked and reworded, the second deleted, an own one below the third. */
function edited(note: string): { readonly text: string; readonly kept: string; readonly gone: string } {
  const [first = '', second = '', third = first] = tasksIn(note);
  const [kept, gone] = [`${saidIn(first)} «mine»`, saidIn(second)];
  const text = note
    .replace(`${second}\n`, '')
    .replace(third, () => `${third}\n- [ ] «own»`)
    .replace(first, () => first.replace('[ ]', '[x]').replace(saidIn(first), () => kept));
  return { text, kept, gone };
}

describe.each(names.flatMap((meeting) => languages.map((language) => ({ meeting, language }))))('the meeting of $meeting ($language)', ({ meeting, language }) => {
  it('is laid out anew by every template with the ticks, words, deletions and additions of its reader', async () => {
    const notes = await notesOf(meeting, language);
    for (const [from, before] of notes) {
      const { text, kept, gone } = edited(before);
      for (const [to, now] of notes) {
        if (from === to || tasksIn(before).length < 2) continue;
        const there = mergeNote(before, now, text).text;
        const back = mergeNote(now, before, there).text;
        for (const note of [there, back]) {
          expect(tasksIn(note).filter((task) => task.startsWith(`- [x] ${kept}`))).toHaveLength(1);
          expect(tasksIn(note).filter((task) => task === '- [ ] «own»')).toHaveLength(1);
          expect(tasksIn(note).map(saidIn)).not.toContain(gone);
          expect(tasksIn(note)).toHaveLength(tasksIn(text).length);
          expect(note).not.toMatch(/^\s*- .*\n\*\*/mu);
        }
        expect(mergeNote(now, now, there).text).toBe(there);
        expect(listLines(back)).toEqual(listLines(text));
        // Nothing edited: the same lists as a new note of that template has.
        expect(listLines(mergeNote(before, now, before).text)).toEqual(listLines(now));
      }
    }
  });
});
