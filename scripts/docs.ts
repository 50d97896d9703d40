/**
 * Docs that are made from the code. `npm run docs` writes them; `npm run check` fails when they lag.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { configSchema } from '#schemas/config';
import { failureCodes } from '#schemas/failure';
import { createProgram } from '#daemon/cli/command-line';
import type { Command } from 'commander';

import { graphPage } from './docs-graph.ts';
import { questionsPage } from './docs-questions.ts';
import { templatesPage } from './docs-templates.ts';
import { nearEnglishSource } from './near-english.ts';

const root = resolve(import.meta.dirname, '..');
const made = (by: string): string => `<!-- Made by \`npm run docs\` from ${by}; edit that. -->\n`;

/** Path → text of every generated page, and of the one source that is made of a word list. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/templates.md', await templatesPage(made('templates/ and daemon/notes'))],
    ['docs/failures.md', failuresPage()],
    ['docs/configuration.md', configurationPage()],
    ['docs/commands.md', await commandsPage()],
    ['docs/questions.md', questionsPage(made('daemon/query/grammar, daemon/query/examples.ts, schemas/answer.ts and scripts/docs-questions*.ts'))],
    ['daemon/query/grammar/english/near-english.ts', nearEnglishSource()],
    ['docs/graph.md', graphPage(made('schemas/graph.ts, daemon/graph/adapters/embedded/differences.ts and scripts/docs-graph*.ts'))],
  ]);
}

function failuresPage(): string {
  const rows = Object.entries(failureCodes).map(([code, { exitStatus, meaning }]) => `| \`${code}\` | ${exitStatus} | ${meaning} |`);
  return [
    made('schemas/failure.ts'),
    '# Failures',
    '',
    'A failure has a code from this closed list and says its effect (what you have or have not got), its cause and a tip. A command that fails',
    'prints them on stderr and ends with the exit status; with several files, that of the first failure.',
    '',
    '| code | exit status | what it means |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function configurationPage(): string {
  const sections = Object.entries(configSchema.shape).map(([name, schema]) => describeSetting(name, schema));
  return [
    made('schemas/config.ts'),
    '# Configuration',
    '',
    'A YAML (or JSON) file. Looked for in this order: the file named by `--config`, the environment variable `COLLOQUY_CONFIG`, `colloquy.yaml` in the',
    'folder where you stand, `colloquy.yaml` in your config folder (`colloquy doctor` tells which files and folders are in use). Without any, the bundled',
    'sample is used. Relative folders are taken from the file itself, `~` is your home folder. Only `vault.folder` has to be there:',
    '',
    '```yaml',
    'vault:',
    '  folder: ~/Notes',
    'recordings:',
    '  folders: [~/Recordings]',
    '```',
    '',
    '| setting | default | meaning |',
    '|---|---|---|',
    ...sections.flat(),
    '',
  ].join('\n');
}

function describeSetting(path: string, schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, value]) => describeSetting(`${path}.${key}`, value));
  }
  const standard = schema.safeParse(undefined);
  const fallback = standard.success ? `\`${JSON.stringify(standard.data)}\`` : 'needed';
  const choices = choicesOf(schema);
  return [`| \`${path}\` | ${fallback} | ${schema.description ?? ''}${choices === null ? '' : ` One of ${choices}.`} |`];
}

function choicesOf(schema: z.ZodType): string | null {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum ? inner.options.map((option) => `\`${String(option)}\``).join(', ') : null;
}

/** The schema behind defaults and null. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

async function commandsPage(): Promise<string> {
  const program = await createProgram(() => Promise.resolve());
  return [
    made('daemon/cli/commands'),
    '# Commands',
    '',
    'From the clone: `npm run -s colloquy -- COMMAND`. Results go to stdout, everything else to stderr; a failure ends with the exit status of',
    '[failures](failures.md). `--config FILE` and `--quiet` may stand anywhere.',
    '',
    '```',
    program.helpInformation().trimEnd(),
    '```',
    ...program.commands.flatMap((command) => describeCommand(command, '')),
    '',
  ].join('\n');
}

function describeCommand(command: Command, parent: string): string[] {
  const name = `${parent}${command.name()}`;
  return ['', `## ${name}`, '', '```', command.helpInformation().trimEnd(), '```', ...command.commands.flatMap((sub) => describeCommand(sub, `${name} `))];
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await generatedDocs()) writeFileSync(join(root, path), text);
}
