/* Zoom and pan: buttons, Ctrl/⌘ + wheel, pinch, drag, keyboard. The page itself always keeps scrolling. */

import { loadZoom } from './vendor.js';

const FARTHEST = 1;
const NEAREST = 24;
const HINT_TIME = 1600;
const STEP_TIME = 220;
const EDGE = 20;
const KEYS = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'reset' };
const SHIFTED = { ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east' };
const still = matchMedia('(prefers-reduced-motion: reduce)');

export class Zoom {
  #parts;
  #view;
  #onZoom;
  #behaviour = null;
  #loading = null;
  #hintTimer = 0;
  #acts = {
    zoomIn: () => this.#run('scaleBy', 1.6),
    zoomOut: () => this.#run('scaleBy', 1 / 1.6),
    reset: () => this.#wake().then(() => this.#behaviour && this.#run('transform', d3.zoomIdentity)),
    north: () => this.#pan(0, 1),
    south: () => this.#pan(0, -1),
    west: () => this.#pan(1, 0),
    east: () => this.#pan(-1, 0),
  };

  constructor(parts, view, onZoom) {
    const { stage, canvas } = parts;
    this.#parts = parts;
    this.#view = view;
    this.#onZoom = onZoom;
    stage.addEventListener('click', (event) => this.#acts[event.target.closest('[data-act]')?.dataset.act]?.());
    for (const sign of ['pointerenter', 'focusin']) stage.addEventListener(sign, () => this.#wake(), { once: true });
    if (matchMedia('(pointer: coarse)').matches) whenIdle(() => this.#wake());
    stage.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    canvas.addEventListener('keydown', (event) => this.#onKey(event));
  }

  resize() {
    const whole = [[0, 0], [this.#view.width, this.#view.height]];
    if (!this.#behaviour) return this.#onZoom();
    this.#behaviour.extent(whole).translateExtent(whole);
    const { canvas } = this.#parts;
    d3.select(canvas).call(this.#behaviour.transform, d3.zoomTransform(canvas));
  }

  toward(at, factor) {
    this.#run('scaleBy', factor, at);
  }

  /** A shape that got the focus must be in sight. */
  reveal([x, y]) {
    const { width, height, k } = this.#view;
    const inside = x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
    if (!inside) this.#run('translateBy', (width / 2 - x) / k, (height / 2 - y) / k);
  }

  /** d3-zoom is fetched at the first sign of interest: most visits only look and click. A pinch comes without a sign. */
  #wake() {
    return (this.#loading ??= loadZoom().then(() => this.#attach()).catch(() => { this.#loading = null; }));
  }

  #attach() {
    this.#behaviour = d3.zoom().scaleExtent([FARTHEST, NEAREST]).clickDistance(5).filter(wanted).wheelDelta(wheelStep)
      .on('zoom', ({ transform: { k, x, y } }) => { Object.assign(this.#view, { k, x, y }); this.#onZoom(); });
    d3.select(this.#parts.canvas).call(this.#behaviour).on('dblclick.zoom', null);
    this.#parts.canvas.dataset.zoom = 'ready';
    this.resize();
  }

  async #run(step, ...values) {
    await this.#wake();
    if (!this.#behaviour) return;
    const canvas = d3.select(this.#parts.canvas);
    (still.matches ? canvas : canvas.transition().duration(STEP_TIME)).call(this.#behaviour[step], ...values);
  }

  #pan(right, down) {
    const { width, height, k } = this.#view;
    this.#run('translateBy', (right * width) / 3 / k, (down * height) / 3 / k);
  }

  /** With Ctrl the browser would zoom the page, at the limits of the map too. */
  #onWheel(event) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // before d3-zoom has come nobody else hears it
      if (!this.#behaviour) this.#run('scaleBy', 2 ** wheelStep(event));
      return;
    }
    const { hint } = this.#parts;
    hint.classList.add('seen');
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => hint.classList.remove('seen'), HINT_TIME);
  }

  #onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = (event.shiftKey && SHIFTED[event.key]) || KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    this.#acts[act]();
  }
}

const whenIdle = (work) => (window.requestIdleCallback ?? ((later) => setTimeout(later, 500)))(work);

/** A mouse wheel with Ctrl sends big steps, a pinch on a touchpad many small ones; both shall feel alike. */
function wheelStep({ deltaY, deltaMode }) {
  const step = -deltaY * (deltaMode === 1 ? 0.3 : 0.012);
  return Math.max(-0.6, Math.min(0.6, step));
}

/** One finger scrolls the page, two move the map; the wheel alone scrolls the page. */
function wanted(event) {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if (event.type.startsWith('touch')) return event.touches.length > 1;
  return !event.button && !event.ctrlKey;
}
