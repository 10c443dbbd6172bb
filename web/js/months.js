/* Months without documents are part of the picture; very long spans are shown by year. A choice far
   outside of the documents does not squeeze them. */

const LONGEST = 120;
const SHORTEST = 12;

export function bucketsOf(dates, { from, to }) {
  const counted = dates.filter((one) => one.count > 0);
  if (!counted.length) return [];
  const own = counted.flatMap((one) => [one.from, one.to]).sort();
  const whole = [...own, from, to].filter(isDate).sort();
  const known = monthsIn(whole) < LONGEST ? whole : own;
  const last = indexOf(known.at(-1));
  const first = Math.min(indexOf(known[0]), last - SHORTEST + 1);
  return last - first < LONGEST ? byMonth(counted, first, last) : byYear(counted, known);
}

const isDate = (text) => /^\d{4}-\d\d/.test(text ?? '');
const indexOf = (iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const monthsIn = (days) => indexOf(days.at(-1)) - indexOf(days[0]);
const iso = (year, month, day) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

function byMonth(dates, first, last) {
  const counts = tally(dates, (one) => indexOf(one.from));
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const at = first + step;
    const year = Math.floor(at / 12);
    return { from: iso(year, at % 12, 1), to: iso(year, (at % 12) + 1, 0), count: counts.get(at) ?? 0 };
  });
}

function byYear(dates, known) {
  const counts = tally(dates, (one) => Number(one.from.slice(0, 4)));
  const first = Number(known[0].slice(0, 4));
  const last = Number(known.at(-1).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const year = String(first + step).padStart(4, '0');
    return { from: `${year}-01-01`, to: `${year}-12-31`, count: counts.get(first + step) ?? 0, year: true };
  });
}

function tally(dates, keyOf) {
  const counts = new Map();
  for (const one of dates) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + one.count);
  return counts;
}

/** Whether the chosen dates reach into a bucket. */
export const isTouched = (one, { from, to }) => (!from || one.to >= from) && (!to || one.from <= to);

/** The first and the last bucket that the chosen dates touch; the nearest end when they touch none. */
export function spanOf(buckets, { from, to }) {
  const touched = [...buckets.keys()].filter((at) => isTouched(buckets[at], { from, to }));
  if (touched.length) return [touched[0], touched.at(-1)];
  const end = from && buckets.length && from > buckets.at(-1).to ? buckets.length - 1 : 0;
  return [end, end];
}
