/**
 * The npm client's own configuration: registry, scopes, proxy, certificates, credentials, as `npm install` would use them.
 *
 * The trap: npm finds its global config beside the Node that runs it, and Colloquy runs on a Node of its own inside
 * `node_modules`. So the place is taken from what `npm run` tells its scripts, or npm is asked, on the system's Node.
 */
import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';

export interface NpmSettings {
  /** By the names that npm's libraries use: `registry`, `ca`, `httpsProxy`, `@scope:registry`. May hold credentials: never to be logged. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What `registry` is when nobody set one. */
  readonly defaultRegistry: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** @param projectFolder whose `.npmrc` counts: the folder of Colloquy. */
export async function readNpmSettings(environment: Environment, projectFolder: string): Promise<NpmSettings> {
  const [{ default: Config }, { default: npm }] = await Promise.all([import('@npmcli/config'), import('@npmcli/config/lib/definitions/index.js')]);
  const trusted = withoutOurNode(environment);
  const globalConfig = variable(trusted, 'npm_config_globalconfig') ?? (await askNpm(trusted));
  const config = new Config({
    definitions: npm.definitions,
    shorthands: npm.shorthands,
    flatten: npm.flatten,
    npmPath: npmFolder(trusted),
    // A copy: loading writes into it.
    env: { ...trusted, ...(globalConfig === null ? {} : { npm_config_globalconfig: globalConfig }) },
    argv: [],
    cwd: projectFolder,
    warn: false,
  });
  await config.load();
  return { options: config.flat, defaultRegistry: npm.defaults.registry };
}

const underNodeModules = `${sep}node_modules${sep}`;
const placesOfNpm = ['npm_config_globalconfig', 'npm_config_prefix', 'npm_config_global_prefix', 'prefix'];

/** Without the settings that an npm derived that was itself run by the Node in `node_modules`, and without that Node on the PATH. */
function withoutOurNode(environment: Environment): Environment {
  const entries = Object.entries(environment).flatMap(([name, value]): [string, string | undefined][] => {
    const known = name.toLowerCase();
    if (placesOfNpm.includes(known) && value?.includes(underNodeModules) === true) return [];
    if (known !== 'path') return [[name, value]];
    const folders = (value ?? '').split(delimiter).filter((folder) => !`${folder}${sep}`.includes(underNodeModules));
    return [[name, folders.join(delimiter)]];
  });
  return Object.fromEntries(entries);
}

/** Null when npm cannot be asked, for whatever reason: then only the user's and the project's settings count. */
async function askNpm(environment: Environment): Promise<string | null> {
  const asked = promisify(execFile)('npm', ['config', 'get', 'globalconfig'], {
    env: environment,
    // Away from any project, whose settings are read by us.
    cwd: homedir(),
    timeout: 20_000,
    // On Windows npm is a script.
    shell: process.platform === 'win32',
    windowsHide: true,
  });
  return asked.then(({ stdout }) => stdout.trim() || null, () => null);
}

function npmFolder(environment: Environment): string {
  const program = variable(environment, 'npm_execpath');
  return program?.endsWith(join('bin', 'npm-cli.js')) === true ? dirname(dirname(program)) : import.meta.dirname;
}

function variable(environment: Environment, name: string): string | null {
  const found = Object.entries(environment).find(([each]) => each.toLowerCase() === name);
  return found?.[1] || null;
}
