/* Words, plural forms, dates and order of the language the page speaks. */

import { WORDS, FORMS } from './words.js';
import { state } from './address.js';

const remembered = () => {
  try { return localStorage.getItem('obriy.ui'); } catch { return null; }
};

export const language = (state().ui || remembered()) === 'en' ? 'en' : 'uk';
const column = language === 'en' ? 1 : 0;

const locale = language === 'en' ? 'en-GB' : 'uk';
const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const languages = new Intl.DisplayNames([locale], { type: 'language' });

export const collator = new Intl.Collator(locale, { numeric: true });
export const number = (value) => numbers.format(value);
export const day = (iso) => readable(days, iso);
export const shortDay = (iso) => readable(shortDays, iso);
export const month = (iso) => readable(months, iso);

function readable(format, iso) {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date).replace(/\s*р\.$/, '');
}

/** say('map.zoomIn') or say('understood', { text }); an unknown key shows itself, so that it is noticed. */
export function say(key, values = {}) {
  const text = WORDS[key]?.[column] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const knows = (key) => key in WORDS;

/** count('documents', 21) → «21 документ». */
export function count(key, value) {
  const forms = FORMS[key][column];
  return `${number(value)} ${forms[plurals.select(value)] ?? forms.other}`;
}

export function languageName(code) {
  if (code === 'other') return say('lang.other');
  try { return languages.of(code) ?? code; } catch { return code; }
}

/** For the attribute lang: an unknown language must not be read aloud as Ukrainian. */
export const htmlLang = (code) => (code === 'other' ? '' : code || 'uk');

/** Gives the parts of the page that are written in index.html their words. */
export function translatePage() {
  document.documentElement.lang = language;
  try { if (state().ui) localStorage.setItem('obriy.ui', language); } catch { /* private mode */ }
  for (const node of document.querySelectorAll('[data-word]')) node.textContent = say(node.dataset.word);
  for (const name of ['aria-label', 'placeholder', 'title']) {
    for (const node of document.querySelectorAll(`[data-${name}]`)) node.setAttribute(name, say(node.getAttribute(`data-${name}`)));
  }
}
