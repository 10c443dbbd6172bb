/* One facet: its head, a search inside, and rows; long ones are unfolded. How rows look is told by `rowsOf`. */

import { toggle } from './address.js';
import { el, replace } from './dom.js';
import { say, number } from './language.js';
import { labelOf } from './labels.js';

const SHORT = 8;
const MOST = 200;

export function createFacet(facet, { open = false, rowsOf = flatRows } = {}) {
  let values = [];
  let all = false;
  const list = el('ul', { class: 'facet-list' });
  const note = el('span', { class: 'facet-chosen' });
  const find = el('input', {
    type: 'text', class: 'facet-find', hidden: true, 'data-testid': `find-${facet}`, oninput: () => draw(),
    placeholder: say('facet.find', { facet: say(`facet.${facet}`).toLocaleLowerCase() }),
    'aria-label': say('facet.find', { facet: say(`facet.${facet}`).toLocaleLowerCase() }),
  });
  const more = el('button', { type: 'button', class: 'link', hidden: true, onclick: () => { all = !all; draw(); } });
  const node = el('details', { class: 'facet', open, hidden: true, 'data-testid': `facet-${facet}` },
    el('summary', {}, el('span', {}, say(`facet.${facet}`)), note),
    el('fieldset', {}, el('legend', { class: 'unseen' }, say(`facet.${facet}`)), find, list, more));

  function draw() {
    const wanted = fold(find.value);
    const matching = wanted ? values.filter((one) => fold(one.label).includes(wanted)) : values;
    const shown = all || wanted ? matching.slice(0, MOST) : matching.filter((one, at) => at < SHORT || one.selected);
    replace(list, shown.length ? rowsOf(facet, shown) : el('li', { class: 'muted' }, say('facet.none')));
    more.hidden = Boolean(wanted) || values.length <= SHORT;
    more.textContent = all ? say('facet.less') : say('facet.more', { total: number(values.length) });
    more.setAttribute('aria-expanded', String(all));
  }

  function show(found) {
    values = found.filter((one) => one.count || one.selected)
      .map((one) => ({ ...one, label: labelOf(facet, one.value, one.label) }));
    const chosen = values.filter((one) => one.selected).length;
    note.textContent = chosen ? say('facet.chosen', { total: chosen }) : '';
    node.hidden = !values.length;
    find.hidden = values.length <= SHORT;
    if (chosen) node.open = true;
    draw();
  }

  return { facet, node, show };
}

const fold = (text) => text.toLocaleLowerCase('uk').replace(/[’ʼ`']/g, '');

const flatRows = (facet, values) => values.map((one) => item(facet, one));

export function item(facet, { value, label, count, selected }) {
  return el('li', {}, el('label', { class: 'facet-item' },
    el('input', {
      type: 'checkbox', checked: selected, 'data-key': value, 'data-testid': `choice-${facet}-${value}`,
      onchange: () => toggle(facet, value),
    }),
    el('span', { class: 'facet-label' }, label),
    el('span', { class: 'facet-count' }, number(count))));
}
