/* The same state for other eyes: this page's address and the API's. */

import { byId, el, replace } from './dom.js';
import { say } from './language.js';
import { query } from './address.js';
import { searchAddress } from './api.js';
import { subjectOf } from './subject.js';

export function renderShare(state) {
  const asked = query(state).toString();
  const at = (path) => path + (asked && `?${asked}`);
  replace(byId('share'),
    group('share.page',
      copyButton('share.copy', () => location.href, 'copy-link'),
      copyButton('share.embed', () => frameOf(new URL(at('/embed'), location.href).href, state), 'copy-embed'),
      open('share.rss', at('/api/feed.rss'), 'rss-link')),
    group('share.data',
      download('share.csv', at('/api/export.csv'), 'csv-link'),
      download('share.geojson', at('/api/export.geojson'), 'geojson-link'),
      open('share.api', searchAddress(state), 'api-link'),
      copyButton('share.copyApi', () => new URL(searchAddress(state), location.href).href, 'copy-api')));
  announceFeeds(at);
}

const group = (key, ...buttons) => el('div', { class: 'share-group', role: 'group', 'aria-label': say(key) }, el('span', { class: 'share-title', 'aria-hidden': 'true' }, say(key)), el('div', { class: 'share-buttons' }, buttons));
const open = (key, href, id) => el('a', { class: 'button', href, 'data-key': id, 'data-testid': id }, say(key));
const download = (key, href, id) => el('a', { class: 'button', href, download: true, 'data-key': id, 'data-testid': id }, say(key));

/** One line for the page of another site; the title is what a screen reader says of the frame. */
function frameOf(address, state) {
  const frame = document.createElement('iframe');
  const looks = { src: address, title: subjectOf(state) || say('embed.all'), width: '100%', height: '560', loading: 'lazy' };
  for (const [name, value] of Object.entries(looks)) frame.setAttribute(name, value);
  return frame.outerHTML;
}

/** Feed readers look for these lines in the head of a page. */
function announceFeeds(at) {
  for (const [type, path] of [['application/rss+xml', '/api/feed.rss'], ['application/feed+json', '/api/feed.json']]) {
    const known = document.head.querySelector(`link[type="${type}"]`);
    const link = known ?? document.head.appendChild(el('link', { rel: 'alternate', type }));
    link.title = document.title;
    link.href = at(path);
  }
}

export function copyButton(key, address, id) {
  const button = el('button', { type: 'button', class: 'button', 'data-key': id, 'data-testid': id, onclick: () => copy(address(), button) }, say(key));
  return button;
}

/** Without a secure context there is no clipboard; then the address is shown, ready to be copied by hand. */
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    byId('announce').textContent = say('share.copied');
    button.textContent = say('share.copied');
  } catch {
    const field = el('input', { class: 'copy-by-hand', readonly: true, value: text, 'aria-label': button.textContent });
    button.replaceWith(field);
    field.select();
  }
}
