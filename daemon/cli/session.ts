/** What a command has at hand: settings, words, and the product, loaded and opened when it is first needed and closed at the end. */
import envPaths from 'env-paths';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { configSchema, type Config } from '#schemas/config';
import type { Colloquy, Listener } from '../colloquy.ts';
import { findConfig, readConfig } from '../config/load-config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Asker } from '../operations/ask.ts';
import type { WiredAsker } from '../wire-ask.ts';
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
  let graph: Promise<Graph> | null = null;
  let asker: Promise<WiredAsker> | null = null;

  const loadConfig = (): Promise<Config> => (config ??= configFile === null ? prepareDemo(output) : readConfig(configFile, homedir()));
  const dataFolder = async (): Promise<string> => (configFile === null ? null : (await loadConfig()).data) ?? userFolders.data;
  const path = (typed: string): string => resolve(workingFolder, typed);
  const self: Session = {
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
    graph: async (store, use = { sharesReads: false }) => {
      const settings = configFile === null ? configSchema.shape.graph.parse({}) : (await loadConfig()).graph;
      const folder = await dataFolder();
      const { openGraph } = await import('../wire-graph.ts');
      // One that did not open has said so, and leaves nothing to close.
      return (graph ??= openGraph({ dataFolder: folder, graph: { ...settings, store: store ?? settings.store }, environment: process.env, ...use }).catch((error: unknown) => {
        graph = null;
        throw error;
      }));
    },
    asker: async (store) => {
      const settings = configFile === null ? null : await loadConfig();
      const opened = await self.graph(store, { sharesReads: true });
      const folder = await dataFolder();
      return (asker ??= askerOn(opened, folder, settings, output.say).catch((error: unknown) => {
        asker = null;
        throw error;
      }));
    },
    me: async () => (configFile === null ? null : (await loadConfig()).me),
    close: async () => {
      progress.clear();
      await (await asker)?.close();
      await (await graph)?.close();
      await colloquy?.close();
    },
  };
  return self;
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

/** @param settings Null without a config file: no vault, no language model. */
async function askerOn(graph: Graph, dataFolder: string, settings: Config | null, say: (words: string) => void): Promise<WiredAsker> {
  const { openAsker } = await import('../wire-ask.ts');
  return openAsker({
    graph,
    dataFolder,
    vaultFolder: settings?.vault.folder ?? null,
    // Asked only by open questions and language models.
    models: { find: async (model) => (await import('../wire-models.ts')).modelStoreOf(settings?.models.folder ?? null, join(userFolders.cache, 'models')).find(model) },
    zone: settings?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    languageModel: settings?.languageModel ?? null,
    environment: process.env,
    onNotice: say,
  });
}
