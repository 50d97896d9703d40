/**
 * The same stretch of talk is looked at from several sides, one after the other; what was looked at lately is kept.
 * @param most how many are kept at least, and half of how many at most: the older half goes at once.
 */
export function rememberRecent<Value>(most: number, read: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const before = recent.get(text);
    if (before !== undefined) return before;
    const value = older.get(text) ?? read(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
