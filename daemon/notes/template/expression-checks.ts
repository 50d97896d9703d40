/** Values, comparisons and filters of a parsed template that are not finished: LiquidJS takes them, and they mean nothing. Pure. */
import { type Expression, type Filter, type Template as LiquidTemplate, Value } from 'liquidjs';
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
