/* Documents by month: bars, two limits to move or drag, two date fields. */

import { refine, state } from './address.js';
import { el, svg, later } from './dom.js';
import { say, month, count } from './language.js';
import { createBrush } from './brush.js';
import { bucketsOf, spanOf } from './months.js';

const WAIT = 450;

export function createHistogram(box) {
  let buckets = [];
  const bars = svg('svg', { class: 'bars', role: 'img', 'aria-label': say('date.chart'), 'data-testid': 'histogram' });
  const years = el('div', { class: 'years', 'aria-hidden': 'true' });
  const tip = el('p', { class: 'dates-tip', 'aria-hidden': 'true' });
  const reset = el('button', { type: 'button', class: 'link', 'data-testid': 'dates-clear', onclick: () => refine({ from: '', to: '' }) }, say('date.clear'));
  const plot = el('div', { class: 'plot', 'data-testid': 'plot' }, bars);
  const fields = dateFields();
  const brush = createBrush(plot, {
    preview: (first, last) => { shade(first, last); tip.textContent = spanText(first, last); },
    hover: (index) => { tip.textContent = buckets[index] ? bucketText(buckets[index]) : ''; },
    commit: (first, last) => choose(first, last),
  });
  box.append(el('div', { class: 'dates-head' }, el('h2', {}, say('date.title')), tip, reset), plot, years, fields.node);

  const bucketText = (one) => `${one.year ? one.from.slice(0, 4) : month(one.from)}: ${count('documents', one.count)}`;
  const spanText = (first, last) => [...new Set([month(buckets[first].from), month(buckets[last].to)])].join(' – ');

  function choose(first, last) {
    const whole = first === 0 && last === buckets.length - 1;
    refine(whole ? { from: '', to: '' } : { from: buckets[first].from, to: buckets[last].to });
  }

  function shade(first, last) {
    [...bars.children].forEach((bar, at) => bar.classList.toggle('out', at < first || at > last));
  }

  function show(dates, now) {
    buckets = bucketsOf(dates, now);
    box.classList.toggle('without-bars', !buckets.length);
    reset.hidden = !now.from && !now.to;
    fields.show(now);
    draw(bars, years, buckets);
    const [first, last] = spanOf(buckets, now);
    shade(first, last);
    tip.textContent = '';
    brush.set(buckets.map((one) => month(one.from)), first, last);
  }

  box.classList.add('without-bars');
  reset.hidden = true;
  return { show };
}

function draw(bars, years, buckets) {
  const width = 100 / Math.max(buckets.length, 1);
  const highest = Math.max(1, ...buckets.map((one) => one.count));
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
  const field = (name) => el('input', {
    type: 'date', 'data-testid': `date-${name}`, min: '1900-01-01', max: '2100-12-31',
    onchange: later(WAIT, (event) => { if (event.target.validity.valid) refine({ [name]: event.target.value }); }),
  });
  const from = field('from');
  const to = field('to');
  const node = el('div', { class: 'date-fields' },
    el('label', {}, el('span', {}, say('date.from')), from), el('label', {}, el('span', {}, say('date.to')), to));
  const put = (input, value) => { if (document.activeElement !== input || state()[input.name] !== value) input.value = value; };
  return { node, show: (now) => { put(from, now.from); put(to, now.to); } };
}
