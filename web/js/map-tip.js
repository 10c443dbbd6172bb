/* The tooltip: for the mouse and for the keyboard, gone with Escape. */

import { el } from './dom.js';

const texts = new WeakMap();
const GAP = 14;

export function setTip(node, title, text, more = '') {
  texts.set(node, [title, text, more]);
}

export function addTips({ stage, tip }) {
  const bubble = bubbleOn(stage, tip);
  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const node = target(event);
    const { left, top } = stage.getBoundingClientRect();
    if (node) bubble.show(node, event.clientX - left, event.clientY - top);
    else bubble.hide();
  });
  stage.addEventListener('pointerleave', bubble.hide);
  stage.addEventListener('focusin', (event) => {
    const node = target(event);
    if (node?.matches(':focus-visible')) bubble.show(node, ...node.middle());
    else bubble.hide();
  });
  stage.addEventListener('focusout', bubble.hide);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') bubble.hide(); });
}

function target(event) {
  const node = event.target.closest?.('.region, .town, .raion');
  return node && texts.has(node) ? node : null;
}

function bubbleOn(stage, tip) {
  function show(node, x, y) {
    const [title, text, more] = texts.get(node);
    tip.hidden = false;
    tip.replaceChildren(el('strong', {}, title), el('span', {}, text), more && el('small', {}, more));
    const { width, height } = stage.getBoundingClientRect();
    const left = x + GAP + tip.offsetWidth > width ? x - GAP - tip.offsetWidth : x + GAP;
    const top = y + GAP + tip.offsetHeight > height ? y - GAP - tip.offsetHeight : y + GAP;
    tip.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
  }
  return { show, hide: () => { tip.hidden = true; } };
}
