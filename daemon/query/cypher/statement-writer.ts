/** A statement as it grows: its clauses, what they have in scope, and the parameters. Names come from here or from the schema's declarations alone. */

export interface StatementWriter {
  /** What every row holds, in order: nodes and columns. */
  readonly scope: readonly string[];
  /** A name that the statement does not have yet: `n1`. */
  fresh(prefix: string): string;
  /** How the statement speaks of the value: `$p1`. */
  parameter(value: unknown): string;
  clause(text: string): void;
  /** Rows hold this from now on; `text` is the clause that makes them so. */
  rows(scope: readonly string[], text: string): void;
  /** Takes a name into the scope that the last clause has found. */
  found(name: string): void;
  /** Gives rows a column. */
  column(name: string, value: string): void;
  /** Keeps the rows for which the condition is true, and goes on with what is named. */
  keep(scope: readonly string[], condition: string): void;
  /**
   * Gives rows a column that is computed of what a pattern finds for the node; a row for which it finds nothing has it too. `compute` may go on
   * matching, with the word that it is given, and gives the aggregate.
   */
  aside(node: string, pattern: string, prefix: string, compute: (word: 'MATCH' | 'OPTIONAL MATCH', outer: readonly string[]) => string): string;
  /**
   * Whether there are few rows, by choose-start.ts. The embedded store joins an OPTIONAL MATCH with all that its pattern finds in the graph: good for
   * many rows, dear for few. A CALL is made row by row: the other way about. (At 37,000 rows 0.25 s and 0.4 s, at 4 rows 0.2 s and 0.003 s.)
   */
  isOfFew: boolean;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export function createStatementWriter(): StatementWriter {
  const clauses: string[] = [];
  const parameters: Record<string, unknown> = {};
  const counts = new Map<string, number>();
  let scope: readonly string[] = [];
  const fresh = (prefix: string): string => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return `${prefix}${count}`;
  };
  const writer: StatementWriter = {
    isOfFew: false,
    fresh,
    parameter: (value) => {
      const name = fresh('p');
      parameters[name] = value;
      return `$${name}`;
    },
    clause: (text) => {
      clauses.push(text);
    },
    rows: (names, text) => {
      clauses.push(text);
      scope = names;
    },
    found: (name) => {
      scope = [...scope, name];
    },
    column: (name, value) => {
      clauses.push(`WITH ${[...scope, `${value} AS ${name}`].join(', ')}`);
      scope = [...scope, name];
    },
    keep: (names, condition) => {
      clauses.push(`WITH ${scope.join(', ')} WHERE ${condition}`);
      scope = names;
    },
    aside: (node, pattern, prefix, compute) => {
      const outer = scope;
      const { isOfFew } = writer;
      clauses.push(isOfFew ? `CALL { WITH ${node} MATCH ${pattern}` : `OPTIONAL MATCH ${pattern}`);
      scope = isOfFew ? [] : outer;
      const value = compute(isOfFew ? 'MATCH' : 'OPTIONAL MATCH', scope);
      const name = fresh(prefix);
      clauses.push(isOfFew ? `RETURN ${value} AS ${name} }` : `WITH ${[...outer, `${value} AS ${name}`].join(', ')}`);
      scope = [...outer, name];
      return name;
    },
    get scope() {
      return scope;
    },
    get text() {
      return clauses.join('\n');
    },
    get parameters() {
      return parameters;
    },
  };
  return writer;
}
