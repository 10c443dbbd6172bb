/* The text of a document, with what was found in it marked when asked: each kind by its own button and line. */

import { nothing, state, href } from './address.js';
import { el } from './dom.js';
import { say, number, htmlLang } from './language.js';
import { nested } from './marks.js';

/** Member of the API's answer → the kind of its marks, the facet that leads to its documents, its value there. */
export const FOUND = {
  places: { kind: 'place', facet: 'place', value: (one) => one.code },
  people: { kind: 'person', facet: 'person', value: (one) => one.name },
  organizations: { kind: 'organization', facet: 'organization', value: (one) => one.name },
  dates: { kind: 'date', value: (one) => one.name },
  money: { kind: 'money', value: (one) => one.name },
};
const FACET = Object.fromEntries(Object.values(FOUND).map(({ kind, facet }) => [kind, facet]));
const LINKED = new Set(Object.keys(FACET).filter((kind) => FACET[kind]));

/** Kinds that are marked; who reads several documents chooses once. */
const shown = new Set();

export function createText(found) {
  const lang = htmlLang(found.lang);
  const body = el('div', { class: 'text', lang, 'data-testid': 'document-text' });
  const title = el('h2', { lang, 'data-testid': 'document-title' });
  const mentions = mentionsOf(found);
  const buttons = Object.keys(FOUND).map((member) => buttonOf(member, mentions, toggle)).filter(Boolean);
  const legend = buttons.length > 0 && el('div', { class: 'marking', role: 'group', 'aria-label': say('document.mark') },
    el('span', { class: 'marking-title', 'aria-hidden': 'true' }, say('document.mark')), buttons.map((one) => one.node));
  const next = new Map();

  function toggle(kind) {
    if (!shown.delete(kind)) shown.add(kind);
    draw();
  }

  function draw() {
    for (const { kind, node } of buttons) node.setAttribute('aria-pressed', String(shown.has(kind)));
    const inside = (field) => mentions.filter((one) => one.field === field && shown.has(one.kind));
    title.replaceChildren(...nested(found.title ?? found.id, inside('title'), wrap, LINKED));
    body.replaceChildren(...paragraphs(found.text ?? '', inside('text')));
  }

  /** Each call goes to the next mention and starts over at the end. */
  function goTo(kind, value) {
    shown.add(kind);
    draw();
    const all = [title, body].flatMap((part) => [...part.querySelectorAll(`.mention-${kind}`)]).filter((mark) => mark.dataset.value === value);
    if (!all.length) return;
    const key = `${kind} ${value}`;
    const at = (next.get(key) ?? 0) % all.length;
    next.set(key, at + 1);
    all[at].classList.add('now');
    all[at].scrollIntoView({ block: 'center' });
  }

  draw();
  return { title, body, legend, goTo };
}

function mentionsOf(found) {
  return Object.entries(FOUND).flatMap(([member, { kind, value }]) => (found[member] ?? []).flatMap((one) =>
    (one.mentions ?? []).map((mention) => ({ ...mention, kind, value: value(one), about: [one.name, one.office ?? one.regionName].filter(Boolean).join(', ') }))));
}

/** The button is the legend too: its sample is drawn as the marks are. */
function buttonOf(member, mentions, toggle) {
  const { kind } = FOUND[member];
  const total = mentions.filter((one) => one.kind === kind).length;
  return total > 0 && {
    kind,
    node: el('button', { type: 'button', class: 'button', 'data-testid': `mark-${member}`, onclick: () => toggle(kind) },
      el('span', { class: `mention mention-${kind}` }, say(`mark.${kind}`)), el('span', { class: 'facet-count' }, number(total))),
  };
}

/** What a document names leads to all documents that name it. */
function wrap(parts, { kind, value, about }, linked) {
  const title = `${say(`marked.${kind}`)}: ${about}`;
  const link = FACET[kind] && !linked && { href: href({ ...nothing(), ui: state().ui, [FACET[kind]]: [value] }), 'data-go': true, title };
  return el('mark', { class: `mention mention-${kind}`, 'data-value': value, title: link ? null : title }, link ? el('a', link, parts) : parts);
}

/** Offsets count from the start of the whole text; each paragraph shifts them to its own start. */
function paragraphs(text, mentions) {
  const parts = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const own = mentions.filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    if (line.trim()) parts.push(el('p', /^\s*[•✅–—-]\s/.test(line) ? { class: 'point' } : {}, nested(line, own, wrap, LINKED)));
    start = end + 1;
  }
  return parts;
}
