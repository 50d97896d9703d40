import { describe, expect, it } from '@jest/globals';
import { tarballAddress } from './tarball-address.ts';

const declared = 'https://default.example/@a/b/-/b-1.0.0.tgz';
const rules = { url: 'https://mirror.example/npm/all', replaceHost: 'npmjs', defaultUrl: 'https://default.example/' };

describe('the address of a tarball', () => {
  it('is the mirror\'s when the document names the default registry', () => {
    expect(tarballAddress(declared, rules)).toBe('https://mirror.example/npm/all/@a/b/-/b-1.0.0.tgz');
  });

  it('is as declared when the document names another host', () => {
    expect(tarballAddress('https://files.example/b-1.0.0.tgz', rules)).toBe('https://files.example/b-1.0.0.tgz');
  });

  it('is as declared when npm is told never to replace hosts', () => {
    expect(tarballAddress(declared, { ...rules, replaceHost: 'never' })).toBe(declared);
  });

  it('is the mirror\'s for any host when npm is told so', () => {
    expect(tarballAddress('https://files.example/b-1.0.0.tgz?x=1', { ...rules, replaceHost: 'always' })).toBe('https://mirror.example/npm/all/b-1.0.0.tgz?x=1');
  });

  it('is the mirror\'s for the host or the path that npm is told', () => {
    expect(tarballAddress('https://old.example/b.tgz', { ...rules, replaceHost: 'old.example' })).toBe('https://mirror.example/npm/all/b.tgz');
    expect(tarballAddress('https://old.example/npm/b.tgz', { ...rules, replaceHost: 'https://old.example/npm' })).toBe('https://mirror.example/npm/all/b.tgz');
  });
});
