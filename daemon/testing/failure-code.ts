/** The code of the failure that a call ends with; fails the test when it ends well or with anything else. */
import { ColloquyError, type FailureCode } from '#schemas/failure';

export async function failureCodeOf(run: () => unknown): Promise<FailureCode> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ColloquyError) return error.failure.code;
    throw error;
  }
  throw new Error('The call ended well; a failure was expected.');
}
