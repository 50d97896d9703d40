/** Units of measure that change what a number says, each under one name. Pure. */
const units: readonly (readonly [string, RegExp])[] = [
  ['ms', /^(?:ms|milliseconds?|毫秒)/],
  ['s', /^(?:s|secs?|seconds?|秒钟?)$|^秒/],
  ['min', /^(?:mins?|minutes?)$|^分钟?/],
  ['h', /^(?:h|hours?|hrs?)$|^个?(?:小时|钟头)/],
  ['day', /^(?:days?|nights?)$|^个?(?:天|工作日)/],
  ['week', /^(?:weeks?)$|^个?(?:周|星期|礼拜)(?![一二三四五六日天末])/],
  ['month', /^(?:months?)$|^个月/],
  ['quarter', /^(?:quarters?)$|^个?季度/],
  ['year', /^(?:years?)$|^年/],
  ['%', /^(?:%|percent|percentage)$|^[%％]/],
  ['million', /^millions?$/],
  ['billion', /^billions?$/],
  ['€', /^(?:€|euros?|eur)$|^欧元?/],
  ['$', /^(?:\$|dollars?|usd|bucks)$|^(?:美元|美金)/],
  ['£', /^(?:£|pounds?|gbp)$|^英镑/],
  ['¥', /^(?:¥|yuan|rmb|yen)$|^(?:元|块钱|人民币)/],
  ['KB', /^(?:kb|kilobytes?)/i],
  ['MB', /^(?:mb|megabytes?|兆)/i],
  ['GB', /^(?:gb|gigabytes?)/i],
  ['TB', /^(?:tb|terabytes?)/i],
];

/** The unit right after a number, or a sign right before it (`€12`); null when there is none. */
export function unitAfter(words: readonly string[]): string | null {
  if (words.length === 1) return units.find(([, pattern]) => pattern.test(words[0]!))?.[0] ?? null;
  const [before = '', ...after] = words;
  if (/^[€$£¥]$/.test(before)) return units.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
  // `200 more megabytes`, `two new weeks`
  // `fifty per second`
  if (after[0] === 'per') return rateOf(after[1] ?? '');
  const next = /^(?:more|new|whole|full|other|extra|additional)$/.test(after[0] ?? '') ? after[1] : after[0];
  return units.find(([, pattern]) => pattern.test(next ?? ''))?.[0] ?? null;
}

function rateOf(word: string): string | null {
  const unit = units.find(([, pattern]) => pattern.test(word))?.[0];
  return unit === undefined ? null : `per ${unit}`;
}
