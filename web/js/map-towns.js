/* Towns: circles by count; those that would touch become one. */

import { state, toggle } from './address.js';
import { svg } from './dom.js';
import { count as counted, number } from './language.js';
import { labelOf, learn } from './labels.js';
import { boxAround } from './map-view.js';
import { setTip } from './map-tip.js';

export const TOWNS_FROM = 1.8;
const LISTED = 6;
const FOCUS_RADIUS = 5;

export function createTowns(parts, view, zoom) {
  const nodes = new Map();

  function paint({ towns, focus, room }) {
    const live = view.k >= TOWNS_FROM;
    const shown = focus ? towns.filter((one) => focus.has(one.properties.code)) : towns;
    const groups = merge(shown, view, { live, focus });
    parts.towns.classList.toggle('live', live);
    const kept = new Set(groups.map((one) => one.code));
    for (const [code, node] of nodes) if (!kept.has(code)) { node.remove(); nodes.delete(code); }
    for (const group of groups) draw(group, live, room);
    for (const group of live || focus ? groups : []) nameIt(group, room);
  }

  function draw(group, live, room) {
    const node = nodes.get(group.code) ?? create(group.code);
    const chosen = group.members.some((one) => state().city.includes(one.code));
    node.group = group;
    node.middle = () => group.at;
    node.setAttribute('transform', `translate(${group.at[0].toFixed(1)},${group.at[1].toFixed(1)})`);
    node.classList.toggle('chosen', chosen);
    node.children[0].setAttribute('r', live ? Math.max(12, group.radius) : 0);
    node.children[1].setAttribute('r', group.radius);
    node.children[2].textContent = live && group.members.length > 1 ? `+${group.members.length}` : '';
    node.children[3].textContent = '';
    describe(node, group, chosen, live);
    room.take(boxAround(group.at, 2 * group.radius, 2 * group.radius));
  }

  function create(code) {
    const node = svg('g', { class: 'town', 'data-testid': `town-${code}`, onclick: () => press(node.group) },
      svg('circle', { class: 'reach' }), svg('circle', { class: 'dot' }), svg('text', { class: 'town-size' }), svg('text', { class: 'town-name' }));
    nodes.set(code, node);
    parts.towns.append(node);
    return node;
  }

  function press({ members, at }) {
    if (members.length === 1) toggle('city', members[0].code);
    else zoom.toward(at, 2.2);
  }

  /** Right, left, below, above: the first side with room; a name without room is told by the tooltip. */
  function nameIt({ code, at, radius }, room) {
    const text = nodes.get(code).children[3];
    const name = labelOf('city', code);
    const width = name.length * 7.2 + 4;
    const far = radius + width / 2 + 3;
    for (const [right, down] of [[far, 0], [-far, 0], [0, radius + 10], [0, -radius - 10]]) {
      if (!room.claim(boxAround([at[0] + right, at[1] + down], width, 14))) continue;
      text.textContent = name;
      text.setAttribute('x', right);
      text.setAttribute('y', down);
      return;
    }
  }

  return { paint };
}

/** Out of reach of mouse and keyboard while they are too small to hit: the oblast is the target then. */
function describe(node, { members, total }, chosen, live) {
  const names = members.slice(0, LISTED).map((one) => `${one.name} — ${number(one.count)}`).join(', ');
  const title = members.length > 1 ? counted('places', members.length) : members[0].name;
  const text = members.length > 1 ? names + (members.length > LISTED ? '…' : '') : counted('documents', total);
  setTip(node, title, text);
  for (const [name, value] of Object.entries({ role: 'button', 'aria-pressed': String(chosen), 'aria-label': `${title}: ${text}` })) {
    if (live) node.setAttribute(name, value);
    else node.removeAttribute(name);
  }
  if (!live) node.removeAttribute('tabindex');
  else if (!node.hasAttribute('tabindex')) node.setAttribute('tabindex', -1);
}

/** Greedy, biggest first: stable while zooming, and the best known town gives the group its place. */
function merge(towns, view, { live, focus }) {
  const highest = Math.max(1, ...towns.map((one) => one.properties.count));
  const growth = live ? 11 : view.width < 520 ? 2.4 : 4;
  const sized = (total) => Math.min(18, (live ? 5 : 1.8) + growth * Math.sqrt(total / highest));
  const radius = focus && !live ? () => FOCUS_RADIUS : sized;
  const groups = [];
  for (const town of [...towns].sort((one, other) => other.properties.count - one.properties.count)) {
    const { code, name, count } = town.properties;
    const at = view.place(town.geometry.coordinates);
    if (outside(at, view)) continue;
    learn('city', code, name);
    const member = { code, name: labelOf('city', code, name), count };
    const near = groups.find((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) < Math.max(live ? 24 : 0, one.radius + radius(count) - 1));
    if (!near) groups.push({ code, at, total: count, radius: radius(count), members: [member] });
    else {
      near.members.push(member);
      near.total += count;
      near.radius = radius(Math.min(near.total, highest * 1.5));
    }
  }
  return groups;
}

const outside = ([x, y], { width, height }) => x < -20 || y < -20 || x > width + 20 || y > height + 20;
