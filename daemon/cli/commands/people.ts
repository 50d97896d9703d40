import type { Command } from 'commander';
import type { IdentityEvidence, Person } from '../../graph/identity/people.ts';
import type { RunWithSession } from '../command-line.ts';

interface PeopleOptions {
  readonly json?: boolean;
}

export function addPeople(program: Command, run: RunWithSession): void {
  const people = program.command('people').description('Who is who: accounts and names that are one person');
  people
    .command('list')
    .description('Everybody, with all names and accounts')
    .option('--json', 'as JSON')
    .action((options: PeopleOptions) =>
      run(async (session) => {
        const { identities } = await session.graph();
        const everybody = identities.people();
        const shown = everybody.length === 0 ? 'Nobody is known yet: recordings, colloquy vault scan and colloquy github import tell of people.' : everybody.map(line).join('\n');
        session.output.result(options.json === true ? JSON.stringify(everybody) : shown);
        const [first] = identities.suggestions();
        if (options.json !== true && first !== undefined) session.output.say(`${identities.suggestions().length} pairs look alike; the likeliest: ${evidence(first)}. colloquy people merge joins them.`);
        return 0;
      }),
    );
  people
    .command('show')
    .description('One person, and what joined the accounts')
    .argument('<person>', 'name, login, e-mail address, or id')
    .option('--json', 'as JSON')
    .action((words: string, options: PeopleOptions) =>
      run(async (session) => {
        const { identities } = await session.graph();
        const person = identities.find(words);
        const suggestions = identities.suggestions().filter(({ a, b }) => person.accounts.includes(a) || person.accounts.includes(b));
        session.output.result(options.json === true ? JSON.stringify({ ...person, suggestions }) : describe(person, suggestions));
        return 0;
      }),
    );
  people
    .command('merge')
    .description('Two are one person from now on; colloquy people split takes it back')
    .argument('<one>', 'name, login, e-mail address, or id')
    .argument('<other>', 'the same; or a spelling that nobody bears yet')
    .option('--json', 'as JSON')
    .action((one: string, other: string, options: PeopleOptions) =>
      run(async (session) => {
        const graph = await session.graph();
        const person = graph.identities.merge(one, other);
        await graph.load({ signal: session.signal });
        session.output.result(options.json === true ? JSON.stringify(person) : describe(person, []));
        return 0;
      }),
    );
  people
    .command('split')
    .description('Takes an account or a spelling away from a person, for good; colloquy people merge takes it back')
    .argument('<person>', 'name, login, e-mail address, or id')
    .argument('<account>', 'which of the accounts that colloquy people show lists')
    .option('--json', 'as JSON')
    .action((words: string, account: string, options: PeopleOptions) =>
      run(async (session) => {
        const graph = await session.graph();
        const person = graph.identities.split(words, account);
        await graph.load({ signal: session.signal });
        session.output.result(options.json === true ? JSON.stringify(person) : describe(person, []));
        return 0;
      }),
    );
}

function line({ name, aliases, accounts, bot }: Person): string {
  return `${name}${bot ? ' (bot)' : ''}${aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`}  [${accounts.join(', ')}]`;
}

function describe(person: Person, suggestions: readonly IdentityEvidence[]): string {
  return [
    line(person),
    ...person.evidence.map((each) => `  ${evidence(each)}`),
    ...suggestions.map((each) => `  perhaps: ${evidence(each)}`),
  ].join('\n');
}

function evidence({ a, b, because, confidence }: IdentityEvidence): string {
  return `${a} = ${b}: ${because} (${confidence.toFixed(2)})`;
}
