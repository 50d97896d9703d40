/** Whether a statement only reads, by its tree. */
import { ParserRuleContext, TerminalNode, type ParseTree } from 'antlr4ng';
import { fail, type ColloquyError } from '#schemas/failure';
import { statementInvalid } from '../cypher/failures.ts';
import type { Grammar } from './grammar.ts';
import { isReadingFunction } from './reading-functions.ts';
import { newerRules, newerWords, readingRules, refusedRules, unknownRule } from './reading-rules.ts';

/** The first thing that a statement which only reads may not hold; null for none. */
export function refusalOf(tree: ParserRuleContext, grammar: Grammar): ColloquyError | null {
  for (const context of contextsIn(tree)) {
    const refusal = refusalOfRule(context, grammar);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalOfRule(context: ParserRuleContext, grammar: Grammar): ColloquyError | null {
  const rule = grammar.ruleName(context);
  const word = newerWords.get(rule);
  if (newerRules.has(rule) || (word !== undefined && wordsOf(context).includes(word))) return newer(context, word ?? leadingWords(context, 1));
  if (!readingRules.has(rule)) {
    const { what, why, words } = refusedRules.get(rule) ?? unknownRule;
    const called = words === undefined ? what : leadingWords(context, words);
    return refused(context, rule === 'callClause' ? `CALL of ${procedureOf(context, grammar)}` : called, why);
  }
  if (rule === 'functionName') return refusalOfFunction(context);
  return null;
}

function refusalOfFunction(context: ParserRuleContext): ColloquyError | null {
  const name = nameIn(context);
  if (isReadingFunction(name)) return null;
  return refused(context, `The function ${name}`, name.includes('.') ? "is not one of Cypher's own, and may write or reach out of the graph" : "is not one of Cypher's own that only compute or read the graph");
}

/** Every context, an outer one before those inside it, in the order of the text. Without recursion: a tree may be deep. */
function* contextsIn(tree: ParserRuleContext): Generator<ParserRuleContext> {
  const waiting: ParseTree[] = [tree];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!(next instanceof ParserRuleContext)) continue;
    yield next;
    waiting.push(...next.children.toReversed());
  }
}

function wordsOf(context: ParserRuleContext): string[] {
  return context.children.filter((child) => child instanceof TerminalNode).map((child) => child.getText().toUpperCase());
}

function* leavesOf(tree: ParseTree): Generator<TerminalNode> {
  if (tree instanceof TerminalNode) yield tree;
  else for (let at = 0; at < tree.getChildCount(); at += 1) yield* leavesOf(tree.getChild(at)!);
}

/** `DETACH`, `DROP INDEX`. */
function leadingWords(context: ParserRuleContext, most: number): string {
  const words: string[] = [];
  for (const leaf of leavesOf(context)) {
    if (words.length === most || !/^\p{L}/u.test(leaf.getText())) break;
    words.push(leaf.getText().toUpperCase());
  }
  return words.join(' ') || context.getText().slice(0, 20);
}

function procedureOf(context: ParserRuleContext, grammar: Grammar): string {
  const name = context.children.find((child) => child instanceof ParserRuleContext && grammar.ruleName(child) === 'procedureName');
  return name === undefined ? 'a procedure' : nameIn(name);
}

/** A name of parts, each maybe in backticks. */
function nameIn(tree: ParseTree): string {
  return [...leavesOf(tree)].map((leaf) => leaf.getText().replaceAll(/(?<!`)`(?!`)/gu, '').replaceAll('``', '`')).join('');
}

function placeOf({ start }: ParserRuleContext): string {
  return start === null ? '' : ` (line ${start.line}, column ${start.column + 1})`;
}

function refused(context: ParserRuleContext, what: string, why: string): ColloquyError {
  return fail('graph_statement_refused', {
    effect: 'The statement was not run, and the graph is unchanged.',
    cause: `${what}${placeOf(context)} ${why}.`,
    tip: 'Ask with MATCH, WITH, UNWIND and RETURN. What the graph holds comes from recordings, notes and GitHub.',
  });
}

function newer(context: ParserRuleContext, what: string): ColloquyError {
  return statementInvalid(`${what}${placeOf(context)} is not known to every Neo4j 5 at this place.`, 'Say it with MATCH, WITH, WHERE, UNWIND, CASE and RETURN.');
}
