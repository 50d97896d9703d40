/** The program of the outliner's process: reads symbols by the grammars, for its parent. */
import { serveParent } from '../../processes/serve-parent.ts';
import { createGrammarOutliner } from '../outline/grammar-outliner.ts';

const outliner = createGrammarOutliner();

serveParent({ outline: ({ path, source }: { readonly path: string; readonly source: string }) => outliner.outline(path, source) }, () => outliner.close());
