/** Blockers, then risks, each with who said it. Pure. */
import type { NoteView, RiskValue } from '../note-view.ts';
import { listItem, statement } from './list-item.ts';

/** `- **Blocker:** The staging database is full – [[Ben Carter]] · [[…#t=97|1:37]]` */
export function risksBlock({ values, words, naming, cite }: NoteView): string {
  const ofKind = (kind: RiskValue['kind']): RiskValue[] => values.risks.filter((risk) => risk.kind === kind);
  return [...ofKind('blocker'), ...ofKind('risk')]
    .map(({ kind, text, saidBy, citations }) => {
      const label = kind === 'blocker' ? `**${words.blocker}${words.colon.trim()}**${words.colon.endsWith(' ') ? ' ' : ''}` : '';
      return listItem('-', `${label}${statement(text)}`, [naming.link(saidBy).markdown], cite(citations));
    })
    .join('\n');
}
