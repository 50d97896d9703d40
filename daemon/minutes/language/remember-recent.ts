/** The same stretch of talk is looked at from several sides, one after the other; only what was looked at lately is kept. */
export function rememberRecent<Value>(most: number, read: (text: string) => Value): (text: string) => Value {
  const recent = new Map<string, Value>();
  return (text) => {
    const before = recent.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (recent.size >= most) recent.clear();
    recent.set(text, value);
    return value;
  };
}
