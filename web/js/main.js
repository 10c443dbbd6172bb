/* Address → question → answer → every view. The only module that knows them all. */

import { state, onChange, query, href, adopt } from './address.js';
import { api, Problem, Stale } from './api.js';
import { byId } from './dom.js';
import { language, say, count, translatePage } from './language.js';
import { learnFacets, preferTopics } from './labels.js';
import { subjectOf } from './subject.js';
import { SearchField } from './suggest.js';
import { createFilters } from './filters.js';
import { Histogram } from './histogram.js';
import { renderChips } from './chips.js';
import { renderUnderstood } from './understood.js';
import { List } from './list.js';
import { renderRegionList } from './region-list.js';
import { renderShare } from './share.js';
import { CountryMap } from './map.js';

translatePage();
const searchField = new SearchField();
const filters = createFilters();
const histogram = new Histogram(byId('dates'));
const list = new List();
const map = new CountryMap(byId('map-stage'));
let answered = null;
let latest = null;

async function refresh() {
  const wanted = query().toString();
  document.title = titleOf(state());
  byId('language').href = href({ ui: language === 'en' ? 'uk' : 'en' });
  searchField.show(state().q);
  showDocument();
  if (wanted === answered) return;
  answered = wanted;
  list.busy(true);
  try {
    const [page] = await Promise.all([api.search(state(), filters.views()), refreshPlaces()]);
    if (wanted === answered) paint(page);
  } catch (failure) {
    if (failure instanceof Stale) return;
    answered = null;
    fail(failure);
  }
}

/** Towns and raions are an ornament of the answer: without them everything else still works. */
async function refreshPlaces() {
  try {
    map.places = (await api.map(state())).features;
  } catch (failure) {
    if (failure instanceof Problem) map.places = [];
  }
}

function paint(page) {
  if (adopt(page.facets)) return refresh();
  latest = page;
  learnFacets(page.facets);
  list.show(page, state());
  filters.show(page);
  histogram.show(page.facets?.date ?? [], state());
  renderUnderstood(page.query ?? {}, state());
  paintPlaces();
  byId('announce').textContent = say('list.found', { total: count('documents', page.total) });
}

function paintPlaces() {
  const places = latest?.facets?.place ?? [];
  map.paint(places);
  renderRegionList(map.regions, places);
  renderChips(state());
  renderShare(state());
}

function fail(failure) {
  renderChips(state());
  byId('understood').hidden = true;
  list.fail(failure, () => refresh());
}

/** The document view is code that most visits do not need at once. */
const documentView = () => import('./document.js');

async function showDocument() {
  const id = state().doc;
  if (!id && !byId('document').childElementCount) return;
  try {
    const view = await documentView();
    if (id === state().doc) view.show(id, { map, total: latest?.total });
  } catch {
    fail(new Problem({ offline: true }));
  }
}

function titleOf(asked) {
  const subject = subjectOf(asked);
  return subject ? `${subject} · ${say('brand')}` : say('title');
}

onChange(refresh);
map.ready.then(paintPlaces);
api.topics().then(preferTopics).then(() => latest && language === 'en' && paint(latest)).catch(() => {});
refresh();
/* Fetched while nobody waits, so that a document opens at once, and opens its error when the server is gone. */
addEventListener('load', () => setTimeout(() => documentView().catch(() => {}), 1000));
