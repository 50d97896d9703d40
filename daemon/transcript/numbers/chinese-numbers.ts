/** Chinese numerals to integers: `四百二十一`, `四二一`, `两千零五`, `四百二` (420), `421`. Pure. */

const digitValues = new Map(Array.from('零一二三四五六七八九').map((character, value) => [character, value]));
for (const [character, value] of [['〇', 0], ['○', 0], ['两', 2], ['幺', 1]] as const) digitValues.set(character, value);
const unitValues = new Map([['十', 10], ['百', 100], ['千', 1000]]);

/** Characters that a Chinese numeral is written with, for use inside a character class. */
export const chineseNumeralClass = '0-9零〇○一二两三四五六七八九幺十百千万';

function belowTenThousand(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastUnit = 0;
  let sawZero = false;
  for (const character of text) {
    const unit = unitValues.get(character);
    const value = digitValues.get(character);
    if (unit !== undefined) {
      // 两百三百 is 200 or 300.
      if (lastUnit !== 0 && unit >= lastUnit) return null;
      total += (digit ?? 1) * unit;
      digit = null;
      lastUnit = unit;
      sawZero = false;
    } else if (value === 0) {
      sawZero = true;
    } else if (value !== undefined && digit === null) {
      digit = value;
    } else {
      return null;
    }
  }
  // 四百二 is 420: a last digit right after 百 or 千 counts the next lower unit.
  const scale = !sawZero && lastUnit > 10 ? lastUnit / 10 : 1;
  return total + (digit ?? 0) * scale;
}

/** The integer that the whole text says, or null when it says none. */
export function readChineseNumber(text: string): number | null {
  if (text === '') return null;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  if (!/[十百千万]/.test(text)) {
    const digits = Array.from(text).map((character) => (/\d/.test(character) ? Number(character) : digitValues.get(character)));
    if (digits.length > 7 || digits.includes(undefined)) return null;
    return Number(digits.join(''));
  }
  const [high, low, ...more] = text.split('万');
  if (more.length > 0 || high === undefined) return null;
  if (low === undefined) return belowTenThousand(high);
  const highValue = belowTenThousand(high);
  const lowValue = lowAfterTenThousand(low);
  return highValue === null || highValue === 0 || lowValue === null ? null : highValue * 10_000 + lowValue;
}

/** 一万二 is 12,000. */
function lowAfterTenThousand(low: string): number | null {
  const single = low.length === 1 ? digitValues.get(low) : undefined;
  return single === undefined ? belowTenThousand(low) : single * 1000;
}
