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
  /** Takes names into the scope that the last clause has found. */
  found(...names: readonly string[]): void;
  /** Keeps of the rows that the last clause, a WITH, made those for which the condition is true, and goes on with what is named. */
  keep(scope: readonly string[], condition: string): void;
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
  return {
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
    found: (...names) => {
      scope = [...scope, ...names];
    },
    keep: (names, condition) => {
      clauses.push(`${clauses.pop() ?? ''} WHERE ${condition}`);
      scope = names;
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
}
