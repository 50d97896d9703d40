/** What the AST says a template needs is all that its note depends on: a rerun leaves out a note whose needs have not changed. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { minutesSchema, type Minutes } from '#schemas/minutes';
import { blocks } from '../blocks/blocks.ts';
import { builtInTemplatesFolder, loadExample } from '../load-template.ts';
import { noteToMarkdown } from '../note-markdown.ts';
import { renderNote } from '../render-note.ts';
import type { TemplateExample } from './example.ts';
import { templateValues } from './template-values.ts';
import { parseTemplate, templateNeeds } from './template.ts';

let example: TemplateExample;
beforeAll(async () => {
  example = await loadExample('incident', 'en', [builtInTemplatesFolder]);
});

const parts = Object.keys(minutesSchema.shape) as (keyof Minutes)[];
/** Everything that a value shows, with what a filter makes of its items. */
function writing(name: string): string {
  const fields = templateValues[name as keyof typeof templateValues].fields ?? [];
  if (templateValues[name as keyof typeof templateValues].list !== true) return fields.length === 0 ? `{{ ${name} }}` : fields.map((field) => `{{ ${name}.${field} }}`).join(' ');
  if (fields.length === 0) return `{{ ${name} | link }}`;
  const shown = fields.map((field) => (field === 'answers' ? '{% for answer in item.answers %}{{ answer.text }}{% endfor %}' : `{{ item.${field} }}`)).join(' ');
  return `{{ ${name}.size }}{% for item in ${name} %}${shown}{% endfor %}`;
}
const sources = [...Object.keys(blocks).map((name) => [`the block ${name}`, `{% ${name} %}`]), ...Object.keys(templateValues).map((name) => [`the value ${name}`, writing(name)])] as [string, string][];

describe.each(sources)('%s', (_, source) => {
  it('does not change with a part of the minutes that it does not name', () => {
    const template = parseTemplate(`---\nfile: x\nproperties: {}\n---\n${source}`, { name: 'mine', path: 'mine.md' }, 'en');
    const { parts: needs } = templateNeeds(template);
    const render = (minutes: Minutes): string => noteToMarkdown(renderNote(template, { ...example, minutes, language: 'en' }), '');
    const whole = render(example.minutes);
    for (const part of parts.filter((name) => !needs.includes(name))) {
      expect([part, render({ ...example.minutes, [part]: [] })]).toEqual([part, whole]);
    }
  });
});
