/* The map by keyboard: one stop for Tab, arrows move to the neighbour that lies that way. */

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export function arrows(layer, selector, zoom) {
  const nodes = () => [...layer.querySelectorAll(`${selector}[role=button]`)];
  const settle = () => {
    const all = nodes();
    if (all.length && !all.some((node) => node.getAttribute('tabindex') === '0')) all[0].setAttribute('tabindex', 0);
  };
  new MutationObserver(settle).observe(layer, { childList: true, subtree: true, attributes: true, attributeFilter: ['role'] });
  settle();

  /* On the stage, because a browser makes an SVG element that listens to focus a stop for Tab itself. */
  layer.closest('.map-stage').addEventListener('focusin', (event) => {
    const node = event.target.closest(selector);
    if (!layer.contains(node)) return;
    for (const one of nodes()) one.setAttribute('tabindex', one === node ? 0 : -1);
  });

  layer.addEventListener('keydown', (event) => {
    const node = event.target.closest(selector);
    if (!node || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') node.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    else if (WAYS[event.key]) move(node, WAYS[event.key]);
    else return;
    event.preventDefault();
  });

  function move(node, way) {
    const next = neighbour(node, nodes(), way);
    if (!next) return;
    next.focus({ preventScroll: true });
    zoom.reveal(next.middle());
  }
}

/** What lies ahead counts; what lies aside counts double against it. */
function neighbour(node, all, [right, down]) {
  const [x, y] = node.middle();
  let best = null;
  let least = Infinity;
  for (const other of all) {
    if (other === node) continue;
    const [dx, dy] = [other.middle()[0] - x, other.middle()[1] - y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (ahead <= 0 || aside > ahead * 2.2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}
