/** The exam of the port `GraphStore`: an adapter's test sets its store up and calls this. */
import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { changesAreExact } from './acceptance/changes.acceptance.ts';
import { constructsGiveTheirRows } from './acceptance/constructs.acceptance.ts';
import { casesGiveTheirRows } from './acceptance/cypher-cases.acceptance.ts';
import { orderIsOne } from './acceptance/order.acceptance.ts';
import { readsAreBounded, wrongReadsFail } from './acceptance/reads.acceptance.ts';
import { writesAreRefused } from './acceptance/refusals.acceptance.ts';
import { mark, type GraphStoreUnderExam } from './acceptance/under-exam.ts';
import { entitiesAreCanonical, valuesAreCanonical } from './acceptance/values.acceptance.ts';

export type { GraphStoreUnderExam } from './acceptance/under-exam.ts';

/** One store for the whole exam; it is reset before each test that changes something. `setUpMs`: for a store whose server has to start first. */
export function graphStorePasses(name: string, create: () => Promise<GraphStoreUnderExam>, setUpMs?: number): void {
  describe(`the graph on ${name}`, () => {
    let current: GraphStoreUnderExam;
    const exam = (): GraphStoreUnderExam => current;
    beforeAll(async () => {
      current = await create();
    }, setUpMs);
    afterAll(() => current.close());

    describe('given one graph for all cases', () => {
      casesGiveTheirRows(exam);
      constructsGiveTheirRows(exam);
    });
    describe('given one graph that stays as it is', () => {
      writesAreRefused(exam);
      wrongReadsFail(exam);
      valuesAreCanonical(exam);
    });
    describe('given a new graph each time', () => {
      beforeEach(() => current.store.reset(mark));
      changesAreExact(exam);
      readsAreBounded(exam);
      entitiesAreCanonical(exam);
      orderIsOne(exam);
    });
  });
}
