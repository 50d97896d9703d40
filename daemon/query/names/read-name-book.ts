/** What questions name, read from a graph by Cypher, page after page. */
import { DEFAULT_MAX_ROWS, type CypherRows, type CypherValue } from '../../graph/graph-store.ts';
import { createNameBook, type NameBook, type Named } from './name-book.ts';

/** `GraphStore.read`, with the limits that the caller sets. */
export type ReadGraph = (statement: string, parameters: Readonly<Record<string, unknown>>) => Promise<CypherRows>;

type Row = readonly CypherValue[];

interface Source {
  /** Rows after the key `$after`, by key, which is their first column; at most `$limit`. */
  readonly statement: string;
  readonly named: (row: Row) => Named[];
}

const sources: readonly Source[] = [
  {
    statement: 'MATCH (n:Person) WHERE n.id > $after RETURN n.id, n.name, n.login, n.bot, n.aliases, n.emails ORDER BY n.id LIMIT $limit',
    named: ([id, name, login, bot, aliases, emails]) => [
      { kind: 'Person', id: text(id), name: textOr(name, text(id)), login: textOr(login, null), bot: bot === true, aliases: [...texts(aliases), ...texts(emails)], also: textOr(login, null) ?? texts(emails)[0] ?? null },
    ],
  },
  {
    statement: 'MATCH (n:Project) WHERE n.id > $after RETURN n.id, n.name, n.aliases ORDER BY n.id LIMIT $limit',
    named: ([id, name, aliases]) => [{ kind: 'Project', id: text(id), name: textOr(name, text(id)), aliases: texts(aliases), also: id === name ? null : text(id) }],
  },
  {
    statement: 'MATCH (n:Topic) WHERE n.id > $after RETURN n.id, n.name ORDER BY n.id LIMIT $limit',
    named: ([id, name]) => [{ kind: 'Topic', id: text(id), name: textOr(name, text(id)) }],
  },
  {
    statement: 'MATCH (n:Meeting) WHERE n.id > $after RETURN n.id, n.title, n.started_at, n.series ORDER BY n.id LIMIT $limit',
    named: ([id, title, startedAt, series]) => (typeof title === 'string' ? [{ kind: 'Meeting', id: text(id), name: title, also: textOr(startedAt, null)?.slice(0, 10) ?? null, ...(typeof startedAt === 'string' && typeof series === 'string' && { held: { series, at: startedAt } }) }] : []),
  },
  {
    statement: 'MATCH (n:Meeting) WHERE n.series > $after RETURN DISTINCT n.series AS series ORDER BY series LIMIT $limit',
    named: ([series]) => [{ kind: 'Series', id: text(series), name: text(series) }],
  },
  ...(['PullRequest', 'Issue'] as const).map((kind): Source => ({
    statement: `MATCH (n:${kind}) UNWIND n.labels AS label WITH DISTINCT label WHERE label > $after RETURN label ORDER BY label LIMIT $limit`,
    named: ([label]) => [{ kind: 'Label', id: text(label), name: text(label) }],
  })),
  {
    statement: 'MATCH (n:Note) WHERE n.path > $after RETURN n.path, n.title ORDER BY n.path LIMIT $limit',
    named: ([path, title]) => (typeof title === 'string' ? [{ kind: 'Note', id: text(path), name: title, also: text(path) }] : []),
  },
];

/**
 * @param pageSize At most so many rows as `read` gives at once.
 * @throws ColloquyError as `read` does.
 */
export async function readNameBook(read: ReadGraph, pageSize = DEFAULT_MAX_ROWS): Promise<NameBook> {
  const named: Named[] = [];
  const labels = new Set<string>();
  for (const { statement, named: namedOf } of sources) {
    for await (const row of rowsOf(read, statement, pageSize)) {
      for (const one of namedOf(row)) {
        // Pull requests and issues bear the same labels.
        if (one.kind === 'Label' && labels.size === labels.add(one.id).size) continue;
        named.push(one);
      }
    }
  }
  return createNameBook(named);
}

async function* rowsOf(read: ReadGraph, statement: string, pageSize: number): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const { rows } = await read(statement, { after, limit: pageSize });
    yield* rows;
    const last = rows.at(-1)?.[0];
    if (rows.length < pageSize || typeof last !== 'string') return;
    after = last;
  }
}

const text = (value: CypherValue | undefined): string => (typeof value === 'string' ? value : '');
const textOr = <Other>(value: CypherValue | undefined, other: Other): string | Other => (typeof value === 'string' ? value : other);
const texts = (value: CypherValue | undefined): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
