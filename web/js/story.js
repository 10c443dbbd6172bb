/* Copies of one text are a story: one hit in the list, its members on demand, and who was first. */

import { href, nothing, state } from './address.js';
import { api } from './api.js';
import { el, replace } from './dom.js';
import { say, day, count, number, language } from './language.js';

const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
let named = 0;

/** Under a hit: how many copies there are; a press tells them. Nothing for a hit alone, or one of a story that is listed whole. */
export function storyOf({ id, cluster }) {
  if (!(cluster?.size > 1) || state().story === cluster.id) return null;
  named += 1;
  const box = el('div', { class: 'story', id: `story-${named}`, hidden: true, 'data-testid': 'story' });
  const button = el('button', {
    type: 'button', class: 'link', 'aria-expanded': 'false', 'aria-controls': box.id, 'data-testid': 'story-toggle', onclick: () => unfold(button, box, id),
  }, say('story.more', { total: count('reports', cluster.size - 1) }));
  return el('div', {}, button, box);
}

async function unfold(button, box, id) {
  box.hidden = !box.hidden;
  button.setAttribute('aria-expanded', String(!box.hidden));
  if (box.hidden || box.childElementCount) return;
  box.append(el('p', { class: 'muted' }, say('list.busy')));
  try {
    const { cluster } = await api.read(id);
    replace(box, membersOf(cluster, id));
  } catch {
    box.replaceChildren();
    box.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  }
}

/** Members by date, the first one told; `here` is the document that is shown already. */
export function membersOf({ id, size, members = [] }, here) {
  const all = href({ ...nothing(), ui: state().ui, story: id });
  return [
    el('ol', { class: 'story-members' }, members.map((one) => memberOf(one, here))),
    el('a', { class: 'story-all', href: all, 'data-go': true, 'data-testid': 'story-all' }, say('story.all', { total: number(size) })),
  ];
}

function memberOf({ id, title, date, source, first, kept, added }, here) {
  const own = id === here;
  return el('li', { 'data-testid': 'story-member', 'aria-current': own && 'true' },
    el('p', { class: 'meta' }, el('span', {}, source ?? ''), date ? el('time', { datetime: date }, day(date)) : el('span', {}, say('list.nodate')),
      first && el('strong', { class: 'story-first' }, say('story.first')), own && el('span', {}, say('story.here'))),
    own ? el('span', { lang: 'uk' }, title ?? id) : el('a', { href: href({ doc: id }), 'data-go': true, lang: 'uk' }, title ?? id),
    !first && el('p', { class: 'reason' }, say(added > 0 ? 'story.changed' : 'story.kept', { kept: percent.format(kept), added: percent.format(added) })));
}
