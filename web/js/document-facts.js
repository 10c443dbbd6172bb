/* What was found in a document, each with its reason. */

import { href, nothing, state } from './address.js';
import { el, icon } from './dom.js';
import { say, knows, number, count, language, day } from './language.js';
import { labelOf, learn } from './labels.js';
import { FOUND } from './document-text.js';
import { hitOf, safeLink } from './hit.js';
import { membersOf } from './story.js';

const percent = new Intl.NumberFormat(language, { style: 'percent' });

export function factsOf(found, text) {
  const places = found.places ?? [];
  return el('section', { class: 'facts', 'aria-label': say('document.facts'), 'data-testid': 'facts' },
    section('document.places', places.filter((one) => one.about).map((one) => placeFact(one, text))),
    section('document.mentioned', places.filter((one) => !one.about).map((one) => placeFact(one, text))),
    found.cluster && el('section', { 'data-testid': 'document-story' }, el('h3', {}, say('document.story', { total: count('reports', found.cluster.size) })), membersOf(found.cluster, found.id)),
    section('document.topics', (found.topics ?? []).map(topicFact)),
    section('document.project', [found.project].flat().filter(Boolean).map((one) => el('li', {}, filterLink('project', one, one)))),
    section('document.organizations', (found.organizations ?? []).map((one) => named('organizations', one, text))),
    section('document.people', (found.people ?? []).map((one) => named('people', one, text))),
    section('document.dates', (found.dates ?? []).map((one) => named('dates', one, text))),
    section('document.money', (found.money ?? []).map((one) => named('money', one, text))),
    folded('document.repairs', (found.repairs ?? []).map(repairFact)),
    found.original && originalOf(found.original),
    folded('document.provenance', Object.entries(found.provenance ?? {}).filter(([, value]) => value).map(provenanceFact)),
    folded('document.history', (found.history ?? []).map(pastFact)),
    folded('document.given', Object.entries(found.given ?? {}).map(givenFact)));
}

function section(key, items) {
  return items.length > 0 && el('section', { 'data-testid': key.replace('.', '-') }, el('h3', {}, say(key)), el('ul', {}, items));
}

function folded(key, items) {
  return items.length > 0 && el('details', { 'data-testid': key.replace('.', '-') }, el('summary', {}, `${say(key)} (${number(items.length)})`), el('ul', {}, items));
}

/** A name leads to all documents of that place, topic, person …; other filters would only hide them. */
function filterLink(facet, value, label) {
  learn(facet, value, label);
  const only = { ...nothing(), ui: state().ui, [facet]: [value] };
  return el('a', { href: href(only), 'data-go': true, class: 'fact-name' }, labelOf(facet, value, label));
}

function placeFact(place, text) {
  const type = `place.${place.type}`;
  const about = [knows(type) && say(type), place.type !== 'region' && place.regionName].filter(Boolean).join(', ');
  return el('li', { 'data-testid': `place-${place.code}` },
    icon('pin'), filterLink('place', place.code, place.name), el('span', { class: 'fact-kind' }, about),
    place.reason && el('p', { class: 'reason' }, place.reason, typeof place.confidence === 'number' && ` · ${say('document.sure', { percent: percent.format(place.confidence) })}`),
    finder('places', place, text) || el('p', { class: 'reason' }, say('document.nowhere')));
}

function topicFact({ id, name, evidence = [] }) {
  return el('li', {}, filterLink('topic', id, name),
    evidence.length > 0 && el('p', { class: 'reason' }, `${say('document.evidence')}: `, evidence.map((one, at) => [at > 0 && ', ', el('q', { lang: 'uk' }, one)])));
}

/** Leads from mention to mention; nothing for what was only given with the document. */
function finder(member, one, text) {
  const total = (one.mentions ?? []).length;
  const { kind, value } = FOUND[member];
  return total > 0 && el('button', { type: 'button', class: 'link', onclick: () => text.goTo(kind, value(one)) }, say('document.find', { total: number(total) }));
}

/** People and organisations are facets; a day or a sum is only found in the text. */
function named(member, one, text) {
  const { facet } = FOUND[member];
  const name = facet ? filterLink(facet, one.name, one.name) : el('span', { class: 'fact-name' }, readable(member, one.name));
  return el('li', {}, name, one.office && el('span', { class: 'fact-kind' }, one.office), el('div', {}, finder(member, one, text)));
}

function readable(member, name) {
  if (member === 'dates' && /^\d{4}-\d\d-\d\d$/.test(name)) return day(name);
  const [, sum, currency] = (member === 'money' && /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(name)) || [];
  return sum ? new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: 0 }).format(Number(sum)) : name;
}

/** Where a repair was made: the line counts in the original, 0 is the whole of it. */
function repairFact({ kind, field, line, before, after }) {
  const key = `repair.${kind}`;
  const where = field === 'title' ? say('repair.in-title') : line > 0 && say('repair.line', { line: number(line) });
  return el('li', {}, el('span', { class: 'fact-kind' }, [knows(key) ? say(key) : kind, where].filter(Boolean).join(', ')),
    el('p', { class: 'reason' }, before && el('del', {}, before), before && ' → ', after ? el('ins', {}, after) : say('document.removed')));
}

function originalOf({ title, text }) {
  return el('details', { 'data-testid': 'document-original' }, el('summary', {}, say('document.original')),
    title && el('p', { lang: 'uk' }, title), text.split('\n').map((line) => line.trim() && el('p', { class: 'reason', lang: 'uk' }, line)));
}

function provenanceFact([name, value]) {
  const key = `provenance.${name}`;
  const text = name === 'fetched' ? moment(value) : String(value);
  return el('li', {}, el('span', { class: 'fact-kind' }, knows(key) ? say(key) : name), ' ', safeLink(text, text) || el('span', { class: 'value' }, text));
}

/** Day and time by the reader's own clock. */
const moment = (iso) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

function pastFact({ time, action, source, reason }) {
  return el('li', {}, el('span', { class: 'fact-kind' }, moment(time)), ' ', say(`history.${action}`),
    el('p', { class: 'reason' }, reason || safeLink(source, source) || source));
}

function givenFact([name, value]) {
  return el('li', {}, el('span', { class: 'fact-kind' }, name), ' ', el('span', { class: 'value' }, typeof value === 'string' ? value : JSON.stringify(value)));
}

export const similarList = (hits) => [el('h3', {}, say('document.similar')), el('ol', { class: 'hits' }, hits.slice(0, 5).map(hitOf))];
