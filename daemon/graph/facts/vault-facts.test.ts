import { describe, expect, it } from '@jest/globals';
import { mentioningNoteFacts, personNoteFacts, projectNoteFacts } from './vault-facts.ts';

describe('what a note contributes', () => {
  it('of a person: the account of the note, her names, and the accounts that it names in lower case', () => {
    const { source, rank, facts } = personNoteFacts({ path: 'People/Ana Silva.md', name: 'Ana Silva', aliases: ['Annie'], logins: ['ASilva', 'ana-work'], emails: ['Ana@Example.org'] });
    expect({ source, rank }).toEqual({ source: 'vault:People/Ana Silva.md', rank: 'vault' });
    expect(facts[0]).toEqual({ fact: 'account', account: 'note:People/Ana Silva.md', names: ['Ana Silva', 'Annie'], sameAs: ['login:asilva', 'login:ana-work', 'email:ana@example.org'] });
  });

  it('of a project: the repository at GitHub is the project; one elsewhere leaves the name of the note, with its address', () => {
    const project = { path: 'Projects/atlas.md', name: 'atlas', aliases: ['Map'] };
    expect(projectNoteFacts({ ...project, repository: 'acme/atlas' }).facts).toContainEqual({ fact: 'node', node: expect.objectContaining({ kind: 'Project', id: 'acme/atlas' }) as unknown, properties: { name: 'atlas', aliases: ['Map'] } });
    const url = 'https://gitlab.example.org/team/atlas';
    expect(projectNoteFacts({ ...project, repository: url }).facts).toContainEqual({ fact: 'node', node: expect.objectContaining({ kind: 'Project', name: 'atlas' }) as unknown, properties: { name: 'atlas', aliases: ['Map'], url } });
  });

  it('of a recording: that it is the note of its meeting, and nothing that the recording itself says', () => {
    const contribution = mentioningNoteFacts({ path: 'Meetings/a.md', recordingId: 'r1', project: null, mentions: [{ kind: 'person', target: 'Ana', confidence: 1 }] });
    expect(contribution!.facts).toHaveLength(2);
    expect(contribution!.facts[1]).toMatchObject({ kind: 'ABOUT', to: { kind: 'Meeting', id: 'r1' } });
  });

  it('of any other note: what it mentions, in the project that it says; nothing where it mentions nothing', () => {
    const contribution = mentioningNoteFacts({ path: 'a.md', recordingId: null, project: 'atlas', mentions: [{ kind: 'issue', target: '12', confidence: 0.9 }, { kind: 'project', target: 'borealis', confidence: 1 }] });
    expect(contribution!.context).toMatchObject({ project: 'atlas', projectsNamed: ['borealis'] });
    expect(contribution!.facts).toContainEqual({ fact: 'relationship', kind: 'MENTIONED_IN', from: { by: 'number', kind: 'Issue', number: 12, repository: null }, to: { by: 'id', kind: 'Note', id: 'a.md' }, properties: { confidence: 0.9 } });
    expect(mentioningNoteFacts({ path: 'a.md', recordingId: null, project: 'atlas', mentions: [] })).toBeNull();
  });
});
