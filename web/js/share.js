/* The same state for other eyes: this page's address and the API's. */

import { byId, el, replace } from './dom.js';
import { say } from './language.js';
import { searchAddress } from './api.js';

export function renderShare(state) {
  replace(byId('share'),
    copyButton('share.copy', () => location.href, 'copy-link'),
    el('a', { class: 'button', href: searchAddress(state), 'data-key': 'api', 'data-testid': 'api-link' }, say('share.api')),
    copyButton('share.copyApi', () => new URL(searchAddress(state), location.href).href, 'copy-api'));
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
