/* The search field: a combobox after the ARIA pattern. What was searched before stays on the device. */

import { state, refine } from './address.js';
import { api } from './api.js';
import { byId, el, icon, later } from './dom.js';
import { say, knows, count, number } from './language.js';
import { facetOfPlace, learn, labelOf } from './labels.js';
import { recent, remember, forget } from './recent.js';

const WAIT = 120;

export function createSearchField() {
  const input = byId('q');
  const box = byId('suggestions');
  let options = [];
  let active = -1;

  const open = () => !box.hidden;

  function close() {
    box.hidden = true;
    mark(-1);
    input.setAttribute('aria-expanded', 'false');
  }

  function mark(index) {
    active = index;
    [...box.children].forEach((node, at) => node.setAttribute('aria-selected', String(at === index)));
    const node = box.children[index];
    if (node) input.setAttribute('aria-activedescendant', node.id);
    else input.removeAttribute('aria-activedescendant');
    node?.scrollIntoView({ block: 'nearest' });
  }

  function show(found) {
    options = found;
    box.replaceChildren(...found.map((one, at) => optionOf(one, at, () => choose(one))));
    mark(-1);
    box.hidden = !found.length;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length) byId('announce').textContent = count('suggestions', found.length);
  }

  const lookUp = later(WAIT, async () => {
    const text = input.value.trim();
    if (document.activeElement !== input) return;
    if (!text) return show(recentOptions());
    try {
      const found = await api.suggest(text);
      if (input.value.trim() === text && document.activeElement === input) show(found);
    } catch { close(); }
  });

  function choose(one) {
    close();
    if (one.kind === 'forget') forget();
    else if (one.kind === 'recent') submit(one.value);
    else if (one.kind === 'title') refine({ doc: one.value });
    else addFilter(one);
  }

  /** A suggestion completes the last words; what was searched before them stays. */
  function addFilter(one) {
    const facet = one.kind === 'place' ? facetOfPlace(one.type) : one.kind;
    const { q } = state();
    const kept = q && input.value.startsWith(`${q} `) ? q : '';
    learn(facet, one.value, one.text);
    input.value = kept;
    refine({ q: kept, [facet]: [...new Set([...state()[facet], one.value])] });
  }

  function submit(text) {
    close();
    remember(text);
    refine({ q: text.trim(), asTyped: '' });
  }

  function onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open()) return lookUp();
      const size = options.length + 1;
      mark(((active + 1 + step + size) % size) - 1);
    } else if (event.key === 'Escape' && open()) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(options[active]);
    }
  }

  const clearButton = byId('q-clear');
  const typed = () => { clearButton.hidden = !input.value; };
  input.addEventListener('input', () => { typed(); lookUp(); });
  input.addEventListener('focus', () => { if (!input.value) lookUp(); });
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', close);
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  byId('search').addEventListener('submit', (event) => { event.preventDefault(); submit(input.value); });
  clearButton.addEventListener('click', () => { input.value = ''; typed(); submit(''); input.focus(); });

  return { show(text) { if (document.activeElement !== input || !open()) { input.value = text; typed(); } } };
}

function recentOptions() {
  const found = recent().map((text) => ({ text, kind: 'recent', value: text }));
  return found.length ? [...found, { text: say('suggest.forget'), kind: 'forget' }] : [];
}

function describe({ kind, type, region }) {
  if (kind === 'forget') return '';
  const what = kind === 'place' ? `place.${type ?? 'city'}` : `suggest.${kind}`;
  return [knows(what) ? say(what) : '', region].filter(Boolean).join(', ');
}

function optionOf(one, at, choose) {
  const text = one.kind === 'topic' ? labelOf('topic', one.value, one.text) : one.text;
  return el('li', { role: 'option', id: `option-${at}`, 'aria-selected': 'false', class: `option option-${one.kind}`, onclick: choose },
    icon(one.kind === 'place' ? 'pin' : 'search'),
    el('span', { class: 'option-text' }, text),
    el('span', { class: 'option-kind' }, describe(one)),
    one.count > 0 && one.kind !== 'title' && el('span', { class: 'option-count' }, number(one.count)));
}
