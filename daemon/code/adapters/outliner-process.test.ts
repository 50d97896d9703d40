import { afterAll, describe, expect, it } from '@jest/globals';
import { createGrammarOutliner } from '../outline/grammar-outliner.ts';
import { describeSourceOutliner } from '../outline/source-outliner.acceptance.ts';
import { createOutlinerProcess } from './outliner-process.ts';

describeSourceOutliner('outliner by grammars', () => createGrammarOutliner());
describeSourceOutliner('outliner in a process of its own', () => createOutlinerProcess(() => undefined));

describe('reading symbols in a process of its own', () => {
  const notices: string[] = [];
  const outliner = createOutlinerProcess((words) => notices.push(words));
  afterAll(() => outliner.close());

  const names = async (path: string, source: string): Promise<string[] | undefined> => (await outliner.outline(path, source))?.symbols.map(({ fullName }) => fullName);

  it('goes on with the next file after one that was made to exhaust it', async () => {
    await outliner.outline('Types.java', `class A { ${'B<'.repeat(150_000)} }`);
    await outliner.outline('Ternary.rs', `fn a() { ${'a?'.repeat(150_000)} }`);
    expect(await names('queue.py', 'def push(): pass\n')).toEqual(['push']);
  });
});
