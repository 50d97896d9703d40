/** How long something of a node took, as an expression: null where it has not begun or not ended. */
import type { NodeKind, PropertyType } from '#schemas/graph';
import type { Duration, LengthUnit } from '#schemas/query';
import { propertyType } from '../plan/plan-parts.ts';
import type { StatementWriter } from './statement-writer.ts';

export const secondsPer: Readonly<Record<LengthUnit, number>> = { minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 };

/** @param now What `orNow: 'now'` stands for. */
export function durationText(writer: StatementWriter, node: string, kind: NodeKind, { from, to, unit, orNow }: Duration, now: string): string {
  const ends = to.map((property) => momentText(node, kind, property));
  if (orNow !== null) ends.push(writer.parameter(orNow === 'now' ? now : orNow));
  return `(${secondsText(ends.length === 1 ? ends[0]! : `coalesce(${ends.join(', ')})`)} - ${secondsText(momentText(node, kind, from))}) / ${secondsPer[unit]}.0`;
}

export const secondsText = (moment: string): string => `datetime(${moment}).epochSeconds`;

/** A day begins at midnight. */
export function momentText(node: string, kind: NodeKind, property: string): string {
  const type: PropertyType | undefined = propertyType(kind, property);
  return type === 'date' ? `${node}.${property} + 'T00:00:00Z'` : `${node}.${property}`;
}
