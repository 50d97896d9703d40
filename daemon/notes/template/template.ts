/** A template: parsed to its AST, checked, and with what it needs, before anything runs. Pure. */
import { AssertionError, LiquidError, type Liquid, Output, type Template as LiquidTemplate, analyzeSync } from 'liquidjs';
import { PromptTag, BlockTag, descendants } from './tags.ts';
import type { Need } from '../blocks/blocks.ts';
import type { NoteLanguage } from '../note-input.ts';
import { type EnginePurpose, MAX_TEMPLATE_CHARACTERS, createEngine, parseLiquid } from './engine.ts';
import { type Field, readFrontMatter } from './front-matter.ts';
import { type Position, TemplateInvalid, TemplateMistake, type TemplateOrigin, empty, explained, fromLiquidError, notText, tooDeep, tooLong } from './template-failure.ts';
import { checkNodes } from './template-checks.ts';
import { shapeOf } from './template-values.ts';

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
  /** The text of the file: what makes its note another one when it changes. */
  readonly source: string;
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
  const { template, mistakes } = readTemplate(source, origin, language);
  if (template === null) throw mistakes[0] ?? new Error(`The template ${origin.path} was not read.`);
  return template;
}

/** Every mistake that can be found without a meeting, in the order of the file; none when the template can be used. */
export function templateMistakes(source: string, origin: TemplateOrigin, language: NoteLanguage): readonly TemplateInvalid[] {
  return readTemplate(source, origin, language).mistakes;
}

const MAX_MISTAKES = 20;

function readTemplate(source: string, origin: TemplateOrigin, language: NoteLanguage): { template: Template | null; mistakes: readonly TemplateInvalid[] } {
  const engines = { body: createEngine('body', language), property: createEngine('property', language) };
  if (source.length > MAX_TEMPLATE_CHARACTERS) return { template: null, mistakes: [tooLong(origin)] };
  const unreadable = source.trim() === '' ? empty(origin) : notText(source, origin);
  if (unreadable !== null) return { template: null, mistakes: [unreadable] };
  const text = source.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const mistakes: TemplateInvalid[] = [];
  const parse = (engine: Liquid, field: Field): LiquidPart => {
    const nodes = parseAll(engine, field, origin, mistakes);
    if (nodes.length > 0) mistakes.push(...withFailure(origin, field.start, engine, () => [...checkNodes(nodes, field.start, origin)]));
    return { nodes, start: field.start };
  };
  try {
    const front = readFrontMatter(text, origin);
    const template: Template = {
      origin,
      language,
      source: text,
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
    return { template: mistakes.length === 0 ? template : null, mistakes: inOrder(mistakes) };
  } catch (error) {
    if (!(error instanceof TemplateInvalid)) throw error;
    return { template: null, mistakes: inOrder([...mistakes, error]) };
  }
}

function inOrder(mistakes: readonly TemplateInvalid[]): readonly TemplateInvalid[] {
  return [...mistakes].sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column);
}

/** The AST; a tag or output with a mistake is noted and left out, so that the next mistake is found too. */
function parseAll(engine: Liquid, { text, start }: Field, origin: TemplateOrigin, mistakes: TemplateInvalid[]): LiquidTemplate[] {
  let source = text;
  for (;;) {
    try {
      return parseLiquid(engine, source);
    } catch (error) {
      const mistake = asTemplateFailure(error, origin, start, engine);
      // An end tag whose opening tag was left out is no mistake of its own.
      if (mistakes.length === 0 || !/the tag "end\w+" has no/u.test(mistake.failure.cause)) mistakes.push(mistake);
      const blanked = LiquidError.is(error) && !/not closed|Maximum call stack/u.test(error.message) ? withoutTag(source, error.token.begin) : source;
      if (blanked === source || mistakes.length >= MAX_MISTAKES) return [];
      source = blanked;
    }
  }
}

/** Spaces in place of the tag or output around a position, so that all else keeps its place. */
function withoutTag(source: string, position: number): string {
  const begin = Math.max(source.lastIndexOf('{%', position), source.lastIndexOf('{{', position));
  const close = begin < 0 ? -1 : source.indexOf(source[begin + 1] === '%' ? '%}' : '}}', begin);
  return close < 0 ? source : `${source.slice(0, begin)}${source.slice(begin, close + 2).replace(/[^\n]/gu, ' ')}${source.slice(close + 2)}`;
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
    throw asTemplateFailure(error, origin, start, engine);
  }
}

/** Anything that is not the template's mistake is thrown on. */
function asTemplateFailure(error: unknown, origin: TemplateOrigin, start: Position, engine: Liquid): TemplateInvalid {
  const available = { tags: Object.keys(engine.tags), filters: Object.keys(engine.filters) };
  if (LiquidError.is(error)) return fromLiquidError(error, origin, start, available);
  // LiquidJS's limits are assertions; around a single value it puts no place to them.
  if (error instanceof TemplateMistake || error instanceof AssertionError) return explained(error, origin, start, available);
  if (error instanceof RangeError) return tooDeep(origin, start, error);
  throw error;
}

/** The one `{{ … }}` of a part that holds nothing else: its value keeps its kind (list, number). */
export function onlyOutput({ nodes }: LiquidPart): Output | null {
  const [only] = nodes;
  return nodes.length === 1 && only instanceof Output ? only : null;
}
