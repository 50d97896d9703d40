/** Colloquy's own tags in a template: sections, blocks and prompts. */
import { type Context, type Emitter, type Liquid, type Parser, Tag, type TagToken, type Template as LiquidTemplate, type TopLevelToken } from 'liquidjs';
import type { RenderedNote } from '#schemas/note';
import { type Block, blocks } from '../blocks/blocks.ts';
import { claimsBlock } from '../blocks/claims.ts';
import type { NoteView } from '../note-view.ts';

/** What tags and filters find in the Liquid context while a note is rendered. */
export interface RenderState {
  readonly view: NoteView;
  /** Sections in order of their end. */
  readonly sections: RenderedNote['sections'];
}

const STATE = 'colloquy';

export function setRenderState(context: Context, state: RenderState): void {
  context.setRegister(STATE, state);
}

export function renderState(context: Context): RenderState {
  return context.getRegister<RenderState>(STATE);
}

/** Stands in the rendered text where a section was; nothing else there holds U+0000. */
export function sectionPlaceholder(id: string): string {
  return `\u0000${id}\u0000`;
}

/** Text of a template outside its sections is a region too, and these are their names: `text-1`. */
const RESERVED_ID = /^text-\d+$/u;

/** `{% section "decisions" %}…{% endsection %}`: a managed region of the note. */
export class SectionTag extends Tag {
  readonly id: string;
  readonly templates: readonly LiquidTemplate[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.id = quotedArgument(token, /^[a-z0-9-]+$/u, 'a name in quotes with lower-case letters, digits and hyphens');
    if (RESERVED_ID.test(this.id)) throw new Error(`the section name "${this.id}" is taken by text outside sections`);
    this.templates = readUntil(token, 'endsection', remaining, parser);
    if ([...descendants(this.templates)].some((inner) => inner instanceof SectionTag)) throw new Error('a section cannot stand inside a section');
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { sections } = renderState(context);
    if (sections.some(({ id }) => id === this.id)) throw new Error(`the section "${this.id}" comes twice; each needs a name of its own`);
    const markdown = String(yield this.liquid.renderer.renderTemplates([...this.templates], context));
    sections.push({ id: this.id, markdown });
    emitter.write(sectionPlaceholder(this.id));
  }

  *children(): Generator<unknown, LiquidTemplate[]> {
    yield* [];
    return [...this.templates];
  }
}

/** `{% prompt "Summarise the meeting" %}fallback{% endprompt %}`: proved claims as a list; where there are none, the fallback is the result. */
export class PromptTag extends Tag {
  readonly instruction: string;
  readonly templates: readonly LiquidTemplate[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.instruction = quotedArgument(token, /\S/u, 'an instruction in quotes');
    this.templates = readUntil(token, 'endprompt', remaining, parser);
    if ([...descendants(this.templates)].some((inner) => inner instanceof PromptTag)) throw new Error('a prompt cannot stand inside a prompt');
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { view } = renderState(context);
    const claims = view.claimsFor(this.instruction);
    if (claims.length > 0) {
      emitter.write(claimsBlock(claims, view));
      return;
    }
    yield this.liquid.renderer.renderTemplates([...this.templates], context, emitter);
  }

  *children(): Generator<unknown, LiquidTemplate[]> {
    yield* [];
    return [...this.templates];
  }
}

/** `{% decisions %}`, `{% transcript %}` and the other deterministic blocks. */
export class BlockTag extends Tag {
  readonly block: Block;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    const block = Object.hasOwn(blocks, token.name) ? blocks[token.name] : undefined;
    if (block === undefined) throw new Error(`there is no block "${token.name}"`);
    if (token.args.trim() !== '') throw new Error(`the block "${token.name}" takes no arguments`);
    this.block = block;
  }

  render(context: Context, emitter: Emitter): void {
    emitter.write(this.block.render(renderState(context).view));
  }
}

/** Each node of a parsed template, from the top down, in order. */
export function* descendants(templates: readonly LiquidTemplate[]): Generator<LiquidTemplate> {
  for (const template of templates) {
    yield template;
    yield* descendants(childrenOf(template));
  }
}

/** Children are given by a generator that yields nothing unless it loads files, which no tag of ours does. */
function childrenOf(template: LiquidTemplate): readonly LiquidTemplate[] {
  const step = template.children?.(false, true).next();
  return step?.done === true ? step.value : [];
}

function quotedArgument(token: TagToken, allowed: RegExp, wanted: string): string {
  const [, , text] = /^\s*(["'])(.*)\1\s*$/su.exec(token.args) ?? [];
  if (text === undefined || !allowed.test(text)) throw new Error(`the tag "${token.name}" needs ${wanted}`);
  return text;
}

function readUntil(token: TagToken, end: string, remaining: TopLevelToken[], parser: Parser): readonly LiquidTemplate[] {
  const templates: LiquidTemplate[] = [];
  const stream = parser.parseStream(remaining);
  stream
    .on(`tag:${end}`, () => {
      stream.stop();
    })
    .on('template', (template: LiquidTemplate) => {
      templates.push(template);
    })
    .on('end', () => {
      throw new Error(`the tag "${token.name}" is not closed by {% ${end} %}`);
    });
  stream.start();
  return templates;
}
