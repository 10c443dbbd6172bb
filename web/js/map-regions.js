/* Oblasts: shapes, colours, outlines of the chosen ones, numbers. */

import { isChosen, state, togglePlace } from './address.js';
import { holds } from './places.js';
import { svg } from './dom.js';
import { count as counted, number } from './language.js';
import { labelOf } from './labels.js';
import { boxAround } from './map-view.js';
import { setTip } from './map-tip.js';

const REACH = 13;
const NAMES_FROM = 1.8;
const NUMBERS_FROM = 480;
const TRIES = [0, 10, 17, 24, 32].flatMap((far) => [[0, far], [0, -far], [far, 0], [-far, 0], [far, far / 2], [-far, far / 2], [far, -far / 2], [-far, -far / 2]]);

export function createRegions(parts, view, features) {
  const big = [...features].sort((one, other) => d3.geoArea(other) - d3.geoArea(one));
  const items = big.map((feature) => itemOf(feature, view));
  parts.regions.append(...items.map((one) => one.node));

  function shape() {
    for (const one of items) {
      const line = view.path(one.feature);
      for (const path of [one.path, one.casing, one.outline]) path.setAttribute('d', line);
      [one.centre, one.size] = [view.path.centroid(one.feature), smallerSide(view.path.bounds(one.feature))];
    }
  }

  function paint({ counts, focus, stepOf, towns }) {
    for (const one of items) {
      one.count = counts.get(one.code) ?? 0;
      one.chosen = isChosen(one.code);
      one.outline.classList.toggle('partly', !focus && !one.chosen && state().place.some((inner) => holds(one.code, inner)));
      one.node.dataset.step = stepOf(one.count);
      one.node.setAttribute('aria-pressed', String(one.chosen));
      one.node.classList.toggle('in-focus', Boolean(focus?.has(one.code)));
      setTip(one.node, labelOf('place', one.code), counted('documents', one.count), biggest(one.code, towns));
      one.node.setAttribute('aria-label', `${labelOf('place', one.code)}, ${counted('documents', one.count)}`);
    }
    outline(parts.outlines, items.filter((one) => (focus ? focus.has(one.code) : one.chosen || one.outline.classList.contains('partly'))));
  }

  function label(room) {
    const named = view.k >= NAMES_FROM;
    const small = view.width < NUMBERS_FROM && !named;
    parts.labels.replaceChildren();
    for (const one of [...items].sort((a, b) => b.chosen - a.chosen || b.count - a.count)) {
      one.reach.setAttribute('r', one.size * view.k < 2 * REACH ? REACH / view.k : 0);
      const text = small ? one.chosen && '✓' : textOf(one, named);
      const at = text && findRoom(room, view, one, { text, letter: named ? 6.6 : 7.5 });
      if (at) parts.labels.append(labelAt(at, text, one.node.dataset.step, named));
    }
  }

  return { shape, paint, label };
}

/** All casings lie under all outlines, or a neighbour's casing would cut a line. */
const outline = (layer, items) => layer.replaceChildren(...items.map((one) => one.casing), ...items.map((one) => one.outline));

const labelAt = ([x, y], text, step, named) => svg('text', { x, y, class: named ? 'region-title' : 'region-number', 'data-step': step }, text);

function itemOf(feature, view) {
  const code = feature.id;
  const path = svg('path');
  const reach = svg('circle', { class: 'reach', r: 0 });
  const node = svg('g', {
    class: 'region', role: 'button', tabindex: -1, 'data-code': code, 'data-testid': `region-${code}`,
    onclick: () => togglePlace(code),
  }, path, reach);
  const item = {
    code, feature, node, path, reach, count: 0, size: 0,
    casing: svg('path', { class: 'casing' }), outline: svg('path', { class: 'outline' }),
    set centre([x, y]) { reach.setAttribute('cx', x); reach.setAttribute('cy', y); },
  };
  node.middle = () => view.middle(feature);
  return item;
}

const smallerSide = ([[left, top], [right, bottom]]) => Math.min(right - left, bottom - top);

function textOf(one, named) {
  const name = labelOf('place', one.code).replace(/ (область|Oblast)$/, '');
  const tick = one.chosen ? '✓ ' : '';
  if (named) return `${tick}${name} ${number(one.count)}`;
  return one.count || one.chosen ? `${tick}${number(one.count)}` : '';
}

/** A label belongs inside its own region, or it would be read as the neighbour's. */
function findRoom(room, view, { feature, path }, { text, letter }) {
  const [x, y] = view.middle(feature);
  const width = text.length * letter + 2;
  const inside = (left, top) => path.isPointInFill(new DOMPoint((left - view.x) / view.k, (top - view.y) / view.k));
  for (const [right, down] of TRIES) {
    const at = [x + right, y + down];
    const fits = [-1, 1].every((side) => inside(at[0] + (side * width) / 2, at[1] - 5) && inside(at[0] + (side * width) / 2, at[1] + 5));
    if (fits && room.claim(boxAround(at, width, 14))) return at;
  }
  return null;
}

/** At the scale of the country a town is no target; its oblast tells about it. */
function biggest(code, towns) {
  return towns.filter((one) => one.properties.region === code).sort((a, b) => b.properties.count - a.properties.count)
    .slice(0, 3).map(({ properties }) => `${labelOf('place', properties.code, properties.name)} — ${number(properties.count)}`).join(', ');
}
