/** The harbours: who lets their berths, with which projects, and what they talk about. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called } from './company-words.ts';

const person = (name: string, login: string, aliases: readonly string[] = [], bot = false): Person => ({ id: `login:${login}`, name, aliases, login, bot });

export const who = {
  mari: person('Marisol Quintero', 'mquint', ['Mari']),
  ois: person("Oisín O'Rourke", 'pebbles77', ["Oisin O'Rourke"]),
  tobl: person('Tobias Lindqvist', 'tlq', ['Tobi']),
  tobf: person('Tobias Faber', 'fabert'),
  hana: person('Hana Petrović', 'hpet', ['Hana Petrovic']),
  gade: person('Grace Adeyemi', 'gade-dev'),
  gliu: person('Grace Liu', 'moonpie'),
  wen: person('Wendell Pruitt', 'wpru', ['Dell']),
  anouk: person('Anouk Verstraete', 'averst'),
  rash: person('Rashid Karimi', 'rkarimi'),
  yuki: person('Yuki Tanabe', 'yktn'),
  bot: person('deckhand', 'deckhand-bot', ['deckhand[bot]'], true),
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
