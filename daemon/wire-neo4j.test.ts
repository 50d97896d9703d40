import { describe, expect, it } from '@jest/globals';
import { configSchema, type Neo4jConfig } from '#schemas/config';
import { fail, toFailure } from '#schemas/failure';
import type { KeyStore } from './language-models/key-store.ts';
import { neo4jOptions } from './wire-neo4j.ts';

const config = (settings: Partial<Neo4jConfig> = {}): Neo4jConfig => ({ ...configSchema.parse({ vault: { folder: '/v' } }).graph.neo4j, ...settings });
const keychainWith = (password: string | null): KeyStore => ({ read: (name) => Promise.resolve(name === 'neo4j' ? password : null), write: () => Promise.resolve(), forget: () => Promise.resolve(false) });
const noDesktop: KeyStore = { ...keychainWith(null), read: () => Promise.reject(fail('keychain_unusable', { effect: 'e', cause: 'c', tip: 't' })) };
const empty = keychainWith(null);

describe('where Neo4j is, and as whom to speak to it', () => {
  it('is said by the config before the environment', async () => {
    const environment = { NEO4J_URI: 'bolt://other:1', NEO4J_USERNAME: 'other', NEO4J_DATABASE: 'other', NEO4J_PASSWORD: 'secret' };
    expect(await neo4jOptions(config({ uri: 'neo4j+s://db.example.org', user: 'ana', database: 'meetings' }), environment, empty)).toEqual({
      uri: 'neo4j+s://db.example.org',
      database: 'meetings',
      credentials: { user: 'ana', password: 'secret' },
    });
    expect(await neo4jOptions(config(), environment, empty)).toEqual({ uri: 'bolt://other:1', database: 'other', credentials: { user: 'other', password: 'secret' } });
    expect(await neo4jOptions(config(), { NEO4J_URI: 'bolt://h', NEO4J_USER: 'short', NEO4J_PASSWORD: 'p' }, empty)).toMatchObject({ credentials: { user: 'short' } });
  });

  it('takes the password from its variable before the keychain, and the user neo4j where none is named', async () => {
    const uri = 'bolt://localhost:7687';
    expect(await neo4jOptions(config({ uri, passwordVariable: 'MY_PASSWORD' }), { MY_PASSWORD: 'mine', NEO4J_PASSWORD: 'other' }, keychainWith('kept'))).toMatchObject({ credentials: { user: 'neo4j', password: 'mine' } });
    expect(await neo4jOptions(config({ uri }), {}, keychainWith('kept'))).toMatchObject({ credentials: { user: 'neo4j', password: 'kept' } });
  });

  it('is a server without authentication where there is no password, also where there is no keychain', async () => {
    for (const keychain of [empty, noDesktop]) expect(await neo4jOptions(config({ uri: 'bolt://localhost:7687' }), {}, keychain)).toMatchObject({ database: null, credentials: null });
  });

  it.each([
    ['nowhere', {}],
    ['a web page', { NEO4J_URI: 'https://secret@example.org' }],
    ['nonsense', { NEO4J_URI: 'secret' }],
    ['an address with a password', { NEO4J_URI: 'bolt://neo4j:secret@localhost:7687' }],
  ])('said as %s is a mistake, and what was said is not repeated', async (_, environment) => {
    const failure = toFailure(await neo4jOptions(config(), environment, empty).catch((error: unknown) => error));
    expect(failure.code).toBe('config_invalid');
    expect(JSON.stringify(failure)).not.toContain('secret');
  });
});
