/** Patterns of roles. Kinds and names come from the schema's declarations. */
import { keyOf, type NodeKind } from '#schemas/graph';
import { roleOf, type Role } from '#schemas/graph-roles';

/** `n1.id`: what names the node. */
export const keyText = (node: string, kind: NodeKind): string => `${node}.${keyOf(kind)}`;

/** @throws Error for a role that the kind does not have: the plan was not checked (plan/check-plan.ts). */
export function requireRole(from: NodeKind, name: string, to: NodeKind): Role {
  const role = roleOf(from, name, to);
  if (role === undefined) throw new Error(`${from} has no role "${name}" at ${to}: the plan was not checked.`);
  return role;
}

/** `(n1)-[r1:AUTHORED_BY]->(n2:Person)`, seen from `from`. A relationship without a name is only followed. */
export function patternText(from: string, role: Role, to: string, relationship = ''): string {
  const middle = `[${relationship}:${role.relationships.join('|')}]`;
  const arrow = { out: `-${middle}->`, in: `<-${middle}-`, either: `-${middle}-` }[role.direction];
  return `(${from})${arrow}(${to})`;
}

/** The same role seen from its other end. */
export function turned(role: Role): Role {
  const direction = ({ out: 'in', in: 'out', either: 'either' } as const)[role.direction];
  return { ...role, from: role.to, to: role.from, direction };
}
