/* The search field: a combobox after the ARIA pattern. What was searched before stays on the device. */

import { state, refine } from './address.js';
import { api } from './api.js';
import { byId, el, icon, later } from './dom.js';
import { say, knows, count, number } from './language.js';
import { learn, labelOf } from './labels.js';
import { withPlace } from './places.js';
import { recent, remember, forget } from './recent.js';

const WAIT = 120;

export class SearchField {
  #input = byId('q');
  #box = byId('suggestions');
  #clear = byId('q-clear');
  #options = [];
  #active = -1;
  #lookUp = later(WAIT, () => this.#suggest());

  constructor() {
    const input = this.#input;
    input.addEventListener('input', () => { this.#typed(); this.#lookUp(); });
    input.addEventListener('focus', () => { if (!input.value) this.#lookUp(); });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.#close());
    this.#box.addEventListener('pointerdown', (event) => event.preventDefault());
    byId('search').addEventListener('submit', (event) => { event.preventDefault(); this.#submit(input.value); });
    this.#clear.addEventListener('click', () => { this.#write(''); this.#submit(''); input.focus(); });
  }

  /** What the address says, unless someone is typing just now. */
  show(text) {
    if (document.activeElement !== this.#input || this.#box.hidden) this.#write(text);
  }

  #write(text) {
    this.#input.value = text;
    this.#typed();
  }

  #typed() {
    this.#clear.hidden = !this.#input.value;
  }

  async #suggest() {
    const text = this.#input.value.trim();
    if (document.activeElement !== this.#input) return;
    if (!text) return this.#open(recentOptions());
    try {
      const found = await api.suggest(text);
      if (this.#input.value.trim() === text && document.activeElement === this.#input) this.#open(found);
    } catch { this.#close(); }
  }

  #open(found) {
    this.#options = found;
    this.#box.replaceChildren(...found.map((one, at) => optionOf(one, at, () => this.#choose(one))));
    this.#mark(-1);
    this.#box.hidden = !found.length;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length) byId('announce').textContent = count('suggestions', found.length);
  }

  #close() {
    this.#box.hidden = true;
    this.#mark(-1);
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #mark(index) {
    this.#active = index;
    [...this.#box.children].forEach((node, at) => node.setAttribute('aria-selected', String(at === index)));
    const node = this.#box.children[index];
    if (node) this.#input.setAttribute('aria-activedescendant', node.id);
    else this.#input.removeAttribute('aria-activedescendant');
    node?.scrollIntoView({ block: 'nearest' });
  }

  #choose(one) {
    this.#close();
    if (one.kind === 'forget') forget();
    else if (one.kind === 'recent') this.#submit(one.value);
    else if (one.kind === 'title') refine({ doc: one.value });
    else this.#addFilter(one);
  }

  /** A suggestion completes the last words; what was searched before them stays. */
  #addFilter(one) {
    const facet = one.kind;
    const { q } = state();
    const chosen = state()[facet].filter((value) => value !== one.value);
    const kept = q && this.#input.value.startsWith(`${q} `) ? q : '';
    learn(facet, one.value, one.text);
    this.#write(kept);
    refine({ q: kept, [facet]: facet === 'place' ? withPlace(chosen, one.value) : [...chosen, one.value] });
  }

  #submit(text) {
    this.#close();
    remember(text);
    refine({ q: text.trim(), asTyped: '' });
  }

  #onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (this.#box.hidden) return this.#lookUp();
      const size = this.#options.length + 1;
      this.#mark(((this.#active + 1 + step + size) % size) - 1);
    } else if (event.key === 'Escape' && !this.#box.hidden) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#options[this.#active]);
    }
  }
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
