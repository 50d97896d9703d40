import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSpokenIndex, wordsOfName } from './spoken-names.ts';

function spoken(said: string, name: string, container = ''): boolean {
  return createSpokenIndex([{ id: 's1', text: said }]).near(null).find(name, container).citations.length > 0;
}

describe('a symbol is spoken of', () => {
  it.each([
    ['The reconcile loop never ends.', 'reconcileLoop'],
    ['The reconcile loop never ends.', 'reconcile_loop'],
    ['The reconcile loop never ends.', 'Reconcile'],
    ['The loop that reconciles is slow.', 'reconcileLoop'],
    ['Ben is reconciling in a loop.', 'ReconcileLoop'],
    ['I moved runReconcileLoop to its own file.', 'runReconcileLoop'],
    ['The reconcile loop never ends.', 'runReconcileLoop'],
    ['An HTTP server is started twice.', 'HTTPServer'],
    ['我们看一下 reconcile loop 的问题。', 'reconcileLoop'],
    ['The push method takes a limit now.', 'push'],
    ['The max retries are five.', 'kMaxRetries'],
  ])('in "%s": %s', (said, name) => {
    expect(spoken(said, name)).toBe(true);
  });

  it.each([
    ['We get more users every day.', 'get'],
    ['We talk about it.', 'talk'],
    ['Please update the list.', 'updateList'],
    ['The loop is fine.', 'reconcileLoop'],
    ['The scheduler is slow.', 'reconcileLoop'],
    ['', 'reconcileLoop'],
  ])('not in "%s": %s', (said, name) => {
    expect(spoken(said, name)).toBe(false);
  });

  it.each([
    ['The dry run took eleven hours.', 'dry_run', false],
    ['Can dry_run take a tenant?', 'dry_run', true],
    ['Can dryRun take a tenant?', 'dry_run', false],
  ])('apart from its change only as it is written: "%s"', (said, name, isSpoken) => {
    const index = createSpokenIndex([{ id: 's1', text: said }, { id: 's2', text: 'PR 12.' }]);
    expect(index.near(new Set(['s2'])).find(name, '').citations).toEqual(isSpoken ? ['s1'] : []);
    expect(index.near(null).find(name, '').citations).toEqual(['s1']);
  });

  it('rather when its class is spoken of too', () => {
    const index = createSpokenIndex([{ id: 's1', text: 'The reconcile loop of the scheduler is slow.' }]).near(null);
    expect(index.find('reconcileLoop', 'Scheduler').score).toBeGreaterThan(index.find('reconcileLoop', 'Archive').score);
  });
});

describe('the words of a name', () => {
  it('are the same however it is written', () => {
    for (const name of ['parseHttpRequest', 'ParseHTTPRequest', 'parse_http_request', 'PARSE_HTTP_REQUEST', 'parse-http-request']) {
      expect(wordsOfName(name)).toEqual(['parse', 'http', 'request']);
    }
  });

  it('are found where they are said in a row, whatever else is said', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        expect(spoken(`${before} the reconcile loop ${after}`, 'reconcileLoop')).toBe(true);
      }),
    );
  });
});
