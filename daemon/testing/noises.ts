/** Sounds of rooms and telephone lines in which nobody says a word: made from numbers, at 16 kHz, the same each time. */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import { tone } from '../audio/testing/synthesize.ts';
import { mixed, seeded } from './sounds.ts';

/** Air, at −6 dB by octave from pink on, and the blades that pass 120 times a second. */
export function fanWithBlades(seconds: number): Float32Array {
  const blades = [120, 240, 360, 480].map((hertz, index) => tone({ hertz, seconds, amplitude: 0.06 / (index + 1) }));
  return mixed(pinkNoise(seconds), ...blades);
}

/** America's: two tones, half a second on, half a second off. */
export function busyTone(seconds: number): Float32Array {
  const both = mixed(tone({ hertz: 480, seconds, amplitude: 0.2 }), tone({ hertz: 620, seconds, amplitude: 0.2 }));
  return both.map((value, i) => (Math.floor((2 * i) / SAMPLE_RATE_HZ) % 2 === 0 ? value : 0));
}

/** Somebody dials: a key a fifth of a second long, the next a fifth later (ITU-T Q.23). */
export function dialledKeys(seconds: number): Float32Array {
  const [low, high] = [[697, 770, 852, 941], [1209, 1336, 1477]];
  const values = new Float32Array(seconds * SAMPLE_RATE_HZ);
  for (let key = 0; key * 0.4 < seconds; key += 1) {
    addBurst(values, key * 0.4, 0.2, (i) => 0.2 * (sine(low[(key * 3) % 4]!, i) + sine(high[(key * 2) % 3]!, i)));
  }
  return values;
}

/** Hold music without a drum: a tune that sings, with vibrato, over a bass and a held chord. */
export function holdTune(seconds: number): Float32Array {
  const tune = [392, 440, 523.3, 493.9, 440, 392, 349.2, 329.6];
  const bass = [130.8, 174.6, 146.8, 98];
  const values = new Float32Array(seconds * SAMPLE_RATE_HZ);
  for (let note = 0; note * 0.6 < seconds; note += 1) {
    const hertz = tune[note % tune.length]!;
    // The pitch swings by half a semitone, five and a half times a second.
    const sung = (i: number): number => [1, 2, 3, 4].reduce((sum, n) => sum + Math.sin(n * (phase(hertz, i) + 0.15 * (hertz / 5.5) * 0.03 * sine(5.5, i))) / n ** 1.5, 0);
    addBurst(values, note * 0.6, 0.6, (i) => 0.12 * sung(i) + 0.05 * (sine(hertz * 0.75, i) + sine(hertz * 0.5, i)));
    if (note % 2 === 0) addBurst(values, note * 0.6, 1.1, (i) => 0.12 * (sine(bass[(note / 2) % 4]!, i) + 0.4 * sine(2 * bass[(note / 2) % 4]!, i)));
  }
  return values;
}

/** Ha-ha-ha: bursts of voice with a vowel's formants, five a second, each lower and softer, then a breath. */
export function laughter(seconds: number): Float32Array {
  const values = new Float32Array(seconds * SAMPLE_RATE_HZ);
  const random = seeded();
  for (let bout = 0; bout < seconds; bout += 2) {
    for (let burst = 0; burst < 6; burst += 1) {
      const hertz = 260 - 14 * burst;
      addBurst(values, bout + burst * 0.2, 0.11, (i) => 0.25 * 0.85 ** burst * vowel(hertz, i) + 0.02 * random());
      addBurst(values, bout + burst * 0.2 + 0.11, 0.09, () => 0.04 * 0.85 ** burst * random());
    }
    addBurst(values, bout + 1.3, 0.5, () => 0.03 * random());
  }
  return values;
}

/** In and out, in the middle of the spectrum, close to the microphone. */
export function breathing(seconds: number): Float32Array {
  const values = new Float32Array(seconds * SAMPLE_RATE_HZ);
  const random = seeded();
  let [band, low] = [0, 0];
  for (let breath = 0; breath < seconds; breath += 1.5) {
    addBurst(values, breath, breath % 3 === 0 ? 0.9 : 1.2, () => {
      band += 0.45 * (random() - band);
      low += 0.1 * (band - low);
      return 0.35 * (band - low);
    });
  }
  return values;
}

/** Somebody types: the click of each key and, a tenth of a second later, its softer way up, at uneven times. */
export function typing(seconds: number): Float32Array {
  const values = new Float32Array(seconds * SAMPLE_RATE_HZ);
  const random = seeded();
  for (let at = 0.1; at < seconds - 0.2; at += 0.16 + 0.06 * random()) {
    for (const [later, loud] of [[0, 0.3], [0.09, 0.12]] as const) addBurst(values, at + later, 0.02, (i) => loud * (random() * Math.exp(-i / 40) + 0.5 * sine(2300, i) * Math.exp(-i / 60)));
  }
  return values;
}

/** Many hands: some sixty claps a second, each a burst of noise that fades within 10 ms. */
export function applause(seconds: number): Float32Array {
  const values = new Float32Array(seconds * SAMPLE_RATE_HZ);
  const random = seeded();
  for (let clap = 0; clap < 60 * seconds; clap += 1) {
    const loud = 0.08 + 0.06 * random();
    addBurst(values, ((random() + 1) / 2) * (seconds - 0.05), 0.04, (i) => loud * random() * Math.exp(-i / 120));
  }
  return values;
}

/** −3 dB by octave (Kellet's filter). */
function pinkNoise(seconds: number): Float32Array {
  const random = seeded();
  let [slow, middle, fast] = [0, 0, 0];
  return Float32Array.from({ length: seconds * SAMPLE_RATE_HZ }, () => {
    const white = random();
    slow = 0.99765 * slow + 0.099046 * white;
    middle = 0.963 * middle + 0.2965164 * white;
    fast = 0.57 * fast + 1.0526913 * white;
    return 0.04 * (slow + middle + fast + 0.1848 * white);
  });
}

/** An open vowel: the overtones of a voice, those near 800 and 1,200 Hz the strongest. */
function vowel(hertz: number, i: number): number {
  let sum = 0;
  for (let n = 1; n * hertz < 4000; n += 1) sum += (sine(n * hertz, i) * (1 / (1 + ((n * hertz - 800) / 150) ** 2) + 0.6 / (1 + ((n * hertz - 1200) / 200) ** 2) + 0.05)) / 1.5;
  return sum;
}

function phase(hertz: number, i: number): number {
  return (2 * Math.PI * hertz * i) / SAMPLE_RATE_HZ;
}

function sine(hertz: number, i: number): number {
  return Math.sin(phase(hertz, i));
}

/** Added from `fromSeconds` on, with soft ends, as far as there is room. */
function addBurst(values: Float32Array, fromSeconds: number, seconds: number, at: (i: number) => number): void {
  const [from, length] = [Math.round(fromSeconds * SAMPLE_RATE_HZ), Math.round(seconds * SAMPLE_RATE_HZ)];
  const ramp = Math.min(160, length / 4);
  for (let i = 0; i < length && from + i < values.length; i += 1) values[from + i]! += at(i) * Math.min(1, i / ramp, (length - i) / ramp);
}
