/** A broken template as a failure that says where, what, and what may stand there. Pure. */
import { LiquidError } from 'liquidjs';
import { type ColloquyError, fail } from '#schemas/failure';
import { nearest } from './nearest.ts';
import { templateValues } from './template-values.ts';

/** Which file is meant in a message. */
export interface TemplateOrigin {
  readonly name: string;
  /** As shown to the user. */
  readonly path: string;
}

/** 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function templateInvalid(origin: TemplateOrigin, at: Position, problem: string, tip: string, cause?: unknown): ColloquyError {
  return fail(
    'template_invalid',
    {
      effect: `The template "${origin.name}" cannot be used; no note was written with it.`,
      cause: `${origin.path}, line ${at.line}, column ${at.column}: ${problem}`,
      tip,
    },
    cause === undefined ? undefined : { cause },
  );
}

/** What LiquidJS throws, in the user's words. `linesBefore`: lines of front matter above the text that was parsed. */
export function fromLiquidError(error: LiquidError, origin: TemplateOrigin, start: Position, available: { tags: string[]; filters: string[] }): ColloquyError {
  const [line = 1, column = 1] = error.token.getPosition();
  const at = { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
  const message = (error.originalError?.message ?? error.message).replace(/, (?:file:.*?, )?line:\d+, col:\d+$/u, '');
  const [, tag] = /^tag "(.*)" not found$/u.exec(message) ?? [];
  if (tag !== undefined) return templateInvalid(origin, at, `there is no tag "${tag}".`, suggestion(tag, available.tags, 'tags'), error);
  const [, filter] = /^undefined filter: (.*)$/u.exec(message) ?? [];
  if (filter !== undefined) return templateInvalid(origin, at, `there is no filter "${filter}".`, suggestion(filter, available.filters, 'filters'), error);
  const [, variable] = /^undefined variable: (.*)$/u.exec(message) ?? [];
  if (variable !== undefined) return unknownValue(variable, origin, at, error);
  if (message.endsWith('limit exceeded')) {
    return templateInvalid(origin, at, 'the template was stopped: it runs too long or makes too much text.', 'Let its loops run over the meeting\'s own lists only.', error);
  }
  return templateInvalid(origin, at, `${message}.`, `Tags: ${[...available.tags].join(', ')}. Every opened tag needs its end tag.`, error);
}

/** A value that no template has: `meting.title`, `action.ownr`. */
export function unknownValue(path: string, origin: TemplateOrigin, at: Position, cause?: unknown): ColloquyError {
  const [root = '', ...rest] = path.split('.');
  const shape = Object.entries(templateValues).find(([name]) => name === root)?.[1];
  if (shape === undefined) {
    return templateInvalid(origin, at, `there is no value "${path}".`, suggestion(root, allNames(), 'values'), cause);
  }
  const fields = [...(shape.fields ?? [])];
  return templateInvalid(origin, at, `"${root}" has no "${rest.join('.')}".`, suggestion(rest[0] ?? '', fields, `fields of ${root}`), cause);
}

function allNames(): string[] {
  return [...Object.keys(templateValues)];
}

function suggestion(word: string, known: readonly string[], what: string): string {
  const meant = nearest(word, known);
  const list = known.length === 0 ? `There are no ${what}.` : `You may use these ${what}: ${known.join(', ')}.`;
  return meant === null ? list : `Did you mean "${meant}"? ${list}`;
}
