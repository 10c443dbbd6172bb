/* Libraries that are not needed to show the page. Plain scripts, in the order they build on each other. */

const ZOOM = ['dispatch', 'timer', 'ease', 'color', 'interpolate', 'selection', 'drag', 'transition', 'zoom'];

let zoom = null;

export const loadZoom = () => (zoom ??= Promise.all(ZOOM.map((name) => script(`/vendor/d3-${name}.min.js`))));

function script(src) {
  return new Promise((resolve, reject) => {
    const node = document.createElement('script');
    Object.assign(node, { src, async: false, onload: resolve, onerror: reject });
    document.head.append(node);
  });
}
