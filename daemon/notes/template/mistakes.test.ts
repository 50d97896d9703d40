/** Every kind of mistake that a writer of templates makes: it is told where, what, and what may stand there. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ColloquyError } from '#schemas/failure';
import { builtInTemplatesFolder, loadExample } from '../load-template.ts';
import { type RenderLimits, renderNote } from '../render-note.ts';
import type { TemplateExample } from './example.ts';
import { parseTemplate, templateMistakes } from './template.ts';

let example: TemplateExample;
beforeAll(async () => {
  example = await loadExample('general', 'en', [builtInTemplatesFolder]);
});

const origin = { name: 'mine', path: 'mine.md' };
const limits: RenderLimits = { milliseconds: 300, memory: 2_000_000 };

/** `line 1, column 4: what. | tip` of each mistake; of the first when it shows only with a meeting. */
function mistakesOf(source: string): string[] {
  const told = ({ failure }: ColloquyError): string => `${failure.cause.replace('mine.md, ', '')} | ${failure.tip}`;
  const found = templateMistakes(source, origin, 'en').map(told);
  if (found.length > 0) return found;
  try {
    renderNote(parseTemplate(source, origin, 'en'), { ...example, language: 'en' }, limits);
    return [];
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    return [told(error)];
  }
}

describe('a mistake in a template', () => {
  it.each([
    ['an unknown tag', '{% decision %}', 'line 1, column 1: there is no tag "decision". | Did you mean "decisions"? You may use these tags: assign,'],
    ['an unknown filter', 'a\n {{ meeting.title | upcse }}', 'line 2, column 2: there is no filter "upcse". | Did you mean "upcase"?'],
    ['an unknown value', '{{ meting.title }}', 'line 1, column 4: there is no value "meting". | Did you mean "meeting"? You may use these values: meeting,'],
    ['an unknown field', '{{ meeting.titel }}', 'line 1, column 4: "meeting" has no "titel". | Did you mean "title"? You may use these fields of meeting: title, startedAt, durationSeconds.'],
    ['a field of a list', '{{ risks.text }}', '"risks" is a list and has no "text". | Go through it with {% for item in risks %}'],
    ['an unknown field of an item', '{% for a in actions %}\n{{ a.ownr }}{% endfor %}', 'line 2, column 4: there is no value "a.ownr". | Did you mean "owner"? You may use these fields of actions: status, text,'],
    ['an unknown field of the first item', '{{ actions[0].foo }}', 'line 1, column 4: there is no value "actions[0].foo". | You may use these fields of actions: status, text,'],
    ['an unknown field of some item', '{% assign n = 1 %}{{ risks[n].knd }} {{ topics.last.titel }}', 'there is no value "risks[…].knd". | Did you mean "kind"?'],
    ['an unknown field of the last item', '{{ topics.last.titel }}', 'there is no value "topics.last.titel". | Did you mean "title"?'],
    ['a date that is none', 'a {{ "x" | date: "%Y" }}', 'line 1, column 6: "x" is no date. | A moment is written'],
    ['an unknown directive of a date', '{{ meeting.startedAt | date: "%Y %Q %J" }}', 'line 1, column 30: the filter "date" knows no "%Q". | It writes %Y year'],
    ['an unfinished directive of a date', '{% assign d = meeting.startedAt | date: "%Y%" %}', 'the filter "date" knows no "%".'],
    ['an unknown directive in a property', '---\nproperties:\n  day: "{{ meeting.startedAt | date: \'%Ö\' }}"\n---\n', 'the filter "date" knows no "%Ö".'],
    ['a prompt in a prompt', '{% prompt "a" %}{% if actions %}{% prompt "b" %}x{% endprompt %}{% endif %}{% endprompt %}', 'a prompt cannot stand inside a prompt. | What stands inside is shown without a language model.'],
    ['an unknown field in a branch that is not reached', '{% if actions.size > 99 %}{% for r in risks %}{{ r.knd }}{% endfor %}{% endif %}', 'line 1, column 50: there is no value "r.knd". | Did you mean "kind"?'],
    ['a value as a tag', '{% pullRequests %}', '"pullRequests" is a value and no tag. | Go through it with {% for item in pullRequests %}.'],
    ['a condition without an end', 'x\n{% if actions %}', 'line 2, column 1: the tag "if" is not closed. | Write its end tag below it'],
    ['a section without an end', '{% section "a" %}', 'line 1, column 1: the tag "section" is not closed. | Write its end tag where it ends'],
    ['an output without an end', '{{ meeting.title ', 'the output "{{ meeting.title " is not closed. | A value is written between two braces'],
    ['a tag without an end', '{% if actions.size > 0 ', 'is not closed. | A tag stands between {% and %}'],
    ['an end without a beginning', 'x {% endif %}', 'line 1, column 3: the tag "endif" has no {% if … %} before it.'],
    ['elseif', '{% if actions %}{% elseif topics %}{% endif %}', 'there is no tag "elseif"; it is written elsif.'],
    ['a loop that is none', '{% for a of actions %}{% endfor %}', 'the tag is not finished: {% for a of actions %}. | A loop reads {% for action in actions %}'],
    ['an assignment to nothing', '{% assign = 5 %}', 'something is missing here: expected variable name.'],
    ['a comparison that is none', '{% if actions.size => 1 %}{% endif %}', 'line 1, column 21: something is missing here'],
    ['a comparison without its second value', 'x {% if decisions.size > %}a{% endif %}', 'line 1, column 24: something is missing here: ">" needs a value on each side. | A condition reads {% if actions.size > 0 %}'],
    ['a condition that goes on to nothing', '{% if actions.size > 0 and %}a{% endif %}', 'line 1, column 24: something is missing here: "and" needs a value on each side.'],
    ['an unfinished comparison in a later branch', '{% if actions %}{% elsif risks.size == %}{% endif %}', 'line 1, column 37: something is missing here: "==" needs'],
    ['an unfinished comparison that excludes', '{% unless risks.size < %}x{% endunless %}', '"<" needs a value on each side.'],
    ['two values side by side', '{{ meeting.title meeting.title }}', 'line 1, column 18: two values stand side by side here.'],
    ['a filter without its argument', '{{ "x" | append: }}', 'line 1, column 10: the filter "append" needs an argument. | What it works with stands behind a colon: {{ value | append: "text" }}.'],
    ['a filter without its arguments in an assignment', '{% assign t = meeting.title | replace: "a" %}', 'the filter "replace" needs 2 arguments.'],
    ['nothing at all', '', 'line 1, column 1: the file is empty. | Write what the note shall hold'],
    ['no text at all', 'a\n\u0089PNG\u0000\u0001', 'line 2, column 5: the file is no text in UTF-8. | Save it from a text editor'],
    ['bytes that are no UTF-8', '\ufffd\ufffd', 'line 1, column 1: the file is no text in UTF-8.'],
    ['front matter that is not YAML', '---\nname: a: b\n---\n', 'line 2, column 7: its front matter is not YAML: Nested mappings are not allowed in compact mappings. | Put a text that holds ": "'],
    ['front matter with tabs', '---\nproperties:\n\ta: b\n---\n', 'line 3, column 1: its front matter is not YAML: Tabs are not allowed as indentation. | Indent with spaces.'],
    ['front matter without an end', '---\nname: x\n\nBody', 'its front matter has no end. | Write a line of three hyphens'],
    ['an unknown key', '---\nfile: x\ntitel: y\n---\n', 'line 3, column 1: its front matter has an unknown key "titel". | Keys: name, description, file, properties.'],
    ['a property twice', '---\nproperties:\n  a: 1\n  a: 2\n---\n', 'line 4, column 3: its front matter is not YAML: Map keys must be unique. | Take one of the two away.'],
    ['a property of properties', '---\nproperties:\n  a: {b: c}\n---\n', 'line 3, column 3: the property "a" is neither a text, a number, a checkbox nor a list.'],
    ['a property without quotes', '---\nfile: {{ meeting.title }}\n---\n', 'line 2, column 1: "file" is not a text. | Write one text in quotes: file: "{{ meeting.title }}".'],
    ['a mistake in a property', '---\nname: x\nproperties:\n  day: "{{ meeting.day }}"\n---\n', 'line 4, column 12: "meeting" has no "day".'],
    ['a list as a property', '---\nproperties:\n  a: "{{ actions }}"\n---\n', 'line 3, column 7: a group of values cannot be a property; name one of its fields. | An action, for instance, has {{ action.text }}'],
    ['a section twice', '{% section "a" %}1{% endsection %}\n{% section "a" %}2{% endsection %}', 'line 2, column 1: the section "a" comes twice; each needs a name of its own. | Give one of the two another name.'],
    ['a section in a loop', '{% for a in actions %}\n{% section "a" %}{% endsection %}{% endfor %}', 'line 2, column 1: the section "a" stands in a loop, so it would come more than once. | Put the section around the loop'],
    ['a section in a section', '{% section "a" %}{% section "b" %}{% endsection %}{% endsection %}', 'a section cannot stand inside a section. | End the one with {% endsection %}'],
    ['a section without quotes', '{% section decisions %}{% endsection %}', 'the tag "section" needs a name in quotes'],
    ['a section with a name for people', '{% section "My Section" %}{% endsection %}', 'the tag "section" needs a name in quotes with lower-case letters, digits and hyphens. | The name tells the region'],
    ['a section by the name of text outside sections', 'one\n {% section "text-1" %}mine{% endsection %}', 'line 2, column 2: the section name "text-1" is taken by text outside sections. | Give it a name that says what it holds'],
    ['a comment line that begins a region', 'hello\n%% colloquy:section decisions %%\n\ntail', 'line 2, column 1: "%% colloquy:section decisions %%" is how Colloquy marks where a region of the note begins or ends. | Write a section'],
    ['a comment that ends a region, in a line', 'hello %%  colloquy:end text-1 %%', 'line 1, column 7: "%%  colloquy:end text-1 %%" is how Colloquy marks'],
    ['such a comment below the head of a template, in a section', '---\nname: x\n---\n{% section "a" %}\nb\n  %%colloquy:end a%%\n{% endsection %}', 'line 6, column 3: "%%colloquy:end a%%" is how Colloquy marks'],
    ['such a comment put together while it runs', '{% section "a" %}\nb\n\n%% colloquy{{ ":end a" }} %%\n\nc\n{% endsection %}', '"%% colloquy:end a %%" is how Colloquy marks'],
    ['a prompt without an instruction', '{% prompt %}x{% endprompt %}', 'the tag "prompt" needs an instruction in quotes. | What the language model is asked stands in the tag'],
    ['a block with arguments', '{% actions 5 %}', 'the block "actions" takes no arguments. | For another choice or shape go through the values yourself'],
    ['a whole item', '{{ actions | first }}', 'a group of values cannot be written; name one of its fields.'],
    ['a task of a decision', '{% for d in decisions %}{{ d | task }}{% endfor %}', 'the filter "task" takes an action: {% for action in actions %}{{ action | task }}{% endfor %}. | docs/templates.md shows'],
    ['count without nouns', '{{ actions.size | count }}', 'the filter "count" takes a number and two nouns: {{ actions.size | count: "action", "actions" }}.'],
    ['saying nothing', '{{ sentences | saying | quotes }}', 'the filter "saying" takes a list and words in quotes'],
    ['quotes of what nobody said', '{{ topics | quotes }}', 'the filter "quotes" takes sentences, decisions, risks, questions or actions'],
    ['without no list', '{{ sentences | without: 5 }}', 'the filter "without" takes two lists'],
    ['another file', '{% include "/etc/passwd" %}', 'there is no tag "include": a template cannot read other files. | Write the text itself'],
    ['a layout', '{% layout "x" %}', 'there is no tag "layout": a template cannot read other files.'],
    ['unescaped text', '{{ meeting.title | raw }}', 'there is no filter "raw".'],
    ['a prototype', '{{ meeting.__proto__ }}', '"meeting" has no "__proto__".'],
    ['a constructor in a loop', '{% for a in actions %}{{ a.constructor.name }}{% endfor %}', 'there is no value "a.constructor".'],
    ['a constructor as a filter', '{{ "x" | constructor }}', 'there is no filter "constructor".'],
    ['a loop without an end', '{% for i in (1..100000000) %}x{% endfor %}', 'the template was stopped: it runs too long or makes too much text. | Let its loops run over'],
    ['loops in loops in loops', '{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}', 'the template was stopped'],
    ['text without an end', `{% for i in (1..1000000) %}${'lorem ipsum '.repeat(50)}{% endfor %}`, 'the template was stopped'],
    ['a text that doubles', '{% assign x = "a" %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}', 'the template was stopped'],
    ['a capture that doubles', '{% for i in (1..60) %}{% capture x %}{{ x | default: "a" }}{{ x }}{% endcapture %}{% endfor %}', 'line 1'],
    ['a date as long as a book', '{{ meeting.startedAt | date: "%1000000000d" }}', 'the template was stopped'],
    ['a property that runs on', '---\nproperties:\n  a: "{{ (1..90000000) | join }}"\n---\n', 'line 3, column 7: the template was stopped'],
    ['tags too deep', `${'{% if true %}'.repeat(9_000)}${'{% endif %}'.repeat(9_000)}`, 'its tags are nested too deeply'],
    ['a book', 'x'.repeat(1_000_001), 'the template is too long.'],
  ])('such as %s is told with its place and a tip', (_, source, told) => {
    const [first] = mistakesOf(source);
    expect(first).toContain(told);
    expect(first).toMatch(/^line \d+, column \d+: /u);
  });

  it('does not hide the next one; they are told in the order of the file', () => {
    const source = '---\nproperties:\n  day: "{{ meeting.day }}"\n---\n{{ meting.title }}\n{% decision %}\n{{ a | upcse }}{% if x %}\n{% nothing %}{% endif %}';
    expect(mistakesOf(source).map((mistake) => mistake.split(' | ')[0])).toEqual([
      'line 3, column 12: "meeting" has no "day".',
      'line 5, column 4: there is no value "meting".',
      'line 6, column 1: there is no tag "decision".',
      'line 7, column 1: there is no filter "upcse".',
      'line 7, column 22: there is no value "x".',
      'line 8, column 1: there is no tag "nothing".',
    ]);
  });

  it('never shows as anything but a mistake, whatever is in the file', () => {
    const pieces = ['{%', '%}', '{{', '}}', '{% if actions %}', '{% endif %}', '{% for a in actions %}', '{{ a.text }}', '{{ a | task }}', '{% endfor %}', '{% section "a" %}', '{% endsection %}', '{% prompt "x" %}', '{% endprompt %}', '{% raw %}', '{% comment %}', '{% case a %}', '{% when 1 %}', '{% liquid', '{% actions %}', '{% assign a = sentences', ' | saying: ', ' | link', ' | date: ', ' | quotes', ' | where: "x", 1', '"', "'", '(1..9)', '[0]', '.first', ':', ',', '-%}', '---\n', 'properties:\n  a: ', 'name: x\n', '\n', '&a [*a]', '!!js/function x', '\u0000', '# Text', '%% colloquy:end a %%'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => Array.isArray(mistakesOf(chosen.join('')))),
      { numRuns: 500 },
    );
  });

  it('is not a date that can be, nor a field that an item has', () => {
    for (const source of ['{{ "2026-11-20" | date: "%-d %B %Y, %^a %H:%M %z %%" }}', '{{ "now" | date: "%s" }}', '{{ meeting.startedAt | date: "%10N" }}', '{{ "Nov 20 2026" | date_time }}', '{{ actions[0].text }}', '{{ actions.first.owner }}', '{{ attendees[0] }}', '{% prompt "a" %}x{% endprompt %}{% prompt "b" %}y{% endprompt %}']) {
      expect(mistakesOf(source)).toEqual([]);
    }
  });

  it('is not what only looks like a mark of ours', () => {
    for (const source of ['%% my own comment %%', '%% colloquy makes this %%', 'colloquy:section is a word', '{% section "text" %}a{% endsection %}{% section "text-one" %}b{% endsection %}', '{{ "%% colloquy:end a %%" }}', '{% comment %} see %% colloquy:end a %% {% endcomment %}']) {
      expect([source, mistakesOf(source)]).toEqual([source, []]);
    }
  });

  it('is not made up: each built-in way to write something is taken', () => {
    const source = '{% assign late = sentences | saying: "late" | without: risks %}{{ late | quotes }}{% for v in voices %}{{ v.name | link }} {{ v.percent }}{% endfor %}{% for e in exchanges %}{{ e.text }}{% for t in e.answers %}{{ t.text }}{% endfor %}{% endfor %}{% for t in timeline %}{{ t.time }}{% endfor %}{{ risks | quotes }}{{ decisions | first | quotes }}';
    expect(mistakesOf(source)).toEqual([]);
  });
});
