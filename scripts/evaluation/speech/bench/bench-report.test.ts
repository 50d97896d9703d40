import { describe, expect, it } from '@jest/globals';
import { chainedFactor, reportLength, reportMemory, reportStarts, type Measured } from './bench-report.ts';
import type { Ran } from './contestant.ts';

function ran(parts: Record<string, number>, more: Partial<Ran> = {}): Ran {
  return { parts, readyMs: 900, firstWordsMs: 3000, totalMs: 9000, text: 'we keep it', longestDelay: null, memory: { totalBytes: 5e8, largestBytes: 4e8 }, ...more };
}

const colloquy: Measured = {
  contestant: { name: 'Colloquy, base', does: 'everything', sameWeightsAs: 'moonshine-base' },
  seconds: 100,
  text: 'We keep it!',
  runs: [9000, 4000, 4200].map((transcript, run) => ran({ audio: 1000, segments: 2500, voices: 500, transcript, minutes: 100, notes: 50, graph: 50 }, { longestDelay: { ms: 31 - run, during: 'notes' } })),
};
const peer: Measured = { contestant: { name: 'peer, base', does: 'transcription', sameWeightsAs: 'moonshine-base' }, seconds: 100, text: 'We keep it!', runs: [ran({ transcript: 8400 }, { text: 'we kept it' })] };
const cells = (report: string, line: number): string[] => report.split('\n')[line]!.split('|').slice(1, -1).map((cell) => cell.trim());

describe('the figures of the benchmark', () => {
  it('are times for a second of audio by part of the work, medians of the runs, with errors, first words, memory and delay', () => {
    expect(cells(reportLength([colloquy, peer]), 2)).toEqual(['Colloquy, base', '0.010', '0.030', '0.042', '0.002', '0.084', '–', '0.0 %', '3.0 s', '500 MB (400)', '31 ms (notes)']);
  });

  it('hold others against Colloquy with the same weights, on the same part of the work', () => {
    expect(cells(reportLength([colloquy, peer]), 3)).toEqual(['peer, base', '–', '–', '0.084', '–', '0.084', '2.00 ×', '33.3 %', '3.0 s', '500 MB (400)', '–']);
    const other: Measured = { ...peer, contestant: { ...peer.contestant, sameWeightsAs: null } };
    expect(cells(reportLength([colloquy, other]), 3)[6]).toBe('–');
  });

  it('say what an hour more takes of memory', () => {
    const longer: Measured = { ...colloquy, seconds: 1900, runs: [ran({ transcript: 1 }, { memory: { totalBytes: 5.2e8, largestBytes: 4e8 } })] };
    expect(cells(reportMemory([colloquy], [longer]), 2)).toEqual(['Colloquy, base', '500 MB', '520 MB', '40 MB']);
    const unknown: Measured = { ...colloquy, runs: [ran({}, { memory: null })] };
    expect(reportMemory([unknown], [longer]).split('\n')).toHaveLength(2);
  });

  it('tell the median start, and what the others take one after another', () => {
    expect(cells(reportStarts([['peer', [3000, 1000, 2000]]]), 2)).toEqual(['peer', '2.0 s']);
    expect(chainedFactor([colloquy, peer])).toBeNull();
    const diarizer: Measured = { ...peer, contestant: { name: 'voices', does: 'diarization', sameWeightsAs: null }, runs: [ran({ segments: 16_000 })] };
    expect(chainedFactor([colloquy, peer, diarizer])).toContain('0.244');
  });
});
