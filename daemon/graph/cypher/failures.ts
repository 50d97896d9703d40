/** What is wrong with a statement, in the words that both stores use. */
import { fail, type ColloquyError } from '#schemas/failure';

/** `cause` is one or more whole sentences. */
export function statementInvalid(cause: string, tip = 'Correct the statement and ask again.', options?: ErrorOptions): ColloquyError {
  return fail('graph_statement_invalid', { effect: 'The statement was not answered.', cause, tip }, options);
}

export function statementRefused(what: string, options?: ErrorOptions): ColloquyError {
  return fail(
    'graph_statement_refused',
    {
      effect: 'The statement was not run, and the graph is unchanged.',
      cause: `${what} does more than read the graph.`,
      tip: 'Ask with MATCH, WITH, UNWIND and RETURN. What the graph holds comes from recordings, notes and GitHub.',
    },
    options,
  );
}

export function timedOut(cause: string, options?: ErrorOptions): ColloquyError {
  return fail('graph_timed_out', { effect: 'The statement was stopped and not answered.', cause, tip: 'Ask for less: fewer steps, a label on each node, a condition on where to start.' }, options);
}

export function stopped(): ColloquyError {
  return fail('stopped', { effect: 'The statement was not answered.', cause: 'It was stopped.', tip: 'Ask again when you need the answer.' });
}
