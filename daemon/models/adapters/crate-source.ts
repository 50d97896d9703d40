/**
 * The Rust package registry, by `cargo` where it is on the PATH: `cargo info` fetches and unpacks just the named crate;
 * behind a mirror, where it refuses, `cargo fetch` brings the crate with what it depends on. Nothing is compiled.
 * Cargo works in a folder of its own, so that the user's is not touched; the user's settings (mirrors, proxies) count.
 */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, systemErrorCode } from '../../files/system-error.ts';
import { originOf, type OriginOf } from '../catalogue.ts';
import { copyModelFile } from '../copy-model-file.ts';
import type { ModelOrder, ModelSource } from '../model-source.ts';
import type { Environment } from './npm-settings.ts';
import { requireBrought, sourceFailure } from './source-failure.ts';

export interface CrateSourceOptions {
  readonly environment: Environment;
  readonly timeoutMs?: number;
}

export function createCrateSource(options: CrateSourceOptions): ModelSource {
  return {
    name: 'crate',
    bring: async (order) => {
      const origin = originOf(order.entry, 'crate');
      if (origin === undefined) return false;
      const cargoHome = await mkdtemp(join(order.partsFolder, 'cargo-'));
      try {
        await copySettings(options.environment.CARGO_HOME ?? join(homedir(), '.cargo'), cargoHome);
        await fetchCrate(order, origin, cargoHome, options);
        await takeFiles(order, origin, cargoHome);
        await requireBrought(order, `the crate ${origin.crate}@${origin.version}`);
      } finally {
        await rm(cargoHome, { recursive: true, force: true });
      }
      return true;
    },
  };
}

async function fetchCrate(order: ModelOrder, origin: OriginOf<'crate'>, cargoHome: string, options: CrateSourceOptions): Promise<void> {
  const label = `${origin.crate}@${origin.version}`;
  const cargo = (...words: string[]): Promise<void> => runCargo(words, cargoHome, options, order.signal);
  try {
    try {
      await cargo('info', label);
    } catch (error) {
      if (!cannotAskForOne.test(stderrOf(error))) throw error;
      // Behind a mirror, or before cargo 1.82: a package that depends on the crate has it fetched, with all that it depends on.
      await writeDependent(origin, cargoHome);
      await cargo('fetch');
    }
  } catch (error) {
    if (order.signal?.aborted === true) throw error;
    if (systemErrorCode(error) === 'ENOENT') throw sourceFailure(order.model, 'cargo is not on the PATH', error);
    throw sourceFailure(order.model, `cargo could not fetch ${label} (${reasonOf(error)})`, error);
  }
}

/** What cargo says when `cargo info` is not to be had, or refuses to go through a replaced registry. */
const cannotAskForOne = /is replaced with|no such (?:sub)?command/;

async function runCargo(words: readonly string[], cargoHome: string, { environment, timeoutMs = 120_000 }: CrateSourceOptions, signal: AbortSignal | undefined): Promise<void> {
  await promisify(execFile)('cargo', words, {
    env: { ...environment, CARGO_HOME: cargoHome },
    // Away from any Rust project of the user's, which would be asked first.
    cwd: cargoHome,
    timeout: timeoutMs,
    signal,
    windowsHide: true,
  });
}

async function writeDependent({ crate, version }: OriginOf<'crate'>, folder: string): Promise<void> {
  const manifest = ['[package]', 'name = "models"', 'version = "0.0.0"', 'edition = "2021"', '', '[dependencies]', `${crate} = { version = "=${version}", default-features = false }`, ''];
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'src', 'lib.rs'), '');
  await writeFile(join(folder, 'Cargo.toml'), manifest.join('\n'));
}

/** Cargo unpacks to `registry/src/REGISTRY/NAME-VERSION/`. */
async function takeFiles(order: ModelOrder, origin: OriginOf<'crate'>, cargoHome: string): Promise<void> {
  const sources = join(cargoHome, 'registry', 'src');
  const registries = await readdir(sources).catch((error: unknown) => {
    throw sourceFailure(order.model, 'cargo fetched nothing', error);
  });
  const crate = join(sources, registries[0] ?? '', `${origin.crate}-${origin.version}`);
  for (const file of order.files) {
    const member = origin.members[file.path];
    if (member === undefined) continue;
    try {
      await copyModelFile(join(crate, member.path), join(order.target, file.path));
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') throw sourceFailure(order.model, `the crate has no file ${member.path}`, error);
      throw error;
    }
  }
  const totalBytes = order.files.reduce((sum, file) => sum + file.sizeBytes, 0);
  order.onProgress?.(totalBytes, totalBytes);
}

/** `config.toml`, under its old name too; credentials stay where they are. */
async function copySettings(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of ['config.toml', 'config']) {
    try {
      await copyFile(join(from, name), join(to, name), constants.COPYFILE_EXCL);
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') throw error;
    }
  }
}

/** The first line that cargo marks as the error. */
function reasonOf(error: unknown): string {
  const lines = (stderrOf(error).trim() || messageOf(error)).split('\n');
  return (lines.find((line) => line.startsWith('error: ')) ?? lines[0] ?? '').replace(/^error: /, '').trim();
}

function stderrOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
}
