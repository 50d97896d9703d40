import { describe, expect, it } from '@jest/globals';
import { isRepository, parseRemote } from './repository-address.ts';

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/example/atlas.git', 'github.com', 'example/atlas'],
    ['https://user:token@git.example.org:8443/group/sub/atlas/', 'git.example.org:8443', 'group/sub/atlas'],
    ['git@github.com:example/atlas.git', 'github.com', 'example/atlas'],
    ['github-work:example/atlas', 'github.com', 'example/atlas'],
    ['ssh://git@ssh.github.com:443/example/atlas.git', 'github.com', 'example/atlas'],
  ])('is read from %s', (remote, host, path) => {
    expect(parseRemote(remote)).toEqual({ host, path });
  });

  it.each(['/srv/git/atlas.git', '../atlas', 'C:\\git\\atlas', 'file:///srv/git/atlas', 'ext::sh -c evil', 'https://github.com/example', 'https://github.com/a/../b', 'git@github.com:a/b](x)', 'https://', ''])('is none of %j', (remote) => {
    expect(parseRemote(remote)).toBeNull();
  });

  it('is the repository that the vault names, by owner and name on any host or by an address', () => {
    const address = { host: 'git.example.org', path: 'Example/Atlas' };
    expect([isRepository(address, 'example/atlas'), isRepository(address, 'https://git.example.org/example/atlas.git')]).toEqual([true, true]);
    expect([isRepository(address, 'other/atlas'), isRepository(address, 'https://github.com/example/atlas')]).toEqual([false, false]);
  });
});
