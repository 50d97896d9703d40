/**
 * The rules of Neo4j's grammar from which a statement that only reads is made: whatever is not named here is refused, also what a later grammar adds.
 * The names are those of Cypher25Parser.g4, which knows more than Neo4j 5 takes.
 */

const names = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** What a statement may be made of. */
export const readingRules: ReadonlySet<string> = new Set([
  ...names('statementsOrCommands statementOrCommand preparsedStatement statement queryWithLocalDefinitions nextStatement regularQuery union singleQuery clause'),
  // Clauses and their parts.
  ...names('matchClause whereClause hint withClause unwindClause returnClause returnBody returnItem returnItems finishClause'),
  ...names('orderBy orderItem ascToken descToken skip limit subqueryClause subqueryScope'),
  // Patterns. Labels and types may be expressions: here they are looked for, not given.
  ...names('patternList pattern quantifier anonymousPattern shortestPathPattern patternElement pathPatternPrefix nonNegativeIntegerSpecification groupToken pathToken'),
  ...names('pathPatternNonEmpty nodePattern parenthesizedPath labelOrRelType properties relationshipPattern leftArrow arrowLine rightArrow pathLength'),
  ...names('labelExpression labelExpression4 labelExpression3 labelExpression2 labelExpression1 dynamicAnyAllExpression'),
  // Expressions.
  ...names('expression expression11 expression10 expression9 expression8 expression7 comparisonExpression6 normalForm expression6 expression5 expression4 expression3 expression2 expression1'),
  ...names('postFix property literal numberLiteral stringLiteral map listLiteral parameter parameterName parenthesizedExpression variable propertyKeyName'),
  ...names('caseExpression caseAlternative extendedCaseExpression extendedCaseAlternative extendedWhen listComprehension patternComprehension reduceExpression listItemsPredicate'),
  ...names('normalizeFunction trimFunction patternExpression shortestPathExpression mapProjection mapProjectionElement countStar existsExpression countExpression collectExpression'),
  // By name, see reading-functions.ts.
  ...names('functionInvocation functionArgument functionName namespace'),
  // Types and names.
  ...names('type typePart typeName typeNullability typeListSuffix nonEmptyNameList symbolicNameString escapedSymbolicNameString unescapedSymbolicNameString unescapedSymbolicNameString_'),
  ...names('symbolicVariableNameString escapedSymbolicVariableNameString unescapedSymbolicVariableNameString preparserKeyword'),
]);

/** What only reads, and not every Neo4j 5 knows; of ORDER BY, SKIP and LIMIT as clauses of their own, the stores would not know in which order rows come. */
export const newerRules: ReadonlySet<string> = new Set([
  ...names('orderBySkipLimitClause localDefinition when whenBranch elseBranch filterClause forListClause letClause groupBy expandHintStep searchClause matchMode pathMode'),
  ...names('allReduceExpression vectorFunction vectorDistanceFunction vectorNormFunction vectorCoordinateType propertyExistsPredicate interpolatedStringLiteral'),
]);

/** A word that makes something newer of a rule that is known. */
export const newerWords: ReadonlyMap<string, string> = new Map([
  ['nextStatement', 'NEXT'],
  ['singleQuery', '{'],
  ['returnBody', 'ALL'],
]);

export interface Refusal {
  /** What it is called. */
  readonly what: string;
  /** `What (line 1, column 1) ….` */
  readonly why: string;
  /** With so many of the words with which it begins in the statement it is called there: `DROP INDEX`. */
  readonly words?: number;
}

const writes = (rule: string, what: string): readonly [string, Refusal] => [rule, { what, why: 'writes to the graph' }];

/** What may not be, and why. Where an outer rule is refused, what is inside it is not looked at. */
export const refusedRules: ReadonlyMap<string, Refusal> = new Map([
  writes('createClause', 'CREATE'),
  writes('insertClause', 'INSERT'),
  writes('mergeClause', 'MERGE'),
  writes('setClause', 'SET'),
  writes('removeClause', 'REMOVE'),
  writes('deleteClause', 'DELETE'),
  writes('foreachClause', 'FOREACH'),
  ['loadCSVClause', { what: 'LOAD CSV', why: 'reads a file or an address outside the graph' }],
  ['callClause', { what: 'CALL of a procedure', why: 'runs what may write or reach out of the graph' }],
  ['subqueryInTransactionsParameters', { what: 'CALL { … } IN TRANSACTIONS', why: 'commits what it does on its own' }],
  ['useClause', { what: 'USE', why: 'leads to another graph' }],
  ['preparserOption', { what: 'EXPLAIN, PROFILE, CYPHER', why: 'tells the database how to work', words: 1 }],
  ['consoleCommand', { what: 'A command that begins with a colon', why: 'speaks to a console' }],
  ['command', { what: 'Commands, such as CREATE INDEX, DROP CONSTRAINT, CREATE USER, GRANT', why: 'changes or asks for schema, rights or settings', words: 2 }],
  ['composableCommandClauses', { what: 'SHOW, TERMINATE', why: 'asks the server about itself, or stops its work', words: 2 }],
]);

/** What is on no list: of a grammar newer than this file. */
export const unknownRule: Refusal = { what: 'What is not known', why: 'may do more than read', words: 1 };
