/* Choosing a stretch of bars: by dragging, by a click on one bar, or by two sliders with the keyboard. */

import { el, later } from './dom.js';
import { say } from './language.js';

const WAIT = 450;
const YEAR = 12;
const STEPS = {
  ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -YEAR, PageUp: YEAR, Home: -Infinity, End: Infinity,
};

export class Brush {
  #plot;
  #listener;
  #names = [];
  #limits = [0, 0];
  #start = null;
  #before = [0, 0];
  #moved = false;
  #handles;
  #settle = later(WAIT, () => this.#listener.commit(...this.#limits));

  /** The listener has preview(first, last), hover(index or -1) and commit(first, last). */
  constructor(plot, listener) {
    this.#plot = plot;
    this.#listener = listener;
    this.#handles = ['from', 'to'].map((name, side) => el('div', {
      class: 'limit', role: 'slider', tabindex: 0, 'aria-label': say(side ? 'date.last' : 'date.first'), 'data-testid': `limit-${name}`,
      onkeydown: (event) => this.#onKey(event, side),
    }));
    plot.append(...this.#handles);
    plot.addEventListener('pointerdown', (event) => this.#onDown(event));
    plot.addEventListener('pointermove', (event) => this.#onMove(event));
    plot.addEventListener('pointerup', (event) => this.#onUp(event));
    plot.addEventListener('pointercancel', () => this.#onCancel());
    plot.addEventListener('pointerleave', () => { if (this.#start === null) listener.hover(-1); });
    this.set([], 0, 0);
  }

  set(names, first, last) {
    this.#names = names;
    this.#place(first, last);
  }

  #place(first, last) {
    this.#limits = [first, last];
    const width = 100 / Math.max(this.#names.length, 1);
    this.#handles.forEach((handle, side) => {
      const at = this.#limits[side];
      handle.hidden = this.#names.length < 2;
      handle.style.left = `${(at + side) * width}%`;
      handle.setAttribute('aria-valuemin', 0);
      handle.setAttribute('aria-valuemax', Math.max(this.#names.length - 1, 0));
      handle.setAttribute('aria-valuenow', at);
      handle.setAttribute('aria-valuetext', this.#names[at] ?? '');
    });
  }

  #onKey(event, side) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = [...this.#limits];
    const [least, most] = side ? [next[0], this.#names.length - 1] : [0, next[1]];
    next[side] = Math.min(Math.max(next[side] + step, least), most);
    this.#place(...next);
    this.#listener.preview(...next);
    this.#settle();
  }

  #onDown(event) {
    if (event.button || !this.#names.length) return;
    const side = this.#handles.indexOf(event.target);
    this.#start = side < 0 ? this.#indexAt(event) : this.#limits[1 - side];
    this.#moved = side < 0;
    this.#before = this.#limits;
    this.#plot.setPointerCapture(event.pointerId);
    if (side < 0) event.preventDefault();
  }

  #onMove(event) {
    if (!this.#names.length) return;
    if (this.#start === null) return this.#listener.hover(this.#indexAt(event));
    this.#moved = true;
    this.#place(...this.#stretch(event));
    this.#listener.preview(...this.#limits);
  }

  /** Pressing a limit without moving it is no choice. */
  #onUp(event) {
    if (this.#start === null) return;
    const chosen = this.#stretch(event);
    this.#start = null;
    if (this.#moved) this.#listener.commit(...chosen);
  }

  /** The finger went on to scroll the page: nothing was chosen. */
  #onCancel() {
    this.#start = null;
    this.#place(...this.#before);
    if (this.#names.length) this.#listener.preview(...this.#before);
  }

  #indexAt(event) {
    const { left, width } = this.#plot.getBoundingClientRect();
    const size = this.#names.length;
    return Math.min(size - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * size)));
  }

  #stretch(event) {
    return [this.#start, this.#indexAt(event)].sort((one, other) => one - other);
  }
}
