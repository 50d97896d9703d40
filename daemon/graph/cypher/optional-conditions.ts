/**
 * Both stores are wrong about some WHERE of an OPTIONAL MATCH. Grafeo takes a subquery or a pattern there for a condition on the whole row, and drops
 * what found nothing; Neo4j 5.26 may take `COUNT {…}` of nothing for no number. So what meets the condition is found first, and the OPTIONAL MATCH asks
 * whether its own is among it: `OPTIONAL MATCH (a)--(b) WHERE (b)-->()` is
 * `CALL { WITH a MATCH (a)--(b) WHERE (b)-->() RETURN collect([elementId(b)]) AS found } OPTIONAL MATCH (a)--(b) WHERE [elementId(b)] IN found`.
 */
import { clausesOf, opensPatternList, opensSubquery, patternNames, type Clause } from './clauses.ts';
import { edit } from './edit.ts';
import { entityKindsOf, type EntityKind } from './entity-kinds.ts';
import { tokenize, type Token } from './tokens.ts';
import { freshName, namesIn, quoted } from './names.ts';
import { conditionPatterns } from './patterns.ts';

/** `any`: where a subquery, a pattern or a list of a pattern is in the condition. `counts`: where `COUNT {…}` is. */
export function findBeforeOptional(statement: string, conditions: 'any' | 'counts'): string {
  const tokens = tokenize(statement);
  const clauses = clausesOf(tokens);
  const isWanted = (one: Clause): boolean => (conditions === 'any' ? looksFurther(tokens, clauses, one) : tokens.slice(one.where, one.end).some(({ upper }, index) => upper === 'COUNT' && tokens[one.where + index + 1]?.text === '{'));
  const clause = clauses.find((one) => one.word === 'OPTIONAL MATCH' && one.where >= 0 && isWanted(one));
  if (clause === undefined) return statement;
  const [start, end] = [tokens[clause.first]!.start, tokens[clause.end - 1]!.end];
  const pattern = statement.slice(tokens[clause.body]!.start, tokens[clause.where - 1]!.end);
  const condition = statement.slice(tokens[clause.where]!.end, end);
  const used = namesIn(tokens.slice(clause.body, clause.end), clause.scope);
  const found = freshName(statement, 'found');
  const kinds = entityKindsOf(tokens);
  const ids = [...new Set(patternNames(tokens, clause))].filter((name) => !clause.scope.has(name)).map((name) => idsOf(quoted(name), kinds.ofName(name, end)));
  const [gives, isFound] = ids.length === 0 ? ['count(*)', `${found} > 0`] : [`collect([${ids.join(', ')}])`, `[${ids.join(', ')}] IN ${found}`];
  const imports = used.length === 0 ? '' : `WITH ${used.join(', ')} `;
  const text = ['CALL', `{ ${imports}MATCH ${pattern} WHERE${condition} RETURN ${gives} AS ${found} } OPTIONAL MATCH ${pattern} WHERE ${isFound}`].join(' ');
  return findBeforeOptional(edit(statement, [{ start, end, text }]), conditions);
}

function looksFurther(tokens: readonly Token[], clauses: readonly Clause[], { where, end }: Clause): boolean {
  const isSubquery = tokens.slice(where, end).some((_, index) => opensSubquery(tokens, where + index) || opensPatternList(tokens, where + index));
  return isSubquery || conditionPatterns(tokens, clauses).some(([first]) => first > where && first < end);
}

function idsOf(name: string, kind: EntityKind): string {
  if (kind === 'relationships') return `[each_ IN ${name} | elementId(each_)]`;
  return kind === 'path' ? `[each_ IN nodes(${name}) | elementId(each_)], [each_ IN relationships(${name}) | elementId(each_)]` : `elementId(${name})`;
}
