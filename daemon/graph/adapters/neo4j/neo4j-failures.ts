/** What Neo4j and its driver throw, as failures of the port. Neither user nor password comes into any of them. */
import { Neo4jError } from 'neo4j-driver';
import { ColloquyError, fail } from '#schemas/failure';
import { messageOf, systemErrorCode } from '../../../files/system-error.ts';
import { statementInvalid, statementRefused, timedOut } from '../../cypher/failures.ts';

/** `address` for words: without user and password. */
export function asFailure(thrown: unknown, address: string): unknown {
  const code = neo4jCode(thrown);
  if (thrown instanceof ColloquyError || code === null) return thrown;
  const options = { cause: thrown };
  // A server of before Neo4j 4 shakes hands in no way that the driver knows.
  if (/Bolt protocol version|proposed protocol/iu.test(messageOf(thrown))) return unsupported(address, 'a server of another kind, or of a version long ago', options);
  if (/responded HTTP/iu.test(messageOf(thrown))) return unreachable(thrown, address);
  if (/ServiceUnavailable|SessionExpired|Transient.*Database|Database\.DatabaseUnavailable/u.test(code)) return unreachable(thrown, address);
  if (code.includes('.Security.')) return refused(code, address, options);
  if (code.endsWith('DatabaseNotFound')) return databaseMissing(address, options);
  if (isDiskFull(thrown, code)) {
    return fail('disk_full', { effect: `The graph in ${address} was not changed.`, cause: 'The disk of the Neo4j server is full.', tip: 'Free some space there; the graph catches up with the next change.' }, options);
  }
  if (code.includes('OutOfMemory')) return timedOut('It needed more memory than the Neo4j server gives it.', options);
  if (/Transaction(?:TimedOut|Terminated)|Transaction\.Terminated/u.test(code)) return timedOut('The Neo4j server stopped it.', options);
  if (code.endsWith('.AccessMode')) return statementRefused('The statement', options);
  if (/ClientError\.(?:Statement|Procedure|Schema|Request)\.|DatabaseError\.Statement\./u.test(code)) return statementInvalid(`Neo4j says: ${plainMessage(thrown)}`, undefined, options);
  return fail('graph_unreachable', { effect: 'The graph was neither asked nor changed.', cause: `The Neo4j server at ${address} does not do its work: ${plainMessage(thrown)}`, tip: "Look into the server's log, and try again." }, options);
}

export function unsupported(address: string, found: string, options?: ErrorOptions): ColloquyError {
  return fail('graph_unsupported', { effect: 'The graph was neither asked nor changed.', cause: `At ${address} there is ${found}.`, tip: 'Colloquy needs Neo4j 5 or newer.' }, options);
}

/** The code of an error of Neo4j or its driver: `Neo.ClientError.…`, `ServiceUnavailable`; null for any other. */
export function neo4jCode(thrown: unknown): string | null {
  // In a sandbox the class may be of another realm: by its name, too.
  const isOurs = thrown instanceof Neo4jError || (typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'Neo4jError');
  return isOurs ? (systemErrorCode(thrown) ?? 'N/A') : null;
}

function unreachable(thrown: unknown, address: string): ColloquyError {
  const message = messageOf(thrown);
  const [cause, tip] = reasonOf(message);
  return fail('graph_unreachable', { effect: 'The graph was neither asked nor changed; what is new waits and is loaded later.', cause: cause.replace('ADDRESS', address), tip }, { cause: thrown });
}

const startIt = 'Start it, or correct the address (graph.neo4j.uri in the config, else NEO4J_URI).';

function reasonOf(message: string): readonly [cause: string, tip: string] {
  if (/responded HTTP/iu.test(message)) return ['ADDRESS is the address of a web page.', 'Use the Bolt port, which is 7687 and not 7474.'];
  if (/certificate|self.signed|altnames/iu.test(message)) return ['The certificate that ADDRESS shows is not trusted here.', 'For a certificate of your own use neo4j+ssc:// or bolt+ssc://; for any other, look why it is not trusted.'];
  if (/ENOTFOUND|EAI_AGAIN/u.test(message)) return ['The host of ADDRESS is not known.', 'Correct the address (graph.neo4j.uri in the config, else NEO4J_URI), or look whether this machine is online.'];
  if (/routing|discovery/iu.test(message)) return ['No Neo4j answers at ADDRESS, or it does not know its own address.', `${startIt} For a single server behind another address use bolt:// instead of neo4j://.`];
  return ['No Neo4j answers at ADDRESS.', startIt];
}

function refused(code: string, address: string, options: ErrorOptions): ColloquyError {
  const effect = 'The graph was neither asked nor changed.';
  if (code.endsWith('CredentialsExpired')) return fail('graph_refused', { effect, cause: `The password of the Neo4j server at ${address} must be changed first.`, tip: 'Set one with ALTER CURRENT USER SET PASSWORD, then give it to Colloquy.' }, options);
  if (code.endsWith('RateLimit')) return fail('graph_refused', { effect, cause: `The Neo4j server at ${address} was given wrong passwords too often.`, tip: 'Wait a while, and correct the password.' }, options);
  if (code.endsWith('Forbidden')) return fail('graph_refused', { effect, cause: `The Neo4j server at ${address} does not let the user do this.`, tip: 'Use a user that may read, write and make constraints.' }, options);
  return fail('graph_refused', { effect, cause: `The Neo4j server at ${address} does not accept user or password.`, tip: 'Set NEO4J_USERNAME and NEO4J_PASSWORD, or run "colloquy key set neo4j" and type the password.' }, options);
}

function databaseMissing(address: string, options: ErrorOptions): ColloquyError {
  return fail('config_invalid', { effect: 'The graph was neither asked nor changed.', cause: `There is no such database: ${address}.`, tip: 'Make it, or correct its name (graph.neo4j.database in the config, else NEO4J_DATABASE).' }, options);
}

function isDiskFull(thrown: unknown, code: string): boolean {
  return /no space left|disk (?:quota|is full|space)/iu.test(messageOf(thrown)) || /OutOfDiskSpace|OnReadOnly/u.test(code);
}

/** The first line; the rest shows the statement again. */
function plainMessage(thrown: unknown): string {
  const line = messageOf(thrown).split('\n')[0]!.trim().replace(/ \(line \d+.*$/u, '');
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}
