/** Grafeo keeps in `WITH DISTINCT *` what is there twice: `*` is spelled out as the names that there are, in CALL (*) too. */
import { clausesOf, itemsStart } from '../../../cypher/clauses.ts';
import { edit } from '../../../cypher/edit.ts';
import { tokenize } from '../../../cypher/tokens.ts';
import { quoted } from '../../../cypher/names.ts';

export function spellOutStars(statement: string): string {
  const tokens = tokenize(statement);
  const edits = clausesOf(tokens).flatMap((clause) => {
    const at = clause.word === 'CALL' ? clause.body + 1 : itemsStart(tokens, clause);
    const star = tokens[at];
    const isStar = star?.text === '*' && (clause.word === 'WITH' || clause.word === 'RETURN' || (clause.word === 'CALL' && tokens[clause.body]?.text === '('));
    return isStar && clause.scope.size > 0 ? [{ ...star, text: [...clause.scope].map(quoted).join(', ') }] : [];
  });
  return edit(statement, edits);
}
