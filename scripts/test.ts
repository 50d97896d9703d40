/**
 * `npm test`: fetches the models and the Neo4j server that the tests use (what cannot be had is said, and its tests are skipped), runs every test that this
 * machine can run, and says what was skipped and why. `npm test -- daemon/audio` runs a part.
 */
import envPaths from 'env-paths';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import type { ModelId } from '#schemas/model';
import { fetchJars, missingForServer, NEO4J_VERSION } from '#daemon/graph/testing/neo4j-jars';
import { modelStoreOf } from '#daemon/wire-models';

const root = resolve(import.meta.dirname, '..');
/** What tests of speech need, Whisper base for the Chinese ones; and of claims held against what was said. */
const testedModels: readonly ModelId[] = ['silero-vad', 'segmentation', 'speaker-embedding', 'moonshine-base', 'whisper-tiny', 'whisper-base', 'sentence-embedding'];

await fetchModels();
process.exitCode = (fetchNeo4j() ? 0 : 1) || runJest(process.argv.slice(2));

/** False where it must be there (`COLLOQUY_TEST_NEO4J_REQUIRED=1`) and is not. */
function fetchNeo4j(): boolean {
  if (process.env.NEO4J_URI !== undefined || missingForServer() === null) return true;
  process.stderr.write(`Fetching Neo4j ${NEO4J_VERSION} for the tests (about 150 MB, once) …\n`);
  const reason = fetchJars();
  if (reason === null) return true;
  process.stderr.write(`  ${reason}.\n  The tests that need it are skipped.\n`);
  return process.env.COLLOQUY_TEST_NEO4J_REQUIRED !== '1';
}

/** By the same setting that a user has: a folder with model files, before anything is downloaded. */
async function fetchModels(): Promise<void> {
  const shared = resolve(root, '../shared/models');
  if (process.env.COLLOQUY_MODELS === undefined && existsSync(shared)) process.env.COLLOQUY_MODELS = shared;
  const store = modelStoreOf(null, join(envPaths('colloquy', { suffix: '' }).cache, 'models'));
  for (const model of testedModels) {
    if ((await store.find(model)) !== null) continue;
    process.stderr.write(`Fetching model ${model} for the tests …\n`);
    try {
      await store.get(model);
    } catch (error) {
      if (!(error instanceof ColloquyError)) throw error;
      process.stderr.write(`  ${error.failure.cause}\n  The tests that need it are skipped.\n`);
    }
  }
}

function runJest(words: readonly string[]): number {
  // The words first: jest takes what stands behind a reporter for another one.
  const jest = [join(root, 'node_modules/jest/bin/jest.js'), ...words, '--reporters=default', `--reporters=${join(root, 'scripts/skip-reporter.mjs')}`];
  const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...jest], { cwd: root, stdio: 'inherit' });
  return run.status ?? 1;
}
