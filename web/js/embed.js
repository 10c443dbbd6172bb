/* The map for a frame on another site: same address, same counts; one link leads to the whole page. */

import { state, onChange, query, adopt } from './address.js';
import { api, Problem, Stale } from './api.js';
import { byId } from './dom.js';
import { language, say, count, translatePage } from './language.js';
import { learnFacets, preferTopics } from './labels.js';
import { subjectOf } from './subject.js';
import { renderRegionList } from './region-list.js';
import { CountryMap } from './map.js';

translatePage();
const map = new CountryMap(byId('map-stage'));
let latest = null;

async function refresh() {
  byId('whole').href = `/?${query()}${language === 'en' ? '&ui=en' : ''}`;
  byId('whole').textContent = say('embed.whole');
  try {
    const [page, towns] = await Promise.all([api.search(state(), { size: 0, facets: 'place' }), api.map(state())]);
    latest = page;
    if (adopt(page.facets)) return refresh();
    learnFacets(page.facets);
    map.places = towns.features;
    paint();
  } catch (failure) {
    if (!(failure instanceof Stale)) fail(failure);
  }
}

function paint() {
  if (!latest) return;
  map.paint(latest.facets.place);
  renderRegionList(map.regions, latest.facets.place);
  byId('subject').textContent = subjectOf(state()) || say('embed.all');
  byId('total').textContent = count('documents', latest.total);
  document.title = `${byId('subject').textContent} · ${say('brand')}`;
}

function fail(failure) {
  const said = failure instanceof Problem && !failure.offline ? failure.message : say('error.offline');
  byId('total').classList.add('embed-failed');
  byId('total').textContent = `${say('error.title')}. ${said}`;
}

onChange(refresh);
map.ready.then(paint);
api.topics().then(preferTopics).then(paint).catch(() => {});
refresh();
