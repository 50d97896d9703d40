/** The harbours: who lets their berths, with which projects, and what they talk about. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called, personCalled } from './company-words.ts';

export const who = {
  mari: personCalled('Marisol Quintero', 'mquint', ['Mari']),
  ois: personCalled("Oisín O'Rourke", 'pebbles77', ["Oisin O'Rourke"]),
  tobl: personCalled('Tobias Lindqvist', 'tlq', ['Tobi']),
  tobf: personCalled('Tobias Faber', 'fabert'),
  hana: personCalled('Hana Petrović', 'hpet', ['Hana Petrovic']),
  gade: personCalled('Grace Adeyemi', 'gade-dev'),
  gliu: personCalled('Grace Liu', 'moonpie'),
  wen: personCalled('Wendell Pruitt', 'wpru', ['Dell']),
  anouk: personCalled('Anouk Verstraete', 'averst'),
  rash: personCalled('Rashid Karimi', 'rkarimi'),
  yuki: personCalled('Yuki Tanabe', 'yktn'),
  bot: personCalled('deckhand', 'deckhand-bot', ['deckhand[bot]'], true),
} as const;

/** By the keys above, as the tables of the other files call them. */
export const whoIs = (key: string | undefined): Person => called(key, who);

const project = (id: string, name: string, aliases: readonly string[] = []): Project => ({ id: `saltmarsh/${id}`, name, aliases });

export const where = {
  kettle: project('kettle', 'Kettle'),
  'berth-api': project('berth-api', 'Berth-API'),
  quarterdeck: project('quarterdeck', 'Quarterdeck', ['QD']),
  tern: project('tern', 'Tern'),
  ledgerline: project('ledgerline', 'Ledgerline', ['billing']),
} as const;

export const whereIs = (key: string | undefined): Project => called(key, where);

export const topics: readonly Topic[] = ['rate limits', 'offline mode', 'invoice rounding', 'push notifications', 'login', 'database migration', 'on-call', 'hiring', 'dark mode', 'release process', 'battery', 'time zones', 'pricing'].map((name) => ({ id: name, name }));
const topicsByName = Object.fromEntries(topics.map((one) => [one.name, one]));
export const topicOf = (name: string): Topic => called(name, topicsByName);
