/* Choosing a stretch of bars: by dragging, by a click on one bar, or by two sliders with the keyboard. */

import { el, later } from './dom.js';
import { say } from './language.js';

const WAIT = 450;

export function createBrush(plot, { preview, hover, commit }) {
  let names = [];
  let limits = [0, 0];
  let start = null;
  let moved = false;
  const handles = ['date.first', 'date.last'].map((key, side) => el('div', {
    class: 'limit', role: 'slider', tabindex: 0, 'aria-label': say(key), 'data-testid': side ? 'limit-to' : 'limit-from',
    onkeydown: (event) => onKey(event, side),
  }));
  const layer = el('div', { class: 'brush' });
  plot.append(layer, ...handles);

  const settle = later(WAIT, () => commit(...limits));

  function place(first, last) {
    limits = [first, last];
    const width = 100 / Math.max(names.length, 1);
    handles.forEach((handle, side) => {
      handle.hidden = names.length < 2;
      handle.style.left = `${(limits[side] + side) * width}%`;
      handle.setAttribute('aria-valuemin', 0);
      handle.setAttribute('aria-valuemax', Math.max(names.length - 1, 0));
      handle.setAttribute('aria-valuenow', limits[side]);
      handle.setAttribute('aria-valuetext', names[limits[side]] ?? '');
    });
  }

  function onKey(event, side) {
    const far = names.length;
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12, Home: -far, End: far }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = [...limits];
    next[side] = Math.min(Math.max(limits[side] + step, side ? limits[0] : 0), side ? names.length - 1 : limits[1]);
    place(...next);
    preview(...next);
    settle();
  }

  function indexAt(event) {
    const { left, width } = plot.getBoundingClientRect();
    return Math.min(names.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * names.length)));
  }

  const stretch = (event) => [start, indexAt(event)].sort((one, other) => one - other);

  plot.addEventListener('pointerdown', (event) => {
    if (event.button || !names.length) return;
    const side = handles.indexOf(event.target);
    start = side < 0 ? indexAt(event) : limits[1 - side];
    moved = side < 0;
    plot.setPointerCapture(event.pointerId);
    if (side < 0) event.preventDefault();
  });
  plot.addEventListener('pointermove', (event) => {
    if (!names.length) return;
    if (start === null) return hover(indexAt(event));
    moved = true;
    place(...stretch(event));
    preview(...limits);
  });
  plot.addEventListener('pointerup', (event) => {
    if (start === null) return;
    const chosen = stretch(event);
    start = null;
    if (moved) commit(...chosen);
  });
  plot.addEventListener('pointercancel', () => { start = null; });
  plot.addEventListener('pointerleave', () => { if (start === null) hover(-1); });

  place(0, 0);
  return { set(labels, first, last) { names = labels; place(first, last); } };
}
