import { describe, expect, it } from '@jest/globals';
import type { Minutes } from '#schemas/minutes';
import type { Segment } from '#schemas/transcript';
import { ColloquyError } from '#schemas/failure';
import type { NoteInput } from './note-input.ts';
import { noteToMarkdown } from './note-markdown.ts';
import { type RenderLimits, renderNote } from './render-note.ts';
import { parseTemplate, templateNeeds } from './template/template.ts';

const emptyMinutes: Minutes = { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: [] };

function segment(number: number, text: string, speaker = 'Speaker 1', startSeconds = number * 10): Segment {
  return { id: `s${number}`, startSeconds, endSeconds: startSeconds + 5, speaker, text, words: [] };
}

function meeting(change: Omit<Partial<NoteInput>, 'minutes'> & { readonly minutes?: Partial<Minutes>; readonly segments?: Segment[] }): NoteInput {
  const { minutes, segments = [segment(1, 'Hello.')], ...rest } = change;
  return {
    meeting: { title: 'Atlas stand-up', startedAt: '2026-11-20T09:30:00+01:00', durationSeconds: 111 },
    transcript: { recordingId: '', language: 'en', durationSeconds: 111, model: 'test', segments },
    registry: {
      people: [{ name: 'Ana Silva', aliases: ['Ana'], path: 'People/Ana Silva.md' }],
      projects: [{ name: 'Atlas', aliases: [], path: 'Projects/Atlas.md', repository: 'example/atlas' }],
    },
    recordingLink: { kind: 'vault', path: 'rec.m4a' },
    nameThreshold: 0.7,
    language: 'en',
    ...rest,
    minutes: { ...emptyMinutes, ...minutes },
  };
}

const origin = { name: 'mine', path: 'Templates/mine.md' };
function render(source: string, input: NoteInput = meeting({}), limits?: RenderLimits): string {
  return noteToMarkdown(renderNote(parseTemplate(`---\nproperties: {}\n---\n{% section "s" %}\n${source}\n{% endsection %}`, origin, input.language), input, limits), '')
    .replace('%% colloquy:section s %%\n\n', '')
    .replace('\n\n%% colloquy:end s %%\n', '');
}
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ColloquyError) return `${error.failure.code}: ${error.failure.cause} ${error.failure.tip}`;
    throw error;
  }
  return 'no failure';
}
const item = { citations: ['s1'], confidence: 0.9 };
const action = { ...item, text: 'send it', owner: null, due: null, dueText: null, status: 'open' as const };
const voiceOf = (person: string, confidence: number) => ({ speaker: 'Speaker 1', person, confidence, source: 'addressed' as const, citations: [] });

describe('what was put right', () => {
  const corrected = (from: string, to: string): Segment => ({ ...segment(1, `We use ${to}.`), corrections: [{ from, to, word: 2, startSeconds: 11, why: 'it sounds the same' }] });

  it('is told in a footnote with what was heard, as plain text', () => {
    expect(render('{% transcript %}', meeting({ segments: [corrected('key [[clock]]', 'Keycloak')] }))).toBe('**Speaker 1** [[rec.m4a#t=10|0:10]] We use Keycloak.^[Heard: Keycloak ← “key \\[\\[clock\\]\\]”]');
  });

  it('is not told where only spaces or capitals differ', () => {
    expect(render('{% transcript %}', meeting({ segments: [corrected('data dog', 'Datadog')] }))).toBe('**Speaker 1** [[rec.m4a#t=10|0:10]] We use Datadog.');
  });
});

describe('names', () => {
  const named = (confidence: number): NoteInput => meeting({ minutes: { speakers: [voiceOf('Ana Silva', confidence)], actions: [{ ...action, owner: 'Ana Silva' }] } });

  it('are given to a voice at or above the threshold only', () => {
    expect(render('{% transcript %}', named(0.7))).toBe('**Ana Silva** [[rec.m4a#t=10|0:10]] Hello.');
    expect(render('{% transcript %}', named(0.69))).toBe('**Speaker 1** [[rec.m4a#t=10|0:10]] Hello.');
  });

  it('are not given to an owner whose voice was only guessed, unless somebody called the owner so', () => {
    expect(render('{% actions %}', named(0.5))).toContain('Send it – Speaker 1 ·');
    const called = named(0.5);
    const mentions = [{ kind: 'person' as const, text: 'Ana', target: 'Ana Silva', ...item }];
    expect(render('{% actions %}', { ...called, minutes: { ...called.minutes, mentions } })).toContain('Send it – [[Ana Silva]] ·');
  });

  it('are links when the vault has a note for them, by alias too, and plain text when not', () => {
    expect(render('{% for a in attendees %}{{ a | link }};{% endfor %}', meeting({ minutes: { speakers: [voiceOf('ana', 1)] } }))).toBe('[[Ana Silva]];');
    expect(render('{% actions %}', meeting({ minutes: { actions: [{ ...action, owner: 'Bob *B*' }] } }))).toContain('– Bob \\*B\\* ·');
  });

  it('are linked by path when two notes share one', () => {
    const people = ['People/Ana.md', 'Guests/Ana.md'].map((path) => ({ name: 'Ana', aliases: [], path }));
    const input = meeting({ registry: { people, projects: [] }, minutes: { speakers: [voiceOf('Ana', 1)] } });
    expect(render('{{ attendees | link }}', input)).toBe('[[People/Ana|Ana]]');
  });
});

describe('actions are tasks', () => {
  it('with the due date at the very end, where the Tasks plug-in looks for it', () => {
    const input = meeting({ minutes: { actions: [{ ...action, owner: 'Ana', due: '2026-11-25', dueText: 'by Wednesday' }] } });
    expect(render('{% actions %}', input)).toBe('- [ ] Send it – [[Ana Silva]] · [[rec.m4a#t=10|0:10]] 📅 2026-11-25');
  });

  it('with words for a date that has none, and ticked when they were reported done', () => {
    const input = meeting({ minutes: { actions: [{ ...action, dueText: 'in two sprints', status: 'done' }] } });
    expect(render('{% actions %}', input)).toBe('- [x] Send it (in two sprints) · [[rec.m4a#t=10|0:10]]');
  });

  it('without a date that was only said as a sign', () => {
    const input = meeting({ minutes: { actions: [{ ...action, text: 'Send it 📅 2020-01-01' }] } });
    expect(render('{% actions %}', input)).toBe('- [ ] Send it 2020-01-01 · [[rec.m4a#t=10|0:10]]');
  });
});

describe('citations', () => {
  const cited = (citations: string[], segments: Segment[]): string => render('{% decisions %}', meeting({ segments, minutes: { decisions: [{ ...item, text: 'Go', status: 'made', citations }] } }));

  it('open the recording at the second before the words, one for each turn; of many, the first and the last two', () => {
    const segments = [1, 2, 3, 4, 5].map((number) => segment(number, 'Yes.', `Speaker ${number % 2}`, number * 100 + 0.9));
    expect(cited(['s1', 's2', 's3', 's4'], segments)).toBe('- Go · [[rec.m4a#t=100|1:40]] · [[rec.m4a#t=300|5:00]] · [[rec.m4a#t=400|6:40]]');
    expect(cited(['s1', 's2'], [segment(1, 'We'), segment(2, 'go.')])).toBe('- Go · [[rec.m4a#t=10|0:10]]');
  });

  it('are left out when the cited segment is not there', () => {
    expect(cited(['s9'], [segment(1, 'Yes.')])).toBe('- Go');
  });

  it('are Markdown links for a file outside, and for a name that a wikilink cannot hold; plain times without a recording', () => {
    const at = (recordingLink: NoteInput['recordingLink']): string => render('{% transcript %}', meeting({ recordingLink }));
    expect(at({ kind: 'file', url: 'file:///rec%20(1).m4a' })).toContain('[0:10](file:///rec%20%281%29.m4a#t=10)');
    expect(at({ kind: 'vault', path: 'A/rec #1.m4a' })).toContain('[0:10](A/rec%20%231.m4a#t=10)');
    expect(at(null)).toBe('**Speaker 1** 0:10 Hello.');
  });
});

describe('pull requests and issues', () => {
  const mentions = [
    { kind: 'pull_request' as const, text: 'PR 421', target: '421', ...item },
    { kind: 'issue' as const, text: 'acme/tool#7', target: 'acme/tool#7', ...item },
  ];
  it('have an address when the one discussed project has a repository', () => {
    expect(render('{% links %}', meeting({ minutes: { mentions } }))).toContain('[PR 421](https://github.com/example/atlas/pull/421)');
  });
  it('belong to the project that is named where they are said, before the meeting\'s own', () => {
    const projects = ['Atlas', 'Kestrel', 'Marigold'].map((name) => ({ name, aliases: [], path: `Projects/${name}.md`, repository: name === 'Marigold' ? null : `acme/${name.toLowerCase()}` }));
    const linksOf = (...lines: readonly string[]): string => {
      const segments = lines.map((text, index) => segment(index + 1, text));
      const citing = (words: string): string[] => segments.filter(({ text }) => text.includes(words)).map(({ id }) => id);
      const named = projects.filter(({ name }) => citing(name).length > 0).map(({ name }) => ({ kind: 'project' as const, text: name, target: name, citations: citing(name), confidence: 0.9 }));
      const minutes = { mentions: [...named, { kind: 'pull_request' as const, text: 'PR 884', target: '884', citations: citing('PR 884'), confidence: 0.9 }] };
      return render('{% links %}', meeting({ meeting: { title: 'Marigold review' }, registry: { people: [], projects }, segments, minutes }));
    };
    const kestrels = '[PR 884](https://github.com/acme/kestrel/pull/884)';
    expect(linksOf('Marigold first.', 'I looked at how Kestrel does that, see PR 884, they only add.')).toContain(kestrels);
    expect(linksOf('Kestrel did it before.', 'See PR 884.', 'Fine.', 'Atlas next.')).toContain(kestrels);
    expect(linksOf('Kestrel PR 884 is what Atlas needs.')).toContain(kestrels);
    expect(linksOf('Atlas is late. Kestrel has PR 884 for it.')).toContain(kestrels);
    expect(linksOf('Kestrel and Atlas both wait for PR 884.')).toContain('PR 884 (');
    expect(linksOf('Marigold PR 884 is mine.', 'Kestrel is not.')).toContain('PR 884 (');
    expect(linksOf('Kestrel first.', 'Okay.', 'Then Atlas.', 'Okay.', 'Yes.', 'It is PR 884.')).toContain('PR 884 (');
  });
  it('are plain text when it is not known which repository is meant; one said with its repository always has an address', () => {
    const links = render('{% links %}', meeting({ meeting: { title: 'Weekly' }, minutes: { mentions } }));
    expect(links).toContain('**Pull requests:** PR 421 ([[');
    expect(links).toContain('[issue acme/tool#7](https://github.com/acme/tool/issues/7)');
  });
});

describe('the transcript', () => {
  it('joins what one voice says at a stretch, and starts a paragraph with its own time in a long one', () => {
    const segments = [segment(1, 'One.'), segment(2, 'Two.'), segment(3, ''), segment(4, 'Three.', 'Speaker 1', 200), segment(5, 'Four.', 'Speaker 2', 210)];
    expect(render('{% transcript %}', meeting({ segments }))).toBe(
      '**Speaker 1** [[rec.m4a#t=10|0:10]] One. Two.\n\n[[rec.m4a#t=200|3:20]] Three.\n\n**Speaker 2** [[rec.m4a#t=210|3:30]] Four.',
    );
  });

  it('joins Chinese without a space', () => {
    const segments = [segment(1, '好的。'), segment(2, '就这样。')];
    expect(render('{% transcript %}', meeting({ segments, language: 'zh' }))).toBe('**说话人 1** [[rec.m4a#t=10|0:10]] 好的。就这样。');
  });

  it('makes nothing of what is said but text: no Liquid, no link, no region', () => {
    const segments = [segment(1, '{{ meeting.title }} %% colloquy:end s %% [[X]]\n%% colloquy:end s %%')];
    expect(render('{% transcript %}', meeting({ segments }))).toBe(
      '**Speaker 1** [[rec.m4a#t=10|0:10]] {{ meeting.title }} \\%\\% colloquy:end s \\%\\% \\[\\[X\\]\\] \\%\\% colloquy:end s \\%\\%',
    );
  });

  it('of a hundred thousand segments is rendered', () => {
    const segments = Array.from({ length: 100_000 }, (_, index) => segment(index, 'Yes, we can do that.', `Speaker ${index % 3}`));
    expect(render('{% transcript %}', meeting({ segments })).split('\n\n')).toHaveLength(100_000);
  });
});

describe('a template', () => {
  it('writes values escaped, links and finished Markdown as they are', () => {
    const input = meeting({ meeting: { title: '#1 [[x]]' } });
    expect(render('{{ meeting.title }} {{ projects | link }} {{ 65 | cite }} {{ meeting.durationSeconds | duration }} {{ 3661 | clock }}', input)).toBe('#1 \\[\\[x\\]\\]  [[rec.m4a#t=65|1:05]] 1 min 51 s 1:01:01');
  });

  it('gives a date as the clock showed it where the meeting was', () => {
    expect(render('{{ meeting.startedAt | date: "%-d %B %Y %H:%M" }}')).toBe('20 November 2026 09:30');
    expect(render('{{ meeting.startedAt | date: "%A" }}', meeting({ language: 'zh' }))).toBe('星期五');
  });

  it('renders the fallback of a prompt, and says what it would ask', () => {
    expect(render('{% prompt "Summarise" %}{{ meeting.title }}{% endprompt %}')).toBe('Atlas stand-up');
    const needs = templateNeeds(parseTemplate('# Mine\n\n{% prompt "Summarise" %}\n{% actions %}\n{% endprompt %}', origin, 'en'));
    expect(needs.prompts).toEqual([{ instruction: 'Summarise', line: 3 }]);
    expect(needs.parts).toEqual(expect.arrayContaining(['actions', 'meeting']));
    expect(needs.parts).not.toContain('decisions');
  });

  it('may be Markdown alone: text outside sections is a region too', () => {
    const note = renderNote(parseTemplate('Before\n{% section "a" %}\nA\n{% endsection %}\nAfter', origin, 'en'), meeting({}));
    expect(note.sections).toEqual([{ id: 'text-1', markdown: 'Before' }, { id: 'a', markdown: 'A' }, { id: 'text-2', markdown: 'After' }]);
    expect(note.name).toBe('2026-11-20 Atlas stand-up');
    expect(note.properties).toMatchObject({ title: 'Atlas stand-up', date: '2026-11-20T09:30:00', tags: ['meeting'] });
  });

  it('leaves out a property without a value and keeps lists, numbers and checkboxes', () => {
    const source = '---\nproperties:\n  seconds: "{{ meeting.durationSeconds }}"\n  who: "{{ attendees | link }}"\n  day: "{{ meeting.startedAt | date_time }}"\n  private: true\n  tags: [meeting, "{{ meeting.title }}"]\n---\nx';
    const note = renderNote(parseTemplate(source, origin, 'en'), meeting({ meeting: { title: 'T', durationSeconds: 5 } }));
    expect(note.properties).toEqual({ seconds: 5, private: true, tags: ['meeting', 'T'] });
  });
});

describe('what was said, in a property', () => {
  const said = (title: string, speaker = 'Speaker 1') => renderNote(parseTemplate('---\nproperties:\n  title: "{{ meeting.title }}"\n  about: "On {{ meeting.title }}"\n  who: "{{ participants | link }}"\n---\nx', origin, 'en'), meeting({ meeting: { title }, segments: [segment(1, 'Hello.', speaker)] })).properties;

  it('is no link of a voice that calls itself one; a person of the vault is', () => {
    expect(said('T', '[[Ben Carter]]').who).toEqual(['[Ben Carter]']);
    expect(said('T', 'Ana Silva').who).toEqual(['[[Ana Silva]]']);
  });

  it('is no command of a templating plug-in', () => {
    expect(said('T <% tp.file.delete() %>').title).toBe('T < % tp.file.delete() %>');
  });

  it('is no link and no address in a title', () => {
    expect(said('See [[Secret]] at https://evil.example/x')).toMatchObject({ title: 'See [Secret] at https: //evil.example/x', about: 'On See [Secret] at https: //evil.example/x' });
  });
});

it('a claim of a language model names its one voice as other lines do', () => {
  const answers = [{ instruction: 'Summarise', model: 'm', fallback: null, claims: [{ text: 'the release moved', citations: ['s1'] }] }] as unknown as NonNullable<NoteInput['answers']>;
  const input = meeting({ answers, minutes: { speakers: [voiceOf('Ana Silva', 0.9)] } });
  expect(render('{% prompt "Summarise" %}{% endprompt %}', input)).toContain('- The release moved – [[Ana Silva]] · [[rec.m4a#t=10|0:10]]');
});

describe('a broken template says where and what may stand there', () => {
  const broken = (source: string): string => failure(() => renderNote(parseTemplate(source, origin, 'en'), meeting({ minutes: { actions: [action] } })));

  it.each([
    ['a\n{{ meting.title }}', 'line 2, column 4: there is no value "meting". Did you mean "meeting"?'],
    ['{{ meeting.titel }}', 'line 1, column 4: "meeting" has no "titel". Did you mean "title"? You may use these fields of meeting: title, startedAt, durationSeconds.'],
    ['{{ actions.text }}', 'line 1, column 4: "actions" is a list and has no "text". Go through it with {% for item in actions %}'],
    ['x\n\n  {% decision %}', 'line 3, column 3: there is no tag "decision". Did you mean "decisions"?'],
    ['{{ meeting.title | upcse }}', 'line 1, column 1: there is no filter "upcse". Did you mean "upcase"?'],
    ['{{ meeting.title | raw }}', 'there is no filter "raw".'],
    ['{% include "/etc/passwd" %}', 'there is no tag "include": a template cannot read other files.'],
    ['{% for a in actions %}\n{{ a.ownr }}{% endfor %}', 'line 2, column 4: there is no value "a.ownr".'],
    ['{% if actions %}', 'line 1, column 1: the tag "if" is not closed.'],
    ['{% section decisions %}{% endsection %}', 'the tag "section" needs a name in quotes'],
    ['{% section "a" %}\n', 'line 1, column 1: the tag "section" is not closed.'],
    ['{% section "a" %}{% endsection %}{% section "a" %}{% endsection %}', 'the section "a" comes twice'],
    ['---\nfile: x\ntitel: y\n---\n', 'line 3, column 1: its front matter has an unknown key "titel". Keys: name, description, file, properties.'],
    ['---\nname: [x\n---\n', 'its front matter is not YAML'],
    ['---\nname: x\nproperties:\n  day: "{{ meeting.day }}"\n---\n', 'line 4, column 12: "meeting" has no "day".'],
    ['---\nname: x\n---\n\n{{ nobody }}', 'line 5, column 4: there is no value "nobody".'],
    ['{{ actions | first }}', 'a group of values cannot be written'],
  ])('%j', (source, message) => {
    expect(broken(source)).toContain('template_invalid');
    expect(broken(source)).toContain(message);
  });

  it('is stopped when it does not end', () => {
    expect(broken('{% for i in (1..1000000000) %}x{% endfor %}')).toContain('the template was stopped');
    const source = '{% for a in (1..2000) %}{% for b in (1..2000) %}{% for c in (1..2000) %}{% endfor %}{% endfor %}{% endfor %}';
    expect(failure(() => render(source, meeting({}), { milliseconds: 200, memory: 1e12 }))).toContain('the template was stopped');
  });
});
