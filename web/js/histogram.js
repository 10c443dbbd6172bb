/* Documents by month or year: bars, two limits to move or drag, two date fields. */

import { refine, state } from './address.js';
import { el, svg } from './dom.js';
import { say, month, count } from './language.js';
import { Brush } from './brush.js';
import { createDateField } from './date-field.js';
import { bucketsOf, isTouched, spanOf } from './months.js';

/** One or two documents are no peak. */
const LOWEST_SCALE = 4;

export class Histogram {
  #box;
  #buckets = [];
  #bars = svg('svg', { class: 'bars', role: 'img', 'aria-label': say('date.chart'), 'data-testid': 'histogram' });
  #years = el('div', { class: 'years', 'aria-hidden': 'true' });
  #tip = el('p', { class: 'dates-tip', 'aria-hidden': 'true' });
  #reset = el('button', { type: 'button', class: 'link', hidden: true, 'data-testid': 'dates-clear', onclick: () => refine({ from: '', to: '' }) }, say('date.clear'));
  #fields = dateFields();
  #brush;

  constructor(box) {
    this.#box = box;
    const plot = el('div', { class: 'plot', 'data-testid': 'plot' }, this.#bars);
    this.#brush = new Brush(plot, this);
    box.append(el('div', { class: 'dates-head' }, el('h2', {}, say('date.title')), this.#tip, this.#reset), plot, this.#years, this.#fields.node);
    box.classList.add('without-bars');
  }

  show(dates, now) {
    this.#buckets = bucketsOf(dates, now);
    this.#box.classList.toggle('without-bars', !this.#buckets.length);
    this.#reset.hidden = !now.from && !now.to;
    this.#fields.show(now);
    draw(this.#bars, this.#years, this.#buckets);
    const [first, last] = spanOf(this.#buckets, now);
    this.#shade((one) => isTouched(one, now));
    this.#tip.textContent = '';
    this.#brush.set(this.#buckets.map(nameOf), first, last);
  }

  preview(first, last) {
    this.#shade((one, at) => at >= first && at <= last);
    const names = [first, last].map((at) => nameOf(this.#buckets[at]));
    this.#tip.textContent = [...new Set(names)].join(' – ');
  }

  hover(index) {
    const one = this.#buckets[index];
    this.#tip.textContent = one ? `${nameOf(one)}: ${count('documents', one.count)}` : '';
  }

  commit(first, last) {
    const whole = first === 0 && last === this.#buckets.length - 1;
    refine(whole ? { from: '', to: '' } : { from: this.#buckets[first].from, to: this.#buckets[last].to });
  }

  #shade(isIn) {
    [...this.#bars.children].forEach((bar, at) => bar.classList.toggle('out', !isIn(this.#buckets[at], at)));
  }
}

const nameOf = ({ year, from }) => (year ? from.slice(0, 4) : month(from));

function draw(bars, years, buckets) {
  const width = 100 / Math.max(buckets.length, 1);
  const highest = Math.max(LOWEST_SCALE, ...buckets.map((one) => one.count));
  const gap = Math.min(0.6, width * 0.18);
  bars.replaceChildren(...buckets.map((one, at) => {
    const height = one.count ? Math.max(3, (one.count / highest) * 100) : 0;
    return svg('rect', { x: `${at * width + gap / 2}%`, width: `${width - gap}%`, y: `${100 - height}%`, height: `${height}%` });
  }));
  const firsts = buckets.map((one, at) => ({ year: one.from.slice(0, 4), at }))
    .filter((one, at, all) => at === 0 || one.year !== all[at - 1].year);
  const every = Math.ceil(firsts.length / 8);
  years.replaceChildren(...firsts.filter((one, at) => at % every === 0 && one.at * width < 94).map(({ year, at }) => {
    const label = el('span', {}, year);
    label.style.left = `${at * width}%`;
    return label;
  }));
}

function dateFields() {
  const fields = ['from', 'to'].map(createDateField);
  return {
    node: el('div', { class: 'date-fields' }, fields.map((one) => one.node)),
    show: (now) => { for (const one of fields) one.show(now); },
  };
}
