/** What a command has at hand: settings, words, and the product, loaded and opened when it is first needed and closed at the end. */
import envPaths from 'env-paths';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { configSchema, type Config } from '#schemas/config';
import type { Colloquy, Listener } from '../colloquy.ts';
import { findConfig, readConfig } from '../config/load-config.ts';
import { openedOnce } from '../files/opened-once.ts';
import type { Graph } from '../graph/graph.ts';
import type { ModelStore } from '../models/model-store.ts';
import type { Asker } from '../operations/ask.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import type { AskWiring, WiredAsker } from '../wire-ask.ts';
import { prepareDemo } from './demo.ts';
import { createOutput, type Output } from './output.ts';
import { createProgress, type Progress } from './progress.ts';

export interface GlobalOptions {
  readonly config?: string;
  readonly quiet?: boolean;
}

export type StoreName = Config['graph']['store'];

export interface Session {
  readonly output: Output;
  readonly progress: Progress;
  /** A path as the user typed it, made absolute from where the user stands. */
  path(typed: string): string;
  /** Aborted by Ctrl+C or SIGTERM. */
  readonly signal: AbortSignal;
  readonly configFile: string | null;
  readonly userConfigFolder: string;
  /** The settings; without a file, those of the bundled sample. */
  config(): Promise<Config>;
  /** The settings for commands that need no recording: with the vault that the user names, or null when there is neither a file nor a vault. */
  vaultConfig(vault: string | undefined): Promise<Config | null>;
  /** Where the product keeps its own files. */
  dataFolder(): Promise<string>;
  colloquy(): Promise<Colloquy>;
  /** The graph in the store of the config, or in the one that is named. Without a config file, the one of this user. */
  graph(store?: StoreName, use?: { readonly sharesReads: boolean }): Promise<Graph>;
  /** Answers questions from the graph in that store. */
  asker(store?: StoreName): Promise<Asker>;
  /** The index of what was said. @param vault Whose notes; those of the config file when absent. The first call decides. */
  retrieval(vault?: string): Promise<Retrieval>;
  /** Who the config file says that the user is. */
  me(): Promise<string | null>;
  close(): Promise<void>;
}

const userFolders = envPaths('colloquy', { suffix: '' });

export function openSession(options: GlobalOptions): Session {
  const quiet = options.quiet ?? false;
  // `npm run` moves to the project's folder; INIT_CWD is where the command was typed.
  const workingFolder = process.env.INIT_CWD ?? process.cwd();
  const configFile = findConfig({ given: options.config, environment: process.env, workingFolder, userFolder: userFolders.config });
  const output = createOutput(quiet);
  const progress = createProgress(process.stderr, quiet, () => performance.now());
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopping.abort();
    });
  }
  let config: Promise<Config> | null = null;
  let colloquy: Colloquy | null = null;

  const loadConfig = (): Promise<Config> => (config ??= configFile === null ? prepareDemo(output) : readConfig(configFile, homedir()));
  const dataFolder = async (): Promise<string> => (configFile === null ? null : (await loadConfig()).data) ?? userFolders.data;
  const path = (typed: string): string => resolve(workingFolder, typed);
  // What is opened is loaded then: a command loads its own code and no other's.
  const graph = openedOnce(async (store?: StoreName, use: { readonly sharesReads: boolean } = { sharesReads: false }) => {
    const settings = configFile === null ? configSchema.shape.graph.parse({}) : (await loadConfig()).graph;
    const { openGraph } = await import('../wire-graph.ts');
    return openGraph({ dataFolder: await dataFolder(), graph: { ...settings, store: store ?? settings.store }, environment: process.env, ...use });
  });
  const retrieval = openedOnce(async (vault?: string) => {
    const settings = configFile === null ? null : await loadConfig();
    const { openRetrieval } = await import('../wire-retrieval.ts');
    return openRetrieval({ dataFolder: await dataFolder(), vaultFolder: vault ?? settings?.vault.folder ?? null, models: modelsOf(settings), onNotice: output.say });
  });
  const asker = openedOnce(async (store?: StoreName) => {
    const settings = configFile === null ? null : await loadConfig();
    return askerOn({ graph: await graph(store, { sharesReads: true }), retrieval, dataFolder: await dataFolder() }, settings, output.say);
  });
  return {
    output,
    progress,
    path,
    signal: stopping.signal,
    configFile,
    userConfigFolder: userFolders.config,
    config: loadConfig,
    vaultConfig: async (vault) => {
      const config = configFile === null ? null : await loadConfig();
      if (vault === undefined) return config;
      const folder = path(vault);
      return config === null ? configSchema.parse({ vault: { folder } }) : { ...config, vault: { ...config.vault, folder } };
    },
    dataFolder,
    colloquy: async () => {
      const settings = await loadConfig();
      const { wire } = await import('../wire.ts');
      return (colloquy ??= wire(settings, { dataFolder: settings.data ?? userFolders.data, modelsFolder: join(userFolders.cache, 'models'), listener: listenerOf(output, progress) }));
    },
    graph,
    asker,
    retrieval,
    me: async () => (configFile === null ? null : (await loadConfig()).me),
    close: async () => {
      progress.clear();
      await (await asker.current())?.close();
      await (await retrieval.current())?.close();
      await (await graph.current())?.close();
      await colloquy?.close();
    },
  };
}

function listenerOf(output: Output, progress: Progress): Listener {
  return {
    onFetch: (fetching) => {
      progress.fetch(fetching);
    },
    onNotice: (words) => {
      progress.clear();
      output.say(words);
    },
  };
}

/** @param settings Null without a config file: no language model. */
async function askerOn(parts: Pick<AskWiring, 'graph' | 'retrieval' | 'dataFolder'>, settings: Config | null, say: (words: string) => void): Promise<WiredAsker> {
  const { openAsker } = await import('../wire-ask.ts');
  return openAsker({
    ...parts,
    models: modelsOf(settings),
    zone: settings?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    languageModel: settings?.languageModel ?? null,
    environment: process.env,
    onNotice: say,
  });
}

/** Loaded when a model is asked for: by open questions and language models. */
function modelsOf(settings: Config | null): Pick<ModelStore, 'find'> {
  return { find: async (model) => (await import('../wire-models.ts')).modelStoreOf(settings?.models.folder ?? null, join(userFolders.cache, 'models')).find(model) };
}
