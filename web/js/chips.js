/* What is chosen, each with its own way out. */

import { FACETS, isFiltered, refine, toggle, clear } from './address.js';
import { byId, el, icon, replace } from './dom.js';
import { say, day } from './language.js';
import { labelOf } from './labels.js';

export function renderChips(state) {
  const chips = chosenOf(state).map(chip);
  if (isFiltered() && chips.length > 1) {
    chips.push(el('button', { type: 'button', class: 'bare clear', onclick: clear, 'data-key': 'clear', 'data-testid': 'clear-all' }, say('chips.clear')));
  }
  replace(byId('chips'), chips);
}

/** Every condition as {facet, label, without}: chips and the empty answer speak of the same list. */
export function chosenOf(state) {
  const values = FACETS.flatMap((facet) => state[facet].map((value) => ({
    facet, value, label: labelOf(facet, value),
    without: { [facet]: state[facet].filter((one) => one !== value) },
    remove: () => toggle(facet, value),
  })));
  return [...queryOf(state), ...values, ...dateOf(state), ...switchesOf(state)];
}

function condition(facet, label, without) {
  return { facet, value: label, label, without, remove: () => refine(without) };
}

const queryOf = ({ q }) => (q ? [condition('q', q, { q: '', asTyped: '' })] : []);

function dateOf({ from, to }) {
  if (!from && !to) return [];
  const key = from && to ? 'date.span' : from ? 'date.since' : 'date.until';
  return [condition('date', say(key, { from: day(from), to: day(to) }), { from: '', to: '' })];
}

function switchesOf({ bbox, mentions, story }) {
  return [
    ...(story ? [condition('story', '', { story: '' })] : []),
    ...(bbox ? [condition('bbox', '', { bbox: '' })] : []),
    ...(mentions === 'about' ? [condition('mentions', '', { mentions: '' })] : []),
  ];
}

function chip({ facet, value, label, remove }) {
  const name = say(`facet.${facet}`);
  return el('button', {
    type: 'button', class: 'chip', onclick: remove, 'data-key': `${facet} ${value}`, 'data-testid': `chip-${facet}`,
    'aria-label': say('chips.remove', { facet: name, label }),
  }, el('span', { class: 'chip-facet' }, label ? `${name}:` : name), label && el('span', { class: 'chip-label' }, label), icon('close'));
}
