/** Words that the model was not sure of are kept, and marked where they are quoted; a mark that comes or goes is nobody's edit. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Minutes } from '#schemas/minutes';
import type { Segment } from '#schemas/transcript';
import type { NoteInput, NoteLanguage } from './note-input.ts';
import { noteToMarkdown } from './note-markdown.ts';
import { mergeNote } from './reconcile.ts';
import { renderNote } from './render-note.ts';
import { parseTemplate } from './template/template.ts';
import { withoutMarks } from './unclear-mark.ts';

const template = '---\nproperties: {}\n---\n{% section "items" %}\n{% decisions %}\n{% actions %}\n{% links %}\n{% endsection %}\n{% section "transcript" %}\n{% transcript %}\n{% endsection %}';

interface Said {
  readonly text: string;
  readonly confidence?: number;
  readonly speaker?: string;
}

/** A note of what was said, ten seconds a segment: the first two are a decision and an action. */
function note(said: readonly Said[], { language = 'en', cited = [['s1'], ['s2']] }: { readonly language?: NoteLanguage; readonly cited?: readonly [string[], string[]] | string[][] } = {}): string {
  const segments: Segment[] = said.map(({ speaker = 'Speaker 1', ...rest }, index) => ({ id: `s${index + 1}`, startSeconds: index * 10, endSeconds: index * 10 + 8, speaker, words: [], ...rest }));
  const minutes: Minutes = {
    decisions: [{ text: 'We keep the reader', status: 'made', citations: cited[0], confidence: 0.9 }],
    actions: [{ text: 'Call the bank', owner: null, due: '2026-11-27', dueText: 'Friday', status: 'open', citations: cited[1], confidence: 0.9 }],
    questions: [], risks: [], topics: [], speakers: [],
    mentions: [{ kind: 'project', text: 'Atlas', target: 'Atlas', citations: ['s1'], confidence: 0.9 }],
  };
  const input: NoteInput = { meeting: { title: 'Stand-up' }, transcript: { recordingId: '', language, durationSeconds: 60, model: 'moonshine-base', segments }, minutes, registry: { people: [], projects: [] }, recordingLink: { kind: 'vault', path: 'rec.m4a' }, nameThreshold: 0.7, language };
  return noteToMarkdown(renderNote(parseTemplate(template, { name: 'mine', path: 'mine.md' }, language), input), '');
}

const clear: readonly Said[] = [{ text: 'We keep the reader.', confidence: 0.95 }, { text: 'I call the bank.', confidence: 0.9 }, { text: 'Good.', confidence: 0.9 }];
const doubted = (index: number): Said[] => clear.map((segment, at) => (at === index ? { ...segment, confidence: 0.4 } : segment));
const lineOf = (text: string, words: string): string => text.split('\n').find((line) => line.includes(words)) ?? '';

describe('a line that rests on words of which the model was not sure', () => {
  it('says so behind the second to listen to, before the due date that the Tasks plug-in wants last', () => {
    expect(lineOf(note(doubted(0)), 'We keep the reader ·')).toBe('- We keep the reader · [[rec.m4a#t=0|0:00]] (unclear)');
    expect(lineOf(note(doubted(1)), '- [ ]')).toBe('- [ ] Call the bank · [[rec.m4a#t=10|0:10]] (unclear) 📅 2026-11-27');
  });

  it('says so in Chinese in a Chinese note', () => {
    expect(lineOf(note(doubted(0), { language: 'zh' }), '- We keep')).toBe('- We keep the reader · [[rec.m4a#t=0|0:00]]（听不清）');
  });

  it('says so too where the doubtful one of many seconds is not shown', () => {
    const many = ['A.', 'B.', 'C.', 'D.', 'E.'].map((text, index) => ({ text, speaker: `Speaker ${index + 1}`, confidence: index === 1 ? 0.3 : 0.9 }));
    expect(lineOf(note(many, { cited: [['s1', 's2', 's3', 's4', 's5'], ['s3']] }), 'We keep')).toBe('- We keep the reader · [[rec.m4a#t=0|0:00]] (unclear) · [[rec.m4a#t=30|0:30]] · [[rec.m4a#t=40|0:40]]');
  });

  it('is no other line: nothing else of the note changes, and its index of names has no marks', () => {
    expect(withoutMarks(note(doubted(0)))).toBe(note(clear));
    expect(lineOf(note(doubted(0)), '**Projects')).toBe(lineOf(note(clear), '**Projects'));
  });
});

describe('the transcript', () => {
  it('marks a doubtful beginning of a paragraph, whose time stands before it', () => {
    expect(lineOf(note(doubted(0)), '**Speaker 1**')).toBe('**Speaker 1** [[rec.m4a#t=0|0:00]] We keep the reader. (unclear) I call the bank. Good.');
  });

  it('marks what is doubtful inside one with its own second, and neighbours once', () => {
    expect(lineOf(note(doubted(1)), '**Speaker 1**')).toBe('**Speaker 1** [[rec.m4a#t=0|0:00]] We keep the reader. I call the bank. (unclear [[rec.m4a#t=10|0:10]]) Good.');
    const both = clear.map((segment, index) => ({ ...segment, confidence: index === 0 ? 0.9 : 0.5 }));
    expect(lineOf(note(both), '**Speaker 1**')).toContain('I call the bank. Good. (unclear [[rec.m4a#t=10|0:10]])');
  });

  it('has no mark where the model tells no confidence', () => {
    expect(note(clear.map(({ text }) => ({ text })))).not.toContain('unclear');
  });

  it('shows what was said, whatever it was, with marks between', () => {
    const piece = fc.constantFrom('$5', '$', '**', '_', '1. a', '# b', '\ufffe', 'word', '(unclear)', '[[x]]', '你好', ' ');
    const said = fc.record({ text: fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')), confidence: fc.constantFrom(0.4, 0.9) });
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 5 }), (segments) => {
        const sure = segments.map((segment) => ({ ...segment, confidence: 0.9 }));
        const shown = (text: string): string => withoutMarks(text).replace(/[ \ufffe]+/gu, ' ').replace(/ $/gmu, '');
        expect(shown(note(segments))).toBe(shown(note(sure)));
      }),
    );
  });
});

describe('a mark that comes or goes when the recording is heard again', () => {
  const notes = [note(clear), note(doubted(0)), note(doubted(1)), note(doubted(2))];

  it.each([[0, 1], [1, 0], [1, 2], [0, 3]] as const)('is no edit of the user’s (%i → %i)', (before, after) => {
    expect(mergeNote(notes[before]!, notes[after]!, notes[before]!)).toEqual({ text: notes[after], conflicts: [] });
  });

  it('leaves a tick, a corrected sentence and a name as the user has them, without a conflict', () => {
    const edit = (text: string): string => text.replace('- [ ] Call', '- [x] Call').replace('We keep the reader ·', 'We keep the old reader ·').replace('**Speaker 1**', '**Ana Silva**');
    for (const base of notes) {
      for (const ours of notes) {
        const { text, conflicts } = mergeNote(base, ours, edit(base));
        expect({ conflicts, text: withoutMarks(text) }).toEqual({ conflicts: [], text: edit(notes[0]!) });
        expect(mergeNote(ours, ours, text).text).toBe(text);
      }
    }
  });

  it('stays away where the user, who has listened, took it away', () => {
    const listened = notes[1]!.replace('[[rec.m4a#t=0|0:00]] (unclear)', '[[rec.m4a#t=0|0:00]]');
    expect(mergeNote(notes[1]!, notes[1]!, listened)).toEqual({ text: listened, conflicts: [] });
  });
});
