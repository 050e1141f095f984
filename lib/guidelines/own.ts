/** The guidelines with those of an organisation: its values and contacts take the place of ours, its guidelines stand beside them. */
import type { Guidance, OwnContact, OwnGuideline, OwnValue } from '../policy/schema.ts';
import { VALUES } from '../rules/rule.ts';
import type { Contact, Guidelines, Own } from './guideline.ts';

const optional = <K extends string>(name: K, text: string | undefined) =>
  (text === undefined ? {} : { [name]: text }) as { readonly [P in K]?: string };

const ownValue = ({ id, title, line, html, titleFr, lineFr, htmlFr }: OwnValue): Own => ({
  kind: 'own',
  id,
  values: VALUES.filter((value) => value === id),
  sites: [],
  en: { title, line, synonyms: '', ...optional('html', html) },
  fr: { title: titleFr ?? title, line: lineFr ?? line, synonyms: '', ...optional('html', htmlFr ?? html) },
});

const ownGuideline = ({ title, html, titleFr, htmlFr, synonyms = '' }: OwnGuideline, place: number): Own => ({
  kind: 'own',
  id: `own-${place}`,
  values: [],
  sites: [],
  en: { title, html, synonyms },
  fr: { title: titleFr ?? title, html: htmlFr ?? html, synonyms },
});

const ownContact = ({ title, reach, note, titleFr, noteFr }: OwnContact, place: number): Contact => ({
  kind: 'contact',
  id: `own-${place}`,
  reach,
  values: ['reliability'],
  sites: [],
  en: { title, synonyms: '', ...optional('note', note) },
  fr: { title: titleFr ?? title, synonyms: '', ...optional('note', noteFr ?? note) },
});

export const guidelinesWith = (built: Guidelines, { values, guidelines, contacts }: Guidance): Guidelines => ({
  ...built,
  values: values.length > 0 ? values.map(ownValue) : built.values,
  own: guidelines.map(ownGuideline),
  contacts: contacts.length > 0 ? contacts.map(ownContact) : built.contacts,
});
