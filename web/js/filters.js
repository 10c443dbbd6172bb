/* The filter panel: opens, closes, and keeps one block per facet. */

import { LISTED, state, refine } from './address.js';
import { byId, el, icon } from './dom.js';
import { say, count } from './language.js';
import { createFacet } from './facet.js';
import { createPlaceFacet } from './place-facet.js';

const KEY = 'obriy.filters';
const WIDE = '(min-width: 1280px)';
const OPEN_AT_START = new Set(['topic', 'kind', 'source']);

export function createFilters() {
  const panel = byId('filters');
  const button = byId('filters-toggle');
  const wide = matchMedia(WIDE).matches;
  const place = createPlaceFacet({ open: wide });
  const others = LISTED.filter((facet) => facet !== place.facet)
    .map((facet) => createFacet(facet, { open: wide && OPEN_AT_START.has(facet) }));
  const facets = [place, ...others];
  const about = aboutSwitch();
  const done = el('button', { type: 'button', class: 'primary done', 'data-testid': 'filters-done', onclick: finish });

  function setOpen(open) {
    panel.hidden = !open;
    byId('shell').dataset.filters = open ? 'open' : 'closed';
    button.setAttribute('aria-expanded', String(open));
    button.replaceChildren(icon('filters'), say(open ? 'filters.close' : 'filters.open'));
  }

  /** On a phone the panel covers the list; its last button leads to what was found. */
  function finish() {
    setOpen(false);
    byId('results').focus({ preventScroll: true });
    byId('results').scrollIntoView();
  }

  button.addEventListener('click', () => {
    setOpen(panel.hidden);
    if (wide) store(panel.hidden ? 'closed' : 'open');
  });
  panel.append(place.node, about.node, ...others.map((one) => one.node), done);
  done.textContent = say('filters.close');
  setOpen(wide && stored() !== 'closed');

  return {
    /** Parameters that say how much of each facet an answer lists. */
    views: () => Object.assign({}, ...facets.map((one) => one.view())),
    show(page) {
      for (const one of facets) one.show(page);
      about.show();
      done.textContent = say('filters.show', { total: count('documents', page.total) });
    },
  };
}

function aboutSwitch() {
  const box = el('input', {
    type: 'checkbox', 'data-testid': 'mentions-about',
    onchange: (event) => refine({ mentions: event.target.checked ? 'about' : '' }),
  });
  const node = el('label', { class: 'switch' }, box, el('span', {}, say('filters.about')));
  return { node, show: () => { box.checked = state().mentions === 'about'; } };
}

function stored() {
  try { return localStorage.getItem(KEY); } catch { return null; }
}

function store(value) {
  try { localStorage.setItem(KEY, value); } catch { /* private mode */ }
}
