/** Texts of others inside a sentence of ours: quoted, so that no title or label can pass for words of the sentence. */
import type { NodeKind } from '#schemas/graph';

/** `"rate limits"`; quotes and line breaks inside are escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** As it is when it is one plain word: `bug`, `good-first-issue`; else quoted. */
export function plainOrQuoted(text: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(text) ? text : quoted(text);
}

/** Kinds whose names read as names: nobody takes `Ana Silva` or `acme/atlas#12` for a part of the sentence. */
const properNames: ReadonlySet<NodeKind> = new Set<NodeKind>(['Person', 'Project', 'PullRequest', 'Issue', 'Day']);

export function hasProperName(kind: NodeKind): boolean {
  return properNames.has(kind);
}

/** A person's or project's name without quotes unless it holds what could end it: a comma, a bracket, a quote. */
export function properName(name: string): string {
  return /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M} .'’_@/#·-]*$/u.test(name) ? name : quoted(name);
}
