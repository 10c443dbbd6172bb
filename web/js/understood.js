/* «Зрозуміло як»: a repair of the query is always seen and undone with one click. */

import { refine, href } from './address.js';
import { byId, el, replace } from './dom.js';
import { say, knows } from './language.js';

export function renderUnderstood({ text, understood, changes = [], instead }, state) {
  const box = byId('understood');
  const exact = state.asTyped === 'true' && state.q;
  box.hidden = !changes.length && !exact && !instead;
  if (box.hidden) return box.replaceChildren();
  replace(box, exact ? exactLine() : instead ? insteadLine(text, instead) : repairedLine(text, understood, changes));
}

function exactLine() {
  return [el('span', {}, say('understood.exact'), ' '), el('a', { href: href({ asTyped: '' }), 'data-go': true, 'data-testid': 'allow-repair' }, say('understood.allow'))];
}

/* A right word that no document has: it stays, and documents with a similar one are shown. */
function insteadLine(text, instead) {
  return [
    el('strong', { 'data-testid': 'understood-text' }, say('understood.instead', { text, instead })),
    el('button', { type: 'button', class: 'link', 'data-testid': 'undo-repair', onclick: () => refine({ asTyped: 'true' }) }, say('understood.undo', { text })),
  ];
}

function repairedLine(text, understood, changes) {
  return [
    el('strong', { 'data-testid': 'understood-text' }, say('understood', { text: understood })),
    el('span', { class: 'changes' }, changes.map(change)),
    el('button', { type: 'button', class: 'link', 'data-testid': 'undo-repair', onclick: () => refine({ asTyped: 'true' }) }, say('understood.undo', { text })),
  ];
}

function change({ kind, from, to }) {
  const key = `change.${kind}`;
  return el('span', { class: 'change' },
    from && el('del', {}, from), from && to && el('span', { 'aria-hidden': 'true' }, '→'), to && el('ins', {}, to),
    knows(key) && el('span', { class: 'change-kind' }, say(key)));
}
