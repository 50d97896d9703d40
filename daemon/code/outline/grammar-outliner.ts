/** Reads the symbols of source files by tree-sitter's WASM grammars: each loaded once, when the first file in it comes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import { type GrammarName, grammarOf, rulesOf } from './languages.ts';
import { outlineOf } from './outline.ts';
import type { SourceOutliner } from './source-outliner.ts';

/** A file of the greatest size that is read takes a tenth of it. */
const MAX_PARSE_MS = 1500;

const { resolve } = createRequire(import.meta.url);
const grammarFolder = join(dirname(resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');

/**
 * In this process. A file made for it can use up the memory of the WASM module, which is then of no more use: where files of others are
 * read, run it in a process of its own (adapters/outliner-process.ts). `now` gives milliseconds of a clock that never goes back.
 */
export function createGrammarOutliner(now: () => number = () => performance.now()): SourceOutliner {
  let runtime: Promise<void> | null = null;
  const languages = new Map<GrammarName, Promise<Language>>();
  const load = async (name: GrammarName): Promise<Language> => {
    await (runtime ??= readFile(resolve('web-tree-sitter/web-tree-sitter.wasm')).then((wasmBinary) => Parser.init({ wasmBinary })));
    return Language.load(await readFile(join(grammarFolder, `tree-sitter-${name}.wasm`)));
  };
  return {
    outline: async (path, source) => {
      const name = grammarOf(path);
      if (name === null) return null;
      if (!languages.has(name)) languages.set(name, load(name));
      const language = await languages.get(name);
      const parser = new Parser().setLanguage(language ?? null);
      const until = now() + MAX_PARSE_MS;
      const tree = parser.parse(source, null, { progressCallback: () => now() > until });
      try {
        return tree === null ? null : outlineOf(tree.rootNode, source, rulesOf[name]);
      } finally {
        tree?.delete();
        parser.delete();
      }
    },
    close: () => {
      languages.clear();
      return Promise.resolve();
    },
  };
}
