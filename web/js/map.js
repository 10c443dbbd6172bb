/* The map: puts its layers together and tells them what to show. */

import { state, refine } from './address.js';
import { api } from './api.js';
import { byId, el } from './dom.js';
import { language, say } from './language.js';
import { prefer } from './labels.js';
import { buildStage } from './map-stage.js';
import { createView, createRoom } from './map-view.js';
import { createRegions } from './map-regions.js';
import { createTowns } from './map-towns.js';
import { createTip } from './map-tip.js';
import { createZoom } from './map-zoom.js';
import { arrows } from './map-keys.js';
import { stepsOf, stepOf, renderLegend } from './scale.js';

const RAIONS_FROM = 3;

export function createMap(stage) {
  const parts = buildStage(stage);
  const shown = { facets: {}, towns: [], focus: null };
  let layers = null;
  createTip(parts);

  const ready = api.shapes('regions').then(start).catch((failure) => {
    stage.replaceChildren(el('p', { class: 'map-failed' }, say('map.failed')));
    byId('region-list').open = true;
    console.warn('map', failure);
  });

  function start(topology) {
    const collection = topojson.feature(topology, topology.objects.regions);
    for (const { id, properties } of collection.features) prefer('region', id, language === 'en' ? properties.name_en : properties.name_uk);
    const view = createView(collection);
    const zoom = createZoom(parts, view, onZoom);
    layers = { collection, view, zoom, raions: null, regions: createRegions(parts, view, collection.features), towns: createTowns(parts, view, zoom) };
    parts.area.addEventListener('click', () => refine({ bbox: view.bounds().join(',') }));
    arrows(parts.regions, '.region', zoom);
    arrows(parts.towns, '.town', zoom);
    new ResizeObserver(resize).observe(stage);
    resize();
  }

  function resize() {
    const { width, height } = parts.stage.getBoundingClientRect();
    if (!width || !height) return;
    layers.view.fit(width, height);
    layers.regions.shape();
    layers.raions?.shape();
    layers.zoom.resize();
    draw();
  }

  function onZoom() {
    const { view } = layers;
    parts.land.setAttribute('transform', `translate(${view.x},${view.y}) scale(${view.k})`);
    parts.pan.hidden = view.k <= 1;
    parts.area.hidden = view.k <= 1.2;
    parts.note.hidden = view.k > 1;
    if (view.k >= RAIONS_FROM && !layers.raions) loadRaions();
    layers.raions?.visible(view.k >= RAIONS_FROM);
    drawLabels();
  }

  async function loadRaions() {
    layers.raions = { shape() {}, visible() {}, paint() {} };
    const { createRaions } = await import('./map-raions.js');
    layers.raions = await createRaions(parts, layers.view).catch(() => null);
    layers.raions?.paint(shown.facets.district ?? []);
    layers.raions?.visible(layers.view.k >= RAIONS_FROM);
    arrows(parts.districts, '.raion', layers.zoom);
  }

  function draw() {
    if (!layers?.view.width) return;
    const counts = new Map((shown.facets.region ?? []).map((one) => [one.value, one.count]));
    const numbers = layers.collection.features.map(({ id }) => counts.get(id) ?? 0);
    const ends = stepsOf(numbers);
    layers.regions.paint({ counts, chosen: state().region, focus: shown.focus, stepOf: (count) => stepOf(ends, count), towns: shown.towns });
    layers.raions?.paint(shown.facets.district ?? []);
    renderLegend(byId('legend'), ends, numbers);
    drawLabels();
  }

  /** Towns first, then the numbers of the regions find room between them. */
  function drawLabels() {
    const room = createRoom();
    layers.towns.paint({ towns: shown.towns, focus: shown.focus, room });
    layers.regions.label(room);
  }

  return {
    ready,
    regions: () => layers?.collection.features.map((one) => one.id) ?? [],
    paint(facets) { shown.facets = facets; draw(); },
    towns(features) { shown.towns = features.filter((one) => one.properties.type !== 'region' && one.geometry); draw(); },
    /** The places of one document; null shows all again. */
    focusOn(codes) { shown.focus = codes && new Set(codes); stage.classList.toggle('focused', Boolean(codes)); draw(); },
  };
}
