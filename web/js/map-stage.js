/* The parts the map is drawn in: layers from bottom to top, buttons, hint and tooltip. */

import { el, svg, icon } from './dom.js';
import { say } from './language.js';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

export function buildStage(stage) {
  const layer = (name) => svg('g', { class: name });
  const hidden = (name) => svg('g', { class: name, 'aria-hidden': 'true' });
  const land = layer('land');
  const regions = layer('regions');
  const districts = layer('districts');
  const outlines = hidden('outlines');
  const labels = hidden('labels');
  const towns = layer('towns');
  land.append(regions, districts, outlines);
  const canvas = svg('svg', { class: 'canvas', role: 'group', 'aria-label': say('map.label'), 'data-testid': 'map-svg' }, land, labels, towns);
  const tip = el('div', { class: 'tip', hidden: true, 'data-testid': 'map-tip' });
  const hint = el('p', { class: 'hint', 'aria-hidden': 'true', 'data-testid': 'map-hint' }, say('map.hint', { key: isMac ? '⌘' : 'Ctrl' }));
  const area = el('button', { type: 'button', class: 'button area', hidden: true, 'data-testid': 'map-area' }, say('map.area'));
  const note = el('p', { class: 'map-note' }, say('map.towns'));
  const buttons = controls();
  stage.append(canvas, note, area, ...buttons.nodes, hint, tip);
  return { stage, canvas, land, regions, districts, outlines, labels, towns, tip, hint, area, note, ...buttons };
}

function controls() {
  const button = (act, glyph) => el('button', {
    type: 'button', class: `map-button map-${act}`, 'data-act': act, title: say(`map.${act}`), 'aria-label': say(`map.${act}`), 'data-testid': `map-${act}`,
  }, icon(glyph));
  const zoom = el('div', { class: 'map-zoom' }, button('zoomIn', 'plus'), button('zoomOut', 'minus'), button('reset', 'home'));
  const pan = el('div', { class: 'map-pan', role: 'group', 'aria-label': say('map.pan'), hidden: true },
    ['north', 'west', 'east', 'south'].map((act) => button(act, 'arrow')));
  return { nodes: [zoom, pan], pan };
}
