/**
 * `npm run check`: types, lint, the tests that need neither models nor shared data, Cypher statements, docs in step, lock file complete.
 * Runs all of them and says at the end which failed. `--tested`: those tests have just been run, with `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generatedDocs } from './docs.ts';
import { completeLock } from './complete-lock.mjs';
import { lintCypher } from './cypher-lint.ts';

const root = resolve(import.meta.dirname, '..');
const bin = (path: string): string => join(root, 'node_modules', path);

interface Check {
  readonly name: string;
  /** What is wrong; nothing when it is right. */
  readonly run: () => string[] | Promise<string[]>;
}

const checks: readonly Check[] = [
  { name: 'types', run: () => runProgram([bin('@typescript/native/bin/tsc'), '-p', root]) },
  { name: 'lint', run: () => runProgram([bin('eslint/bin/eslint.js'), root, '--max-warnings=0']) },
  { name: 'unit tests', run: () => runProgram([bin('jest/bin/jest.js'), '--silent', '--reporters=summary'], { COLLOQUY_UNIT_TESTS: '1' }) },
  { name: 'Cypher', run: () => lintCypher(root) },
  { name: 'generated docs', run: laggingDocs },
  { name: 'dependencies explained', run: unexplainedDependencies },
  { name: 'dependencies used', run: unusedDependencies },
  { name: 'rooms on the map', run: unmappedRooms },
  { name: 'links in the docs', run: brokenLinks },
  { name: 'lock file complete', run: missingInLock },
];

const isTested = process.argv.includes('--tested');
const wanted = checks.filter(({ name }) => !(isTested && name === 'unit tests'));
const failed: string[] = [];
for (const { name, run } of wanted) {
  const problems = await run();
  process.stdout.write(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}\n${problems.map((problem) => `       ${problem}\n`).join('')}`);
  if (problems.length > 0) failed.push(name);
}
process.stdout.write(`${wanted.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

function runProgram(words: readonly string[], environment: Readonly<Record<string, string>> = {}): string[] {
  const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment }, maxBuffer: 1e8 });
  return run.status === 0 ? [] : `${run.stdout}${run.stderr}`.trim().split('\n');
}

async function laggingDocs(): Promise<string[]> {
  const lagging = [...(await generatedDocs())].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text);
  return lagging.map(([path]) => `${path} lags behind the code: npm run docs`);
}

/** Every dependency has its line in ARCHITECTURE.md, and no line is left of one that is gone. */
function unexplainedDependencies(): string[] {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  return names.filter((name) => !architecture.includes(`\`${name}\``)).map((name) => `${name}: say in ARCHITECTURE.md what it is for`);
}

/** What a user installs is imported somewhere; Node's own packages are run, not imported. */
function unusedDependencies(): string[] {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const sources = readdirSync(join(root, 'daemon'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, 'daemon', path), 'utf8'))
    .join('\n');
  const bootstrap = readFileSync(join(root, 'scripts/bootstrap.mjs'), 'utf8');
  const isUsed = (name: string): boolean => sources.includes(`'${name}'`) || sources.includes(`'${name}/`) || bootstrap.includes(`'${name}'`);
  return Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isUsed(name)).map((name) => `${name} is imported nowhere: remove it`);
}

function unmappedRooms(): string[] {
  const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const rooms = readdirSync(join(root, 'daemon'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return rooms.filter(({ name }) => !architecture.includes(`daemon/${name}`)).map(({ name }) => `daemon/${name} is not in ARCHITECTURE.md`);
}

function brokenLinks(): string[] {
  const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => decodeURI(match[1] ?? ''));
    return targets.filter((target) => !existsSync(resolve(root, page, '..', target))).map((target) => `${page}: ${target} is not there`);
  });
}

function missingInLock(): string[] {
  const { added } = completeLock(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return added.map((name: string) => `${name} is not in package-lock.json: node scripts/complete-lock.mjs`);
}
