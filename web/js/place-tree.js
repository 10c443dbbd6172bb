/* The tree of places: which are unfolded, how much of each level is shown, and the keys to walk it. */

import { el, replace } from './dom.js';
import { say, number } from './language.js';
import { holds } from './places.js';
import { SHORT } from './facet-shell.js';
import { treeRow } from './place-row.js';

export function createTree(list, { redraw, fetch }) {
  const unfolded = new Set();
  const folded = new Set();
  const whole = new Set();
  list.addEventListener('keydown', (event) => onKey(event, list));

  /** The server unfolds what is chosen and the way to it; that too may be folded by hand. */
  function onFold({ value }, open) {
    if (open) {
      unfolded.delete(value);
      folded.add(value);
      return redraw();
    }
    folded.delete(value);
    unfolded.add(value);
    return fetch();
  }

  function draw(nodes, most) {
    const chosen = nodes.filter((one) => one.selected).map((one) => one.value);
    const marked = nodes.map((one) => ({ ...one, partly: !one.selected && chosen.some((inner) => holds(one.value, inner)) }));
    const inside = Map.groupBy(marked.filter((one) => one.count || one.selected || one.partly), (one) => one.parent ?? '');
    const top = inside.get('') ?? [];
    const shown = cut(top, most);
    replace(list, shown.length ? shown.map(row) : el('li', { class: 'muted' }, say('facet.none')));
    return { shown: shown.length, all: top.length };

    function row(node) {
      const inner = folded.has(node.value) ? null : inside.get(node.value);
      return treeRow(node, inner && level(node, inner), onFold);
    }

    function level(parent, siblings) {
      const part = cut(siblings, whole.has(parent.value) ? Infinity : SHORT);
      const left = siblings.length - part.length;
      return [...part.map(row), left > 0 && el('li', {}, el('button', {
        type: 'button', class: 'link twigs-more', 'data-testid': `more-in-${parent.value}`, onclick: () => { whole.add(parent.value); redraw(); },
      }, say('facet.more', { total: number(left) })))];
    }
  }

  return { draw, unfolded: () => [...unfolded] };
}

/** Chosen ones and the way to them are never cut off. */
const cut = (siblings, most) => siblings.filter((one, at) => at < most || one.selected || one.partly);

/** Up and down to the next place that is seen, right and left unfold and fold, left also leads out. */
function onKey(event, list) {
  const item = event.target.closest('li[data-code]');
  if (!item || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const fold = item.querySelector(':scope > .branch > button');
  const open = fold?.getAttribute('aria-expanded') === 'true';
  if (step) {
    const all = [...list.querySelectorAll('input')];
    all[all.indexOf(boxOf(item)) + step]?.focus();
  } else if (event.key === 'ArrowRight' && fold && !open) fold.click();
  else if (event.key === 'ArrowLeft' && open) fold.click();
  else if (event.key === 'ArrowLeft') boxOf(item.parentElement.closest('li'))?.focus();
  else if (event.key !== 'ArrowRight') return;
  event.preventDefault();
}

const boxOf = (item) => item?.querySelector('input');
