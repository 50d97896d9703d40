import { describe, expect, it } from '@jest/globals';
import { dateFromMacEpoch, dateFromMatroska, dateTimeWithOffset } from './recording-date.ts';

describe('the date in a tag', () => {
  it.each([
    ['2026-11-20T09:30:00Z', '2026-11-20T09:30:00Z'],
    ['2026-11-20T09:30:00+0800', '2026-11-20T09:30:00+08:00'],
    ['2026-11-20 09:30 -05:00', '2026-11-20T09:30:00-05:00'],
    ['2026-11-20T09:30:00.250Z', '2026-11-20T09:30:00.250Z'],
  ])('is believed when day, time and offset are there: %s', (text, expected) => {
    expect(dateTimeWithOffset(text)).toBe(expected);
  });

  it.each(['2026', '2026-11-20', '2026-11-20T09:30:00', '2026-02-31T09:30:00Z', '2026-13-01T00:00:00Z', 'yesterday', ''])('is left alone otherwise: "%s"', (text) => {
    expect(dateTimeWithOffset(text)).toBeNull();
  });
});

describe('the date in a header', () => {
  it('counts from 1904 in MP4 and from 2001 in Matroska', () => {
    expect(dateFromMacEpoch(3_862_027_800)).toBe('2026-05-19T09:30:00Z');
    expect(dateFromMatroska(817_896_600_000_000_000n)).toBe('2026-12-02T09:30:00Z');
  });

  it('is none when the clock was never set', () => {
    expect(dateFromMacEpoch(0)).toBeNull();
    expect(dateFromMacEpoch(2_082_844_800)).toBeNull();
    expect(dateFromMatroska(-(2n ** 62n))).toBeNull();
  });
});
