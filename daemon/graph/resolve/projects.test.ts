import { describe, expect, it } from '@jest/globals';
import { noContext } from '#schemas/facts';
import { knowProjects, type ToldProject } from './projects.ts';

const told = (named: string, name: string | null = null, ...aliases: string[]): ToldProject => ({ named, name, aliases });

describe('the project that a name means', () => {
  it('is the repository, by its own name, its last part and its aliases, however they are written', () => {
    const { idOf } = knowProjects([told('acme/billing-service', 'Billing', '账单')]);
    for (const name of ['acme/billing-service', 'Acme/Billing-Service', 'billing service', 'BILLING', '账单']) expect(idOf(name)).toBe('acme/billing-service');
  });

  it('is open between two repositories of one name, and a project of its own where nobody told of it', () => {
    const { idOf } = knowProjects([told('acme/web'), told('globex/web')]);
    expect(idOf('web')).toBeNull();
    expect(idOf(' Moonshot ')).toBe('Moonshot');
  });

  it('is the one that bears the name, before another whose repository only ends so', () => {
    expect(knowProjects([told('acme/core', 'Atlas'), told('globex/atlas', 'Maps')]).idOf('atlas')).toBe('acme/core');
  });

  it('has the present name of a repository that was renamed, through every step', () => {
    const { idOf, currentRepository } = knowProjects([told('acme/two', null, 'acme/one'), told('globex/Three', null, 'acme/two')]);
    expect(currentRepository('Acme/One')).toBe('globex/Three');
    expect(idOf('acme/two')).toBe('globex/Three');
  });

  it('does not go round in circles with a repository that was renamed and back', () => {
    const { currentRepository } = knowProjects([told('acme/one', null, 'acme/two'), told('acme/two', null, 'acme/one')]);
    expect(['acme/one', 'acme/two']).toContain(currentRepository('acme/one'));
  });
});

describe('the project that something was said in', () => {
  const { projectOf } = knowProjects([told('acme/atlas', 'Atlas', 'Map')]);
  it('is the one that the source says, else the only one that is spoken of, under whatever names', () => {
    expect(projectOf({ ...noContext, project: 'map', projectsNamed: ['Other'] })).toBe('acme/atlas');
    expect(projectOf({ ...noContext, projectsNamed: ['Atlas', 'acme/atlas'] })).toBe('acme/atlas');
    expect(projectOf({ ...noContext, projectsNamed: ['Atlas', 'Other'] })).toBeNull();
    expect(projectOf(noContext)).toBeNull();
  });
});
