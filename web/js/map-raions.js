/* Raions, fetched only when someone looks closely. */

import { isChosen, togglePlace } from './address.js';
import { api } from './api.js';
import { svg } from './dom.js';
import { language, count as counted } from './language.js';
import { labelOf, prefer } from './labels.js';
import { setTip } from './map-tip.js';

export async function createRaions({ districts: layer }, view) {
  const topology = await api.shapes('districts');
  const { features } = topojson.feature(topology, topology.objects.districts);
  const items = features.map((feature) => itemOf(feature, view));
  layer.append(...items.map((one) => one.node));

  function shape() {
    for (const one of items) one.path.setAttribute('d', view.path(one.feature));
  }

  function paint(counts) {
    for (const { code, node } of items) {
      const chosen = isChosen(code);
      const total = counts.get(code) ?? 0;
      node.classList.toggle('chosen', chosen);
      node.classList.toggle('some', total > 0);
      announce(node, total > 0 || chosen, { 'aria-pressed': chosen, 'aria-label': `${labelOf('place', code)}, ${counted('documents', total)}` });
      setTip(node, labelOf('place', code), counted('documents', total));
    }
  }

  shape();
  return { shape, paint, visible: (on) => layer.classList.toggle('seen', on) };
}

function itemOf(feature, view) {
  const code = feature.id;
  prefer('place', code, language === 'en' ? feature.properties.name_en : feature.properties.name_uk);
  const path = svg('path');
  const node = svg('g', {
    class: 'raion', 'data-code': code, 'data-testid': `raion-${code}`,
    onclick: () => togglePlace(code),
  }, path);
  node.middle = () => view.middle(feature);
  return { code, feature, node, path };
}

/** A raion that no document names is no target: a click there means the oblast below it. */
function announce(node, live, names) {
  for (const [name, value] of Object.entries({ role: 'button', tabindex: node.getAttribute('tabindex') ?? -1, ...names })) {
    if (live) node.setAttribute(name, String(value));
    else node.removeAttribute(name);
  }
}
