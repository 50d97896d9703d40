import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readNpmSettings, type Environment } from './npm-settings.ts';

/** A home, a project and a global config, as npm would find them. */
async function setUp(files: { readonly global?: string; readonly user?: string; readonly project?: string }): Promise<{ environment: Environment; project: string; global: string }> {
  const [home, project, elsewhere] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const global = join(elsewhere, 'etc', 'npmrc');
  await mkdir(join(elsewhere, 'etc'));
  await writeFile(global, files.global ?? '');
  await writeFile(join(home, '.npmrc'), files.user ?? '');
  await writeFile(join(project, '.npmrc'), files.project ?? '');
  await writeFile(join(project, 'package.json'), '{}');
  return { environment: { HOME: home, npm_config_userconfig: join(home, '.npmrc'), npm_config_globalconfig: global, PATH: '' }, project, global };
}

describe('the settings of npm', () => {
  it('are those of the user, the project and the machine', async () => {
    const { environment, project } = await setUp({ global: 'https-proxy=http://proxy.example:3128/\n', user: '@work:registry=https://work.example/\n', project: 'registry=https://mirror.example/\n' });
    const { options } = await readNpmSettings(environment, project);
    expect(options).toMatchObject({ registry: 'https://mirror.example/', '@work:registry': 'https://work.example/', httpsProxy: 'http://proxy.example:3128/' });
  });

  it('bring the certificates of the file that npm is told', async () => {
    const folder = await temporaryFolder();
    const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
    await writeFile(join(folder, 'company.pem'), `${certificate}\n`);
    const { environment, project } = await setUp({ global: `cafile=${join(folder, 'company.pem')}\n` });
    expect((await readNpmSettings(environment, project)).options.ca).toEqual([certificate]);
  });

  it('do not believe an npm that ran on the Node inside node_modules: npm on the system\'s Node is asked', async () => {
    const { environment, project, global } = await setUp({ global: 'registry=https://real.example/\n' });
    const system = await temporaryFolder();
    await writeFile(join(system, 'npm'), `#!/bin/sh\n[ "$*" = "config get globalconfig" ] && echo "${global}"\n`, { mode: 0o755 });
    const ours = join(project, 'node_modules', '.bin');
    await mkdir(ours, { recursive: true });
    await writeFile(join(ours, 'npm'), '#!/bin/sh\necho /wrong\n', { mode: 0o755 });
    const misled = { ...environment, npm_config_globalconfig: join(project, 'node_modules', 'node', 'etc', 'npmrc'), PATH: [ours, system, '/bin', '/usr/bin'].join(delimiter) };
    if (process.platform !== 'win32') expect((await readNpmSettings(misled, project)).options.registry).toBe('https://real.example/');
  });

  it('are the defaults where there is no npm at all', async () => {
    const { environment, project } = await setUp({});
    const { options, defaultRegistry } = await readNpmSettings({ ...environment, npm_config_globalconfig: undefined }, project);
    expect(options.registry).toBe(defaultRegistry);
  });
});
