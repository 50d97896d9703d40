/** The functions that both stores have and that give the same, with what they give. Any other is refused: Grafeo has some of its own. */

export type ValueClass = 'integer' | 'float' | 'number' | 'string' | 'boolean' | 'list' | 'map' | 'instant' | 'null' | 'unknown';

/** `argument`: what the first argument is. */
const results: Readonly<Record<ValueClass | 'argument', string>> = {
  integer: 'count size length toInteger sign timestamp id char_length',
  float: 'avg sqrt floor ceil round toFloat exp log log10 sin cos tan asin acos atan atan2 degrees radians pi e rand',
  number: '',
  string: 'toString toLower toUpper lower upper trim ltrim rtrim replace substring left right type elementId normalize',
  boolean: 'all any none single toBoolean exists',
  list: 'collect split keys labels nodes relationships range tail',
  map: 'properties',
  instant: 'datetime date',
  null: '',
  unknown: 'head last startNode endNode reduce duration shortestPath allShortestPaths',
  argument: 'coalesce min max sum abs nullIf reverse percentileCont',
};

const byName = new Map(Object.entries(results).flatMap(([result, names]) => names.split(' ').filter(Boolean).map((name) => [name.toLowerCase(), result as ValueClass | 'argument'] as const)));

/** Undefined for a function that is not known to be the same. Names have no case. */
export function resultOf(functionName: string): ValueClass | 'argument' | undefined {
  return byName.get(functionName.toLowerCase());
}
