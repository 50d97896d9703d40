/** docs/templates.md, from the blocks, values and filters that a template may use and from the templates themselves. What it shows is made by running it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import { blocks } from '#daemon/notes/blocks/blocks';
import { builtInTemplatesFolder, listTemplates, loadExample, loadTemplate, type TemplateSummary } from '#daemon/notes/load-template';
import { noteToMarkdown } from '#daemon/notes/note-markdown';
import { renderNote } from '#daemon/notes/render-note';
import { filterDescriptions } from '#daemon/notes/template/filters';
import { templateValues, type ValueShape } from '#daemon/notes/template/template-values';
import { parseTemplate, templateNeeds } from '#daemon/notes/template/template';

/** The template of one's own that the page shows, with its note of the built-in stand-up. */
const ownTemplate = `---
name: Weekly
description: What is in the way, and who does what.
file: '{{ meeting.startedAt | date: "%Y-%m-%d" }} {{ meeting.title }}'
properties:
  title: "{{ meeting.title }}"
  date: "{{ meeting.startedAt | date_time }}"
  people: "{{ attendees | link }}"
  tags: [weekly]
  template: weekly
---
{% section "blockers" %}
{% assign waiting = sentences | saying: "waiting for", "expire", "flaky" | without: risks %}
## In the way

{% risks %}
{{ waiting | quotes }}
{% endsection %}
{% if actions.size > 0 %}
{% section "next" %}
## Next: {{ actions.size | count: "thing", "things" }} to do

{% for action in actions %}
- {{ action.text }}{% if action.owner %} ({{ action.owner | link }}){% endif %} {{ action | cite }}
{% endfor %}
{% endsection %}
{% endif %}
`;

const brokenTemplate = `# {{ meting.title }}

{% decision %}
{{ meeting.startedAt | dat: "%Y" }}
`;

export async function templatesPage(heading: string): Promise<string> {
  const templates = await listTemplates([builtInTemplatesFolder]);
  return [
    heading,
    '# Templates',
    '',
    'A template says what a note looks like: Markdown with [Liquid](https://liquidjs.com), parsed before anything runs. It needs no language model. `colloquy templates list`',
    "names them all, `colloquy templates preview NAME` shows a template's note (of its example, or with `--transcript FILE.json` of a meeting of yours), `colloquy templates check`",
    'looks for mistakes. `colloquy rerun --template NAME` makes the notes of all recordings anew: it shows the changes first and keeps your edits.',
    '',
    '## Built in',
    '',
    'Each in English and Chinese; the note takes the language of the transcript (`notes.language`).',
    '',
    '| name | what for | example |',
    '|---|---|---|',
    ...templates.map(({ name, description }) => `| \`${name}\` | ${description} | ${examplesOf(name)} |`),
    '',
    ...(await Promise.all(templates.map(headOf))).flat(),
    ...(await ownSection()),
    ...changeSection(),
    ...mistakeSection(),
    ...referenceSections(),
    '',
  ].join('\n');
}

function examplesOf(name: string): string {
  return `[note](../templates/${name}/expected.md), [中文](../templates/${name}/expected.zh.md)`;
}

const HEAD_LINES = 14;

/** What is first seen of a template's note. */
async function headOf({ name, title }: TemplateSummary): Promise<string[]> {
  const note = await readFile(join(builtInTemplatesFolder, name, 'expected.md'), 'utf8');
  const body = note.slice(note.indexOf('\n---\n') + 5).split('\n');
  const seen = body.filter((line, index) => !line.startsWith('%%') && (line !== '' || body[index - 1] !== '') && !line.startsWith('![['));
  const lines = withoutDoubleBlanks(seen.slice(0, HEAD_LINES));
  const { parts, prompts } = templateNeeds(await loadTemplate(name, 'en', [builtInTemplatesFolder]));
  const asks = prompts.map(({ instruction }) => `“${instruction}”`).join(' ');
  return [
    `### ${name}`,
    '',
    `${title}. Takes ${parts.map((part) => `\`${part}\``).join(', ')}. Asks ${asks === '' ? 'no language model.' : `a language model, where there is one: ${asks}`} Its note begins:`,
    '',
    '````markdown',
    ...lines,
    '````',
    '',
  ];
}

/** What `rerun --template` does with a note that the user has changed. */
function changeSection(): string[] {
  return [
    '## A note that changes its template',
    '',
    '`colloquy rerun --template NAME` lays a note out anew; the name counts for more than a `template` property that you wrote before, and the next plain `rerun` keeps it.',
    'An item is known again by the seconds that it cites and by its words, a turn of the transcript by its time, so your version stands in place of ours, however much you rewrote.',
    '',
    '- Words, owner, due date and tick are each merged for themselves: what you changed in one stays, also through a template that does not show it. An owner that you took away stays away.',
    '- Where tasks stand under names, one whose owner you corrected goes under that name, or above all names where there is none like it. A task that you moved under another name is that',
    '  person\'s in every template. Your own lines never go under a name that they did not stand under: they stand above all names.',
    '- A mark of what was unclear (`(unclear)`, `（听不清）` behind a second) belongs to no words: it comes and goes as the recording is heard again, and stays away once you took it away.',
    '- What you wrote below an item goes with it. Lines of yours that a template has no place for stay in a region of their own, and find their place when a template has one.',
    '- What is not remembered: a line that you rewrote and whose citations you took out is no longer known to be ours; what you deleted, or an owner that you took away, comes back after',
    '  a template in between that does not show such items, or shows no owners.',
    '',
  ];
}

function withoutDoubleBlanks(lines: readonly string[]): string[] {
  return lines.join('\n').replace(/\n{3,}/gu, '\n\n').trim().split('\n');
}

async function ownSection(): Promise<string[]> {
  const example = await loadExample('standup', 'en', [builtInTemplatesFolder]);
  const template = parseTemplate(ownTemplate, { name: 'weekly', path: 'weekly.md' }, 'en');
  const note = noteToMarkdown(renderNote(template, { ...example, language: 'en' }), '');
  return [
    '## Your own',
    '',
    'A file `NAME.md` (or `NAME/template.md`; `NAME.zh.md` for Chinese) in the template folder of your vault (`vault.templates`, by default `Templates/Colloquy`). One with',
    'the name of a built-in one replaces it. Choose it by `notes.template` in the config, or for one recording: `colloquy process FILE --template NAME`. This one,',
    '',
    '````markdown',
    ownTemplate.trimEnd(),
    '````',
    '',
    'makes this of the [meeting of the built-in `standup`](../templates/standup/example.json):',
    '',
    '````markdown',
    note.trimEnd(),
    '````',
    '',
    '- The head (between the `---` lines) has `name`, `description`, `file` (the name of a new note) and `properties` (of the note; a property without a value is left out). Without a',
    '  head the usual ones are made. `template: NAME` among the properties lets `colloquy rerun` make each note by the template that it has; change it in a note, and the next rerun',
    '  makes that note by the other template.',
    '- `{% section "id" %} … {% endsection %}` makes a managed region of the note: there, your later edits and our later renders are merged, line by line; you win. A region that you',
    '  delete stays deleted. Text that the template has outside its sections makes regions too, named `text-1`, `text-2` and so on, so no section may be called so; nor may a template write',
    '  the comments by which regions are found (`%% colloquy:section … %%`) itself. Whatever you write in a note outside its regions is yours alone.',
    '- `{% prompt "instruction" %} … {% endprompt %}` is for a language model, when there is one; without, what it encloses is rendered.',
    '- What was said is data: it never becomes Markdown, a link, HTML or Liquid, whatever was said.',
    '- Words to look for stand in the template itself: `{{ sentences | saying: "concern", "worried" | quotes }}`. A word says little of what was meant (“that did nothing”); `{{ sentences | doing: "helps" | quotes }}` goes by what the sentence does. Take a built-in template as a start, and put in the words of your team.',
    '- A tag alone on its line takes that line with it, so a loop leaves no empty lines.',
    '- An example of its own, `NAME/example.json` in the form of [the built-in ones](../templates/general/example.json), is what `preview` and `check` take; else that of `general`.',
    '',
  ];
}

function mistakeSection(): string[] {
  return [
    '## A mistake',
    '',
    'is told with line, column and what may be used there; `colloquy templates check` tells all of them and ends with status 51, and `process` refuses such a template before it does any work. This',
    '',
    '````markdown',
    brokenTemplate.trimEnd(),
    '````',
    '',
    'is answered by (the first of three):',
    '',
    '````text',
    firstMistake(),
    '````',
    '',
    'Limits: a template has at most a million characters; a note may take 10 s and make 20 million characters (a transcript of eight hours takes a twentieth of that); what goes on',
    'longer is stopped and said to be so. A template cannot read files, run programs or reach a network: `include`, `render` and `layout` are not there.',
    '',
  ];
}

function firstMistake(): string {
  try {
    parseTemplate(brokenTemplate, { name: 'broken', path: 'broken.md' }, 'en');
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    const { code, effect, cause, tip } = error.failure;
    return `${code}\n  ${effect}\n  ${cause}\n  ${tip}`;
  }
  throw new Error('The broken template of the documentation is none.');
}

function referenceSections(): string[] {
  const needs = (parts: readonly string[]): string => parts.map((part) => `\`${part}\``).join(', ') || 'nothing';
  return [
    '## Blocks',
    '',
    'A block is written alone: `{% actions %}`. What it takes of a meeting is what makes its note another one when it changes: a rerun passes over a note whose template takes nothing that is new.',
    '',
    '| block | what it makes | takes |',
    '|---|---|---|',
    ...Object.entries(blocks).map(([name, block]) => `| \`{% ${name} %}\` | ${block.description} | ${needs(block.needs)} |`),
    '',
    '## Values',
    '',
    '`{{ meeting.title }}` writes one; of a list, `{% for action in actions %} … {% endfor %}` goes through it, and `{{ actions.size }}` counts it.',
    '',
    '| value | what it is | fields | takes |',
    '|---|---|---|---|',
    ...Object.entries(templateValues).map(([name, shape]) => `| \`${name}\` | ${shape.description} | ${describeShape(shape)} | ${needs(shape.needs)} |`),
    '',
    '## Filters',
    '',
    "Liquid's own (without `raw`, since what was said stays escaped), and:",
    '',
    '| filter | what it makes |',
    '|---|---|',
    ...Object.entries(filterDescriptions).map(([name, description]) => `| \`${name}\` | ${description.replaceAll('|', String.raw`\|`)} |`),
  ];
}

function describeShape({ fields, list }: ValueShape): string {
  const names = fields?.map((field) => `\`${field}\``).join(', ');
  if (list !== true) return names ?? 'a text';
  return names === undefined ? 'a list of names' : `each has ${names}`;
}
