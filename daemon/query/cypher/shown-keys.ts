/** The columns that a question asks for besides those of the kind. Values are found for all rows, lists for those that a limit has left. */
import type { NodeKind } from '#schemas/graph';
import type { LinkedKey, ShownKey } from '#schemas/query';
import type { ColumnText } from './compiled-plan.ts';
import { columnsOf, labelText, nameOfSeveral } from './kind-columns.ts';
import { patternText, requireRole } from './patterns.ts';
import { alongText, whereText } from './plain-conditions.ts';
import { sortKeyName, sortValue } from './sort-values.ts';
import type { StatementWriter } from './statement-writer.ts';

export function writtenBeforeLimit(writer: StatementWriter, node: string, kind: NodeKind, key: ShownKey): ColumnText | LinkedKey {
  return 'linked' in key ? key : { name: sortKeyName(kind, key), text: carried(writer, sortValue(writer, node, kind, key, true), 'shown') };
}

export function writtenBehindLimit(writer: StatementWriter, node: string, kind: NodeKind, column: ColumnText | LinkedKey): ColumnText {
  return 'linked' in column ? listColumn(writer, node, kind, column) : column;
}

/** Values are carried under a name. */
export function carried(writer: StatementWriter, value: string, prefix: string): string {
  if (writer.scope.includes(value)) return value;
  const name = writer.fresh(prefix);
  writer.column(name, value);
  return name;
}

/** A clause for each step: within one, no relationship would be gone back over. */
function listColumn(writer: StatementWriter, node: string, kind: NodeKind, key: LinkedKey): ColumnText {
  const { linked: steps, along } = key;
  const names = steps.map(() => writer.fresh('n'));
  const relationship = along === undefined ? '' : writer.fresh('r');
  const [first, ...later] = steps.map(({ role, kind: to }, index) => patternText(names[index - 1] ?? node, requireRole(steps[index - 1]?.kind ?? kind, role, to), `${names[index]!}:${to}`, index === 0 ? relationship : ''));
  const saying = along === undefined ? '' : whereText(alongText(writer, relationship, along));
  const text = writer.aside(node, `${first!}${saying}`, 'shown', (word) => {
    for (const pattern of later) writer.clause(`${word} ${pattern}`);
    return `collect(DISTINCT ${labelText(names.at(-1)!, steps.at(-1)!.kind)})`;
  });
  return { name: listName(kind, key), text, isList: true };
}

/** As the kind's own column of the same is called; people by what they are to it: `merger`. */
function listName(kind: NodeKind, { linked: steps }: LinkedKey): string {
  const [{ role, kind: end }] = [steps.at(-1)!];
  if (steps.length > 1) return nameOfSeveral(end);
  const own = columnsOf(kind).find(({ from, property }) => property === undefined && from?.role === role && from.kind === end && from.property === undefined);
  return own?.name ?? (end === 'Person' ? role : nameOfSeveral(end));
}
