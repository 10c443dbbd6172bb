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
  const conditions = chosenOf(now);
  const tried = conditions.length > 1 ? conditions.slice(0, TRIED) : [];
  for (const one of tried) tryWithout(one, now, ways);
  if (!tried.length) box.children[1].remove();
}

/** Each way is offered only when it leads somewhere, with the number it leads to. */
async function tryWithout(one, now, ways) {
  const total = await api.total({ ...now, ...one.without }).catch(() => 0);
  if (!total || state() !== now) return;
  const label = one.label || say(`facet.${one.facet}`);
  ways.append(el('li', {}, el('a', { href: href(one.without), 'data-go': true }, say('empty.without', { label })), ` — ${count('documents', total)}`));
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
function allowedList({ parameter, value, allowed = [] }) {
  if (!Array.isArray(allowed) || !allowed.length) return null;
  const chosen = FACETS.includes(parameter);
  return el('div', {}, el('p', {}, say('error.allowed')), el('ul', { class: 'ways' }, allowed.slice(0, 30).map((one) => {
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
