/**
 * Whether the segments that a claim cites say what it says. The rule in prose: docs/language-models.md.
 * No language model takes part; the only model is the sentence embedder, and what it finds can only drop a claim.
 */
import type { SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import { isAnswer } from './answers.ts';
import { checkAttribution } from './check-attribution.ts';
import { checkCertainty } from './check-certainty.ts';
import { checkDates } from './check-dates.ts';
import { checkModality } from './check-modality.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPairing } from './check-pairing.ts';
import { checkPredicates, saysLike } from './check-predicates.ts';
import { checkPolarity } from './check-polarity.ts';
import { checkRoles } from './check-roles.ts';
import { checkScope } from './check-scope.ts';
import { object, type Claim, type DroppedClaim, type Objection } from './claim.ts';
import { languageOf } from '../../minutes/language/script.ts';
import { contentStems } from '../../minutes/language/words.ts';
import { gatherEvidence, overlap, stemsOf, type Evidence, type Material } from './evidence.ts';
import { likenessOf } from './similarity.ts';

/** Raised when the rule changes: kept answers of other versions are not used. */
export const VERIFICATION_VERSION = 3;

/** A claim is a plain sentence: what a program could act on, or a reader could click, is none. */
const markup = /:\/\/|\bwww\.|[[\]{}<>`|]|%%|::|-{3}|\]\(|^\s*(?:[-*+#>]|\d+[.)])\s|\b(?:javascript|file|obsidian):|\bdata:\w+\/|\$[=(]/iu;

export async function verifyClaim(claim: Claim, material: Material, embedder: SentenceEmbedder | null): Promise<Objection | null> {
  if (markup.test(claim.text)) return object('markup', 'It has markup, code or a link in it.');
  const places = claim.citations.map((id) => material.segments.findIndex((segment) => segment.id === id));
  if (places.length === 0) return object('citation', 'It cites nothing.');
  const missing = places.indexOf(-1);
  if (missing !== -1) return object('citation', `It cites "${claim.citations[missing] ?? ''}", which is no segment.`);
  const evidence = gatherEvidence(claim.text, places, material);
  if (evidence === null) return object('instruction', 'It rests on an instruction to whoever writes the note.');
  return checkFacts(claim.text, evidence) ?? (await checkLikeness(claim.text, evidence, embedder));
}

export interface Verified {
  readonly claims: readonly Claim[];
  readonly dropped: readonly DroppedClaim[];
}

export async function verifyClaims(claims: readonly Claim[], material: Material, embedder: SentenceEmbedder | null): Promise<Verified> {
  const kept: Claim[] = [];
  const dropped: DroppedClaim[] = [];
  for (const given of claims) {
    const claim = withoutIdleCitations(given, material);
    const objection = await verifyClaim(claim, material, embedder);
    if (objection === null) kept.push(claim);
    else dropped.push({ ...claim, ...objection });
  }
  return { claims: kept, dropped };
}

/** A segment with this many content words says something of its own. */
const SAYS_SOMETHING = 3;

/**
 * Takes out the citations of segments that say something of their own and share no word with the claim: a claim that rests on one voice
 * cannot hide behind others. Short ones stay ("Yes, I'll do that"), and where nothing would be left, all stay.
 */
function withoutIdleCitations(claim: Claim, { segments }: Material): Claim {
  const language = languageOf(claim.text, 'en');
  const stems = stemsOf(claim.text, language);
  const isIdle = (id: string): boolean => {
    const said = segments.find((segment) => segment.id === id);
    if (said === undefined) return false;
    const own = contentStems(said.text, languageOf(said.text, language));
    if (own.size < SAYS_SOMETHING || overlap(stems, stemsOf(said.text, languageOf(said.text, language))) > 0) return false;
    return !isAnswer(said.text) && !saysLike(claim.text, said.text, language);
  };
  const kept = claim.citations.filter((id) => !isIdle(id));
  return kept.length === 0 || kept.length === claim.citations.length ? claim : { ...claim, citations: kept };
}

/** All that needs no model. */
export function checkFacts(claim: string, evidence: Evidence): Objection | null {
  const { text, language, today } = evidence;
  const names = checkNames(claim, evidence);
  if (names !== null) return names;
  const rest = checkDates(withoutNames(claim, evidence), text, language, today);
  if (typeof rest !== 'string') return rest;
  const facts = checkNumbers(rest, text, language) ?? checkPairing(claim, evidence) ?? checkAttribution(claim, evidence) ?? checkRoles(claim, evidence) ?? checkScope(claim, evidence);
  if (facts !== null) return facts;
  const { objection, ...found } = checkPredicates(claim, evidence);
  return objection ?? checkPolarity(claim, evidence, found) ?? checkModality(claim, evidence) ?? checkCertainty(claim, evidence);
}

/** `Speaker 3` is a voice and no number; June who speaks is no month. */
function withoutNames(text: string, { people, speakers }: Evidence): string {
  const names = [...speakers, ...people.flatMap(({ name, forms }) => [name, ...forms])].filter((name) => /\d|^(?:april|may|june|august)\b/iu.test(name));
  return names.sort((one, other) => other.length - one.length).reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

async function checkLikeness(claim: string, evidence: Evidence, embedder: SentenceEmbedder | null): Promise<Objection | null> {
  const { value, threshold } = await likenessOf(claim, evidence, embedder);
  return value >= threshold ? null : object('similarity', `It is too far from what was said (${value.toFixed(2)}, needed ${threshold}).`);
}
