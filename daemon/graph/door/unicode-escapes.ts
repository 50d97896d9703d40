/**
 * Neo4j turns `\u0043` into `C` in the whole text before it looks for strings, comments and words, so that a statement may be another than it
 * seems. Releases differ in what they do with backslashes before it.
 */

/** Every text that a database may read in place of the statement, itself included. */
export function readingsOf(statement: string): readonly string[] {
  if (!/\\u/iu.test(statement)) return [statement];
  const character = (_: string, before: string, digits: string): string => before + String.fromCharCode(Number.parseInt(digits, 16));
  const always = statement.replaceAll(/(\\*)\\u+([\da-f]{4})/giu, character);
  const unlessEscaped = statement.replaceAll(/(?<!\\)((?:\\\\)*)\\u+([\da-f]{4})/giu, character);
  return [...new Set([always, unlessEscaped, statement])];
}
