/* The tooltip: for the mouse and for the keyboard, gone with Escape. */

import { el } from './dom.js';

const texts = new WeakMap();
const GAP = 14;

export function setTip(node, title, text, more = '') {
  texts.set(node, [title, text, more]);
}

export function createTip({ stage, tip }) {
  let current = null;

  function hide() {
    tip.hidden = true;
    current = null;
  }

  function show(node, x, y) {
    if (node !== current) fill(node);
    current = node;
    const { width, height } = stage.getBoundingClientRect();
    const left = x + GAP + tip.offsetWidth > width ? x - GAP - tip.offsetWidth : x + GAP;
    const top = y + GAP + tip.offsetHeight > height ? y - GAP - tip.offsetHeight : y + GAP;
    tip.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
  }

  function fill(node) {
    const [title, text, more] = texts.get(node);
    tip.hidden = false;
    tip.replaceChildren(el('strong', {}, title), el('span', {}, text), more && el('small', {}, more));
  }

  const target = (event) => {
    const node = event.target.closest?.('.region, .town, .raion');
    return node && texts.has(node) ? node : null;
  };

  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const node = target(event);
    const { left, top } = stage.getBoundingClientRect();
    if (node) show(node, event.clientX - left, event.clientY - top);
    else hide();
  });
  stage.addEventListener('pointerleave', hide);
  stage.addEventListener('focusin', (event) => {
    const node = target(event);
    if (node?.matches(':focus-visible')) show(node, ...node.middle());
    else hide();
  });
  stage.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
}
