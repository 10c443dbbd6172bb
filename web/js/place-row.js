/* One place in the facet: foldable in the tree, with its way in a list of found places. */

import { el, icon } from './dom.js';
import { say, knows } from './language.js';
import { choice } from './facet.js';

const NAMELESS = new Set(['city', 'settlement', 'village']);

/** Names of units say what they are; «Зоря» does not. Among found places the way tells namesakes apart. */
export function aboutOf({ type, path }, withPath) {
  const kind = NAMELESS.has(type) && knows(`place.${type}`) ? say(`place.${type}`) : '';
  return [kind, ...(withPath ? [...path].reverse() : [])].filter(Boolean).join(', ');
}

export const flatRow = (node) => el('li', {}, choice('place', node));

/** @param inner rows of what lies in it, or null when it is folded. */
export function treeRow(node, inner, onFold) {
  const open = Boolean(inner);
  const fold = node.hasChildren && el('button', {
    type: 'button', class: 'bare fold', 'aria-expanded': String(open), 'aria-label': say(open ? 'facet.fold' : 'facet.unfold', { label: node.label }),
    'data-key': `fold ${node.value}`, 'data-testid': `fold-${node.value}`, onclick: () => onFold(node, open),
  }, icon('fold'));
  return el('li', { 'data-code': node.value },
    el('div', { class: 'branch' }, fold || el('span', { class: 'fold' }), choice('place', node)),
    open && el('ul', { class: 'twigs' }, inner));
}
