/* The map: puts its layers together and tells them what to show. */

import { refine } from './address.js';
import { api } from './api.js';
import { byId, el } from './dom.js';
import { language, say } from './language.js';
import { prefer } from './labels.js';
import { buildStage } from './map-stage.js';
import { createView, createRoom } from './map-view.js';
import { createRegions } from './map-regions.js';
import { Towns } from './map-towns.js';
import { addTips } from './map-tip.js';
import { Zoom } from './map-zoom.js';
import { arrows } from './map-keys.js';
import { stepsOf, stepOf, renderLegend } from './scale.js';

const RAIONS_FROM = 3;
const AREA_FROM = 1.2;
const POPULATED = new Set(['city', 'settlement', 'village']);

export class CountryMap {
  #parts;
  #shown = { regions: new Map(), towns: [], within: new Map(), focus: null, others: [] };
  #features = [];
  #view = null;
  #zoom = null;
  #regions = null;
  #towns = null;
  #raions = null;

  constructor(stage) {
    this.#parts = buildStage(stage);
    addTips(this.#parts);
    this.ready = api.shapes('regions').then((topology) => this.#start(topology)).catch((failure) => {
      stage.replaceChildren(el('p', { class: 'map-failed' }, say('map.failed')));
      byId('region-list').open = true;
      console.warn('map', failure);
    });
  }

  get regions() {
    return this.#features.map((one) => one.id);
  }

  /** Values of the facet of places. */
  paint(places) {
    this.#shown.regions = new Map(places.map((one) => [one.value, one.count]));
    this.#draw();
  }

  /** Places of every level with documents, as `/api/map` tells them. */
  set places(features) {
    this.#shown.towns = features.filter((one) => POPULATED.has(one.properties.type) && one.geometry);
    this.#shown.within = new Map(features.map(({ properties: { code, count } }) => [code, count]));
    this.#draw();
  }

  /** A document may name towns that the filters leave out: where they lie is asked apart. */
  async learn(codes, isWanted) {
    const known = new Set(this.#shown.towns.map((one) => one.properties.code));
    const found = await Promise.all(codes.filter((code) => !known.has(code)).map((code) => api.place(code).catch(() => null)));
    if (!isWanted()) return;
    this.#shown.others = found.filter((one) => one && POPULATED.has(one.type) && one.lat !== null).map(townOf);
    this.#draw();
  }

  /** The places of one document; null shows all again. */
  focusOn(codes) {
    this.#shown.focus = codes && new Set(codes);
    this.#shown.others = [];
    this.#parts.stage.classList.toggle('focused', Boolean(codes));
    this.#draw();
  }

  #start(topology) {
    const parts = this.#parts;
    const collection = topojson.feature(topology, topology.objects.regions);
    this.#features = collection.features;
    for (const { id, properties } of this.#features) prefer('place', id, language === 'en' ? properties.name_en : properties.name_uk);
    this.#view = createView(collection);
    this.#zoom = new Zoom(parts, this.#view, () => this.#onZoom());
    this.#regions = createRegions(parts, this.#view, this.#features);
    this.#towns = new Towns(parts, this.#view, this.#zoom);
    parts.area.addEventListener('click', () => refine({ bbox: this.#view.bounds().join(',') }));
    arrows(parts.regions, '.region', this.#zoom);
    arrows(parts.towns, '.town', this.#zoom);
    new ResizeObserver(() => this.#resize()).observe(parts.stage);
    this.#resize();
  }

  #resize() {
    const { width, height } = this.#parts.stage.getBoundingClientRect();
    if (!width || !height) return;
    this.#view.fit(width, height);
    this.#regions.shape();
    this.#raions?.shape();
    this.#zoom.resize();
    this.#draw();
  }

  #onZoom() {
    const { k, x, y } = this.#view;
    const parts = this.#parts;
    parts.land.setAttribute('transform', `translate(${x},${y}) scale(${k})`);
    parts.pan.hidden = k <= 1;
    parts.area.hidden = k <= AREA_FROM;
    parts.note.hidden = k > 1;
    if (k >= RAIONS_FROM && !this.#raions) this.#loadRaions();
    this.#raions?.visible(k >= RAIONS_FROM);
    this.#drawLabels();
  }

  async #loadRaions() {
    this.#raions = { shape() {}, visible() {}, paint() {} };
    try {
      const { createRaions } = await import('./map-raions.js');
      this.#raions = await createRaions(this.#parts, this.#view);
    } catch {
      this.#raions = null; // the next zoom tries again
      return;
    }
    this.#raions.paint(this.#shown.within);
    this.#raions.visible(this.#view.k >= RAIONS_FROM);
    arrows(this.#parts.districts, '.raion', this.#zoom);
  }

  #draw() {
    if (!this.#view?.width) return;
    const { regions: counts, focus, towns, within } = this.#shown;
    const numbers = this.regions.map((code) => counts.get(code) ?? 0);
    const ends = stepsOf(numbers);
    this.#regions.paint({ counts, focus, stepOf: (count) => stepOf(ends, count), towns });
    this.#raions?.paint(within);
    renderLegend(byId('legend'), ends, numbers);
    this.#drawLabels();
  }

  /** Towns first, then the numbers of the regions find room between them. */
  #drawLabels() {
    const room = createRoom();
    const { towns, others, focus } = this.#shown;
    this.#towns.paint({ towns: [...towns, ...others], focus, room });
    this.#regions.label(room);
  }
}

const townOf = ({ code, name, type, region, lon, lat, count }) => ({ geometry: { coordinates: [lon, lat] }, properties: { code, name, type, region, count } });
