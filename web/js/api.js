/* Talks to the server. One channel, one answer: a newer question cancels the older one. */

import { query, listed } from './address.js';

const PAGE_SIZE = 20;
const running = new Map();

/** What went wrong, in the words of the server (RFC 9457) or `offline`. */
export class Problem extends Error {
  constructor(body) {
    super(body.detail ?? body.title ?? '');
    Object.assign(this, { status: 0, allowed: [], ...body });
  }
}

/** Thrown to a caller whose answer is no longer wanted; he just stops. */
export class Stale extends Error {}

async function ask(channel, address) {
  running.get(channel)?.abort();
  const control = new AbortController();
  running.set(channel, control);
  const answer = await fetchJson(address, control.signal);
  if (running.get(channel) !== control) throw new Stale();
  return answer;
}

async function fetchJson(address, signal) {
  try {
    const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
    const body = await response.json().catch(() => ({}));
    if (!response.ok) throw new Problem({ ...body, status: response.status });
    return body;
  } catch (failure) {
    if (failure.name === 'AbortError') throw new Stale();
    throw failure instanceof Problem ? failure : new Problem({ offline: true });
  }
}

/** The order is always said, so that server and page can not differ about the default. */
export function searchAddress(state, extra = {}) {
  const params = query(state);
  params.set('sort', state.sort || (state.q ? 'relevance' : 'newest'));
  for (const [name, values] of Object.entries(extra)) {
    for (const value of [values].flat()) if (value !== '') params.append(name, value);
  }
  return `/api/search?${params}`;
}

const facetsOf = (state) => listed(state).join(',');

/** Copies of a text are one hit, unless just they were asked for. */
const collapse = (state) => (state.story ? '' : 'story');

const part = encodeURIComponent;

export const api = {
  search: (state, views = {}) => ask('search', searchAddress(state, { size: PAGE_SIZE, collapse: collapse(state), facets: facetsOf(state), ...views })),
  facet: (state, facet, view) => ask(`facet ${facet}`, searchAddress(state, { size: 0, facets: facet, ...view })),
  more: (state, cursor) => ask('search', searchAddress(state, { size: PAGE_SIZE, cursor, collapse: collapse(state), facets: 'kind' })),
  total: async (state) => (await fetchJson(searchAddress(state, { size: 0, facets: 'kind' }))).total,
  map: (state) => ask('map', `/api/map?nested=true&${query(state)}`),
  suggest: (text) => ask('suggest', `/api/suggest?q=${part(text)}`),
  document: (id) => ask('document', `/api/documents/${part(id)}`),
  /** Beside the document that is open. */
  read: (id) => fetchJson(`/api/documents/${part(id)}`),
  similar: (id) => ask('similar', `/api/documents/${part(id)}/similar`),
  place: (code) => fetchJson(`/api/places/${part(code)}`),
  topics: () => fetchJson('/api/topics'),
  shapes: (name) => fetchJson(`/geo/${name}.topojson`),
};
