/* One document: its text, and beside it what was found in it and why. */

import './words-document.js';
import { state, href } from './address.js';
import { api, Stale } from './api.js';
import { byId, el } from './dom.js';
import { say, count } from './language.js';
import { metaLine, safeLink } from './hit.js';
import { copyButton } from './share.js';
import { createText } from './document-text.js';
import { factsOf, similarList } from './document-facts.js';

const LONG_TITLE = 90;

const box = byId('document');
let opened = '';
let listScroll = 0;

loadStyle('/css/document.css');

export async function show(id, { map, total }) {
  if (!id) return close(map);
  if (id === opened) return;
  if (!opened) listScroll = scrollY;
  opened = id;
  switchView('document');
  box.replaceChildren(backLink(total), el('p', { class: 'muted' }, say('document.loading')));
  scrollTo({ top: 0, behavior: 'instant' });
  try {
    draw(await api.document(id), total, map);
  } catch (failure) {
    if (!(failure instanceof Stale)) box.replaceChildren(backLink(total), problem(failure));
  }
}

function close(map) {
  if (!opened) return;
  const last = opened;
  opened = '';
  map.focusOn(null);
  box.replaceChildren();
  switchView('list');
  scrollTo({ top: listScroll, behavior: 'instant' });
  byId('hits').querySelector(`[data-id="${CSS.escape(last)}"] .hit-title a`)?.focus({ preventScroll: true });
}

function switchView(view) {
  byId('shell').dataset.view = view;
  box.hidden = view !== 'document';
}

function draw(found, total, map) {
  const text = createText(found);
  text.title.classList.toggle('long', (found.title ?? '').length > LONG_TITLE);
  document.title = `${found.title} · ${say('brand')}`;
  map.focusOn((found.places ?? []).flatMap((place) => (place.about ? [place.code, place.region] : [place.code])));
  map.learn((found.places ?? []).map((place) => place.code), () => state().doc === found.id);
  const similar = el('section', { class: 'similar', 'data-testid': 'similar' });
  box.replaceChildren(
    backLink(total),
    el('header', {}, metaLine({ ...found, url: null }), text.title),
    actions(found),
    text.legend || '',
    el('div', { class: 'document-body' }, text.body, factsOf(found, text)),
    similar);
  box.focus({ preventScroll: true });
  byId('announce').textContent = found.title;
  showSimilar(found.id, similar);
}

function actions(found) {
  return el('div', { class: 'document-actions' },
    found.url && linkButton(safeLink(found.url, `${say('document.original')} ↗`)),
    copyButton('document.copy', () => location.href, 'copy-document'),
    el('a', { class: 'button', href: `/api/documents/${encodeURIComponent(found.id)}`, 'data-testid': 'document-api' }, say('document.api')));
}

function linkButton(link) {
  if (link) link.className = 'button';
  return link;
}

const backLink = (total) => el('a', { class: 'back', href: href({ doc: '' }), 'data-go': true, 'data-testid': 'back' },
  `← ${say('document.back')}`, total ? ` (${count('documents', total)})` : '');

function problem(failure) {
  return el('div', { class: 'notice', 'data-testid': 'document-problem' },
    el('p', { class: 'notice-title', role: 'alert' }, say({ 404: 'document.missing', 410: 'document.gone' }[failure.status] ?? 'document.failed')),
    failure.status !== 404 && el('p', {}, failure.offline ? say('error.offline') : failure.message));
}

/** Similar documents are a gift, not a promise: without them the section stays away. */
async function showSimilar(id, section) {
  try {
    const { hits = [] } = await api.similar(id);
    if (hits.length && state().doc === id) section.append(...similarList(hits));
  } catch { /* nothing similar */ }
}

function loadStyle(address) {
  document.head.append(el('link', { rel: 'stylesheet', href: address }));
}
