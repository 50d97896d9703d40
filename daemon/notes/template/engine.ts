/** LiquidJS as templates get it: strict, without files, with our tags and filters, everything written escaped. */
import { type Context, type Emitter, type Liquid as LiquidEngine, Liquid, Parser, type Template as LiquidTemplate, TokenKind, Tokenizer, type TopLevelToken, type TagToken } from 'liquidjs';
import { blocks } from '../blocks/blocks.ts';
import type { NoteLanguage } from '../note-input.ts';
import { asMarkdown, asProperty, registerFilters } from './filters.ts';
import { BlockTag, PromptTag, SectionTag } from './tags.ts';

/** Read other files, or write HTML. */
const UNWANTED_TAGS = ['include', 'render', 'layout', 'block', 'tablerow'];
/** A template is written by hand; this is far beyond any. */
export const MAX_TEMPLATE_CHARACTERS = 1_000_000;

/** `body`: values are written as escaped Markdown. `property`: values stay what they are. */
export type EnginePurpose = 'body' | 'property';

export function createEngine(purpose: EnginePurpose, language: NoteLanguage): LiquidEngine {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    preserveTimezones: true,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    // Called with the context as `this`; a property keeps its kind, which the declared type of the option does not know.
    outputEscape: (purpose === 'body' ? asMarkdown : asProperty) as (value: unknown) => string,
  });
  for (const name of UNWANTED_TAGS) Reflect.deleteProperty(liquid.tags, name);
  // `raw` and its kind would write what was said unescaped.
  for (const [name, filter] of Object.entries(liquid.filters)) {
    if (typeof filter === 'object' && filter.raw) liquid.unregisterFilter(name);
  }
  liquid.registerTag('section', SectionTag);
  liquid.registerTag('prompt', PromptTag);
  for (const name of Object.keys(blocks)) liquid.registerTag(name, BlockTag);
  registerFilters(liquid);
  measureOutput(liquid);
  return liquid;
}

/** LiquidJS counts what filters make, not what is written: text in a loop would grow until memory is full. */
function measureOutput(liquid: LiquidEngine): void {
  const { renderer } = liquid;
  const renderTemplates = renderer.renderTemplates.bind(renderer);
  renderer.renderTemplates = (templates, context, emitter = new MeasuredEmitter(context)) => renderTemplates(templates, context, emitter);
}

class MeasuredEmitter implements Emitter {
  buffer = '';
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  write(piece: unknown): void {
    const text = String(piece);
    this.#context.memoryLimit.use(text.length);
    this.buffer += text;
  }
}

/** The AST. Tags that stand alone on a line take that line with them, so that a loop leaves no empty lines. */
export function parseLiquid(liquid: LiquidEngine, source: string): LiquidTemplate[] {
  const tokens = new Tokenizer(source, liquid.options.operators).readTopLevelTokens(liquid.options);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === TokenKind.Tag && !(token as TagToken).name.match(WRITES)) trimLine(tokens, index, source);
  }
  return new Parser(liquid).parseTokens(tokens);
}

/** Tags that write something: their line stays. */
const WRITES = new RegExp(`^(?:${[...Object.keys(blocks), 'echo', 'cycle', 'liquid', 'increment', 'decrement'].join('|')})$`, 'u');

/** An HTML token cuts `trimLeft` and `trimRight` characters off its ends. */
interface TextToken {
  readonly begin: number;
  readonly end: number;
  trimLeft: number;
  trimRight: number;
}

function trimLine(tokens: readonly TopLevelToken[], index: number, source: string): void {
  const token = tokens[index];
  if (token === undefined) return;
  const lineStart = source.lastIndexOf('\n', token.begin - 1) + 1;
  const nextBreak = source.indexOf('\n', token.end);
  const lineEnd = nextBreak < 0 ? source.length : nextBreak + 1;
  if (source.slice(lineStart, token.begin).trim() !== '' || source.slice(token.end, lineEnd).trim() !== '') return;
  const [before, after] = [textAt(tokens, index - 1), textAt(tokens, index + 1)];
  if (before !== null) before.trimRight = Math.max(before.trimRight, Math.min(before.end, token.begin) - Math.max(before.begin, lineStart));
  if (after !== null) after.trimLeft = Math.max(after.trimLeft, Math.min(after.end, lineEnd) - after.begin);
}

function textAt(tokens: readonly TopLevelToken[], index: number): TextToken | null {
  const token = tokens[index];
  return token?.kind === TokenKind.HTML ? (token as unknown as TextToken) : null;
}
