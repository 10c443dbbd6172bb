/* Remembers how a value is called, so that chips can name a code of the address. */

import { language, languageName, knows, say, collator } from './language.js';

const known = new Map();
const preferred = new Map();

const PLACES = ['place', 'region', 'city', 'district'];
const keyOf = (facet, value) => `${PLACES.includes(facet) ? 'place' : facet} ${value}`;

export const learn = (facet, value, label) => {
  if (label) known.set(keyOf(facet, value), label);
};

/** Names in the language of the page (boundary file, topic list) win over those of an answer. */
export const prefer = (facet, value, label) => {
  if (label) preferred.set(keyOf(facet, value), label);
};

export function learnFacets(facets = {}) {
  for (const [facet, values] of Object.entries(facets)) {
    if (facet !== 'date') for (const one of values) learn(facet, one.value, one.label);
  }
}

export function labelOf(facet, value, given) {
  if (facet === 'lang') return languageName(value);
  if (facet === 'kind' && knows(`kind.${value}`)) return say(`kind.${value}`);
  const key = keyOf(facet, value);
  return preferred.get(key) ?? given ?? known.get(key) ?? value;
}

export const byLabel = (one, other) => collator.compare(one.label, other.label);

export function preferTopics(topics) {
  for (const topic of topics) prefer('topic', topic.id, language === 'en' ? topic.nameEn : topic.name);
}
