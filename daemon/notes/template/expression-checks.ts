/** Values, comparisons and filters of a parsed template that are not finished: LiquidJS takes them, and they mean nothing. Pure. */
import { type Expression, type Filter, type Template as LiquidTemplate, TypeGuards, Value } from 'liquidjs';
import { isMoment, momentFilters, unknownDirective } from './date-checks.ts';
import { type Position, type TemplateInvalid, type TemplateOrigin, positionIn, templateInvalid } from './template-failure.ts';

/** Where a token stands; what LiquidJS's own types leave out. */
interface Placed {
  readonly operator?: string;
  getPosition(): readonly number[];
}

/** Every unfinished value of one node. */
export function* expressionMistakes(node: LiquidTemplate, start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  for (const value of node.arguments?.() ?? []) {
    if (!(value instanceof Value)) continue;
    yield* operandMistakes(value.initial, start, origin);
    for (const filter of value.filters) yield* filterMistakes(filter, start, origin);
    yield* dateMistakes(value, start, origin);
  }
}

/** `decisions.size >` has a comparison without its second value; `a b` are two values side by side. */
function* operandMistakes({ postfix }: Expression, start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  let operands = 0;
  for (const token of postfix as unknown as readonly Placed[]) {
    const needed = token.operator === undefined ? 0 : token.operator === 'not' ? 1 : 2;
    if (operands < needed) {
      const wanted = needed === 1 ? 'a value behind it' : 'a value on each side';
      yield templateInvalid(origin, positionIn(start, token.getPosition()), `something is missing here: "${token.operator ?? ''}" needs ${wanted}.`, 'A condition reads {% if actions.size > 0 %}, or {% if risks.size > 0 and actions.size > 0 %}.');
      return;
    }
    operands += 1 - needed;
  }
  const last = postfix.at(-1) as unknown as Placed | undefined;
  if (operands > 1 && last !== undefined) {
    yield templateInvalid(origin, positionIn(start, last.getPosition()), 'two values stand side by side here.', 'Between two values stands a comparison, {% if actions.size > 0 %}, or a filter: {{ meeting.title | append: "!" }}.');
  }
}

/** Filters of LiquidJS that mean nothing alone, by how many arguments they need. */
const needed: Readonly<Record<string, number>> = {
  append: 1, prepend: 1, remove: 1, remove_first: 1, remove_last: 1, replace: 2, replace_first: 2, replace_last: 2, split: 1, slice: 1,
  plus: 1, minus: 1, times: 1, divided_by: 1, modulo: 1, at_least: 1, at_most: 1, map: 1, where: 1, reject: 1, find: 1, has: 1, group_by: 1,
  concat: 1, push: 1, unshift: 1, default: 1,
};

function* filterMistakes({ name, args, ...rest }: Filter, start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  const wanted = Object.hasOwn(needed, name) ? (needed[name] ?? 0) : 0;
  if (args.length >= wanted) return;
  const { token } = rest as unknown as { readonly token: Placed };
  const example = Array.from({ length: wanted }, (_, index) => (index === 0 ? '"text"' : '"other"')).join(', ');
  yield templateInvalid(
    origin,
    positionIn(start, token.getPosition()),
    `the filter "${name}" needs ${wanted === 1 ? 'an argument' : `${wanted} arguments`}.`,
    `What it works with stands behind a colon: {{ value | ${name}: ${example} }}.`,
  );
}

/** `{{ "x" | date: "%Y" }}` and `date: "%Q"`: what stands there in quotes is known before anything runs. */
function* dateMistakes({ initial, filters }: Value, start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  const [first] = filters;
  const [text, ...others] = initial.postfix;
  if (first !== undefined && momentFilters.has(first.name) && text !== undefined && others.length === 0 && TypeGuards.isQuotedToken(text) && !isMoment(text.content)) {
    yield templateInvalid(origin, positionIn(start, text.getPosition()), `"${text.content}" is no date.`, 'A moment is written {{ meeting.startedAt | date: "%-d %B %Y" }}, or as a text "2026-11-20".');
  }
  for (const { name, args } of filters) {
    const [format] = args;
    if (name !== 'date' || format === undefined || Array.isArray(format) || !TypeGuards.isQuotedToken(format)) continue;
    const unknown = unknownDirective(format.content);
    if (unknown === null) continue;
    yield templateInvalid(
      origin,
      positionIn(start, format.getPosition()),
      `the filter "date" knows no "${unknown}".`,
      'It writes %Y year, %m or %B month, %d or %-d day, %A weekday, %H:%M time, %j day of the year, %U week, and %% for the sign itself.',
    );
  }
}
