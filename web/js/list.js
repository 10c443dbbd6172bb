/* The list of documents: first page, further pages, nothing, failure. */

import { state, refine, href, isFiltered } from './address.js';
import { api, Stale } from './api.js';
import { byId, el } from './dom.js';
import { say, count, number } from './language.js';
import { hitOf } from './hit.js';
import { renderEmpty, renderError } from './explain.js';

export class List {
  #hits = byId('hits');
  #listed = 0;
  #folded = false;

  constructor() {
    setUpSort();
  }

  show(answer, now) {
    this.#listed = answer.stories ?? answer.total;
    this.#folded = this.#listed < answer.total;
    this.busy(false);
    setOutcome(answer.total ? 'some' : 'none');
    this.#hits.replaceChildren(...answer.hits.map(hitOf));
    byId('total').textContent = count('documents', answer.total);
    byId('jump').hidden = false;
    byId('jump').textContent = `${count('documents', answer.total)} ↓`;
    byId('sort').value = now.sort || (now.q ? 'relevance' : 'newest');
    byId('sort').disabled = answer.total < 2;
    showIntro();
    byId('notice').hidden = true;
    this.#showMore(answer.nextCursor);
    if (!answer.total) renderEmpty(byId('notice'), now);
  }

  fail(failure, retry) {
    this.busy(false);
    setOutcome('failed');
    this.#hits.replaceChildren();
    byId('more').replaceChildren();
    byId('intro').hidden = true;
    byId('jump').hidden = true;
    byId('total').textContent = say('error.title');
    renderError(byId('notice'), failure, retry);
  }

  busy(on) {
    byId('results').setAttribute('aria-busy', String(on));
  }

  #showMore(cursor) {
    const shown = number(this.#hits.childElementCount);
    const button = el('button', {
      type: 'button', class: 'button', 'data-testid': 'load-more', onclick: (event) => this.#loadMore(event.target, cursor),
    }, say('list.more'));
    byId('more').replaceChildren(...(this.#listed ? [
      el('p', { class: 'muted' }, say(this.#folded ? 'list.stories' : 'list.shown', { shown, total: number(this.#listed) })), ...(cursor ? [button] : [])] : []));
  }

  async #loadMore(button, cursor) {
    button.disabled = true;
    try {
      const answer = await api.more(state(), cursor);
      const items = answer.hits.map(hitOf);
      this.#hits.append(...items);
      this.#showMore(answer.nextCursor);
      items[0]?.querySelector('a')?.focus({ preventScroll: true });
    } catch (failure) {
      if (!(failure instanceof Stale)) button.disabled = false;
    }
  }
}

/** On a phone an empty answer or a failure stands above the map. */
const setOutcome = (outcome) => { byId('shell').dataset.outcome = outcome; };

function setUpSort() {
  const select = byId('sort');
  select.append(...['relevance', 'newest', 'oldest'].map((one) => el('option', { value: one }, say(`sort.${one}`))));
  select.addEventListener('change', () => refine({ sort: select.value }));
}

function showIntro() {
  const intro = byId('intro');
  intro.hidden = isFiltered();
  if (intro.hidden || intro.childElementCount) return;
  const examples = say('intro.examples').split('|').map((text) =>
    el('a', { href: href({ q: text }), 'data-go': true, lang: 'uk' }, text));
  intro.append(el('strong', {}, say('intro')), el('span', { class: 'examples' }, say('intro.try'), examples));
}
