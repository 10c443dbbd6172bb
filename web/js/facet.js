/* One facet of plain values. Those that are names from documents may be many: the server searches, orders and cuts them. */

import { state, toggle } from './address.js';
import { api } from './api.js';
import { el, later, replace, byId } from './dom.js';
import { collator, say, number } from './language.js';
import { labelOf, learn } from './labels.js';
import { createShell, viewOf } from './facet-shell.js';

const OPEN = new Set(['source', 'project', 'person', 'organization']);
const WAIT = 150;

export function createFacet(facet, { open = false } = {}) {
  const remote = OPEN.has(facet);
  const shell = createShell(facet, { open, redraw: () => (remote ? ask() : draw()) });
  const { wanted } = shell;
  const ask = later(WAIT, () => api.facet(state(), facet, viewOf(facet, wanted))
    .then((page) => { show(page); announce(page.facetSizes[facet]); }).catch(() => {}));
  let found = [];
  let size = 0;

  function show({ facets, facetSizes }) {
    found = (facets?.[facet] ?? []).filter((one) => one.count || one.selected);
    for (const one of found) learn(facet, one.value, one.label);
    size = facetSizes?.[facet] ?? found.length;
    draw();
  }

  function draw() {
    const values = found.map((one) => ({ ...one, label: labelOf(facet, one.value, one.label) }));
    const all = remote ? values : ordered(values, wanted);
    const shown = remote ? all : all.filter((one, at) => at < wanted.most || one.selected);
    replace(shell.list, shown.length ? shown.map((one) => item(facet, one)) : el('li', { class: 'muted' }, say('facet.none')));
    shell.tell({ shown: shown.length, all: remote ? size : all.length, chosen: values.filter((one) => one.selected).length });
  }

  return { facet, node: shell.node, show, view: () => (remote ? viewOf(facet, wanted) : {}) };
}

/** Screen readers hear how much a search inside a facet found. */
export function announce(total) {
  byId('announce').textContent = say('list.found', { total: number(total ?? 0) });
}

const fold = (text) => text.toLocaleLowerCase('uk').replace(/[’ʼ`']/g, '');

function ordered(values, { words, byName }) {
  const matching = words ? values.filter((one) => one.selected || fold(one.label).includes(fold(words))) : values;
  return byName ? [...matching].sort((one, other) => collator.compare(one.label, other.label)) : matching;
}

const item = (facet, one) => el('li', {}, choice(facet, one));

/** `partly` tells that something inside it is chosen. */
export function choice(facet, { value, label, count, selected, partly, about }) {
  const box = el('input', {
    type: 'checkbox', checked: selected, 'data-key': value, 'data-testid': `choice-${facet}-${value}`,
    onchange: () => toggle(facet, value),
  });
  box.indeterminate = Boolean(partly);
  return el('label', { class: 'facet-item' }, box,
    el('span', { class: 'facet-label' }, label, about && el('span', { class: 'facet-about' }, about)),
    el('span', { class: 'facet-count' }, number(count)));
}
