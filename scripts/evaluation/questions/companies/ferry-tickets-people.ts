/** Saltmarsh sells ferry tickets: who works there, on what, and what they talk about. The tables of its other files call them by these keys. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called, parts, person } from './company-words.ts';

export const who = {
  H: person('Henrik Solberg', 'driftwood', ['Henk']),
  N: person('Noor Haddad', 'nhaddad', []),
  D: person('Noor de Vries', 'windhoek9', []),
  T: person('Tobias Achterberg', 'tobi-a', ['Tobi']),
  P: person('Priyanka Raman', 'praman', ['Pri']),
  Z: person('周子墨', 'zzm88', ['Zhou Zimo', 'Zimo']),
  Y: person('梁雅婷', 'yt-liang', ['Liang Yating', 'Tina Liang', 'Tina']),
  C: person('Callum Fraser', 'greyseal', []),
  I: person('Ingrid Moe', 'ingridmoe', []),
  W: person('Wanjiru Kamau', 'wkamau', ['Shiru']),
  E: person('Estelle Dubois', undefined, []),
  B: person('mooring-bot', 'mooring-bot[bot]', [], true),
} as const;

/** One letter each. */
export const whoIs = (letter: string | undefined): Person => called(letter, who);
export const whoAre = (letters: string | undefined): Person[] => Array.from(letters ?? '', whoIs);

const project = (name: string, aliases: readonly string[] = []): Project => ({ id: `saltmarsh/${name}`, name, aliases });

export const where = {
  po: project('pontoon'),
  ba: project('basket'),
  ti: project('tide-clock'),
  qu: project('quayside', ['dockhand']),
  la: project('lanternfish'),
} as const;

export const whereIs = (key: string | undefined): Project => called(key, where);

const topic = (name: string): Topic => ({ id: name.toLowerCase(), name });
export const about = {
  fr: topic('fare rounding'), rl: topic('rate limits'), ot: topic('offline tickets'), td: topic('tide data'), ac: topic('accessibility'), re: topic('refunds'), oc: topic('on-call rota'),
  pn: topic('push notifications'), lf: topic('login flow'), dr: topic('data retention'), hi: topic('hiring'), ws: topic('winter schedule'), sb: topic('sandbox'),
} as const;

export const topicsOf = (cell: string | undefined): Topic[] => parts(cell, ',').map((key) => called(key, about));
