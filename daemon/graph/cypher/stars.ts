/**
 * `*` spelled out as the names that there are, in CALL (*) too: so that names which a statement in other words has besides are none of its columns.
 * And Grafeo keeps in `WITH DISTINCT *` what is there twice.
 */
import { clausesOf, itemsStart } from './clauses.ts';
import { edit } from './edit.ts';
import { tokenize } from './tokens.ts';
import { quoted } from './names.ts';

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
