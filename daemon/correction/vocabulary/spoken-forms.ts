/** How a written name or term is said: `OpenTelemetry` in two words, `RabbitMQ` with two letters, `Siobhan` as `shivaun`. Pure. */
import { heardForms } from '../names/heard-forms.ts';

/** The form as written first, then as it may be said. */
export function spokenForms(written: string): string[] {
  const apart = written
    .replace(/[/_.-]+/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(written.normalize('NFD').replace(/\p{M}/gu, ''));
  // An English reader leaves the last letter of `Emre` out; who knows the name says it.
  const open = isName && /[^aeiou]e(?:$| )/u.test(written) ? [written.replace(/(?<=[^aeiou]e)(?=$| )/gu, 'h')] : [];
  return [...new Set([written, apart, ...open, ...(isName ? heardForms(written) : []), ...(/\bS ?Q ?L/u.test(apart) ? [apart.replace(/\bS ?Q ?L\b/u, 'sequel')] : [])])].filter((form) => form !== '');
}
