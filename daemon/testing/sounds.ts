/** Sounds in which nobody speaks, and ways in which recorders spoil a recording. Made from numbers, at 16 kHz. */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import { tone } from '../audio/testing/synthesize.ts';

/** The sum, as long as the first. */
export function mixed(first: Float32Array, ...others: readonly Float32Array[]): Float32Array {
  return first.map((value, i) => others.reduce((sum, other) => sum + (other[i] ?? 0), value));
}

export function atLevel(values: Float32Array, decibels: number): Float32Array {
  return values.map((value) => value * 10 ** (decibels / 20));
}

/** Turned up by so much that the loud parts are cut off. */
export function clipped(values: Float32Array, decibels: number): Float32Array {
  return atLevel(values, decibels).map((value) => Math.max(-1, Math.min(1, value)));
}

/** Europe's and America's: two tones without an end. */
export function dialTone(seconds: number): Float32Array {
  return mixed(tone({ hertz: 350, seconds, amplitude: 0.2 }), tone({ hertz: 440, seconds, amplitude: 0.2 }));
}

/** Noise that is strongest where it is low. */
export function fan(seconds: number): Float32Array {
  const random = seeded();
  let level = 0;
  return Float32Array.from({ length: seconds * SAMPLE_RATE_HZ }, () => 0.15 * (level = level * 0.98 + 0.2 * random()));
}

/** Four chords with overtones that fade, over a drum and a snare: a piece of hold music, 120 beats a minute. */
export function music(seconds: number): Float32Array {
  const chords = [[261.6, 329.6, 392], [220, 261.6, 329.6], [174.6, 220, 261.6], [196, 246.9, 293.7]];
  const values = new Float32Array(seconds * SAMPLE_RATE_HZ);
  const random = seeded();
  for (let beat = 0; beat < seconds * 2; beat += 1) {
    const start = (beat * SAMPLE_RATE_HZ) / 2;
    for (const hertz of chords[Math.floor(beat / 4) % 4]!) addNote(values, start, hertz);
    const drum = beat % 2 === 0 ? (i: number) => 0.4 * Math.sin((2 * Math.PI * 60 * i) / SAMPLE_RATE_HZ) * Math.exp(-i / 800) : (i: number) => 0.25 * random() * Math.exp(-i / 500);
    for (let i = 0; i < 2400 && start + i < values.length; i += 1) values[start + i]! += drum(i);
  }
  return values;
}

function addNote(values: Float32Array, start: number, hertz: number): void {
  for (let i = 0; i < SAMPLE_RATE_HZ && start + i < values.length; i += 1) {
    const turn = (2 * Math.PI * hertz * i) / SAMPLE_RATE_HZ;
    values[start + i]! += 0.06 * Math.min(1, i / 400) * Math.exp(-i / 8000) * (Math.sin(turn) + Math.sin(2 * turn) / 2 + Math.sin(3 * turn) / 4);
  }
}

/** −1 … 1, the same each time (Park & Miller). */
export function seeded(): () => number {
  let state = 7;
  return () => (((state = (state * 48_271) % 2_147_483_647) / 2_147_483_647) * 2 - 1);
}
