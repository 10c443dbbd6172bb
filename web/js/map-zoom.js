/* Zoom and pan: buttons, Ctrl/⌘ + wheel, pinch, drag, keyboard. The page itself always keeps scrolling. */

import { loadZoom } from './vendor.js';

const FARTHEST = 1;
const NEAREST = 24;
const HINT_TIME = 1600;
const still = matchMedia('(prefers-reduced-motion: reduce)');

export function createZoom(parts, view, onZoom) {
  const { stage, canvas, hint } = parts;
  let behaviour = null;
  let loading = null;

  /** d3-zoom is fetched at the first sign of interest: most visits only look and click. */
  const wake = () => (loading ??= loadZoom().then(attach));

  function attach() {
    behaviour = d3.zoom().scaleExtent([FARTHEST, NEAREST]).clickDistance(5).filter(wanted).wheelDelta(wheelStep)
      .on('zoom', ({ transform }) => { Object.assign(view, { k: transform.k, x: transform.x, y: transform.y }); onZoom(); });
    d3.select(canvas).call(behaviour).on('dblclick.zoom', null);
    resize();
  }

  function resize() {
    const whole = [[0, 0], [view.width, view.height]];
    if (!behaviour) return onZoom();
    behaviour.extent(whole).translateExtent(whole);
    d3.select(canvas).call(behaviour.transform, d3.zoomTransform(canvas));
  }

  const run = (step) => wake().then(() => step(still.matches ? d3.select(canvas) : d3.select(canvas).transition().duration(220)));

  const acts = {
    zoomIn: () => run((target) => target.call(behaviour.scaleBy, 1.6)),
    zoomOut: () => run((target) => target.call(behaviour.scaleBy, 1 / 1.6)),
    reset: () => run((target) => target.call(behaviour.transform, d3.zoomIdentity)),
    north: () => pan(0, 1), south: () => pan(0, -1), west: () => pan(1, 0), east: () => pan(-1, 0),
  };
  const pan = (right, down) => run((target) => target.call(behaviour.translateBy, (right * view.width) / 3 / view.k, (down * view.height) / 3 / view.k));
  const toward = (at, factor) => run((target) => target.call(behaviour.scaleBy, factor, at));

  /** A shape that got the focus must be in sight. */
  function reveal([x, y]) {
    const inside = x > 20 && y > 20 && x < view.width - 20 && y < view.height - 20;
    if (!inside) run((target) => target.call(behaviour.translateBy, (view.width / 2 - x) / view.k, (view.height / 2 - y) / view.k));
  }

  stage.addEventListener('click', (event) => acts[event.target.closest('[data-act]')?.dataset.act]?.());
  for (const sign of ['pointerenter', 'focusin']) stage.addEventListener(sign, wake, { once: true });
  document.addEventListener('touchstart', wake, { once: true, passive: true });
  stage.addEventListener('wheel', onWheel, { passive: false });
  canvas.addEventListener('keydown', (event) => onKey(event, acts));

  let timer;
  function onWheel(event) {
    if (event.ctrlKey || event.metaKey) return event.preventDefault();
    hint.classList.add('seen');
    clearTimeout(timer);
    timer = setTimeout(() => hint.classList.remove('seen'), HINT_TIME);
  }

  return { resize, toward, reveal };
}

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

const KEYS = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'reset' };
const SHIFTED = { ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east' };

function onKey(event, acts) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = event.shiftKey ? SHIFTED[event.key] ?? KEYS[event.key] : KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  acts[act]();
}
