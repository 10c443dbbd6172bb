/* Libraries that are not needed to show the page. Plain scripts, in the order they build on each other. */

const ZOOM = ['dispatch', 'timer', 'ease', 'color', 'interpolate', 'selection', 'drag', 'transition', 'zoom'];

let zoom = null;

/** What failed to come is asked for again the next time. */
export const loadZoom = () => (zoom ??= Promise.all(ZOOM.map((name) => script(`/vendor/d3-${name}.min.js`)))
  .catch((failure) => { zoom = null; throw failure; }));

function script(src) {
  return new Promise((resolve, reject) => {
    const node = document.createElement('script');
    Object.assign(node, { src, async: false, onload: resolve, onerror: () => reject(new Error(src)) });
    document.head.append(node);
  });
}
