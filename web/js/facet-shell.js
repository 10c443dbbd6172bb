/* What every facet has: a head that opens, a search inside, the order, the list and its end. */

import { el } from './dom.js';
import { say, number } from './language.js';

export const SHORT = 8;
/** Values that one press brings besides those that are shown. */
const MORE = 40;

/** `redraw` is called after every change of what is wanted: words, order, number of values. */
export function createShell(facet, { open, redraw }) {
  const wanted = { words: '', byName: false, most: SHORT };
  const name = say(`facet.${facet}`);
  const find = el('input', {
    type: 'text', class: 'facet-find', autocomplete: 'off', 'data-testid': `find-${facet}`,
    placeholder: say('facet.find', { facet: name.toLocaleLowerCase() }), 'aria-label': say('facet.find', { facet: name.toLocaleLowerCase() }),
    oninput: () => change({ words: find.value.trim(), most: SHORT }),
  });
  const order = el('button', {
    type: 'button', class: 'button facet-order', 'aria-pressed': 'false', title: say('facet.byName'), 'aria-label': say('facet.byName'), 'data-testid': `order-${facet}`,
    onclick: () => change({ byName: !wanted.byName }),
  }, say('facet.order'));
  const tools = el('div', { class: 'facet-tools', hidden: true }, find, order);
  const list = el('ul', { class: 'facet-list', 'data-testid': `list-${facet}` });
  const more = el('button', { type: 'button', class: 'link', hidden: true, 'data-testid': `more-${facet}`, onclick: () => change({ most: Number(more.dataset.most) }) });
  const note = el('span', { class: 'facet-chosen' });
  const node = el('details', { class: 'facet', open, hidden: true, 'data-testid': `facet-${facet}` },
    el('summary', {}, el('span', {}, name), note),
    el('fieldset', {}, el('legend', { class: 'unseen' }, name), tools, list, more));

  function change(part) {
    Object.assign(wanted, part);
    order.setAttribute('aria-pressed', String(wanted.byName));
    redraw();
  }

  /** How many of all values are listed, and how many are chosen. */
  function tell({ shown, all, chosen, searchable = all > SHORT }) {
    const left = all - shown;
    note.textContent = chosen ? say('facet.chosen', { total: number(chosen) }) : '';
    node.hidden = !all && !chosen && !wanted.words;
    tools.hidden = !searchable && !wanted.words;
    more.hidden = left <= 0 && wanted.most <= SHORT;
    more.dataset.most = left > 0 ? wanted.most + Math.min(left, MORE) : SHORT;
    more.textContent = left > 0 ? say('facet.more', { total: number(Math.min(left, MORE)) }) : say('facet.less');
    if (chosen) node.open = true;
  }

  return { node, list, wanted, tell };
}

/** The parameters of the API for what is wanted of a facet. */
export const viewOf = (facet, { words, byName, most }) => ({
  [`facet.${facet}.q`]: words, [`facet.${facet}.sort`]: byName ? 'name' : '', [`facet.${facet}.limit`]: most,
});
