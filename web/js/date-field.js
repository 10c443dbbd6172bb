/* A day, month or year as people here write it: 9.5.2024, 05.2024, 2024. The address keeps 2024-05-09. */

import { refine } from './address.js';
import { el, icon } from './dom.js';
import { say, shortDay } from './language.js';

const PARTS = /^(?:(?:(\d{1,2})[./ -])?(\d{1,2})[./ -])?(\d{4})$/;

/** `side` is from or to: a month alone begins with its first day and ends with its last. */
export function createDateField(side) {
  const id = `date-${side}-problem`;
  const problem = el('p', { class: 'date-problem', id, role: 'alert' });
  const input = el('input', {
    type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 10, size: 10, placeholder: say('date.pattern'),
    'aria-describedby': id, 'data-testid': `date-${side}`, onchange: () => take(isoOf(input.value.trim(), side)),
  });
  const calendar = el('input', {
    type: 'date', class: 'calendar', tabindex: -1, 'aria-hidden': 'true', min: '1900-01-01', max: '2100-12-31',
    onchange: () => take(calendar.value),
  });
  const name = say(`date.${side}`);
  const button = el('button', {
    type: 'button', class: 'bare', 'aria-label': `${name}: ${say('date.calendar')}`, title: say('date.calendar'), 'data-testid': `calendar-${side}`,
    onclick: () => calendar.showPicker(),
  }, icon('calendar'));

  function take(iso) {
    if (iso === null) return complain(say('date.bad', { value: input.value, example: shortDay('2024-05-09') }));
    complain('');
    refine({ [side]: iso });
  }

  function complain(text) {
    problem.textContent = text;
    input.setAttribute('aria-invalid', String(Boolean(text)));
  }

  function show(now) {
    const iso = now[side];
    calendar.value = iso;
    input.value = iso && shortDay(iso);
    complain('');
  }

  const node = el('div', { class: 'date-field' },
    el('label', {}, el('span', {}, name), input), el('span', { class: 'date-open' }, button, calendar), problem);
  return { node, show };
}

/** Empty for nothing, null for what is no date. */
export function isoOf(text, side) {
  if (!text) return '';
  const [, day, month, year] = PARTS.exec(text) ?? PARTS.exec(text.split('-').reverse().join('-')) ?? [];
  if (!year) return null;
  const at = side === 'from' ? [month ?? 1, day ?? 1] : endOf(Number(year), month ?? 12, day);
  const iso = [year, ...at.map((part) => String(part).padStart(2, '0'))].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

const endOf = (year, month, day) => [month, day ?? new Date(Date.UTC(year, month, 0)).getUTCDate()];
