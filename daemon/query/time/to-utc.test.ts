import { describe, expect, it } from '@jest/globals';
import { toUtc } from './to-utc.ts';

describe('local days as moments', () => {
  it.each([
    ['2026-11-18', 'UTC', '2026-11-18T00:00:00Z'],
    ['2026-11-18', 'Asia/Shanghai', '2026-11-17T16:00:00Z'],
    ['2026-11-18', 'Asia/Kolkata', '2026-11-17T18:30:00Z'],
    ['2026-11-18', 'America/New_York', '2026-11-18T05:00:00Z'],
    // Summer time begins on 29 March 2026 and ends on 25 October in Berlin: the day itself still begins in the old offset.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    // The clocks of São Paulo skipped from 0:00 to 1:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['2026-11-18', 'Pacific/Kiritimati', '2026-11-17T10:00:00Z'],
    ['2026-11-18', 'Pacific/Pago_Pago', '2026-11-18T11:00:00Z'],
  ])('%s in %s begins at %s', (from, zone, expected) => {
    expect(toUtc({ from, before: null }, zone)).toEqual({ from: expected, before: null });
  });

  it('a day on which the clocks go forward has 23 hours', () => {
    const { from, before } = toUtc({ from: '2026-03-29', before: '2026-03-30' }, 'Europe/Berlin');
    expect(Date.parse(before!) - Date.parse(from!)).toBe(23 * 3_600_000);
  });

  it('says which zone it does not know', () => {
    expect(() => toUtc({ from: '2026-11-18', before: null }, 'Mars/Olympus')).toThrow('“Mars/Olympus” is no time zone');
  });
});
