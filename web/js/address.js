/* The address bar is the only state: its parameters are those of the API, plus `doc` and `ui`. */

import { isCode, withPlace } from './places.js';

/** The page itself chooses places by `place`; addresses may ask for one level by the others. */
const LEVELS = ['region', 'city', 'district'];
export const LISTED = ['place', 'topic', 'kind', 'source', 'project', 'person', 'organization', 'lang'];
export const FACETS = ['place', ...LEVELS, ...LISTED.slice(1)];
const SINGLE = ['q', 'from', 'to', 'bbox', 'mentions', 'story', 'asTyped', 'sort'];
const PAGE = ['doc', 'ui'];

const listeners = new Set();
let current = parse(location.search);

export const state = () => current;
export const onChange = (listener) => listeners.add(listener);

function parse(text) {
  const params = new URLSearchParams(text);
  const parsed = {};
  for (const name of FACETS) parsed[name] = [...new Set(params.getAll(name).filter(Boolean))];
  for (const name of [...SINGLE, ...PAGE]) parsed[name] = params.get(name) ?? '';
  return widened(parsed);
}

/** Whatever names a region or a place in it lies in the region: `region` and `place` find the same. */
function widened(parsed) {
  const same = !parsed.place.length && parsed.region.every(isCode);
  return same ? { ...parsed, place: parsed.region, region: [] } : parsed;
}

function encode(values, names) {
  const params = new URLSearchParams();
  for (const name of names) {
    for (const value of [values[name]].flat()) if (value) params.append(name, value);
  }
  return params;
}

/** The part that an answer of the server depends on. */
export const query = (values = current) => encode(values, [...SINGLE, ...FACETS]);

export function href(change = {}) {
  const text = encode({ ...current, ...change }, [...SINGLE, ...FACETS, ...PAGE]).toString();
  return location.pathname + (text ? `?${text}` : '');
}

export function go(change) {
  const target = href(change);
  if (target === location.pathname + location.search) return;
  history.pushState(null, '', target);
  changed();
}

/** A change of filters always leads back to the list. */
export const refine = (change) => go({ doc: '', ...change });

/** Facets that an answer has to list: levels of places only where the address names one. */
export const listed = (values = current) => [...FACETS.filter((one) => LISTED.includes(one) || values[one].length), 'date'];

const levelOf = (code) => LEVELS.find((one) => current[one].includes(code));
export const isChosen = (code) => current.place.includes(code) || Boolean(levelOf(code));

export function togglePlace(code) {
  const level = levelOf(code);
  if (level) toggle(level, code);
  else refine({ place: withPlace(current.place, code) });
}

export function toggle(facet, value) {
  if (facet === 'place') return togglePlace(value);
  const chosen = current[facet];
  refine({ [facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] });
}

/**
 * A place may stand in the address by its name; the answer tells the code that all views know it by.
 * True when the address was put right.
 */
export function adopt(facets = {}) {
  const codes = {};
  for (const name of FACETS) {
    const chosen = (facets[name] ?? []).filter((one) => one.selected).map((one) => one.value);
    const strange = current[name].some((value) => !chosen.includes(value));
    if (strange && chosen.length === current[name].length) codes[name] = chosen;
  }
  if (!Object.keys(codes).length) return false;
  current = widened({ ...current, ...codes });
  history.replaceState(null, '', href());
  return true;
}

export const nothing = () => parse('');
export const clear = () => refine({ ...nothing(), ui: current.ui, sort: current.sort });

export const isFiltered = () => query({ ...current, sort: '', asTyped: '' }).size > 0;

function changed() {
  current = parse(location.search);
  for (const listener of listeners) listener(current);
}

/** Links stay links (open in a new tab, copy address), but a plain click does not reload the page. */
function followLink(event) {
  const link = event.target.closest?.('a[data-go]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  changed();
}

if (current.place.length) history.replaceState(null, '', href());
window.addEventListener('popstate', changed);
document.addEventListener('click', followLink);
