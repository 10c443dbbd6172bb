/* The text of a document, with its places marked when asked. */

import { el } from './dom.js';
import { say } from './language.js';
import { marked } from './marks.js';

export function createText(found) {
  const body = el('div', { class: 'text', lang: found.lang || 'uk', 'data-testid': 'document-text' });
  const title = el('h2', { lang: found.lang || 'uk', 'data-testid': 'document-title' });
  const mentions = (found.places ?? []).flatMap((place) => (place.mentions ?? []).map((one) => ({ ...one, code: place.code, name: place.name })));
  const button = el('button', { type: 'button', class: 'button', hidden: !mentions.length, 'data-testid': 'mark-places', onclick: () => setMarked(!shown) }, say('document.mark'));
  const next = new Map();
  let shown = false;

  const wrap = (text, { code, name }) => el('mark', { class: 'mention', 'data-code': code, title: name }, text);

  function setMarked(on) {
    shown = on;
    button.setAttribute('aria-pressed', String(on));
    const inside = (field) => (on ? mentions.filter((one) => one.field === field) : []);
    title.replaceChildren(...marked(found.title ?? found.id, inside('title'), wrap));
    body.replaceChildren(...paragraphs(found.text ?? '', inside('text'), wrap));
  }

  /** Each call goes to the next mention of the place and starts over at the end. */
  function goTo(code) {
    if (!shown) setMarked(true);
    const all = [...title.querySelectorAll('mark'), ...body.querySelectorAll('mark')].filter((mark) => mark.dataset.code === code);
    if (!all.length) return;
    const at = (next.get(code) ?? 0) % all.length;
    next.set(code, at + 1);
    for (const mark of [...title.querySelectorAll('.now'), ...body.querySelectorAll('.now')]) mark.classList.remove('now');
    all[at].classList.add('now');
    all[at].scrollIntoView({ block: 'center' });
  }

  setMarked(false);
  return { title, body, button, goTo };
}

/** Offsets count from the start of the whole text; each paragraph shifts them to its own start. */
function paragraphs(text, mentions, wrap) {
  const parts = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const own = mentions.filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    if (line.trim()) parts.push(el('p', /^\s*[•✅–—-]\s/.test(line) ? { class: 'point' } : {}, marked(line, own, wrap)));
    start = end + 1;
  }
  return parts;
}
