/**
 * The same speech by other ways: on the telephone, in a room, from far off, and by another voice. Speech that was recorded once tells nothing of
 * how a voice sounds in the next recording, so the ways between are put on by hand. Pure and without chance: noise comes from a fixed seed.
 */
import { SAMPLE_RATE_HZ } from '#schemas/audio';

export type ChannelName = 'as recorded' | 'telephone' | 'room' | 'far off';

/** 16 kHz samples in, as many out. */
export const channels: Readonly<Record<ChannelName, (values: Float32Array) => Float32Array>> = {
  'as recorded': (values) => values,
  telephone,
  room: (values) => withNoise(inRoom(values, { reverberationSeconds: 0.5, directToReverberantDb: 0, seed: 11 }), 15),
  'far off': (values) => withNoise(inRoom(values, { reverberationSeconds: 0.8, directToReverberantDb: -6, seed: 23 }), 8),
};

/** Faster or slower, and so higher or lower: from about 15 % on, for an embedding, somebody else. Source: Yamamoto 2019, speed perturbation as new speakers. */
export function atSpeed(values: Float32Array, factor: number): Float32Array {
  return Float32Array.from({ length: Math.floor(values.length / factor) }, (_, index) => {
    const [at, rest] = [Math.floor(index * factor), (index * factor) % 1];
    return (values[at] ?? 0) * (1 - rest) + (values[at + 1] ?? 0) * rest;
  });
}

/** 300–3,400 Hz and eight bits, µ-law (G.711). */
function telephone(values: Float32Array): Float32Array {
  let filtered = values;
  for (let pass = 0; pass < 3; pass += 1) filtered = secondOrder(secondOrder(filtered, 3400, 'low'), 300, 'high');
  return filtered.map((value) => {
    const code = Math.round((Math.sign(value) * Math.log1p(255 * Math.min(1, Math.abs(value))) * 127) / Math.log(256)) / 127;
    return (Math.sign(code) * (256 ** Math.abs(code) - 1)) / 255;
  });
}

/** Butterworth, second order. Source: Bristow-Johnson, cookbook formulae for audio equalizer biquad filter coefficients. */
function secondOrder(values: Float32Array, hertz: number, kind: 'low' | 'high'): Float32Array {
  const angle = (2 * Math.PI * hertz) / SAMPLE_RATE_HZ;
  const [alpha, cosine] = [Math.sin(angle) * Math.SQRT1_2, Math.cos(angle)];
  const edge = (kind === 'low' ? 1 - cosine : 1 + cosine) / 2 / (1 + alpha);
  const middle = kind === 'low' ? 2 * edge : -2 * edge;
  const [feedback1, feedback2] = [(-2 * cosine) / (1 + alpha), (1 - alpha) / (1 + alpha)];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return values.map((x) => {
    const y = edge * x + middle * x1 + edge * x2 - feedback1 * y1 - feedback2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

interface RoomOptions {
  readonly reverberationSeconds: number;
  readonly directToReverberantDb: number;
  readonly seed: number;
}

/** Polack's model of a room: what comes back is noise that dies away. */
function inRoom(values: Float32Array, { reverberationSeconds, directToReverberantDb, seed }: RoomOptions): Float32Array {
  const random = normal(seed);
  const tail = Float64Array.from({ length: Math.round(reverberationSeconds * 0.6 * SAMPLE_RATE_HZ) }, (_, index) => (index < 40 ? 0 : random() * 10 ** ((-3 * index) / SAMPLE_RATE_HZ / reverberationSeconds)));
  const energy = tail.reduce((sum, value) => sum + value * value, 0);
  const gain = Math.sqrt(10 ** (-directToReverberantDb / 10) / energy);
  return convolved(values, tail.map((value, index) => (index === 0 ? 1 : value * gain)));
}

/** Of a falling spectrum, as rooms have it. */
function withNoise(values: Float32Array, signalToNoiseDb: number): Float32Array {
  const random = normal(7);
  const level = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length)) * 10 ** (-signalToNoiseDb / 20);
  let last = 0;
  return values.map((value) => value + level * (last = 0.9 * last + 0.436 * random()));
}

/** Standard normal numbers, always the same for a seed (Park & Miller 1988; Box & Muller 1958). */
function normal(seed: number): () => number {
  const uniform = uniformFrom(seed);
  return () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform());
}

/** 0 … 1, always the same for a seed. */
export function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** By the Fourier transform; as long as the values. */
function convolved(values: Float32Array, response: Float64Array): Float32Array {
  const size = 2 ** Math.ceil(Math.log2(values.length + response.length));
  const [real, imaginary] = [new Float64Array(size), new Float64Array(size)];
  const [otherReal, otherImaginary] = [new Float64Array(size), new Float64Array(size)];
  real.set(values);
  otherReal.set(response);
  transform(real, imaginary);
  transform(otherReal, otherImaginary);
  for (let index = 0; index < size; index += 1) {
    const product = real[index]! * otherReal[index]! - imaginary[index]! * otherImaginary[index]!;
    imaginary[index] = real[index]! * otherImaginary[index]! + imaginary[index]! * otherReal[index]!;
    real[index] = product;
  }
  // The inverse is the transform with the parts exchanged.
  transform(imaginary, real);
  return Float32Array.from({ length: values.length }, (_, index) => real[index]! / size);
}

/** In place, a power of two long. Source: Cooley & Tukey 1965. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let from = 1, to = 0; from < size; from += 1) {
    let bit = size >> 1;
    for (; to & bit; bit >>= 1) to ^= bit;
    to ^= bit;
    if (from < to) {
      [real[from], real[to]] = [real[to]!, real[from]!];
      [imaginary[from], imaginary[to]] = [imaginary[to]!, imaginary[from]!];
    }
  }
  for (let span = 2; span <= size; span *= 2) butterflies(real, imaginary, span);
}

function butterflies(real: Float64Array, imaginary: Float64Array, span: number): void {
  const half = span / 2;
  for (let offset = 0; offset < half; offset += 1) {
    const [cosine, sine] = [Math.cos((-2 * Math.PI * offset) / span), Math.sin((-2 * Math.PI * offset) / span)];
    for (let upper = offset; upper < real.length; upper += span) {
      const lower = upper + half;
      const turnedReal = real[lower]! * cosine - imaginary[lower]! * sine;
      const turnedImaginary = real[lower]! * sine + imaginary[lower]! * cosine;
      real[lower] = real[upper]! - turnedReal;
      imaginary[lower] = imaginary[upper]! - turnedImaginary;
      real[upper]! += turnedReal;
      imaginary[upper]! += turnedImaginary;
    }
  }
}
