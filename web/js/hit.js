/* One document in a list. */

import { state, href, toggle, isChosen } from './address.js';
import { el, icon } from './dom.js';
import { say, day, number, knows, htmlLang } from './language.js';
import { labelOf, learn } from './labels.js';
import { marked } from './marks.js';
import { storyOf } from './story.js';

const PLACES_SHOWN = 5;

export function hitOf(hit) {
  const lang = htmlLang(hit.lang);
  return el('li', { class: 'hit', 'data-id': hit.id, 'data-testid': 'hit' },
    metaLine(hit),
    el('h3', { class: 'hit-title', lang }, el('a', { href: href({ doc: hit.id }), 'data-go': true }, marked(hit.title ?? hit.id, hit.titleMarks))),
    (hit.snippets ?? []).filter((one) => one.field !== 'title').slice(0, 2).map((one) => el('p', { class: 'snippet', lang }, marked(one.text, one.marks))),
    tagsOf(hit),
    storyOf(hit));
}

export function metaLine({ date, source, kind, url }) {
  const one = `one.${kind}`;
  return el('p', { class: 'meta' },
    kind && el('span', { class: `kind kind-${kind}` }, knows(one) ? say(one) : kind),
    date ? el('time', { datetime: date }, day(date)) : el('span', {}, say('list.nodate')),
    source && el('span', { class: 'source' }, source),
    url && safeLink(url));
}

/** A document may carry any address; only web addresses become links. */
export function safeLink(url, text = `${say('list.original')} ↗`) {
  return /^https?:\/\//i.test(url) && el('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, text);
}

function tagsOf({ places = [], topics = [] }) {
  const ordered = [...places].sort((one, other) => Number(other.about) - Number(one.about));
  const rest = ordered.length - PLACES_SHOWN;
  return el('div', { class: 'tags' },
    ordered.slice(0, PLACES_SHOWN).map((place) => tag('place', place.code, place.name, place)),
    rest > 0 && el('span', { class: 'tag-rest' }, say('list.otherPlaces', { total: number(rest) })),
    topics.map((topic) => tag('topic', topic.id, topic.name, {})));
}

export function tag(facet, value, name, { about }) {
  learn(facet, value, name);
  const label = labelOf(facet, value, name);
  const place = facet === 'place';
  const chosen = place ? isChosen(value) : state()[facet].includes(value);
  return el('button', {
    type: 'button', class: `tag tag-${place ? 'place' : facet}${about ? ' tag-about' : ''}`, 'aria-pressed': String(chosen),
    title: say(chosen ? 'list.unfilter' : 'list.filter', { label }) + (about ? ` (${say('list.about')})` : ''),
    onclick: () => toggle(facet, value),
  }, place && icon('pin'), label);
}
