/** What a language model claims, proved, each with the seconds that say it. Its text is data like what was said. Pure. */
import type { Claim } from '../../prompts/verification/claim.ts';
import type { NoteView } from '../note-view.ts';
import { listItem, statement } from './list-item.ts';

/** A list that stands by itself, whatever the template has around the prompt. */
export function claimsBlock(claims: readonly Claim[], view: Pick<NoteView, 'cite' | 'naming' | 'voicesOf'>): string {
  return `\n${claims.map((claim) => claimLine(claim, view)).join('\n')}\n`;
}

/** What rests on one voice alone names it, as other lines do: somebody said so, and the reader knows who. */
function claimLine({ text, citations }: Claim, { cite, naming, voicesOf }: Pick<NoteView, 'cite' | 'naming' | 'voicesOf'>): string {
  const [voice, ...others] = voicesOf(citations);
  const source = voice === undefined || others.length > 0 || isNamedIn(text, voice) ? '' : naming.link(voice).markdown;
  return listItem('-', statement(text), [source], cite(citations));
}

/** `Ana will …` needs no "Ana Silva" behind it. */
function isNamedIn(text: string, voice: string): boolean {
  return text.includes(voice) || text.split(/[^\p{L}\p{N}]+/u).includes(voice.split(' ')[0] ?? voice);
}
