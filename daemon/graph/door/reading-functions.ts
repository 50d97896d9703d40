/**
 * Cypher's own functions (Neo4j 5), all of which only compute or read the graph. Left out: `file` and `linenumber`, which belong to LOAD CSV, and
 * `graph.…` and `db.…`, which lead to other databases. Whatever else has a name with a dot comes from a plug-in of the server (apoc, gds, genai)
 * and may do anything.
 */
const names = `
  abs acos all allShortestPaths any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cosh cot coth count
  date date.realtime date.statement date.transaction date.truncate
  datetime datetime.fromEpoch datetime.fromEpochMillis datetime.realtime datetime.statement datetime.transaction datetime.truncate
  degrees duration duration.between duration.inDays duration.inMonths duration.inSeconds e elementId endNode exists exp floor haversin head
  id isEmpty isNaN keys labels last left length
  localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate
  localtime localtime.realtime localtime.statement localtime.transaction localtime.truncate
  log log10 lower ltrim max min nodes none normalize nullIf percentileCont percentileDisc pi point point.distance point.withinBBox properties
  radians rand randomUUID range reduce relationships replace reverse right round rtrim shortestPath sign sin single sinh size split sqrt startNode
  stDev stDevP substring sum tail tan tanh time time.realtime time.statement time.transaction time.truncate timestamp
  toBoolean toBooleanList toBooleanOrNull toFloat toFloatList toFloatOrNull toInteger toIntegerList toIntegerOrNull toLower
  toString toStringList toStringOrNull toUpper trim type upper valueType vector.similarity.cosine vector.similarity.euclidean`;

export const readingFunctions: readonly string[] = names.split(/\s+/u).filter(Boolean);

const known = new Set(readingFunctions.map((name) => name.toLowerCase()));

/** @param name Parts joined by dots, without backticks. Functions have no case; a letter that is only like one of theirs is not taken for it. */
export function isReadingFunction(name: string): boolean {
  return /^[\w.]+$/u.test(name) && known.has(name.toLowerCase());
}
