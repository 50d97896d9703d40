import { describe, expect, it } from '@jest/globals';
import { dayShiftsOf } from './day-shifts.ts';

const now = '2026-11-18T10:00:00Z';

describe('the days of a zone, in times of UTC', () => {
  it.each([
    ['Asia/Shanghai', 1, '16:00:00'],
    ['Asia/Kolkata', 1, '18:30:00'],
    ['America/Phoenix', -1, '07:00:00'],
  ] as const)('begin at one time where clocks are never changed: %s', (zone, days, time) => {
    expect(dayShiftsOf(zone, now)).toEqual({ days, since: [`0000-01-01T00:00:00Z ${time}`] });
  });

  it('begin earlier in summer, from the second on at which clocks are changed', () => {
    const berlin = dayShiftsOf('Europe/Berlin', now)!;
    expect(berlin.days).toBe(1);
    expect(berlin.since.filter((one) => one.startsWith('2026'))).toEqual(['2026-03-29T01:00:00Z 22:00:00', '2026-10-25T01:00:00Z 23:00:00']);
    const newYork = dayShiftsOf('America/New_York', now)!;
    expect(newYork.days).toBe(-1);
    expect(newYork.since.filter((one) => one.startsWith('2026'))).toEqual(['2026-03-08T07:00:00Z 04:00:00', '2026-11-01T06:00:00Z 05:00:00']);
  });

  it('are those of UTC in winter in London, and always in Reykjavik', () => {
    expect(dayShiftsOf('Europe/London', now)!.since.filter((one) => one.startsWith('2026'))).toEqual(['2026-03-29T01:00:00Z 23:00:00', '2026-10-25T01:00:00Z 24:00:00']);
    expect(dayShiftsOf('Atlantic/Reykjavik', now)).toBeNull();
    expect(dayShiftsOf('UTC', now)).toBeNull();
  });
});
