/** The examples of docs/minutes.md, run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Minutes } from '#schemas/minutes';
import { repositoryRoot } from '../testing/shared-data.ts';
import { extractMinutes } from './extract-minutes.ts';
import { registryOf, transcriptOf } from './passages/passage.ts';

interface Example {
  readonly turns: readonly (readonly [speaker: string, text: string])[];
  readonly outcome: readonly string[];
}

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/```meeting\n([\s\S]*?)```/g)].map(([, block = '']) => {
    const lines = block.trim().split('\n');
    return {
      turns: lines.filter((line) => !line.startsWith('→')).map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const),
      outcome: lines.filter((line) => line.startsWith('→')).map((line) => line.slice(2)),
    };
  });
}

/** The kinds that an example shows are told in full; of mentions only those it names. */
function told(minutes: Minutes): string[] {
  return [
    ...minutes.decisions.map(({ text, status }) => `decision: ${text}${status === 'retracted' ? ' (taken back)' : ''}`),
    ...minutes.actions.map(({ text, owner, due, status }) => ['action: ' + text, owner ?? 'nobody', ...(due === null ? [] : [due]), ...(status === 'done' ? ['done'] : [])].join(' · ')),
    ...minutes.questions.map(({ text, answeredBy }) => `question: ${text}${answeredBy === null ? '' : ` · answered by ${answeredBy}`}`),
    ...minutes.risks.map(({ kind, text }) => `${kind}: ${text}`),
    ...minutes.mentions.map(({ kind, target }) => `mention: ${kind} ${target}`),
  ];
}

describe('the documented examples', () => {
  const people = ['Ana Silva', 'Ben Carter', 'Chloe Martin', 'David Okoye', '张三', '李四'];
  const examples = examplesOf(readFileSync(join(repositoryRoot, 'docs/minutes.md'), 'utf8'));

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples.map((example) => [example.turns.map(([, text]) => text).join(' / '), example] as const))('%s', (_, { turns, outcome }) => {
    const lines = told(extractMinutes(transcriptOf(turns), { registry: registryOf(people), startedAt: '2026-11-20T09:30:00+01:00' }));
    const shown = lines.filter((line) => outcome.includes(line) || !(line.startsWith('mention:') || (line.startsWith('question:') && !outcome.some((one) => one.startsWith('question:')))));
    expect(shown).toEqual(outcome);
  });
});
