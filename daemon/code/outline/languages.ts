/** Which grammar reads a file. Pure. */
import { cpp } from './cpp.ts';
import { ecmascript } from './ecmascript.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import type { LanguageRules } from './outline.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';

/** The names of the grammar files of `@vscode/tree-sitter-wasm`. */
export type GrammarName = 'go' | 'typescript' | 'tsx' | 'javascript' | 'python' | 'java' | 'rust' | 'cpp';

export const rulesOf: Readonly<Record<GrammarName, LanguageRules>> = { go, typescript: ecmascript, tsx: ecmascript, javascript: ecmascript, python, java, rust, cpp };

const grammars: Readonly<Record<string, GrammarName>> = {
  go: 'go',
  ts: 'typescript', mts: 'typescript', cts: 'typescript',
  tsx: 'tsx',
  js: 'javascript', mjs: 'javascript', cjs: 'javascript', jsx: 'javascript',
  py: 'python', pyi: 'python',
  java: 'java',
  rs: 'rust',
  cpp: 'cpp', cc: 'cpp', cxx: 'cpp', 'c++': 'cpp', hpp: 'cpp', hh: 'cpp', hxx: 'cpp', h: 'cpp', ipp: 'cpp', inl: 'cpp', c: 'cpp',
};

/** By the ending of the name; null for a file that has no symbols here. */
export function grammarOf(path: string): GrammarName | null {
  const ending = /\.([a-z+]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(grammars, ending) ? (grammars[ending] ?? null) : null;
}
