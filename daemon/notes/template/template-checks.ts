/** What a parsed template names that is not there, also in branches that no meeting may ever reach. Pure. */
import { ForTag, TokenKind, type Template as LiquidTemplate, type VariableSegments, analyzeSync } from 'liquidjs';
import { expressionMistakes } from './expression-checks.ts';
import { regionMark } from '../note-markdown.ts';
import { SectionTag, descendants } from './tags.ts';
import { type Position, type TemplateInvalid, type TemplateOrigin, markedByHand, positionIn, templateInvalid, unknownField, unknownValue } from './template-failure.ts';
import { listFields, shapeOf } from './template-values.ts';

/** Every mistake of one part of a template; `start` is where the part begins in the file. */
export function* checkNodes(nodes: readonly LiquidTemplate[], start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  yield* valueMistakes(nodes, start, origin);
  for (const node of descendants(nodes)) {
    yield* expressionMistakes(node, start, origin);
    if (node.token.kind === TokenKind.HTML) yield* markMistakes(node, start, origin);
    if (!(node instanceof ForTag)) continue;
    yield* itemMistakes(node, start, origin);
    yield* sectionMistakes(node, start, origin);
  }
}

interface Use {
  readonly segments: VariableSegments;
  readonly at: Position;
}

/** Where names are used that the nodes themselves do not make. */
function usesIn(nodes: readonly LiquidTemplate[], start: Position): Use[] {
  return Object.values(analyzeSync([...nodes], { partials: false }).globals)
    .flat()
    .map(({ segments, location }) => ({ segments, at: positionIn(start, [location.row, location.col]) }));
}

function* valueMistakes(nodes: readonly LiquidTemplate[], start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  for (const { segments, at } of usesIn(nodes, start)) {
    const [root, field, inner] = segments;
    const shape = typeof root === 'string' ? shapeOf(root) : undefined;
    if (shape === undefined) {
      yield unknownValue(String(root), origin, at);
      continue;
    }
    if (shape.list === true && isItem(field) && typeof inner === 'string' && shape.fields?.includes(inner) === false) {
      const item = typeof field === 'string' ? `.${field}` : typeof field === 'number' ? `[${field}]` : '[…]';
      yield unknownField(`${String(root)}${item}.${inner}`, { list: String(root), fields: shape.fields }, origin, at);
      continue;
    }
    const allowed = shape.list === true ? listFields : (shape.fields ?? []);
    if (typeof field !== 'string' || allowed.includes(field)) continue;
    if (shape.list === true) {
      yield templateInvalid(origin, at, `"${String(root)}" is a list and has no "${field}".`, `Go through it with {% for item in ${String(root)} %}, or use its ${listFields.join(', ')}.`);
    } else {
      yield unknownValue(`${String(root)}.${field}`, origin, at);
    }
  }
}

/** `actions[0]`, `actions[n]` and `actions.first` are one of them. */
function isItem(field: VariableSegments[number] | undefined): boolean {
  return field === 'first' || field === 'last' || (field !== undefined && typeof field !== 'string');
}

/** `{% for action in actions %}{{ action.ownr }}`: which fields an item has is known where the loop goes through one of the lists itself. */
function* itemMistakes({ variable, collection, templates }: ForTag, start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  const list = collection.getText();
  const fields = shapeOf(list)?.list === true ? shapeOf(list)?.fields : undefined;
  if (fields === undefined) return;
  for (const { segments, at } of usesIn(templates, start)) {
    const [root, field] = segments;
    if (root === variable && typeof field === 'string' && !fields.includes(field)) yield unknownField(`${variable}.${field}`, { list, fields }, origin, at);
  }
}

function* markMistakes({ token }: LiquidTemplate, start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  const text = token.getText();
  const found = regionMark(text);
  if (found === null) return;
  const [line = 1, column = 1] = token.getPosition();
  const before = text.slice(0, found.index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  const place = before.length === 1 ? [line, column + last] : [line + before.length - 1, last + 1];
  yield markedByHand(found.mark, origin, positionIn(start, place));
}

/** A section in a loop would come more than once. */
function* sectionMistakes({ templates }: ForTag, start: Position, origin: TemplateOrigin): Generator<TemplateInvalid> {
  const section = [...descendants(templates)].find((inner) => inner instanceof SectionTag);
  if (section === undefined) return;
  const at = positionIn(start, section.token.getPosition());
  yield templateInvalid(origin, at, `the section "${section.id}" stands in a loop, so it would come more than once.`, 'Put the section around the loop: {% section "NAME" %}{% for … %}…{% endfor %}{% endsection %}.');
}
