import { describe, expect, it } from '@jest/globals';
import { sayRange } from './say-range.ts';

describe('a range in words', () => {
  it.each([
    ['2026-11-20', '2026-11-21', '20 November 2026', '2026年11月20日'],
    ['2026-11-09', '2026-11-16', '9–15 November 2026', '2026年11月9日至15日'],
    ['2026-10-26', '2026-11-02', '26 October – 1 November 2026', '2026年10月26日至11月1日'],
    ['2026-12-28', '2027-01-04', '28 December 2026 – 3 January 2027', '2026年12月28日至2027年1月3日'],
    ['2026-05-01', '2026-06-01', 'May 2026', '2026年5月'],
    ['2026-07-01', '2026-10-01', 'July–September 2026', '2026年7月至9月'],
    ['2025-11-01', '2026-03-01', 'November 2025 – February 2026', '2025年11月至2026年2月'],
    ['2025-01-01', '2026-01-01', '2025', '2025年'],
    ['2024-01-01', '2026-01-01', '2024–2025', '2024年至2025年'],
    ['2026-05-01', null, 'from 1 May 2026 on', '2026年5月1日起'],
    [null, '2026-05-01', 'up to 30 April 2026', '2026年4月30日及以前'],
    [null, null, 'at any time', '任何时间'],
  ])('%s to before %s: %s', (from, before, english, chinese) => {
    expect(sayRange({ from, before }, 'en')).toBe(english);
    expect(sayRange({ from, before }, 'zh')).toBe(chinese);
  });
});
