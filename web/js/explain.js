/* When there is nothing to show: what to loosen, or what went wrong and what is allowed. */

import { state, isFiltered, href, refine, clear, FACETS } from './address.js';
import { api } from './api.js';
import { byId, el } from './dom.js';
import { say, count } from './language.js';
import { labelOf } from './labels.js';
import { chosenOf } from './chips.js';

const TRIED = 6;

export function renderEmpty(box, now) {
  box.hidden = false;
  if (!isFiltered()) return box.replaceChildren(el('p', {}, say('empty.index')));
  const ways = el('ul', { class: 'ways', 'data-testid': 'ways' });
  const title = el('p', { class: 'notice-title' }, say('empty.title'));
  box.replaceChildren(title, el('p', {}, say('empty.text')), ways, el('p', { class: 'muted' }, now.q && say('empty.hint')), clearButton('chips.clear'));
  const conditions = chosenOf(now).slice(0, TRIED);
  box.children[1].hidden = true;
  if (conditions.length > 1) offer(ways, now, conditions).then(() => { box.children[1].hidden = !ways.childElementCount; });
}

/** Without one condition; where that brings nothing, with one condition alone. */
async function offer(ways, now, conditions) {
  const without = await Promise.all(conditions.map((one) => wayOut(now, { key: 'empty.without', one, change: one.without })));
  const some = without.some(Boolean) || conditions.length < 3;
  const found = some ? without : await Promise.all(conditions.map((one) => wayOut(now, { key: 'empty.only', one, change: onlyThis(one, conditions) })));
  if (state() === now) ways.replaceChildren(...found.filter(Boolean));
}

function onlyThis(one, conditions) {
  const change = {};
  for (const other of conditions) if (other.facet !== one.facet) Object.assign(change, FACETS.includes(other.facet) ? { [other.facet]: [] } : other.without);
  return FACETS.includes(one.facet) ? { ...change, [one.facet]: [one.value] } : change;
}

/** Each way is offered only when it leads somewhere, with the number it leads to. */
async function wayOut(now, { key, one, change }) {
  const total = await api.total({ ...now, ...change }).catch(() => 0);
  if (!total) return null;
  const label = one.label || say(`facet.${one.facet}`);
  return el('li', {}, el('a', { href: href(change), 'data-go': true }, say(key, { label })), ` — ${count('documents', total)}`);
}

export function renderError(box, problem, retry) {
  box.hidden = false;
  const text = problem.offline ? say('error.offline') : problem.message || `HTTP ${problem.status}`;
  box.replaceChildren(
    el('p', { class: 'notice-title', role: 'alert' }, text),
    allowedList(problem) || '',
    el('p', { class: 'notice-actions' },
      el('button', { type: 'button', class: 'button', onclick: retry, 'data-testid': 'retry' }, say('error.retry')),
      dropButton(problem), isFiltered() && clearButton('error.all')));
  byId('announce').textContent = text;
}

/** An ambiguous place name comes with its candidates: a click chooses one. */
function allowedList({ parameter, value, allowed = [], candidates = allowed }) {
  if (!Array.isArray(candidates) || !candidates.length) return null;
  const chosen = FACETS.includes(parameter);
  return el('div', {}, el('p', {}, say('error.allowed')), el('ul', { class: 'ways' }, candidates.slice(0, 30).map((one) => {
    const code = typeof one === 'object' ? one.code ?? one.value ?? one.id : one;
    const name = typeof one === 'object' ? [one.name ?? one.label, one.regionName].filter(Boolean).join(', ') : labelOf(parameter, one);
    const fixed = chosen ? { [parameter]: [...state()[parameter].filter((old) => old !== value), code] } : null;
    return el('li', {}, fixed ? el('a', { href: href(fixed), 'data-go': true }, name || code) : String(code));
  })));
}

function dropButton({ parameter, value }) {
  if (!parameter || !(parameter in state())) return null;
  const without = FACETS.includes(parameter) ? state()[parameter].filter((one) => one !== value) : '';
  return el('button', { type: 'button', class: 'button', onclick: () => refine({ [parameter]: without }), 'data-testid': 'drop-value' },
    say('error.drop', { value: value || parameter }));
}

const clearButton = (key) => el('button', { type: 'button', class: 'button', onclick: clear, 'data-testid': 'notice-clear' }, say(key));
