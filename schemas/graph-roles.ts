/**
 * How a question goes from one node to another: by a role that the other has for it. Roles come from the relationships' declarations, one for each
 * direction; a few more stand for several relationships at once.
 */
import { relationshipKinds, type NodeKind, type RelationshipKind } from '#schemas/graph';

export interface Role {
  readonly name: string;
  readonly from: NodeKind;
  readonly to: NodeKind;
  readonly relationships: readonly RelationshipKind[];
  /** Of the arrow, seen from `from`. */
  readonly direction: 'out' | 'in' | 'either';
}

interface WideRole {
  readonly names: readonly [one: string, other: string];
  readonly from: NodeKind;
  readonly to: readonly NodeKind[];
  readonly relationships: readonly RelationshipKind[];
}

/** What stands for several relationships: having had anything to do with a piece of work. */
const wideRoles: readonly WideRole[] = [
  { names: ['involved in', 'involved'], from: 'Person', to: ['PullRequest'], relationships: ['AUTHORED_BY', 'REVIEWED', 'MERGED', 'COMMENTED_ON', 'ASSIGNED_TO'] },
  { names: ['involved in', 'involved'], from: 'Person', to: ['Issue'], relationships: ['SUBMITTED', 'CLOSED', 'COMMENTED_ON', 'ASSIGNED_TO'] },
];

function declaredRoles(): Role[] {
  return (Object.keys(relationshipKinds) as RelationshipKind[]).flatMap((kind) => {
    const { roles, pairs } = pairsOf(kind);
    return pairs.flatMap(([from, to]): Role[] => {
      // Between nodes of one kind the direction says nothing that a question asks for.
      if (roles[0] === roles[1]) return [{ name: roles[0], from, to, relationships: [kind], direction: 'either' }];
      return [{ name: roles[0], from, to, relationships: [kind], direction: 'out' }, { name: roles[1], from: to, to: from, relationships: [kind], direction: 'in' }];
    });
  });
}

function pairsOf(kind: RelationshipKind): { readonly roles: readonly [string, string]; readonly pairs: readonly (readonly [NodeKind, NodeKind])[] } {
  const declaration = relationshipKinds[kind];
  const pairs = 'pairs' in declaration ? declaration.pairs : declaration.from.flatMap((from) => declaration.to.map((to) => [from, to] as const));
  return { roles: declaration.roles, pairs };
}

export const roles: readonly Role[] = [
  ...declaredRoles(),
  ...wideRoles.flatMap(({ names: [name, back], from, to, relationships }) =>
    to.flatMap((kind): Role[] => [
      { name, from, to: kind, relationships, direction: 'either' },
      { name: back, from: kind, to: from, relationships, direction: 'either' },
    ]),
  ),
];

const byKey = new Map(roles.map((role) => [keyOf(role.from, role.name, role.to), role]));

function keyOf(from: NodeKind, name: string, to: NodeKind): string {
  return `${from} ${name} ${to}`;
}

/** The role as seen from its other end. */
export function backOf({ from: one, to: other, relationships, direction }: Role): Role | undefined {
  return roles.find((role) => role.from === other && role.to === one && role.relationships.join() === relationships.join() && (role.direction !== direction || direction === 'either'));
}

/** Undefined when nodes of the kind `from` have no such role at nodes of the kind `to`. */
export function roleOf(from: NodeKind, name: string, to: NodeKind): Role | undefined {
  return byKey.get(keyOf(from, name, to));
}
