/** A template: parsed to its AST, checked, and with what it needs, before anything runs. Pure. */
import { LiquidError, type Liquid, Output, type Template as LiquidTemplate, analyzeSync } from 'liquidjs';
import { PromptTag, BlockTag, descendants } from './tags.ts';
import type { Need } from '../blocks/blocks.ts';
import type { NoteLanguage } from '../note-input.ts';
import { type EnginePurpose, createEngine, parseLiquid } from './engine.ts';
import { type Field, readFrontMatter } from './front-matter.ts';
import { type Position, type TemplateOrigin, fromLiquidError, templateInvalid, unknownValue } from './template-failure.ts';
import { listFields, shapeOf } from './template-values.ts';

/** A piece of Liquid with its place in the file. */
export interface LiquidPart {
  readonly nodes: readonly LiquidTemplate[];
  readonly start: Position;
}

export interface PropertyPart {
  readonly key: string;
  /** One part for a text, several for a YAML list; a plain number or checkbox is kept as it is. */
  readonly value: LiquidPart | readonly LiquidPart[] | number | boolean;
}

export interface Template {
  readonly origin: TemplateOrigin;
  readonly language: NoteLanguage;
  /** For people: "Stand-up". */
  readonly title: string;
  readonly description: string;
  readonly fileName: LiquidPart;
  readonly properties: readonly PropertyPart[];
  readonly body: LiquidPart;
  readonly engines: Readonly<Record<EnginePurpose, Liquid>>;
}

/** What a template takes from a meeting: a change elsewhere does not change its note. */
export interface TemplateNeeds {
  readonly parts: readonly Need[];
  /** What it would ask a language model. */
  readonly prompts: readonly { readonly instruction: string; readonly line: number }[];
}

/** Parses and checks the text of a template file. Throws `template_invalid` with line, column and what may be used there. */
export function parseTemplate(source: string, origin: TemplateOrigin, language: NoteLanguage): Template {
  const engines = { body: createEngine('body', language), property: createEngine('property', language) };
  const text = source.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n').replaceAll('\u0000', '\ufffd');
  const front = readFrontMatter(text, origin);
  const parse = (engine: Liquid, field: Field): LiquidPart => {
    const part = { nodes: withFailure(origin, field.start, engine, () => parseLiquid(engine, field.text)), start: field.start };
    checkValues(part, origin);
    return part;
  };
  return {
    origin,
    language,
    title: front.name ?? origin.name,
    description: front.description,
    fileName: parse(engines.property, front.file),
    properties: front.properties.map(({ key, value }) => ({
      key,
      value: typeof value !== 'object' ? value : 'text' in value ? parse(engines.property, value) : value.map((item) => parse(engines.property, item)),
    })),
    body: parse(engines.body, front.body),
    engines,
  };
}

/** What the AST says a template needs, from its blocks and the values that it names. */
export function templateNeeds(template: Template): TemplateNeeds {
  const parts = allParts(template);
  const nodes = parts.flatMap(({ nodes: roots }) => [...descendants(roots)]);
  const values = parts.flatMap(({ nodes: roots }) => Object.keys(analyzeSync([...roots], { partials: false }).globals));
  const needs = [
    ...nodes.flatMap((node) => (node instanceof BlockTag ? node.block.needs : [])),
    ...values.flatMap((name) => shapeOf(name)?.needs ?? []),
  ];
  const prompts = [...descendants(template.body.nodes)]
    .filter((node) => node instanceof PromptTag)
    .map(({ instruction, token }) => ({ instruction, line: template.body.start.line + (token.getPosition()[0] ?? 1) - 1 }));
  return { parts: [...new Set(needs)].sort(), prompts };
}

function allParts({ fileName, properties, body }: Template): readonly LiquidPart[] {
  const inProperties = properties.flatMap(({ value }) => (typeof value !== 'object' ? [] : 'nodes' in value ? [value] : [...value]));
  return [fileName, ...inProperties, body];
}

/** Runs and turns what LiquidJS throws into `template_invalid`. */
export function withFailure<Result>(origin: TemplateOrigin, start: Position, engine: Liquid, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    throw fromLiquidError(error, origin, start, { tags: Object.keys(engine.tags), filters: Object.keys(engine.filters) });
  }
}

/** Values that no template has are found here, also in branches that this meeting does not reach. */
function checkValues({ nodes, start }: LiquidPart, origin: TemplateOrigin): void {
  for (const variable of Object.values(analyzeSync([...nodes], { partials: false }).globals).flat()) {
    const { row, col } = variable.location;
    const at = { line: start.line + row - 1, column: row === 1 ? start.column + col - 1 : col };
    const [root, field] = variable.segments;
    const shape = typeof root === 'string' ? shapeOf(root) : undefined;
    if (shape === undefined) throw unknownValue(String(root), origin, at);
    const allowed = shape.list === true ? listFields : (shape.fields ?? []);
    if (typeof field !== 'string' || allowed.includes(field)) continue;
    if (shape.list === true) {
      throw templateInvalid(origin, at, `"${String(root)}" is a list and has no "${field}".`, `Go through it with {% for item in ${String(root)} %}, or use its ${listFields.join(', ')}.`);
    }
    throw unknownValue(`${String(root)}.${field}`, origin, at);
  }
}

/** The one `{{ … }}` of a part that holds nothing else: its value keeps its kind (list, number). */
export function onlyOutput({ nodes }: LiquidPart): Output | null {
  const [only] = nodes;
  return nodes.length === 1 && only instanceof Output ? only : null;
}
