/** Lintel Health moves beds, samples and linen through hospitals: who works there, on what, and what they talk about. The tables of its other files call them by these keys. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called, parts, personCalled, withNote } from './company-words.ts';

export const who = {
  chi: withNote(personCalled('Chidinma Okoro', 'c-okoro9', ['Chidi'])),
  arj: withNote(personCalled('Arjun Nair', 'nairbyte')),
  toh: withNote(personCalled('Tom Halloran', 'thall77')),
  tov: withNote(personCalled('Tom Vasquez', 'quietfox')),
  gre: withNote(personCalled('Margarethe Lindqvist', 'mlq', ['Greta', 'Greta Lindqvist'])),
  wan: withNote(personCalled('Wanjiru Kamau', 'shiru-k', ['Shiru'])),
  eli: withNote(personCalled('Elif Demir', 'edemir')),
  pas: withNote(personCalled('Pascal Brunner', 'pbr-dev')),
  nia: withNote(personCalled('Niamh Doyle', 'night-owl', ['Niamh D.'])),
  osk: withNote(personCalled('Oskar Wieczorek', 'owie')),
  han: withNote(personCalled('Hana Kobayashi', 'hkoba', ['小林花'])),
  bot: personCalled('lintel-bot', 'lintel-bot[bot]', [], true),
} as const;

export const whoIs = (key: string | undefined): Person => called(key, who);
export const whoAre = (keys: string | undefined): Person[] => parts(keys, ' ').map(whoIs);

const project = (name: string, aliases: readonly string[] = []): Project => ({ id: `lintel-health/${name}`, name, aliases });

export const where = {
  T: project('tubeway'),
  B: project('bed-board'),
  L: project('linen'),
  V: project('vialtrack', ['Specimen Tracker']),
  H: project('hermes', ['HL7 gateway']),
} as const;

export const whereIs = (key: string | undefined): Project => called(key, where);
const byName = Object.fromEntries(Object.values(where).map((one) => [one.name, one]));
/** By their names, since the tables of what was said call them so. */
export const projectsNamed = (names: string | undefined): Project[] => parts(names, ' ').map((name) => called(name, byName));

const topic = (name: string): Topic => ({ id: name.toLowerCase(), name });

export const about = {
  sec: topic('secure send'),
  leak: topic('leak tests'),
  feed: topic('HL7 feed'),
  fore: topic('discharge forecast'),
  iso: topic('isolation'),
  cust: topic('chain of custody'),
  bar: topic('barcodes'),
  call: topic('on-call rota'),
  rel: topic('release plan'),
  tab: topic('ward tablets'),
  temp: topic('temperature logging'),
  pilot: topic('Uppsala pilot'),
} as const;

export const topicsOf = (keys: string | undefined): Topic[] => parts(keys, ' ').map((key) => called(key, about));
