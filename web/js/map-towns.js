/* Towns: circles by count; those that would touch become one. */

import { isChosen, togglePlace } from './address.js';
import { svg } from './dom.js';
import { count as counted, number } from './language.js';
import { labelOf, learn } from './labels.js';
import { boxAround } from './map-view.js';
import { setTip } from './map-tip.js';

const TOWNS_FROM = 1.8;
const LISTED = 6;
const FOCUS_RADIUS = 5;
const REACH = 12;
const APART = 18;
const APART_ON_PHONE = 14;
const LETTER = 7.2;

export class Towns {
  #layer;
  #view;
  #zoom;
  #nodes = new Map();

  constructor(parts, view, zoom) {
    this.#layer = parts.towns;
    this.#view = view;
    this.#zoom = zoom;
  }

  paint({ towns, focus, room }) {
    const live = this.#view.k >= TOWNS_FROM;
    const shown = focus ? towns.filter((one) => focus.has(one.properties.code)) : towns;
    const groups = merge(shown, this.#view, { live, focus });
    this.#layer.classList.toggle('live', live);
    this.#forget(new Set(groups.map((one) => one.code)));
    for (const group of groups) this.#draw(group, live, room);
    for (const group of live || focus ? groups : []) this.#nameIt(group, room);
  }

  #forget(kept) {
    for (const [code, node] of this.#nodes) {
      if (kept.has(code)) continue;
      node.remove();
      this.#nodes.delete(code);
    }
  }

  /** A circle that stays is kept, or it would lose the focus while zooming. */
  #draw(group, live, room) {
    const node = this.#nodes.get(group.code) ?? this.#create(group.code);
    const [reach, dot, size, name] = node.children;
    const chosen = group.members.some((one) => isChosen(one.code));
    node.group = group;
    node.middle = () => group.at;
    node.setAttribute('transform', `translate(${group.at[0].toFixed(1)},${group.at[1].toFixed(1)})`);
    node.classList.toggle('chosen', chosen);
    reach.setAttribute('r', live ? Math.max(REACH, group.radius) : 0);
    dot.setAttribute('r', group.radius);
    size.textContent = live && group.members.length > 1 ? `+${group.members.length}` : '';
    name.textContent = '';
    describe(node, group, chosen, live);
    room.take(boxAround(group.at, 2 * group.radius, 2 * group.radius));
  }

  #create(code) {
    const node = svg('g', { class: 'town', 'data-testid': `town-${code}`, onclick: () => this.#press(node.group) },
      svg('circle', { class: 'reach' }), svg('circle', { class: 'dot' }), svg('text', { class: 'town-size' }), svg('text', { class: 'town-name' }));
    this.#nodes.set(code, node);
    this.#layer.append(node);
    return node;
  }

  #press({ members, at }) {
    if (members.length === 1) togglePlace(members[0].code);
    else this.#zoom.toward(at, 2.2);
  }

  /** Right, left, below, above: the first side with room; a name without room is told by the tooltip. */
  #nameIt({ code, at, radius }, room) {
    const text = this.#nodes.get(code).children[3];
    const name = labelOf('place', code);
    const width = name.length * LETTER + 4;
    const far = radius + width / 2 + 3;
    for (const [right, down] of [[far, 0], [-far, 0], [0, radius + 10], [0, -radius - 10]]) {
      if (!room.claim(boxAround([at[0] + right, at[1] + down], width, 14))) continue;
      text.textContent = name;
      text.setAttribute('x', right);
      text.setAttribute('y', down);
      return;
    }
  }
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
  const growth = live ? 11 : view.width < 520 ? 3 : 5;
  const sized = (total) => Math.min(18, (live ? 5 : 1.8) + growth * Math.sqrt(total / highest));
  const radius = focus && !live ? () => FOCUS_RADIUS : sized;
  const apart = live ? 2 * REACH : view.width < 520 ? APART_ON_PHONE : APART;
  const groups = [];
  for (const town of [...towns].sort((one, other) => other.properties.count - one.properties.count)) {
    const { code, name, count } = town.properties;
    const at = view.place(town.geometry.coordinates);
    if (outside(at, view)) continue;
    learn('place', code, name);
    const member = { code, name: labelOf('place', code, name), count };
    const near = groups.find((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) < Math.max(apart, one.radius + radius(count) - 1));
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
