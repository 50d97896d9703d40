/** docs/graph.md: what the graph is, its kinds and relationships from the schema, and commands with what they answer in a small world. */
import { type NodeKind, nodeKinds, type PropertyDeclaration, relationshipKinds } from '#schemas/graph';
import { readingFunctions } from '#daemon/graph/door/reading-functions';
import { refusedRules } from '#daemon/graph/door/reading-rules';
import { differences } from '#daemon/graph/adapters/embedded/differences';
import { runInSmallWorld } from './docs-graph-world.ts';
import { aboutAnswers, aboutDoor, aboutFacts, aboutIdentity, aboutKinds, aboutStores, introduction } from './docs-graph-words.ts';

interface Ends {
  readonly from: NodeKind;
  readonly to: NodeKind;
}

/** Of the schema as any of its declarations is read. */
const nodes = Object.entries(nodeKinds) as [NodeKind, { says: string; key: string; properties: Readonly<Record<string, PropertyDeclaration>> }][];
const relationships = Object.entries(relationshipKinds) as [
  string,
  { says: string; from: readonly NodeKind[]; to: readonly NodeKind[]; pairs?: readonly (readonly [NodeKind, NodeKind])[]; properties: Readonly<Record<string, PropertyDeclaration>> },
][];

export function graphPage(made: string): string {
  const [scan, github, add, stats, show, authors, proof, mentions, forget] = runInSmallWorld([
    ['vault', 'scan', '--vault', 'vault'],
    ['github', 'import', 'pulls.json'],
    ['graph', 'add', 'stand-up.json'],
    ['graph', 'stats'],
    ['people', 'show', 'Annie'],
    ['graph', 'cypher', 'MATCH (p:PullRequest)-[:AUTHORED_BY]->(who:Person) RETURN p.id, p.title, who.name'],
    ['graph', 'cypher', 'MATCH (who:Person)<-[:ASSIGNED_TO]-(a:ActionItem)-[:EVIDENCED_BY]->(s:Segment) RETURN who.name, a.due, s.text'],
    ['graph', 'cypher', 'MATCH (p:PullRequest)-[m:MENTIONED_IN]->(meeting:Meeting) RETURN p.id, meeting.title, m.segment_ids'],
    ['graph', 'forget', 'Atlas stand-up', '--dry-run'],
  ]) as [string, string, string, string, string, string, string, string, string];
  return [
    made.trimEnd(),
    introduction,
    terminal(scan, github, add, stats),
    aboutAnswers,
    terminal(authors, proof, mentions),
    aboutDoor,
    refusedWords(),
    `Functions that pass: ${readingFunctions.map((name) => `\`${name}\``).join(', ')}.`,
    aboutFacts.replace('@forget@', terminal(forget)),
    aboutIdentity,
    terminal(show),
    aboutKinds,
    ...diagrams(),
    '## Nodes',
    ...nodes.map(([kind, { says, key, properties }]) => `### ${kind}\n\n${says} Named by \`${key}\`.\n\n${propertyTable(properties)}`),
    '## Relationships',
    'At most one of a kind between two nodes.',
    table(
      ['relationship', 'says', 'properties'],
      relationships.map(([kind, { says, from, to, pairs, properties }]) => [
        pairs === undefined ? pattern(from.join('\\|'), kind, to.join('\\|')) : pairs.map(([start, end]) => pattern(start, kind, end)).join('<br>'),
        says,
        Object.keys(properties).map((name) => `\`${name}\``).join(', '),
      ]),
    ),
    ...otherProperties(),
    aboutStores,
    table(['construct', 'for example', 'what happens'], Object.values(differences).map(({ construct, example, settled }) => [cell(construct), `\`${cell(example)}\``, settled === 'rewritten' ? 'answered as by Neo4j' : 'refused'])),
    '',
  ].join('\n\n');
}

/** By the reason. */
function refusedWords(): string {
  const byReason = Map.groupBy(refusedRules.values(), ({ why }) => why);
  return table(['never passes', 'since it'], [...byReason].map(([why, refusals]) => [refusals.map(({ what }) => what).join(', '), why]));
}

/** GitHub, meetings, and what is spoken of, each for itself: all at once nobody could read. */
function diagrams(): string[] {
  const github = new Set<NodeKind>(['PullRequest', 'Issue', 'Commit', 'Person', 'Project']);
  const drawn = Map.groupBy(
    relationships.flatMap(([kind, declared]) => endsOf(declared).map((ends) => ({ kind, ...ends }))),
    ({ kind, from, to }) => (kind === 'MENTIONED_IN' || kind === 'ABOUT' ? 'What is spoken and written of' : github.has(from) && github.has(to) ? 'At GitHub' : 'In meetings'),
  );
  return [...drawn].map(([title, edges]) => {
    const arrows = Map.groupBy(edges, ({ from, to }) => `${from} ${to}`);
    const lines = [...arrows.values()].map((same) => `  ${same[0]!.from} -->|${same.map(({ kind }) => kind).join('<br>')}| ${same[0]!.to}`);
    return `${title}:\n\n\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\``;
  });
}

function endsOf({ from, to, pairs }: { readonly from: readonly NodeKind[]; readonly to: readonly NodeKind[]; readonly pairs?: readonly (readonly [NodeKind, NodeKind])[] }): Ends[] {
  return (pairs ?? from.flatMap((start) => to.map((end) => [start, end] as const))).map(([start, end]) => ({ from: start, to: end }));
}

/** What relationships hold beside their ends, each property once. */
function otherProperties(): string[] {
  const declared = new Map(relationships.flatMap(([, { properties }]) => Object.entries(properties)));
  return ['Their properties:', propertyTable(Object.fromEntries(declared))];
}

function propertyTable(properties: Readonly<Record<string, PropertyDeclaration>>): string {
  return table(['property', 'type', 'meaning'], Object.entries(properties).map(([name, { type, says }]) => [`\`${name}\``, type, cell(says)]));
}

const pattern = (from: string, kind: string, to: string): string => `\`(${from})-[:${kind}]->(${to})\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const terminal = (...runs: readonly string[]): string => `\`\`\`console\n${runs.join('\n')}\n\`\`\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}
