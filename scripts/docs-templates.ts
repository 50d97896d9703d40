/** docs/templates.md, from the blocks, values and filters that a template may use and from the templates themselves. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blocks } from '#daemon/notes/blocks/blocks';
import { builtInTemplatesFolder, listTemplates } from '#daemon/notes/load-template';
import { filterDescriptions } from '#daemon/notes/template/filters';
import { templateValues, type ValueShape } from '#daemon/notes/template/template-values';

export async function templatesPage(heading: string): Promise<string> {
  const templates = await listTemplates([builtInTemplatesFolder]);
  const example = await readFile(join(builtInTemplatesFolder, 'standup', 'template.md'), 'utf8');
  return [
    heading,
    '# Templates',
    '',
    'A template says what a note looks like: Markdown with [Liquid](https://liquidjs.com), parsed before anything runs. Built in:',
    '',
    '| name | what for | languages | an example of its note |',
    '|---|---|---|---|',
    ...templates.map(({ name, description, languages }) => `| \`${name}\` | ${description} | ${languages.join(', ')} | [expected.md](../templates/${name}/expected.md) |`),
    '',
    '## Your own',
    '',
    'A file `NAME.md` (or `NAME/template.md`; `NAME.zh.md` for Chinese) in the template folder of your vault (`vault.templates`, by default `Templates/Colloquy`). One with',
    'the name of a built-in one replaces it. Choose it by `notes.template` in the config, or for one recording: `colloquy process FILE --template NAME`.',
    'A mistake is said with line and column and what may be used there; a template that does not end is stopped. This is `standup`:',
    '',
    '````markdown',
    example.trimEnd(),
    '````',
    '',
    'The head (properties between `---`) has `name`, `description`, `file` (the name of a new note) and `properties` (of the note; any values).',
    '`{% section "id" %} … {% endsection %}` makes a managed region of the note: there, your later edits and our later renders are merged; the rest of the note is yours alone.',
    '`{% prompt "instruction" %} … {% endprompt %}` is for a language model, when there is one; without, what it encloses is rendered.',
    '',
    '## Blocks',
    '',
    '| block | what it makes |',
    '|---|---|',
    ...Object.entries(blocks).map(([name, { description }]) => `| \`{% ${name} %}\` | ${description} |`),
    '',
    '## Values',
    '',
    '| value | fields |',
    '|---|---|',
    ...Object.entries(templateValues).map(([name, shape]) => `| \`${name}\` | ${describeShape(shape)} |`),
    '',
    '## Filters',
    '',
    "Liquid's own, and:",
    '',
    '| filter | what it makes |',
    '|---|---|',
    ...Object.entries(filterDescriptions).map(([name, description]) => `| \`${name}\` | ${description.replaceAll('|', String.raw`\|`)} |`),
    '',
  ].join('\n');
}

function describeShape({ fields, list }: ValueShape): string {
  const names = fields?.map((field) => `\`${field}\``).join(', ');
  if (list !== true) return names ?? 'a text';
  return names === undefined ? 'a list of names' : `a list; each has ${names}`;
}
