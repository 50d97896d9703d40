/** What the embedded graph is made with. A UNIQUE constraint has no index behind it here (in Neo4j it has): MERGE needs one of its own. */
import { keyOf, nodeKinds, type NodeKind } from '#schemas/graph';

export function schemaStatements(): readonly string[] {
  return (Object.keys(nodeKinds) as NodeKind[]).flatMap((kind) => {
    const name = `${kind.toLowerCase()}_${keyOf(kind)}`;
    return [
      `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${kind}) REQUIRE n.${keyOf(kind)} IS UNIQUE`,
      `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${kind}) ON (n.${keyOf(kind)})`,
    ];
  });
}
