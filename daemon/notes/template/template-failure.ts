/** A broken template as a failure that says where, what, and what may stand there. Pure. */
import { LiquidError } from 'liquidjs';
import { ColloquyError } from '#schemas/failure';
import { nearest } from './nearest.ts';
import { listFields, shapeOf, templateValues } from './template-values.ts';

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

/** A mistake with its place, so that several can be told in the order of the file. */
export class TemplateInvalid extends ColloquyError {
  readonly at: Position;

  constructor(failure: ColloquyError['failure'], at: Position, options?: ErrorOptions) {
    super(failure, options);
    this.at = at;
  }
}

export function templateInvalid(origin: TemplateOrigin, at: Position, problem: string, tip: string, cause?: unknown): TemplateInvalid {
  return new TemplateInvalid(
    {
      code: 'template_invalid',
      effect: `The template "${origin.name}" cannot be used; no note was written with it.`,
      cause: `${origin.path}, line ${at.line}, column ${at.column}: ${problem}`,
      tip,
    },
    at,
    cause === undefined ? undefined : { cause },
  );
}

/** A place in a part of the file, as LiquidJS counts, in the file. Front matter stands above the body. */
export function positionIn(start: Position, [line = 1, column = 1]: readonly number[]): Position {
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}

/** A value that a filter cannot take: the template's mistake, found while it runs. */
export class TemplateMistake extends Error {
  override readonly name = 'TemplateMistake';
}

/** What a template may use in the part that was parsed. */
export interface Available {
  readonly tags: readonly string[];
  readonly filters: readonly string[];
}

/** What LiquidJS throws, in the user's words. `start`: where the text that was parsed begins in the file. */
export function fromLiquidError(error: LiquidError, origin: TemplateOrigin, start: Position, available: Available): TemplateInvalid {
  return explained(error, origin, positionIn(start, error.token.getPosition()), available);
}

/** The same for what is thrown without a place: a mistake in a single value. */
export function explained(error: Error, origin: TemplateOrigin, at: Position, available: Available): TemplateInvalid {
  const said = LiquidError.is(error) ? (error.originalError?.message ?? error.message) : error.message;
  const message = said.replace(/, (?:file:.*?, )?line:\d+, col:\d+$/u, '');
  const [, tag] = /^tag "(.*)" not found$/u.exec(message) ?? [];
  if (tag !== undefined) return unknownTag(tag, origin, at, error, available.tags);
  const [, filter] = /^undefined filter: (.*)$/u.exec(message) ?? [];
  if (filter !== undefined) return templateInvalid(origin, at, `there is no filter "${filter}".`, suggestion(filter, available.filters, 'filters'), error);
  const [, variable] = /^undefined variable: (.*)$/u.exec(message) ?? [];
  if (variable !== undefined) return unknownValue(variable, origin, at, error);
  if (message === STACK_FULL) return tooDeep(origin, at, error);
  const known = explanations.find(({ pattern }) => pattern.test(message));
  if (known !== undefined) return templateInvalid(origin, at, message.replace(known.pattern, known.problem), known.tip, error);
  return templateInvalid(origin, at, `${message}.`, `Tags: ${available.tags.filter((name) => !name.startsWith('#')).join(', ')}. Every opened tag needs its end tag.`, error);
}

const STACK_FULL = 'Maximum call stack size exceeded';

interface Explanation {
  readonly pattern: RegExp;
  /** Replacement for what matched; `$1` as in `String.replace`. */
  readonly problem: string;
  readonly tip: string;
}

/** What LiquidJS says, and what a writer of templates can do with it. */
const explanations: readonly Explanation[] = [
  {
    pattern: /^.*limit exceeded$/u,
    problem: 'the template was stopped: it runs too long or makes too much text.',
    tip: "Let its loops run over the meeting's own lists only, such as {% for action in actions %}.",
  },
  {
    pattern: /^tag "?\{%-? *(\w+)(.*?)-?%\}"? not closed$/su,
    problem: 'the tag "$1" is not closed.',
    tip: 'Write its end tag below it: {% if … %} … {% endif %}, {% for … %} … {% endfor %}, {% section "NAME" %} … {% endsection %}.',
  },
  {
    pattern: /^output (.*) not closed$/su,
    problem: 'the output $1 is not closed.',
    tip: 'A value is written between two braces on each side: {{ meeting.title }}.',
  },
  {
    pattern: /^tag (.*) not closed$/su,
    problem: 'the tag $1 is not closed.',
    tip: 'A tag stands between {% and %}, and one that encloses text has an end tag: {% if … %} … {% endif %}.',
  },
  {
    pattern: /^illegal tag: (.*)$/su,
    problem: 'the tag is not finished: $1.',
    tip: 'A loop reads {% for action in actions %}, a condition {% if actions.size > 0 %}, a variable {% assign name = actions %}.',
  },
  {
    pattern: /^the tag "(section|prompt)" is not closed by .*$/su,
    problem: 'the tag "$1" is not closed.',
    tip: 'Write its end tag where it ends: {% section "NAME" %} … {% endsection %}, {% prompt "INSTRUCTION" %} … {% endprompt %}.',
  },
  {
    pattern: /^(the tag "prompt" needs .*)$/su,
    problem: '$1.',
    tip: 'What the language model is asked stands in the tag, what is shown without one inside: {% prompt "Summarise it." %} … {% endprompt %}.',
  },
  {
    pattern: /^(the tag "section" needs .*)$/su,
    problem: '$1.',
    tip: 'The name tells the region in every later render: {% section "next-steps" %} … {% endsection %}.',
  },
  {
    pattern: /^(the section name .* is taken by text outside sections)$/su,
    problem: '$1.',
    tip: 'Give it a name that says what it holds: {% section "next-steps" %}. What the template has outside its sections is kept as text-1, text-2 and so on.',
  },
  {
    pattern: /^(the section .* comes twice.*)$/su,
    problem: '$1.',
    tip: 'Give one of the two another name.',
  },
  {
    pattern: /^(a section cannot stand inside a section)$/su,
    problem: '$1.',
    tip: 'End the one with {% endsection %} before the other begins.',
  },
  {
    pattern: /^(a prompt cannot stand inside a prompt)$/su,
    problem: '$1.',
    tip: 'What stands inside is shown without a language model. End the one with {% endprompt %} before the other begins.',
  },
  {
    pattern: /^(the block "(\w+)" takes no arguments)$/su,
    problem: '$1.',
    tip: 'For another choice or shape go through the values yourself: {% for action in actions %} … {% endfor %}.',
  },
  {
    pattern: /^(the filter "\w+" takes .*)$/su,
    problem: '$1.',
    tip: 'docs/templates.md shows what each filter takes.',
  },
  {
    pattern: /^(a group of values .*)$/su,
    problem: '$1.',
    tip: 'An action, for instance, has {{ action.text }} and {{ action.owner | link }}; docs/templates.md names the fields of each value.',
  },
  {
    pattern: /^(?:invalid (?:value )?expression|unexpected token)(?:: | )(.*)$/su,
    problem: 'this cannot be read: $1.',
    tip: 'A value stands with its filters behind it: {{ actions.size | count: "action", "actions" }}. Texts are in quotes.',
  },
  {
    pattern: /^expected (.*)$/su,
    problem: 'something is missing here: expected $1.',
    tip: 'A filter reads {{ value | filter: "argument" }}, a loop {% for action in actions %}.',
  },
];

/** Reading files and layouts is left out on purpose: a template from anywhere may be tried without fear. */
const leftOut: Readonly<Record<string, string>> = {
  include: 'a template cannot read other files',
  render: 'a template cannot read other files',
  layout: 'a template cannot read other files',
  block: 'a template cannot read other files',
  tablerow: 'a note is Markdown, not HTML',
};

function unknownTag(tag: string, origin: TemplateOrigin, at: Position, error: Error, tags: readonly string[]): TemplateInvalid {
  const why = Object.hasOwn(leftOut, tag) ? leftOut[tag] : undefined;
  if (why !== undefined) return templateInvalid(origin, at, `there is no tag "${tag}": ${why}.`, 'Write the text itself, or use a block such as {% actions %}.', error);
  if (/^(?:end\w+|else|elsif|elseif|when)$/u.test(tag)) {
    const opening = tag.startsWith('end') ? `{% ${tag.slice(3)} … %}` : tag === 'when' ? '{% case … %}' : '{% if … %}';
    const problem = tag === 'elseif' ? 'there is no tag "elseif"; it is written elsif.' : `the tag "${tag}" has no ${opening} before it.`;
    return templateInvalid(origin, at, problem, `It stands after ${opening}, with nothing open between the two.`, error);
  }
  if (shapeOf(tag) !== undefined) {
    return templateInvalid(origin, at, `"${tag}" is a value and no tag.`, shapeOf(tag)?.list === true ? `Go through it with {% for item in ${tag} %}.` : `Write {{ ${tag} }} to show it.`, error);
  }
  return templateInvalid(origin, at, `there is no tag "${tag}".`, suggestion(tag, [...tags.filter((name) => name !== '#'), 'else', 'elsif', 'when'], 'tags'), error);
}

/** Tags inside tags inside tags, by the thousand. */
export function tooDeep(origin: TemplateOrigin, at: Position, cause: Error): TemplateInvalid {
  return templateInvalid(origin, at, 'its tags are nested too deeply, or it makes more text than fits.', 'A few levels are enough for any note.', cause);
}

/** A value that no template has: `meting.title`, `action.ownr`. */
export function unknownValue(path: string, origin: TemplateOrigin, at: Position, cause?: unknown): TemplateInvalid {
  const [root = '', ...rest] = path.split('.');
  const shape = shapeOf(root);
  if (shape !== undefined && rest.length === 0) {
    return templateInvalid(origin, at, `there is no value "${path}" here.`, suggestion(root, Object.keys(templateValues), 'values'), cause);
  }
  if (shape !== undefined) {
    const fields = [...(shape.list === true ? listFields : (shape.fields ?? []))];
    return templateInvalid(origin, at, `"${root}" has no "${rest.join('.')}".`, suggestion(rest[0] ?? '', fields, `fields of ${root}`), cause);
  }
  // A variable of a loop: which list it goes through is not known here, so all fields are looked at.
  if (rest.length > 0 && cause !== undefined) {
    const fields = [...new Set(Object.values(templateValues).flatMap((value) => (value.list === true ? (value.fields ?? []) : [])))];
    return templateInvalid(origin, at, `there is no value "${path}".`, suggestion(rest.at(-1) ?? '', fields, 'fields, each of some lists (docs/templates.md)'), cause);
  }
  return templateInvalid(origin, at, `there is no value "${path}".`, suggestion(root, Object.keys(templateValues), 'values'), cause);
}

/** A comment by which a note's regions are found again: text of the user's that stood beside it would be taken for ours, and lost. */
export function markedByHand(mark: string, origin: TemplateOrigin, at: Position): TemplateInvalid {
  return templateInvalid(origin, at, `"${mark}" is how Colloquy marks where a region of the note begins or ends.`, 'Write a section, which makes these comments itself: {% section "NAME" %} … {% endsection %}.');
}

/** `action.ownr` in a loop through the actions. */
export function unknownField(path: string, { list, fields }: { readonly list: string; readonly fields: readonly string[] }, origin: TemplateOrigin, at: Position): TemplateInvalid {
  return templateInvalid(origin, at, `there is no value "${path}".`, suggestion(path.split('.').at(-1) ?? '', fields, `fields of ${list}`));
}

export function tooLong(origin: TemplateOrigin): TemplateInvalid {
  return templateInvalid(origin, { line: 1, column: 1 }, 'the template is too long.', 'A template has at most a million characters; what was said comes from its blocks.');
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffd]/u;

/** A picture, an archive, or text in another encoding; null for text. */
export function notText(source: string, origin: TemplateOrigin): TemplateInvalid | null {
  const found = NO_TEXT.exec(source);
  if (found === null) return null;
  const before = source.slice(0, found.index).split('\n');
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return templateInvalid(origin, at, 'the file is no text in UTF-8.', 'Save it from a text editor, with the encoding UTF-8.');
}

export function empty(origin: TemplateOrigin): TemplateInvalid {
  return templateInvalid(origin, { line: 1, column: 1 }, 'the file is empty.', 'Write what the note shall hold: {% section "actions" %}{% actions %}{% endsection %}. colloquy templates list names the built-in ones to begin with.');
}

function suggestion(word: string, known: readonly string[], what: string): string {
  const meant = nearest(word, known);
  const list = known.length === 0 ? `There are no ${what}.` : `You may use these ${what}: ${known.join(', ')}.`;
  return meant === null ? list : `Did you mean "${meant}"? ${list}`;
}
