/** The rules read Chinese in simplified characters; what they found is written as the cited segments write it. */
import type { Minutes } from '#schemas/minutes';
import type { TranscriptInput } from '#schemas/transcript';
import { inScriptOf } from '../correction/language/chinese-traditional.ts';

interface Cited {
  readonly text: string;
  readonly citations: readonly string[];
}

export function inSaidScript(minutes: Minutes, { segments }: TranscriptInput): Minutes {
  const said = new Map(segments.map(({ id, text }) => [id, text]));
  const restored = <Item extends Cited>(items: readonly Item[]): Item[] => items.map((item) => {
    const text = inScriptOf(item.text, item.citations.map((id) => said.get(id) ?? '').join(' '));
    return text === item.text ? item : { ...item, text };
  });
  return { ...minutes, decisions: restored(minutes.decisions), actions: restored(minutes.actions), questions: restored(minutes.questions), risks: restored(minutes.risks) };
}
