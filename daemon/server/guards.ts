/**
 * Pure: whether a request may be answered at all. The daemon listens on this machine alone, but a web page in the user's browser can
 * send requests there too: by a name of its own that it lets point here (DNS rebinding; the Host header tells), or across origins
 * (the Origin header tells).
 */
import type { IncomingHttpHeaders } from 'node:http';
import { nothingDone, type Refusal } from './failure-replies.ts';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface Gate {
  /** Further names under which the daemon is reached from outside, in lower case: `hooks.example.org`. */
  readonly hosts: readonly string[];
  /** True for what outsiders may reach: webhooks, which are signed. */
  readonly isOpen: boolean;
}

/** Null when it may. */
export function refusalAtGate({ host, origin }: IncomingHttpHeaders, { hosts, isOpen }: Gate): Refusal | null {
  const name = hostName(host);
  const isLocal = name !== null && loopbackNames.has(name);
  if (!isLocal && !(isOpen && name !== null && hosts.includes(name))) {
    return refusal('It was sent to a host name that is not the daemon’s.', isOpen ? 'Name the host of your tunnel or reverse proxy under server.hosts in the config.' : 'Use http://127.0.0.1 with the port that colloquy status tells.');
  }
  // GitHub and programs send no Origin; pages of other origins do.
  if (origin !== undefined && !(isLocal && origin.toLowerCase() === `http://${host!.toLowerCase()}`)) return refusal('It comes from a web page of another origin.', 'The daemon is not for web pages.');
  return null;
}

/** The name in a Host header, without the port; null for what is none. */
function hostName(host: string | undefined): string | null {
  return /^(?<name>\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/iu.exec(host ?? '')?.groups?.name?.toLowerCase() ?? null;
}

function refusal(cause: string, tip: string): Refusal {
  return { status: 403, failure: { code: 'request_refused', effect: nothingDone, cause, tip } };
}
