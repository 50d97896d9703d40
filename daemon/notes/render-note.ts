/** Template and meeting in, note out. No vault, no disk, no clock but the one that stops a template which runs on for ever. */
import { Context, toValueSync } from 'liquidjs';
import type { NoteSection, PropertyValue, RenderedNote } from '#schemas/note';
import { safeFileName } from '../files/safe-file-name.ts';
import type { PromptAnswer } from '../prompts/prompt-answer.ts';
import type { NoteInput } from './note-input.ts';
import { regionMark } from './note-markdown.ts';
import { type NoteView, createNoteView } from './note-view.ts';
import type { EnginePurpose } from './template/engine.ts';
import { type RenderState, setRenderState } from './template/tags.ts';
import { markedByHand } from './template/template-failure.ts';
import { type LiquidPart, type Template, onlyOutput, withFailure } from './template/template.ts';

export interface RenderLimits {
  /** Time for one note. A transcript of eight hours takes a tenth of it. */
  readonly milliseconds: number;
  /** LiquidJS counts items of lists and characters that filters make. */
  readonly memory: number;
  /** True when a value that this meeting does not have (`actions[7]`) is no mistake. */
  readonly mayLackValues?: boolean;
}
const defaultLimits: RenderLimits = { milliseconds: 10_000, memory: 20_000_000 };

/** Throws `template_invalid` where the template names something that is not there, or does not end. */
export function renderNote(template: Template, input: NoteInput, limits: RenderLimits = defaultLimits): RenderedNote {
  const view = createNoteView(input);
  const run = new Rendering(template, view, limits);
  return {
    name: safeFileName(run.text(template.fileName), safeFileName(view.values.meeting.title, 'Meeting')),
    properties: { ...run.properties(), ...promptProperties(input.answers ?? []) },
    sections: run.sections(),
  };
}

/** `language_model` where a model's claims stand in the note; `prompt_fallback` says why a block has its own text instead. */
function promptProperties(answers: readonly PromptAnswer[]): Record<string, PropertyValue> {
  const models = answers.filter(({ claims }) => claims.length > 0).map(({ model }) => model);
  const reasons = answers.flatMap(({ model, fallback }) => (fallback === null ? [] : [`${model}: ${fallback.code}`]));
  return {
    ...(models.length > 0 ? { language_model: [...new Set(models)].join(', ') } : {}),
    ...(reasons.length > 0 ? { prompt_fallback: [...new Set(reasons)].join(', ') } : {}),
  };
}

class Rendering {
  readonly #template: Template;
  readonly #view: NoteView;
  readonly #limits: RenderLimits;

  constructor(template: Template, view: NoteView, limits: RenderLimits) {
    this.#template = template;
    this.#view = view;
    this.#limits = limits;
  }

  /** Managed regions in the note's order. Text that the template has outside its sections is a region too. */
  sections(): RenderedNote['sections'] {
    const { body } = this.#template;
    const { result, state } = this.#run('body', body, (engine, context) => String(engine.renderSync([...body.nodes], context)));
    const pieces = result.split('\u0000');
    const byId = new Map(state.sections.map(({ id, markdown }) => [id, markdown]));
    let loose = 0;
    return pieces
      .map((piece, index) => (index % 2 === 1 ? { id: piece, markdown: tidy(byId.get(piece) ?? '') } : { id: '', markdown: tidy(piece) }))
      .filter(({ markdown }) => markdown !== '')
      .map((section) => this.#unmarked(section))
      .map(({ id, markdown }) => ({ id: id === '' ? `text-${++loose}` : id, markdown }));
  }

  /** Marks of ours in the text of a section would be seen as regions of their own; put together from pieces they show only now. */
  #unmarked(section: NoteSection): NoteSection {
    const found = regionMark(section.markdown);
    if (found !== null) throw markedByHand(found.mark, this.#template.origin, this.#template.body.start);
    return section;
  }

  /** Properties in the template's order; one without a value is left out. */
  properties(): Record<string, PropertyValue> {
    const properties: Record<string, PropertyValue> = {};
    for (const { key, value } of this.#template.properties) {
      const made = typeof value !== 'object' ? value : 'nodes' in value ? this.#value(value) : value.flatMap((item) => this.#value(item));
      const property = asPropertyValue(made);
      if (property !== null) properties[key] = property;
    }
    return properties;
  }

  text(part: LiquidPart): string {
    const { result } = this.#run('property', part, (engine, context) => String(engine.renderSync([...part.nodes], context)));
    return result.trim();
  }

  #value(part: LiquidPart): unknown {
    const output = onlyOutput(part);
    if (output === null) return this.text(part);
    return this.#run('property', part, (_engine, context) => toValueSync(output.value.value(context, false))).result;
  }

  #run<Result>(purpose: EnginePurpose, part: LiquidPart, run: (engine: Template['engines'][EnginePurpose], context: Context) => Result): { result: Result; state: RenderState } {
    const engine = this.#template.engines[purpose];
    const state: RenderState = { view: this.#view, sections: [] };
    const limits = { sync: true, renderLimit: this.#limits.milliseconds, memoryLimit: this.#limits.memory, strictVariables: this.#limits.mayLackValues !== true };
    const context = new Context(this.#view.values, engine.options, limits, { liquid: engine });
    setRenderState(context, state);
    return { result: withFailure(this.#template.origin, part.start, engine, () => run(engine, context)), state };
  }
}

/** Null: no such property. A list keeps only its texts. */
function asPropertyValue(value: unknown): PropertyValue | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (!Array.isArray(value)) return null;
  const texts = value.filter((item) => typeof item === 'string' && item.trim() !== '') as string[];
  return texts.length === 0 ? null : [...new Set(texts)];
}

/** No blanks at line ends, nor a separator before a time that is not known (`text · `); at most one empty line, none at either end. */
function tidy(markdown: string): string {
  return markdown
    .replace(/ · *$/gmu, '')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '');
}
