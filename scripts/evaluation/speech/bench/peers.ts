/**
 * Other programs that take part where somebody has installed them by hand: they are no dependencies of Colloquy. The folder is named by
 * COLLOQUY_BENCH_PEERS; without it, they are looked for where Colloquy's own packages are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../../../../daemon/testing/shared-folder.ts';

export const peerPackages = { sherpa: 'sherpa-onnx-node', whisperCpp: '@fugood/whisper.node' } as const;

/** How to have them. */
export const peersWords = `To have them: in a folder of its own \`npm install --ignore-scripts ${Object.values(peerPackages).join(' ')}\`, and name the folder in COLLOQUY_BENCH_PEERS. whisper.cpp takes weights of its own, \`ggml-*.bin\` in that folder; sherpa-onnx's diarization a speaker embedding, \`speaker-embedding.onnx\` with the metadata that it asks for.`;

export const peersFolder = process.env.COLLOQUY_BENCH_PEERS ?? repositoryRoot;

/** `1.13.8`; null when it is not installed. */
export function peerVersion(name: string): string | null {
  const file = join(peersFolder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
}

export function requirePeer(name: string): unknown {
  return createRequire(join(peersFolder, 'package.json'))(name);
}

/** Weights of whisper.cpp, in the order of their names. */
export function ggmlFiles(): string[] {
  return readdirSync(peersFolder).filter((name) => /^ggml-.*\.bin$/u.test(name)).map((name) => join(peersFolder, name));
}

/** The embedding for sherpa-onnx's diarization; null when there is none. */
export function peerEmbedding(): string | null {
  const path = join(peersFolder, 'speaker-embedding.onnx');
  return existsSync(path) ? path : null;
}
