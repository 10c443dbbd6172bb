/* The facet of places: a tree from oblast to city district; with words to look for, a list of all levels. */

import { state } from './address.js';
import { api } from './api.js';
import { later, el, replace } from './dom.js';
import { say } from './language.js';
import { labelOf, learn } from './labels.js';
import { announce } from './facet.js';
import { createShell, viewOf } from './facet-shell.js';
import { createTree } from './place-tree.js';
import { aboutOf, flatRow } from './place-row.js';

const FACET = 'place';
const WAIT = 150;

export function createPlaceFacet({ open = false } = {}) {
  const shell = createShell(FACET, { open, redraw: () => ask() });
  const { wanted } = shell;
  const tree = createTree(shell.list, { redraw: () => draw(), fetch: () => ask() });
  const ask = later(WAIT, () => api.facet(state(), FACET, view())
    .then((page) => { take(page); if (wanted.words) announce(page.facetSizes[FACET]); }).catch(() => {}));
  let nodes = [];
  let size = 0;

  /** Levels of the tree are cut here, for their sizes differ; a list of found places is cut by the server. */
  const view = () => (wanted.words
    ? viewOf(FACET, wanted)
    : { ...viewOf(FACET, { ...wanted, most: '' }), 'facet.place.in': tree.unfolded() });

  function take({ facets, facetSizes }) {
    nodes = facets?.[FACET] ?? [];
    for (const one of nodes) learn(FACET, one.value, one.label);
    size = facetSizes?.[FACET] ?? nodes.length;
    draw();
  }

  function draw() {
    const named = nodes.map((one) => ({ ...one, label: labelOf(FACET, one.value, one.label), about: aboutOf(one, Boolean(wanted.words)) }));
    const chosen = state().place.length;
    if (wanted.words) replace(shell.list, named.length ? named.map(flatRow) : el('li', { class: 'muted' }, say('facet.none')));
    const told = wanted.words ? { shown: named.length, all: size } : tree.draw(named, wanted.most);
    shell.tell({ ...told, chosen, searchable: true });
  }

  return {
    facet: FACET,
    node: shell.node,
    /** The map needs the whole of the answer: words looked for here are asked apart. */
    show: (page) => (wanted.words ? ask() : take(page)),
    view: () => ({ 'facet.place.in': tree.unfolded(), 'facet.place.sort': wanted.byName ? 'name' : '' }),
  };
}
