/* From counts to steps of colour, and the legend that explains them. */

import { el, replace } from './dom.js';
import { say, number } from './language.js';

const STEPS = 5;
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10];

/** Lower ends of the steps: about as many regions in each, so that one very busy region does not pale all others. */
export function stepsOf(counts) {
  const some = counts.filter((count) => count > 0).sort((one, other) => one - other);
  const highest = some.at(-1) ?? 0;
  if (highest <= STEPS) return Array.from({ length: highest }, (_, at) => at + 1);
  const ends = Array.from({ length: STEPS }, (_, at) => (at ? nice(some[Math.floor((at / STEPS) * some.length)]) : 1));
  return [...new Set(ends)].filter((end) => end <= highest);
}

function nice(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const near = NICE.reduce((best, one) => (Math.abs(one * power - value) < Math.abs(best * power - value) ? one : best));
  return Math.max(1, Math.round(near * power));
}

/** 0 for none, else 1…5; few steps are spread so that the last is always the strongest. */
export function stepOf(ends, count) {
  const at = ends.filter((end) => end <= count).length;
  return at ? Math.max(1, Math.round((at / ends.length) * STEPS)) : 0;
}

export function renderLegend(box, ends, counts) {
  const highest = Math.max(0, ...counts);
  const item = (step, text) => el('li', {}, el('span', { class: 'swatch', 'data-step': step, 'aria-hidden': 'true' }), text);
  const rest = ends.map((end, at) => item(stepOf(ends, end), rangeText(end, (ends[at + 1] ?? highest + 1) - 1)));
  replace(box,
    el('span', { class: 'legend-title' }, say('legend')),
    el('ul', { class: 'legend-steps' }, item(0, '0'), rest),
    highest > 0 && el('span', { class: 'legend-town' }, el('span', { class: 'swatch-town', 'aria-hidden': 'true' }), say('legend.town')));
}

const rangeText = (from, to) => (to > from ? `${number(from)}–${number(to)}` : number(from));
