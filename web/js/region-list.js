/* The map as a list: the same regions, the same numbers, for keyboard, screen reader and small targets. */

import { isChosen, togglePlace } from './address.js';
import { byId, el, replace } from './dom.js';
import { number, say } from './language.js';
import { labelOf, byLabel } from './labels.js';

export function renderRegionList(codes, counts) {
  const found = new Map(counts.map((one) => [one.value, one.count]));
  const all = codes.length ? codes : [...found.keys()];
  const rows = all.map((code) => ({ code, label: labelOf('place', code), total: found.get(code) ?? 0 })).sort(byLabel);
  const highest = Math.max(1, ...rows.map((one) => one.total));
  replace(byId('region-items'), el('ul', { class: 'region-items' }, rows.map((one) => row(one, highest))));
}

function row({ code, label, total }, highest) {
  const chosen = isChosen(code);
  const bar = el('span', { class: 'region-bar', 'aria-hidden': 'true' });
  bar.style.width = `${(total / highest) * 100}%`;
  return el('li', {}, el('button', {
    type: 'button', class: 'region-item', 'aria-pressed': String(chosen), 'data-key': code, 'data-testid': `region-item-${code}`,
    onclick: () => togglePlace(code),
  }, bar, el('span', { class: 'region-name' }, chosen && el('span', { 'aria-hidden': 'true' }, '✓ '), label),
  el('span', { class: 'region-count' }, number(total)), chosen && el('span', { class: 'unseen' }, ` ${say('map.selected')}`)));
}
