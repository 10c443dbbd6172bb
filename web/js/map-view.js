/* Where a point of the Earth is on the screen. */

const MARGIN = 10;

/** Conic equal-area, fitted to Ukraine: areas may be compared, the shape is the one people know. */
export function createView(collection) {
  const projection = d3.geoConicEqualArea().parallels([46.5, 50.5]).rotate([-31.2, 0]);
  const path = d3.geoPath(projection).digits(1);
  const view = { width: 0, height: 0, k: 1, x: 0, y: 0, path };

  view.fit = (width, height) => {
    Object.assign(view, { width, height });
    projection.fitExtent([[MARGIN, MARGIN], [width - MARGIN, height - MARGIN]], collection);
  };
  view.place = (lonLat) => onScreen(projection(lonLat));
  view.middle = (feature) => onScreen(path.centroid(feature));
  view.bounds = () => boundsOf(view, projection);

  const onScreen = ([x, y]) => [x * view.k + view.x, y * view.k + view.y];
  return view;
}

/** West, south, east, north of what is seen; the edges are curves, so their middles count too. */
function boundsOf({ width, height, k, x, y }, projection) {
  const points = [];
  for (const across of [0, 0.5, 1]) {
    for (const down of [0, 0.5, 1]) points.push(projection.invert([(across * width - x) / k, (down * height - y) / k]));
  }
  const lons = points.map((point) => point[0]);
  const lats = points.map((point) => point[1]);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)].map((value) => value.toFixed(3));
}

/** Small labels and marks keep out of each other's way. */
export function createRoom() {
  const taken = [];
  const free = (box) => taken.every((one) => box.right < one.left || box.left > one.right || box.bottom < one.top || box.top > one.bottom);
  const take = (box) => taken.push(box);
  return { free, take, claim: (box) => free(box) && take(box) > 0 };
}

export const boxAround = ([x, y], width, height) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
